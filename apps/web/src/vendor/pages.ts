import { lazy } from 'react';
import type { DeskPage } from '../desk';
import { zh } from '../kit';

/** Every page of this part, in the order of the menu. */
export const PAGES: readonly DeskPage[] = [
  { path: '', title: zh('工作台'), page: lazy(() => import('./home-page')), menu: { icon: 'screen' } },
];
