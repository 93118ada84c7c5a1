import type { ComponentType, LazyExoticComponent } from 'react';

/** A page that stands in the shop's frame. */
export interface ShopPage {
  readonly path: string;
  readonly page: LazyExoticComponent<ComponentType>;
  /** Of people who buy for themselves: whoever is signed in without this is told so, and nothing is asked for. */
  readonly needs?: string;
}
