import type { DeskPage } from '../desk';
import { HOME_PAGE, YEAR_PAGES } from './pages-year';
import { BUYING_PAGES } from './pages-buying';

/** Every page of this part; the menu shows them in this order, group by group: daily work first. */
export const PAGES: readonly DeskPage[] = [HOME_PAGE, ...BUYING_PAGES, ...YEAR_PAGES];
