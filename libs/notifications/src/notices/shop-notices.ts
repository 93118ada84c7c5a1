import {
  CheckoutClosed,
  CheckoutRefunded,
  ShopInvoiceRecorded,
  ShopOrderCancelled,
  ShopOrderDelivered,
  ShopOrderPaid,
  ShopOrderReceived,
  ShopOrderShipped,
} from '@bangfu/shop';
import { type Entry, facts, holders, officials, on, person, plainly } from './notice.js';

const ORDER = facts<{ orderId: string }, { orderNumber: string; supplier: string; product: string }>(
  'orderId',
  `SELECT o.number AS "orderNumber", s.short_name AS supplier, l.product_name AS product FROM shop_orders o
   JOIN organisations s ON s.id = o.supplier_id JOIN shop_order_lines l ON l.order_id = o.id AND l.position = 1 WHERE o.id = $1`,
);

const order = { type: 'shop_order', by: 'orderId' } as const;
const checkout = { type: 'checkout', by: 'checkoutId' } as const;
const ofBuyer = ({ orderId }: { orderId: string }): string => `/orders/${orderId}`;
const ofSupplier = ({ orderId }: { orderId: string }): string => `/vendor/shop-orders/${orderId}`;
const ofCheckout = ({ checkoutId }: { checkoutId: string }): string => `/checkouts/${checkoutId}`;

const WHY_BACK: Readonly<Record<string, string>> = {
  stock_lost: '付款到账时商品已售罄',
  too_late: '付款到账前订单已关闭',
  amount_differs: '付款金额与订单不符',
};

/** Nothing more of the order is to be sent. */
const SENT = [
  { by: [ShopOrderShipped], when: (words: Record<string, unknown>) => words['complete'] === true },
  { by: [ShopOrderCancelled], when: (words: Record<string, unknown>) => words['whole'] === true },
];

const PAYING: readonly Entry[] = [
  plainly(CheckoutClosed, checkout, [
    {
      kind: 'notice',
      to: person('buyerId'),
      when: ({ reason }) => reason === 'expired',
      title: () => '订单没有在期限内付款，已经关闭',
      body: () => '没有发生扣款。商品仍在您的购物车里，需要时可以重新下单。',
      link: () => '/cart',
    },
  ]),
  plainly(CheckoutRefunded, checkout, [
    {
      kind: 'notice',
      to: person('buyerId'),
      title: () => '这次付款将全额原路退回',
      body: ({ reason }) => `${WHY_BACK[reason] ?? '订单不能履行'}，平台已发起全额退款，一般很快到账，请留意付款账户。`,
      link: ofCheckout,
    },
    {
      kind: 'notice',
      to: officials('payments.oversee'),
      when: ({ reason }) => reason !== 'stock_lost',
      title: () => '一笔不能履行的付款已自动退回',
      body: ({ reason }) =>
        `${WHY_BACK[reason] ?? '订单不能履行'}，款项已全额退回付款人。无须操作；接连出现的，请查明原因。`,
      link: () => '/oversight/refunds',
    },
  ]),
  on(ShopOrderPaid, ORDER, order, [
    {
      kind: 'to_do',
      to: holders('shop_orders.fulfil', 'supplierId'),
      title: ({ orderNumber }) => `新的消费者订单，待发货：${orderNumber}`,
      body: ({ product }) => `买家已付款：${product}等。请按承诺的时间打包发货。`,
      link: ofSupplier,
      endsBy: 'orderId',
      endings: SENT,
    },
    {
      kind: 'notice',
      to: person('buyerId'),
      title: ({ orderNumber }) => `付款成功：${orderNumber}`,
      body: ({ supplier }) => `${supplier}将按承诺的时间发货，发货后会告诉您。`,
      link: ofBuyer,
    },
  ]),
];

const DELIVERING: readonly Entry[] = [
  on(ShopOrderShipped, ORDER, order, [
    {
      kind: 'notice',
      to: person('buyerId'),
      title: ({ supplier, orderNumber }) => `${supplier}已发货：${orderNumber}`,
      body: ({ complete }) => (complete ? '全部商品已经发出，可以查看物流。' : '部分商品已经发出，其余的会另外发货。'),
      link: ofBuyer,
    },
  ]),
  on(ShopOrderDelivered, ORDER, order, [
    {
      kind: 'notice',
      to: person('buyerId'),
      title: ({ orderNumber }) => `包裹已送达：${orderNumber}`,
      body: () => '请查看商品是否完好。没有问题请确认收货；生鲜有问题请尽快申请售后。',
      link: ofBuyer,
    },
  ]),
  on(ShopOrderReceived, ORDER, order, [
    {
      kind: 'notice',
      to: holders('shop_orders.fulfil', 'supplierId'),
      title: ({ orderNumber }) => `买家已收货，货款可以结算：${orderNumber}`,
      body: ({ by }) => (by === 'deemed' ? '到期没有异议，视为已收货。' : '买家已确认收货。'),
      link: ofSupplier,
    },
    {
      kind: 'notice',
      to: person('buyerId'),
      when: ({ by }) => by === 'deemed',
      title: ({ orderNumber }) => `订单已自动确认收货：${orderNumber}`,
      body: () => '到期没有提出异议，订单已自动确认收货。商品有问题仍可按规则申请售后。',
      link: ofBuyer,
    },
  ]),
  on(ShopOrderCancelled, ORDER, order, [
    {
      kind: 'notice',
      to: holders('shop_orders.fulfil', 'supplierId'),
      when: ({ by }) => by === 'buyer',
      title: ({ orderNumber }) => `买家取消了订单，请勿发货：${orderNumber}`,
      body: () => '库存已释放，货款原路退回买家。',
      link: ofSupplier,
    },
    {
      kind: 'notice',
      to: person('buyerId'),
      title: ({ orderNumber, whole }) =>
        whole ? `订单已取消：${orderNumber}` : `订单的部分商品已取消：${orderNumber}`,
      body: ({ by }) =>
        by === 'buyer' ? '款项将原路退回您的付款账户。' : '商家无法供应，款项将原路退回您的付款账户。',
      link: ofBuyer,
    },
  ]),
  on(ShopInvoiceRecorded, ORDER, order, [
    {
      kind: 'notice',
      to: person('buyerId'),
      title: ({ orderNumber }) => `发票已开具：${orderNumber}`,
      body: ({ supplier }) => `${supplier}已登记发票，可以在订单里下载。`,
      link: ofBuyer,
    },
  ]),
];

export const SHOP_NOTICES: readonly Entry[] = [...PAYING, ...DELIVERING];
