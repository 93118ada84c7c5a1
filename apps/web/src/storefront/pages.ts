import { lazy } from 'react';
import type { ShopPage } from './page-table';
import { ACCOUNT_PAGES } from './pages-account';
import { BUYING_PAGES } from './pages-buying';

/** Every page that stands in the shop's frame. */
export const PAGES: readonly ShopPage[] = [
  { path: '/', page: lazy(() => import('./home/home-page')) },
  { path: '/catalogue', page: lazy(() => import('./catalogue/catalogue-page')) },
  { path: '/products/:id', page: lazy(() => import('./products/product-page')) },
  { path: '/suppliers/:id', page: lazy(() => import('./suppliers/supplier-page')) },
  ...BUYING_PAGES,
  ...ACCOUNT_PAGES,
];
