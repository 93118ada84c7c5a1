import type { ComponentType, LazyExoticComponent } from 'react';

/** A page that stands in the shop's frame. */
export interface ShopPage {
  readonly path: string;
  readonly page: LazyExoticComponent<ComponentType>;
}
