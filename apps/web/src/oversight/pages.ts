import type { DeskPage } from '../desk';
import { REVIEW_PAGES } from './pages-reviews';
import { FIGURE_PAGES } from './pages-figures';

/** Every page of this part; the menu shows them in this order, group by group. */
export const PAGES: readonly DeskPage[] = [...REVIEW_PAGES, ...FIGURE_PAGES];
