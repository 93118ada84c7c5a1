import type { DeskPage } from '../desk';
import { FIGURE_PAGES } from './pages-figures';
import { MONEY_PAGES } from './pages-money';
import { REVIEW_PAGES } from './pages-reviews';
import { SHOP_PAGES } from './pages-shop';

/** Every page of this part; the menu shows them in this order, group by group. */
export const PAGES: readonly DeskPage[] = [...REVIEW_PAGES, ...SHOP_PAGES, ...MONEY_PAGES, ...FIGURE_PAGES];
