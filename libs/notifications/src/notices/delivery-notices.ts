import {
  DeliveriesResumed,
  DeliveriesStopped,
  DisputeOpened,
  DisputeSettled,
  ReceiptRecorded,
  ReturnAgreed,
  ReturnAsked,
  ReturnRefused,
  ShipmentArrived,
  ShipmentSent,
} from '@bangfu/fulfilment';
import { InvoiceIssued } from '@bangfu/finance';
import { after, type Entry, facts, holders, officials, on } from './notice.js';

/** Those who ordered, approved or pay for the order must not accept its goods. */
const NOT_ACCEPTORS = `ARRAY(SELECT user_id::text FROM order_duties WHERE order_id = o.id AND duty <> 'acceptor')`;

type ShipmentWords = {
  orderNumber: string;
  shipmentNumber: string;
  buyer: string;
  supplier: string;
  acceptBy: string | null;
  notAcceptors: string[];
};
const SHIPMENT = facts<{ shipmentId: string }, ShipmentWords>(
  'shipmentId',
  `SELECT o.number AS "orderNumber", s.number AS "shipmentNumber", b.short_name AS buyer, p.short_name AS supplier,
     s.accept_by AS "acceptBy", ${NOT_ACCEPTORS} AS "notAcceptors"
   FROM shipments s JOIN orders o ON o.id = s.order_id JOIN organisations b ON b.id = o.buyer_id
     JOIN organisations p ON p.id = o.supplier_id WHERE s.id = $1`,
);
type ReceiptWords = {
  shipmentId: string;
  orderNumber: string;
  receiptNumber: string;
  buyer: string;
  supplier: string;
  payable: boolean;
};
const RECEIPT = facts<{ receiptId: string }, ReceiptWords>(
  'receiptId',
  `SELECT r.shipment_id::text AS "shipmentId", o.number AS "orderNumber", r.number AS "receiptNumber", b.short_name AS buyer,
     p.short_name AS supplier, r.goods_fen + r.freight_fen > 0 AS payable
   FROM receipts r JOIN orders o ON o.id = r.order_id JOIN organisations b ON b.id = o.buyer_id
     JOIN organisations p ON p.id = o.supplier_id WHERE r.id = $1`,
);
type ReturnWords = { orderNumber: string; returnNumber: string; buyer: string; supplier: string };
const RETURN = facts<{ returnId: string }, ReturnWords>(
  'returnId',
  `SELECT o.number AS "orderNumber", r.number AS "returnNumber", b.short_name AS buyer, p.short_name AS supplier
   FROM returns r JOIN orders o ON o.id = r.order_id JOIN organisations b ON b.id = o.buyer_id
     JOIN organisations p ON p.id = o.supplier_id WHERE r.id = $1`,
);

type StopWords = { buyer: string };
const STOP = facts<{ stopId: string }, StopWords>(
  'stopId',
  `SELECT b.short_name AS buyer FROM delivery_stops s JOIN organisations b ON b.id = s.buyer_id WHERE s.id = $1`,
);

const stop = { type: 'organisation', by: 'buyerId' } as const;
const shipment = { type: 'shipment', by: 'shipmentId' } as const;
const dispute = { type: 'dispute', by: 'disputeId' } as const;
const returned = { type: 'return', by: 'returnId' } as const;
const OUTCOMES: Readonly<Record<string, string>> = {
  accepted: '采购单位已验收',
  withdrawn: '采购单位撤回了争议',
  upheld: '平台支持采购单位',
  rejected: '平台未支持采购单位',
};

