import { lazy } from 'react';
import type { DeskPage } from '../desk';
import { zh } from '../kit';

const MONEY = zh('货款');

const SETTLEMENTS = ['settlements.view_supplier'];
const HOUSEHOLDS = ['household_payments.manage'];

/** What was settled, what was paid out, and what was passed on to the households. */
export const MONEY_PAGES: readonly DeskPage[] = [
  {
    path: 'invoice-requests',
    title: zh('开票申请'),
    page: lazy(() => import('./invoice-requests/invoice-requests-page')),
    anyOf: ['invoices.issue', 'shop_orders.fulfil'],
    menu: { group: MONEY, icon: 'document' },
  },
  {
    path: 'settlements',
    title: zh('结算单'),
    page: lazy(() => import('./settlements/settlements-page')),
    anyOf: SETTLEMENTS,
    menu: { group: MONEY, icon: 'check' },
  },
  {
    path: 'settlements/:id',
    title: zh('结算单'),
    page: lazy(() => import('./settlements/settlement-page')),
    anyOf: SETTLEMENTS,
  },
  {
    path: 'settlements/:id/print',
    title: zh('结算单'),
    page: lazy(() => import('./settlements/settlement-print-page')),
    anyOf: SETTLEMENTS,
    bare: true,
  },
  {
    path: 'payouts',
    title: zh('付款与收款账户'),
    page: lazy(() => import('./settlements/payouts-page')),
    anyOf: SETTLEMENTS,
    menu: { group: MONEY, icon: 'download' },
  },
  {
    path: 'household-payments',
    title: zh('农户款项'),
    page: lazy(() => import('./household-payments/household-payments-page')),
    anyOf: HOUSEHOLDS,
    menu: { group: MONEY, icon: 'household' },
  },
  {
    path: 'household-payments/new',
    title: zh('登记农户款项'),
    page: lazy(() => import('./household-payments/new-payment-page')),
    anyOf: HOUSEHOLDS,
  },
];
