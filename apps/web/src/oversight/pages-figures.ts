import type { DeskPage } from '../desk';

export const FIGURE_PAGES: readonly DeskPage[] = [];
