import { ProductDelisted } from '@bangfu/catalog';
import {
  OrderCancelled,
  OrderCompleted,
  OrderConfirmed,
  OrderLinesChanged,
  OrderPlaced,
  OrderProposed,
  OrderRebound,
  RebindingAsked,
  RebindingRefused,
} from '@bangfu/orders';
import { ShipmentSent } from '@bangfu/fulfilment';
import { after, type Entry, facts, holders, on, person } from './notice.js';

type ProductWords = { product: string };
const PRODUCT = facts<{ productId: string }, ProductWords>(
  'productId',
  'SELECT name AS product FROM products WHERE id = $1',
);

type OrderWords = { orderNumber: string; buyer: string; supplier: string; confirmBy: string; ordererIds: string[] };
const ORDER = facts<{ orderId: string }, OrderWords>(
  'orderId',
  `SELECT o.number AS "orderNumber", b.short_name AS buyer, s.short_name AS supplier, o.confirm_by AS "confirmBy",
     ARRAY(SELECT user_id::text FROM order_duties WHERE order_id = o.id AND duty = 'orderer') AS "ordererIds"
   FROM orders o JOIN organisations b ON b.id = o.buyer_id JOIN organisations s ON s.id = o.supplier_id WHERE o.id = $1`,
);
type RebindingWords = { orderNumber: string; askedBy: string; reason: string; toUnit: string };
const REBINDING = facts<{ rebindingId: string }, RebindingWords>(
  'rebindingId',
  `SELECT o.number AS "orderNumber", r.asked_by::text AS "askedBy", r.reason, u.short_name AS "toUnit"
   FROM order_rebindings r JOIN orders o ON o.id = r.order_id JOIN organisations u ON u.id = r.to_unit_id WHERE r.id = $1`,
);

const order = { type: 'order', by: 'orderId' } as const;
const vendorOrder = ({ orderId }: { orderId: string }): string => `/vendor/orders/${orderId}`;
const ownOrder = ({ orderId }: { orderId: string }): string => `/procurement/orders/${orderId}`;

export const CATALOG_NOTICES: readonly Entry[] = [
  on(ProductDelisted, PRODUCT, { type: 'product', by: 'productId' }, [
    {
      kind: 'notice',
      to: holders('listing.manage', 'supplierId'),
      when: ({ reason }) => reason !== 'supplier',
      title: ({ product }) => `“${product}”已下架`,
      body: ({ reason }) =>
        reason === 'operator'
          ? '平台下架了该商品，理由见商品页面。'
          : '认定证书、代销委托或供应资格已经终止，商品自动下架。恢复后可重新上架。',
      link: ({ productId }) => `/vendor/products/${productId}`,
    },
  ]),
];

