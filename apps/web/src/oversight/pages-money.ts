import { lazy } from 'react';
import type { DeskPage } from '../desk';
import { zh } from '../kit';

const ONLINE = zh('线上收款');
const SETTLING = zh('结算与付款');
const SETTLERS = ['settlement.manage'];
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
    title: zh('在办的资金事项'),
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
  {
    path: 'settlements',
    title: zh('结算单'),
    page: lazy(() => import('./settlements/settlements-page')),
    anyOf: SETTLERS,
    menu: { group: SETTLING, icon: 'document' },
  },
  {
    path: 'settlements/suppliers/:id',
    title: zh('供应商'),
    page: lazy(() => import('./settlements/supplier-money-page')),
    anyOf: SETTLERS,
  },
  {
    path: 'settlements/:id',
    title: zh('结算单'),
    page: lazy(() => import('./settlements/settlement-page')),
    anyOf: SETTLERS,
  },
  {
    path: 'commission-rules',
    title: zh('平台服务费'),
    page: lazy(() => import('./settlements/commission-rules-page')),
    anyOf: SETTLERS,
    menu: { group: SETTLING, icon: 'scale' },
  },
  {
    path: 'payouts',
    title: zh('付款'),
    page: lazy(() => import('./payouts/payouts-page')),
    anyOf: SETTLERS,
    menu: { group: SETTLING, icon: 'yuan' },
  },
  {
    path: 'payout-batches',
    title: zh('付款批次'),
    page: lazy(() => import('./payouts/batches-page')),
    anyOf: SETTLERS,
    menu: { group: SETTLING, icon: 'box' },
  },
  {
    path: 'payout-batches/:id',
    title: zh('付款批次'),
    page: lazy(() => import('./payouts/batch-page')),
    anyOf: SETTLERS,
  },
  {
    path: 'payout-accounts',
    title: zh('收款账户核验'),
    page: lazy(() => import('./payouts/payout-accounts-page')),
    anyOf: SETTLERS,
    menu: { group: SETTLING, icon: 'shield' },
  },
];
