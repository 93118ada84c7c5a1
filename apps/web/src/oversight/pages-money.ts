import { lazy } from 'react';
import type { DeskPage } from '../desk';
import { zh } from '../kit';

const ONLINE = zh('线上收款');
const OVERSEERS = ['payments.oversee'];

export const MONEY_PAGES: readonly DeskPage[] = [
  {
    path: 'payments',
    title: zh('线上收款'),
    page: lazy(() => import('./payments/attempts-page')),
    anyOf: OVERSEERS,
    menu: { group: ONLINE, icon: 'cart' },
  },
  {
    path: 'payments/:id',
    title: zh('收款'),
    page: lazy(() => import('./payments/attempt-page')),
    anyOf: OVERSEERS,
  },
  {
    path: 'sagas',
    title: zh('进行中的退款和划转'),
    page: lazy(() => import('./payments/sagas-page')),
    anyOf: OVERSEERS,
    menu: { group: ONLINE, icon: 'clock' },
  },
  {
    path: 'refunds',
    title: zh('退款'),
    page: lazy(() => import('./payments/refunds-page')),
    anyOf: OVERSEERS,
    menu: { group: ONLINE, icon: 'exit' },
  },
  {
    path: 'reconciliation',
    title: zh('与支付渠道对账'),
    page: lazy(() => import('./payments/reconciliation-page')),
    anyOf: OVERSEERS,
    menu: { group: ONLINE, icon: 'check' },
  },
  {
    path: 'provider-events',
    title: zh('支付渠道的通知'),
    page: lazy(() => import('./payments/provider-events-page')),
    anyOf: OVERSEERS,
    menu: { group: ONLINE, icon: 'bell' },
  },
];