const DELIVERY: readonly Entry[] = [
  on(ShipmentSent, SHIPMENT, shipment, [
    {
      kind: 'to_do',
      to: holders('receipts.accept', 'buyerId', 'notAcceptors'),
      title: ({ supplier, orderNumber }) => `${supplier}已发货，待验收：${orderNumber}`,
      body: ({ shipmentNumber, acceptBy }) =>
        `发货单${shipmentNumber}。到货后请逐项称重、清点并验收${acceptBy ? `；${acceptBy}前未验收也未提出争议的，视同验收` : ''}。`,
      link: ({ shipmentId }) => `/procurement/shipments/${shipmentId}`,
      endsBy: 'shipmentId',
      endings: after(ShipmentArrived, ReceiptRecorded),
    },
    {
      kind: 'notice',
      to: holders('requests.create', 'buyerId'),
      title: ({ orderNumber }) => `订单${orderNumber}已发货`,
      body: ({ supplier, shipmentNumber }) => `${supplier}已发货，发货单${shipmentNumber}。`,
      link: ({ shipmentId }) => `/procurement/shipments/${shipmentId}`,
    },
  ]),
  on(ShipmentArrived, SHIPMENT, shipment, [
    {
      kind: 'to_do',
      to: holders('receipts.accept', 'buyerId', 'notAcceptors'),
      title: ({ supplier, orderNumber }) => `货已送达，请验收：${supplier} ${orderNumber}`,
      body: ({ shipmentNumber, acceptBy }) =>
        `发货单${shipmentNumber}已送达，请逐项称重、清点并验收${acceptBy ? `；${acceptBy}前未验收也未提出争议的，视同验收` : ''}。`,
      link: ({ shipmentId }) => `/procurement/shipments/${shipmentId}`,
      endsBy: 'shipmentId',
      endings: after(ReceiptRecorded),
    },
  ]),
  on(ReceiptRecorded, RECEIPT, { type: 'receipt', by: 'receiptId' }, [
    {
      kind: 'to_do',
      to: holders('invoices.issue', 'supplierId'),
      when: ({ payable }) => payable,
      title: ({ buyer, orderNumber }) => `已验收，请开具发票：${buyer} ${orderNumber}`,
      body: ({ receiptNumber, kind }) =>
        `验收单${receiptNumber}${kind === 'deemed' ? '（期满视同验收）' : ''}。请按验收结果开具发票并上传。`,
      link: ({ orderId }) => `/vendor/orders/${orderId}`,
      endsBy: 'orderId',
      endings: after(InvoiceIssued),
    },
    {
      kind: 'notice',
      to: holders('shipments.manage', 'supplierId'),
      when: ({ payable }) => !payable,
      title: ({ buyer, orderNumber }) => `${buyer}拒收全部货物：${orderNumber}`,
      body: ({ receiptNumber }) => `拒收理由见验收单${receiptNumber}。`,
      link: ({ orderId }) => `/vendor/orders/${orderId}`,
    },
    {
      kind: 'notice',
      to: holders('receipts.accept', 'buyerId'),
      when: ({ kind }) => kind === 'deemed',
      title: ({ orderNumber }) => `期满视同验收：${orderNumber}`,
      body: ({ supplier, receiptNumber }) =>
        `${supplier}的货物在期限内未验收也未提出争议，已视同验收，验收单${receiptNumber}。`,
      link: ({ orderId }) => `/procurement/orders/${orderId}`,
    },
  ]),
];