export const ORDERS_NOTICES: readonly Entry[] = [
  on(OrderPlaced, ORDER, order, [
    {
      kind: 'to_do',
      to: holders('orders.confirm', 'supplierId'),
      title: ({ buyer, orderNumber }) => `新订单待确认：${buyer} ${orderNumber}`,
      body: ({ buyer, confirmBy }) => `${buyer}下了订单，请在${confirmBy}前确认、提出调整或注明理由拒绝。`,
      link: vendorOrder,
      endsBy: 'orderId',
      endings: after(OrderConfirmed, OrderProposed, OrderCancelled),
    },
  ]),
  on(OrderProposed, ORDER, order, [
    {
      kind: 'to_do',
      to: holders('requests.create', 'buyerId'),
      title: ({ supplier, orderNumber }) => `${supplier}对订单${orderNumber}提出调整，待答复`,
      body: () => '供应商调整了数量或运费，请同意或不同意；不同意则订单取消。',
      link: ownOrder,
      endsBy: 'orderId',
      endings: after(OrderConfirmed, OrderCancelled),
    },
  ]),
  on(OrderConfirmed, ORDER, order, [
    {
      kind: 'to_do',
      to: holders('shipments.manage', 'supplierId'),
      title: ({ buyer, orderNumber }) => `待发货：${buyer} ${orderNumber}`,
      body: () => '订单已确认，请按约定备货发货，并登记物流。',
      link: vendorOrder,
      endsBy: 'orderId',
      endings: after(ShipmentSent, OrderCancelled),
    },
    {
      kind: 'notice',
      to: holders('requests.create', 'buyerId'),
      title: ({ orderNumber }) => `订单${orderNumber}已确认`,
      body: ({ supplier }) => `${supplier}将按约定发货。`,
      link: ownOrder,
    },
  ]),
  on(OrderLinesChanged, ORDER, order, [
    {
      kind: 'notice',
      to: holders('requests.create', 'buyerId'),
      title: ({ orderNumber }) => `订单${orderNumber}的数量有变动`,
      body: () => '部分商品减少或不再供应，相应预算已释放。',
      link: ownOrder,
    },
    {
      kind: 'notice',
      to: holders('orders.confirm', 'supplierId'),
      title: ({ orderNumber }) => `订单${orderNumber}的数量有变动`,
      body: () => '部分商品减少或不再供应，相应库存已释放。',
      link: vendorOrder,
    },
  ]),
  on(OrderCancelled, ORDER, order, [
    {
      kind: 'notice',
      to: holders('requests.create', 'buyerId'),
      title: ({ orderNumber }) => `订单${orderNumber}已取消`,
      body: ({ by, supplier }) =>
        `${by === 'supplier' ? `${supplier}拒绝或放弃了该订单` : '本单位取消了该订单'}，预算已释放。`,
      link: ownOrder,
    },
    {
      kind: 'notice',
      to: holders('orders.confirm', 'supplierId'),
      title: ({ orderNumber }) => `订单${orderNumber}已取消`,
      body: ({ by, buyer }) => `${by === 'supplier' ? '本单位' : buyer}取消了该订单，库存已释放。`,
      link: vendorOrder,
    },
  ]),
  on(OrderCompleted, ORDER, order, [
    {
      kind: 'notice',
      to: holders('requests.create', 'buyerId'),
      title: ({ orderNumber }) => `订单${orderNumber}已办结`,
      body: () => '货物已验收，发票已付清。可对供应商作出评价。',
      link: ownOrder,
    },
    {
      kind: 'notice',
      to: holders('orders.confirm', 'supplierId'),
      title: ({ orderNumber }) => `订单${orderNumber}已办结`,
      body: () => '货物已验收，货款已结清。',
      link: vendorOrder,
    },
  ]),
  on(RebindingAsked, REBINDING, { type: 'order_rebinding', by: 'rebindingId' }, [
    {
      kind: 'to_do',
      to: holders('orders.approve_rebinding', 'buyerId', 'askedBy'),
      title: ({ orderNumber }) => `待审批：订单${orderNumber}改计入其他单位`,
      body: ({ toUnit, reason }) => `申请改计入${toUnit}，理由：${reason}`,
      link: ownOrder,
      endsBy: 'orderId',
      endings: after(OrderRebound, RebindingRefused),
    },
  ]),
  on(OrderRebound, ORDER, order, [
    {
      kind: 'notice',
      to: holders('plans.file', 'fromUnitId'),
      title: ({ orderNumber }) => `订单${orderNumber}不再计入本单位`,
      body: () => '经审批，该订单改计入其他单位的预留份额。',
      link: ownOrder,
    },
    {
      kind: 'notice',
      to: holders('plans.file', 'toUnitId'),
      title: ({ orderNumber }) => `订单${orderNumber}改计入本单位`,
      body: () => '经审批，该订单计入本单位的预留份额。',
      link: ownOrder,
    },
    {
      kind: 'notice',
      to: holders('requests.create', 'buyerId'),
      title: ({ orderNumber }) => `订单${orderNumber}的改计已获批准`,
      body: () => '预留份额已按新的单位重新计算。',
      link: ownOrder,
    },
  ]),
  on(RebindingRefused, REBINDING, { type: 'order_rebinding', by: 'rebindingId' }, [
    {
      kind: 'notice',
      to: person('askedBy', 'buyerId', 'requests.create'),
      title: ({ orderNumber }) => `订单${orderNumber}的改计未获批准`,
      body: () => '理由见订单页面。',
      link: ownOrder,
    },
  ]),
];
