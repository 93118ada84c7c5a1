import type { DeskPage } from '../desk';

export const TRADE_PAGES: readonly DeskPage[] = [];