const DISPUTES: readonly Entry[] = [
  on(DisputeOpened, SHIPMENT, dispute, [
    {
      kind: 'to_do',
      to: holders('shipments.manage', 'supplierId'),
      title: ({ buyer, orderNumber }) => `${buyer}提出争议：${orderNumber}`,
      body: ({ shipmentNumber }) => `对发货单${shipmentNumber}有争议，请说明情况并与采购单位协商。`,
      link: ({ shipmentId }) => `/vendor/shipments/${shipmentId}`,
      endsBy: 'disputeId',
      endings: after(DisputeSettled),
    },
    {
      kind: 'to_do',
      to: officials('disputes.resolve'),
      title: ({ buyer, supplier }) => `验收争议：${buyer}与${supplier}`,
      body: ({ orderNumber }) => `订单${orderNumber}发生争议，双方协商不成时请裁处。`,
      link: ({ disputeId }) => `/oversight/disputes/${disputeId}`,
      endsBy: 'disputeId',
      endings: after(DisputeSettled),
    },
  ]),
  on(DisputeSettled, SHIPMENT, dispute, [
    {
      kind: 'notice',
      to: holders('shipments.manage', 'supplierId'),
      title: ({ orderNumber }) => `订单${orderNumber}的争议已了结`,
      body: ({ outcome }) => `${OUTCOMES[outcome] ?? '争议已了结'}。`,
      link: ({ shipmentId }) => `/vendor/shipments/${shipmentId}`,
    },
    {
      kind: 'notice',
      to: holders('receipts.accept', 'buyerId'),
      title: ({ orderNumber }) => `订单${orderNumber}的争议已了结`,
      body: ({ outcome }) => `${OUTCOMES[outcome] ?? '争议已了结'}。`,
      link: ({ shipmentId }) => `/procurement/shipments/${shipmentId}`,
    },
  ]),
  on(ReturnAsked, RETURN, returned, [
    {
      kind: 'to_do',
      to: holders('shipments.manage', 'supplierId'),
      title: ({ buyer, orderNumber }) => `${buyer}申请退货，待答复：${orderNumber}`,
      body: ({ returnNumber }) => `退货单${returnNumber}，请核实照片和理由后同意或拒绝。`,
      link: ({ returnId }) => `/vendor/returns/${returnId}`,
      endsBy: 'returnId',
      endings: after(ReturnAgreed, ReturnRefused),
    },
  ]),
  on(ReturnAgreed, RETURN, returned, [
    {
      kind: 'notice',
      to: holders('returns.ask', 'buyerId'),
      title: ({ supplier, orderNumber }) => `${supplier}同意退货：${orderNumber}`,
      body: ({ returnNumber }) => `退货单${returnNumber}已同意，应付货款和计入份额相应减少。`,
      link: ({ returnId }) => `/procurement/returns/${returnId}`,
    },
    {
      kind: 'notice',
      to: holders('payments.match', 'buyerId'),
      title: ({ orderNumber }) => `订单${orderNumber}有退货`,
      body: ({ returnNumber }) => `退货单${returnNumber}已同意，请按冲减后的金额付款。`,
      link: ({ returnId }) => `/procurement/returns/${returnId}`,
    },
  ]),
  on(ReturnRefused, RETURN, returned, [
    {
      kind: 'notice',
      to: holders('returns.ask', 'buyerId'),
      title: ({ supplier, orderNumber }) => `${supplier}不同意退货：${orderNumber}`,
      body: ({ returnNumber }) => `退货单${returnNumber}被拒绝，理由见退货页面。`,
      link: ({ returnId }) => `/procurement/returns/${returnId}`,
    },
  ]),
];

const STOPS: readonly Entry[] = [
  on(DeliveriesStopped, STOP, stop, [
    {
      kind: 'to_do',
      to: holders('payments.match', 'buyerId'),
      title: () => '平台已暂停向本单位发货，请尽快付清逾期货款',
      body: () => '暂停期间供应商不能再发货，已在途的照常送达。原因见“余款”页面；付清后由平台恢复。',
      link: () => '/procurement/credit',
      endsBy: 'stopId',
      endings: after(DeliveriesResumed),
    },
    {
      kind: 'notice',
      to: holders('plans.file', 'buyerId'),
      title: () => '平台已暂停向本单位发货',
      body: () => '暂停期间供应商不能再发货，已在途的照常送达。请督促财务付清逾期货款。',
      link: () => '/procurement/credit',
    },
    {
      kind: 'notice',
      to: holders('shipments.manage', 'supplierIds'),
      title: ({ buyer }) => `平台已暂停向${buyer}发货`,
      body: () => '恢复前请不要备货装车，已在途的照常送达和验收。恢复后另行通知。',
      link: () => '/vendor/orders',
    },
  ]),
  on(DeliveriesResumed, STOP, stop, [
    {
      kind: 'notice',
      to: holders('payments.match', 'buyerId'),
      title: () => '平台已恢复向本单位发货',
      body: () => '供应商可以继续发货。',
      link: () => '/procurement/credit',
    },
    {
      kind: 'notice',
      to: holders('plans.file', 'buyerId'),
      title: () => '平台已恢复向本单位发货',
      body: () => '供应商可以继续发货。',
      link: () => '/procurement/credit',
    },
    {
      kind: 'notice',
      to: holders('shipments.manage', 'supplierIds'),
      title: ({ buyer }) => `平台已恢复向${buyer}发货`,
      body: () => '暂停期间未发的订单，请尽快安排发货。',
      link: () => '/vendor/orders',
    },
  ]),
];

export const FULFILMENT_NOTICES: readonly Entry[] = [...DELIVERY, ...DISPUTES, ...STOPS];
