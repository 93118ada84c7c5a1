import { lazy } from 'react';
import type { DeskPage } from '../desk';
import { zh } from '../kit';

const FIGURES = zh('履约');
const RUNNING = zh('运行管理');
const FIGURE_READERS = ['compliance.view'];

export const FIGURE_PAGES: readonly DeskPage[] = [
  {
    path: 'compliance',
    title: zh('履约监测'),
    page: lazy(() => import('./compliance/compliance-page')),
    anyOf: FIGURE_READERS,
    menu: { group: FIGURES, icon: 'scale' },
  },
  {
    path: 'compliance/agencies',
    title: zh('各单位完成情况'),
    page: lazy(() => import('./compliance/agencies-page')),
    anyOf: FIGURE_READERS,
  },
  {
    path: 'compliance/agencies/:id',
    title: zh('单位'),
    page: lazy(() => import('./compliance/agency-page')),
    anyOf: FIGURE_READERS,
  },
  {
    path: 'compliance/orders/:id',
    title: zh('订单'),
    page: lazy(() => import('./compliance/order-page')),
    anyOf: FIGURE_READERS,
  },
  {
    path: 'compliance/origins',
    title: zh('采购产地'),
    page: lazy(() => import('./compliance/origins-page')),
    anyOf: FIGURE_READERS,
  },
  {
    path: 'compliance/impact',
    title: zh('联农带农'),
    page: lazy(() => import('./compliance/impact-page')),
    anyOf: FIGURE_READERS,
  },
];
