import { lazy } from 'react';
import type { DeskPage } from '../desk';
import { zh } from '../kit';

const YEAR = zh('年度份额');
const UNIT = zh('单位管理');

export const HOME_PAGE: DeskPage = {
  path: '',
  title: zh('工作台'),
  page: lazy(() => import('./home/home-page')),
  menu: { icon: 'screen' },
};

export const YEAR_PAGES: readonly DeskPage[] = [
  {
    path: 'plans',
    title: zh('预留份额'),
    page: lazy(() => import('./plans/plans-page')),
    anyOf: ['compliance.view_agency'],
    menu: { group: YEAR, icon: 'scale' },
  },
  {
    path: 'plans/:id',
    title: zh('预留份额'),
    page: lazy(() => import('./plans/plan-page')),
    anyOf: ['compliance.view_agency'],
  },
  {
    path: 'filings',
    title: zh('份额填报'),
    page: lazy(() => import('./filings/filings-page')),
    anyOf: ['plans.view_agency'],
    menu: { group: YEAR, icon: 'document' },
  },
  {
    path: 'filings/new',
    title: zh('填报预留份额'),
    page: lazy(() => import('./filings/new-filing-page')),
    anyOf: ['plans.file'],
  },
  {
    path: 'filings/:id',
    title: zh('份额填报'),
    page: lazy(() => import('./filings/filing-page')),
    anyOf: ['plans.view_agency'],
  },
  {
    path: 'filings/:id/print',
    title: zh('预留份额填报表'),
    page: lazy(() => import('./filings/filing-sheet')),
    anyOf: ['plans.view_agency'],
    bare: true,
  },
  {
    path: 'budgets',
    title: zh('采购预算'),
    page: lazy(() => import('./budgets/budgets-page')),
    anyOf: ['budgets.view_agency'],
    menu: { group: YEAR, icon: 'yuan' },
  },
  {
    path: 'attribution',
    title: zh('职工个人消费'),
    page: lazy(() => import('./attribution/attribution-page')),
    anyOf: ['attribution.view_agency'],
    menu: { group: YEAR, icon: 'cart' },
  },
  {
    path: 'approval-bands',
    title: zh('审批权限'),
    page: lazy(() => import('./budgets/approval-bands-page')),
    anyOf: ['requests.view_agency'],
    menu: { group: UNIT, icon: 'check' },
  },
  {
    path: 'people',
    title: zh('人员与角色'),
    page: lazy(() => import('./people/people-page')),
    anyOf: ['people.manage_agency'],
    menu: { group: UNIT, icon: 'user' },
  },
  {
    path: 'organisation',
    title: zh('本单位'),
    page: lazy(() => import('./people/organisation-page')),
    anyOf: ['plans.view_agency'],
    menu: { group: UNIT, icon: 'household' },
  },
];
