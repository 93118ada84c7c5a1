import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { ACCOUNT_PAGES } from './pages-account';

export interface ShopPage {
  readonly path: string;
  readonly page: LazyExoticComponent<ComponentType>;
}

/** Every page that stands in the shop's frame. */
export const PAGES: readonly ShopPage[] = [
  { path: '/', page: lazy(() => import('./home/home-page')) },
  { path: '/catalogue', page: lazy(() => import('./catalogue/catalogue-page')) },
  { path: '/products/:id', page: lazy(() => import('./products/product-page')) },
  { path: '/suppliers/:id', page: lazy(() => import('./suppliers/supplier-page')) },
  ...ACCOUNT_PAGES,
];
