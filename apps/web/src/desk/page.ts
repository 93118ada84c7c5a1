import type { ComponentType, LazyExoticComponent } from 'react';
import type { IconName } from '../kit';

/** One page of a part: where it is, who may see it, and whether the menu shows it. */
export interface DeskPage {
  /** Below the part's own path: `''`, `orders`, `orders/:id`. */
  readonly path: string;
  /** A text marked with `zh()`; also the tab's title until the page sets a better one. */
  readonly title: string;
  readonly page: LazyExoticComponent<ComponentType> | ComponentType;
  /** Any of these suffices; without it everybody of the part may open the page. */
  readonly anyOf?: readonly string[];
  /** Shown in the menu under this group (a text marked with `zh()`), with this icon. */
  readonly menu?: { readonly group?: string; readonly icon: IconName };
  /** A document to print: no menu, no header. */
  readonly bare?: boolean;
}
