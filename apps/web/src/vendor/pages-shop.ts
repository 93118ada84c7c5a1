import { lazy } from 'react';
import type { DeskPage } from '../desk';
import { zh } from '../kit';

const RETAIL = zh('零售');

const FULFIL = ['shop_orders.fulfil'];
const CLAIMS = ['claims.decide'];

/** What consumers bought: every day's work of a clerk, most of it on a phone. */
export const SHOP_PAGES: readonly DeskPage[] = [
  {
    path: 'shop-orders',
    title: zh('个人订单'),
    page: lazy(() => import('./shop-orders/shop-orders-page')),
    anyOf: FULFIL,
    menu: { group: RETAIL, icon: 'cart' },
  },
  {
    path: 'shop-orders/:id',
    title: zh('个人订单'),
    page: lazy(() => import('./shop-orders/shop-order-page')),
    anyOf: FULFIL,
  },
  {
    path: 'shop-orders/:id/ship',
    title: zh('发包裹'),
    page: lazy(() => import('./shop-orders/send-page')),
    anyOf: FULFIL,
  },
  {
    path: 'shop-orders/:id/packing-list',
    title: zh('装箱单'),
    page: lazy(() => import('./shop-orders/shop-packing-list-page')),
    anyOf: FULFIL,
    bare: true,
  },
  {
    path: 'claims',
    title: zh('售后'),
    page: lazy(() => import('./claims/claims-page')),
    anyOf: CLAIMS,
    menu: { group: RETAIL, icon: 'exit' },
  },
  { path: 'claims/:id', title: zh('售后'), page: lazy(() => import('./claims/claim-page')), anyOf: CLAIMS },
  {
    path: 'reviews',
    title: zh('评价'),
    page: lazy(() => import('./reviews/reviews-page')),
    anyOf: FULFIL,
    menu: { group: RETAIL, icon: 'bell' },
  },
  {
    path: 'freight',
    title: zh('运费模板'),
    page: lazy(() => import('./freight/freight-page')),
    anyOf: ['freight.manage'],
    menu: { group: RETAIL, icon: 'truck' },
  },
];
