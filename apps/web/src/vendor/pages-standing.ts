import { lazy } from 'react';
import type { DeskPage } from '../desk';
import { zh } from '../kit';

export const STANDING_PAGES: readonly DeskPage[] = [
  { path: '', title: zh('工作台'), page: lazy(() => import('./home/home-page')), menu: { icon: 'screen' } },
];
