import type { DeskPage } from '../desk';
import { YEAR_PAGES } from './pages-year';
import { BUYING_PAGES } from './pages-buying';

/** Every page of this part; the menu shows them in this order, group by group. */
export const PAGES: readonly DeskPage[] = [...YEAR_PAGES, ...BUYING_PAGES];
