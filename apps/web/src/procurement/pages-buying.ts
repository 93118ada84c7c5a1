import { lazy } from 'react';
import type { DeskPage } from '../desk';
import { zh } from '../kit';

const BUYING = zh('采购');
const RECEIVING = zh('收货和付款');

const requestPage = lazy(() => import('./requests/request-page'));

export const BUYING_PAGES: readonly DeskPage[] = [
  {
    path: 'requests',
    title: zh('采购申请'),
    page: lazy(() => import('./requests/requests-page')),
    anyOf: ['requests.view_agency'],
    menu: { group: BUYING, icon: 'document' },
  },
  {
    path: 'requests/new',
    title: zh('新建采购申请'),
    page: lazy(() => import('./requests/new-request-page')),
    anyOf: ['requests.create'],
  },
  { path: 'requests/:id', title: zh('采购申请'), page: requestPage, anyOf: ['requests.view_agency'] },
  {
    path: 'approvals',
    title: zh('待我审批'),
    page: lazy(() => import('./approvals/approvals-page')),
    anyOf: ['requests.approve'],
    menu: { group: BUYING, icon: 'clock' },
  },
  { path: 'approvals/:id', title: zh('审批'), page: requestPage, anyOf: ['requests.approve'] },
  {
    path: 'orders',
    title: zh('订单'),
    page: lazy(() => import('./orders/orders-page')),
    anyOf: ['orders.view_agency'],
    menu: { group: BUYING, icon: 'box' },
  },
  {
    path: 'orders/:id',
    title: zh('订单'),
    page: lazy(() => import('./orders/order-page')),
    anyOf: ['orders.view_agency'],
  },
  {
    path: 'orders/:id/print',
    title: zh('采购订单'),
    page: lazy(() => import('./orders/order-print-page')),
    anyOf: ['orders.view_agency'],
    bare: true,
  },
  {
    path: 'rebindings',
    title: zh('改绑审批'),
    page: lazy(() => import('./orders/rebindings-page')),
    anyOf: ['orders.approve_rebinding', 'orders.rebind'],
    menu: { group: BUYING, icon: 'share' },
  },
  {
    path: 'shipments',
    title: zh('到货验收'),
    page: lazy(() => import('./shipments/shipments-page')),
    anyOf: ['orders.view_agency'],
    menu: { group: RECEIVING, icon: 'truck' },
  },
  {
    path: 'shipments/:id',
    title: zh('到货'),
    page: lazy(() => import('./shipments/shipment-page')),
    anyOf: ['orders.view_agency'],
  },
  {
    path: 'shipments/:id/receipt',
    title: zh('验收单'),
    page: lazy(() => import('./shipments/receipt-print-page')),
    anyOf: ['receipts.view_agency'],
    bare: true,
  },
  {
    path: 'disputes',
    title: zh('争议'),
    page: lazy(() => import('./disputes/disputes-page')),
    anyOf: ['receipts.view_agency'],
    menu: { group: RECEIVING, icon: 'warning' },
  },
  {
    path: 'disputes/:id',
    title: zh('争议'),
    page: lazy(() => import('./disputes/dispute-page')),
    anyOf: ['receipts.view_agency'],
  },
  {
    path: 'returns',
    title: zh('退货'),
    page: lazy(() => import('./returns/returns-page')),
    anyOf: ['receipts.view_agency'],
    menu: { group: RECEIVING, icon: 'exit' },
  },
  {
    path: 'returns/:id',
    title: zh('退货'),
    page: lazy(() => import('./returns/return-page')),
    anyOf: ['receipts.view_agency'],
  },
  {
    path: 'invoices',
    title: zh('发票和付款'),
    page: lazy(() => import('./invoices/invoices-page')),
    anyOf: ['invoices.view_agency'],
    menu: { group: RECEIVING, icon: 'yuan' },
  },
  {
    path: 'invoices/:id',
    title: zh('发票'),
    page: lazy(() => import('./invoices/invoice-page')),
    anyOf: ['invoices.view_agency'],
  },
  {
    path: 'bank-lines',
    title: zh('银行流水'),
    page: lazy(() => import('./statements/bank-lines-page')),
    anyOf: ['statements.import'],
    menu: { group: RECEIVING, icon: 'download' },
  },
  {
    path: 'account-statements',
    title: zh('对账'),
    page: lazy(() => import('./account-statements/statements-page')),
    anyOf: ['payments.view_agency'],
    menu: { group: RECEIVING, icon: 'scale' },
  },
  {
    path: 'account-statements/:supplierId',
    title: zh('对账单'),
    page: lazy(() => import('./account-statements/statement-page')),
    anyOf: ['payments.view_agency'],
  },
  {
    path: 'invoice-requests',
    title: zh('合并开票申请'),
    page: lazy(() => import('./account-statements/requests-page')),
    anyOf: ['invoices.view_agency'],
  },
  {
    path: 'credit',
    title: zh('余款'),
    page: lazy(() => import('./credit/credit-page')),
    anyOf: ['payments.view_agency'],
    menu: { group: RECEIVING, icon: 'yuan' },
  },
];
