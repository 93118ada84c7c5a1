import type { DeskPage } from '../desk';
import { STANDING_PAGES } from './pages-standing';
import { TRADE_PAGES } from './pages-trade';

/** Every page of this part; the menu shows them in this order, group by group. */
export const PAGES: readonly DeskPage[] = [...STANDING_PAGES, ...TRADE_PAGES];
