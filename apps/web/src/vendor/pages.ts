import type { DeskPage } from '../desk';
import { MONEY_PAGES } from './pages-money';
import { SHOP_PAGES } from './pages-shop';
import { HOME_PAGES, STANDING_PAGES } from './pages-standing';
import { TRADE_PAGES } from './pages-trade';

/** Every page of this part; the menu shows them in this order, group by group: the day's work comes before the papers. */
export const PAGES: readonly DeskPage[] = [
  ...HOME_PAGES,
  ...SHOP_PAGES,
  ...TRADE_PAGES,
  ...MONEY_PAGES,
  ...STANDING_PAGES,
];
