import { lazy } from 'react';
import type { DeskPage } from '../desk';
import { zh } from '../kit';

const SHOP = zh('商城');
const SUPERVISION = zh('货款监管');

const showcasePage = lazy(() => import('./showcases/showcase-page'));

export const SHOP_PAGES: readonly DeskPage[] = [
  {
    path: 'claims',
    title: zh('消费者售后'),
    page: lazy(() => import('./claims/claims-page')),
    anyOf: ['claims.resolve'],
    menu: { group: SHOP, icon: 'scale' },
  },
  {
    path: 'claims/:id',
    title: zh('售后'),
    page: lazy(() => import('./claims/claim-page')),
    anyOf: ['claims.resolve'],
  },
  {
    path: 'shop-orders',
    title: zh('消费者订单'),
    page: lazy(() => import('./shop-orders/shop-orders-page')),
    anyOf: ['claims.resolve'],
    menu: { group: SHOP, icon: 'box' },
  },
  {
    path: 'reviews',
    title: zh('消费者评价'),
    page: lazy(() => import('./reviews/reviews-page')),
    anyOf: ['reviews.oversee'],
    menu: { group: SHOP, icon: 'document' },
  },
  {
    path: 'showcases',
    title: zh('专馆与专区'),
    page: lazy(() => import('./showcases/showcases-page')),
    anyOf: ['pavilions.manage'],
    menu: { group: SHOP, icon: 'place' },
  },
  { path: 'showcases/new', title: zh('新建专馆或专区'), page: showcasePage, anyOf: ['pavilions.manage'] },
  { path: 'showcases/:id', title: zh('专馆与专区'), page: showcasePage, anyOf: ['pavilions.manage'] },
  {
    path: 'institutions',
    title: zh('受赠机构'),
    page: lazy(() => import('./institutions/institutions-page')),
    anyOf: ['giving.manage'],
    menu: { group: SHOP, icon: 'household' },
  },
  {
    path: 'late-payments',
    title: zh('拖欠货款'),
    page: lazy(() => import('./late-payments/late-payments-page')),
    anyOf: ['late_payments.view'],
    menu: { group: SUPERVISION, icon: 'warning' },
  },
  {
    path: 'household-payments',
    title: zh('农户收款'),
    page: lazy(() => import('./households/payments-page')),
    anyOf: ['households.view'],
    menu: { group: SUPERVISION, icon: 'household' },
  },
  {
    path: 'attribution',
    title: zh('职工个人消费'),
    page: lazy(() => import('./attribution/attribution-page')),
    anyOf: ['compliance.view'],
    menu: { group: SUPERVISION, icon: 'user' },
  },
  {
    path: 'helpers',
    title: zh('帮销排名'),
    page: lazy(() => import('./attribution/helpers-page')),
    anyOf: ['compliance.view'],
    menu: { group: SUPERVISION, icon: 'share' },
  },
];
