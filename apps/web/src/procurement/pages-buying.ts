import type { DeskPage } from '../desk';

export const BUYING_PAGES: readonly DeskPage[] = [];
