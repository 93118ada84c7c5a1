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
    menu: { group: SELLING, icon: 'menu' },
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
  {
    path: 'returns',
    title: zh('退货'),
    page: lazy(() => import('./returns/returns-page')),
    anyOf: ['orders.view_supplier'],
    menu: { group: SELLING, icon: 'exit' },
  },
  {
    path: 'returns/:id',
    title: zh('退货'),
    page: lazy(() => import('./returns/return-page')),
    anyOf: ['orders.view_supplier'],
  },
  {
    path: 'disputes',
    title: zh('争议'),
    page: lazy(() => import('./disputes/disputes-page')),
    anyOf: ['orders.view_supplier'],
    menu: { group: SELLING, icon: 'warning' },
  },
  {
    path: 'disputes/:id',
    title: zh('争议'),
    page: lazy(() => import('./disputes/dispute-page')),
    anyOf: ['orders.view_supplier'],
  },
  {
    path: 'products',
    title: zh('商品'),
    page: lazy(() => import('./products/products-page')),
    anyOf: ['listing.manage'],
    menu: { group: GOODS, icon: 'box' },
  },
  {
    path: 'products/new',
    title: zh('新建商品'),
    page: lazy(() => import('./products/new-product-page')),
    anyOf: ['listing.manage'],
  },
  {
    path: 'products/import',
    title: zh('表格导入'),
    page: lazy(() => import('./products/import-page')),
    anyOf: ['listing.manage'],
  },
  {
    path: 'products/:id',
    title: zh('商品'),
    page: lazy(() => import('./products/product-page')),
    anyOf: ['listing.manage'],
  },
  {
    path: 'stock',
    title: zh('库存'),
    page: lazy(() => import('./stock/stock-page')),
    anyOf: ['stock.manage'],
    menu: { group: GOODS, icon: 'scale' },
  },
  {
    path: 'invoices',
    title: zh('发票'),
    page: lazy(() => import('./invoices/invoices-page')),
    anyOf: ['invoices.issue'],
    menu: { group: MONEY, icon: 'document' },
  },
  {
    path: 'invoices/new',
    title: zh('登记发票'),
    page: lazy(() => import('./invoices/new-invoice-page')),
    anyOf: ['invoices.issue'],
  },
  {
    path: 'invoices/:id',
    title: zh('发票'),
    page: lazy(() => import('./invoices/invoice-page')),
    anyOf: ['invoices.issue'],
  },
  {
    path: 'balance',
    title: zh('货款'),
    page: lazy(() => import('./balance/balance-page')),
    anyOf: ['balance.view'],
    menu: { group: MONEY, icon: 'yuan' },
  },
  {
    path: 'balance/statement',
    title: zh('往来对账单'),
    page: lazy(() => import('./balance/statement-page')),
    anyOf: ['balance.view'],
    bare: true,
  },
];
