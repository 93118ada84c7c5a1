import { lazy } from 'react';
import type { DeskPage } from '../desk';
import { zh } from '../kit';

const SELLING = zh('买卖');
const MONEY = zh('货款');
const GOODS = zh('商品');

export const TRADE_PAGES: readonly DeskPage[] = [
  {
    path: 'orders',
    title: zh('订单'),
    page: lazy(() => import('./orders/orders-page')),
    anyOf: ['orders.view_supplier'],
    menu: { group: SELLING, icon: 'document' },
  },
  {
    path: 'orders/:id',
    title: zh('订单'),
    page: lazy(() => import('./orders/order-page')),
    anyOf: ['orders.view_supplier'],
  },
  {
    path: 'orders/:id/proposal',
    title: zh('调整或报运费'),
    page: lazy(() => import('./orders/proposal-page')),
    anyOf: ['orders.confirm'],
  },
  {
    path: 'orders/:id/ship',
    title: zh('发货'),
    page: lazy(() => import('./shipments/ship-page')),
    anyOf: ['shipments.manage'],
  },
  {
    path: 'orders/:id/packing-list',
    title: zh('装箱单'),
    page: lazy(() => import('./orders/packing-list-page')),
    anyOf: ['orders.view_supplier'],
    bare: true,
  },
  {
    path: 'orders/:id/print',
    title: zh('打印订单'),
    page: lazy(() => import('./orders/order-print-page')),
    anyOf: ['orders.view_supplier'],
    bare: true,
  },
  {
    path: 'shipments',
    title: zh('发货单'),
    page: lazy(() => import('./shipments/shipments-page')),
    anyOf: ['orders.view_supplier'],
    menu: { group: SELLING, icon: 'truck' },
  },
  {
    path: 'shipments/:id',
    title: zh('发货单'),
    page: lazy(() => import('./shipments/shipment-page')),
    anyOf: ['orders.view_supplier'],
  },
  {
    path: 'shipments/:id/delivery-note',
    title: zh('送货单'),
    page: lazy(() => import('./shipments/delivery-note-page')),
    anyOf: ['orders.view_supplier'],
    bare: true,
  },
];
