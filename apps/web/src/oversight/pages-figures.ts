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
  {
    path: 'exports',
    title: zh('导出和通报'),
    page: lazy(() => import('./exports/exports-page')),
    anyOf: ['compliance.export'],
    menu: { group: FIGURES, icon: 'download' },
  },
  {
    path: 'exports/new',
    title: zh('新建导出或通报'),
    page: lazy(() => import('./exports/new-export-page')),
    anyOf: ['compliance.export'],
  },
  {
    path: 'exports/:id',
    title: zh('导出'),
    page: lazy(() => import('./exports/export-page')),
    anyOf: ['compliance.export'],
  },
  {
    path: 'bank',
    title: zh('收款和流水'),
    page: lazy(() => import('./bank/bank-page')),
    anyOf: ['settlement.manage'],
    menu: { group: RUNNING, icon: 'yuan' },
  },
  {
    path: 'bank/:accountId',
    title: zh('收款子账户'),
    page: lazy(() => import('./bank/virtual-accounts-page')),
    anyOf: ['settlement.manage'],
  },
  {
    path: 'credit-limits',
    title: zh('赊购额度'),
    page: lazy(() => import('./credit-limits/credit-limits-page')),
    anyOf: ['settlement.manage'],
    menu: { group: RUNNING, icon: 'scale' },
  },
  {
    path: 'credit-limits/:buyerId',
    title: zh('赊购额度'),
    page: lazy(() => import('./credit-limits/credit-limit-page')),
    anyOf: ['settlement.manage'],
  },
  {
    path: 'bank-lines',
    title: zh('流水明细'),
    page: lazy(() => import('./bank/bank-lines-page')),
    anyOf: ['settlement.manage'],
  },
  {
    path: 'bank-lines/:id',
    title: zh('收款'),
    page: lazy(() => import('./bank/bank-line-page')),
    anyOf: ['settlement.manage'],
  },
  {
    path: 'organisations',
    title: zh('单位'),
    page: lazy(() => import('./organisations/organisations-page')),
    anyOf: ['organisations.view'],
    menu: { group: RUNNING, icon: 'household' },
  },
  {
    path: 'organisations/new',
    title: zh('建立单位'),
    page: lazy(() => import('./organisations/new-organisation-page')),
    anyOf: ['organisations.manage'],
  },
  {
    path: 'organisations/:id',
    title: zh('单位'),
    page: lazy(() => import('./organisations/organisation-page')),
    anyOf: ['organisations.view'],
  },
  {
    path: 'users',
    title: zh('账户'),
    page: lazy(() => import('./users/users-page')),
    anyOf: ['users.manage'],
    menu: { group: RUNNING, icon: 'user' },
  },
  {
    path: 'audit',
    title: zh('操作留痕'),
    page: lazy(() => import('./audit/audit-page')),
    anyOf: ['audit.view'],
    menu: { group: RUNNING, icon: 'search' },
  },
  {
    path: 'dead-letters',
    title: zh('失败的后台任务'),
    page: lazy(() => import('./dead-letters/dead-letters-page')),
    anyOf: ['deadletters.manage'],
    menu: { group: RUNNING, icon: 'warning' },
  },
  {
    path: 'status',
    title: zh('系统状态'),
    page: lazy(() => import('./status/status-page')),
    anyOf: ['status.view'],
    menu: { group: RUNNING, icon: 'shield' },
  },
];
