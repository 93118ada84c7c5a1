import {
  ClaimAgreed,
  ClaimAsked,
  ClaimEscalated,
  ClaimOverdue,
  ClaimRefunded,
  ClaimRefused,
  ClaimReplaced,
  ClaimReturned,
  ClaimReturning,
  ClaimUnsent,
  ClaimWithdrawn,
  GiftReceived,
  ReviewHidden,
  ReviewReplied,
  ReviewWritten,
} from '@bangfu/shop';
import { after, type Entry, facts, holders, officials, on, person } from './notice.js';

type ClaimWords = { claimNumber: string; orderNumber: string; supplier: string };
const CLAIM = facts<{ claimId: string }, ClaimWords>(
  'claimId',
  `SELECT c.number AS "claimNumber", o.number AS "orderNumber", s.short_name AS supplier
   FROM claims c JOIN shop_orders o ON o.id = c.order_id JOIN organisations s ON s.id = c.supplier_id WHERE c.id = $1`,
);
type ReviewWords = { product: string; supplier: string; orderId: string; hiddenReason: string | null };
const REVIEW = facts<{ reviewId: string }, ReviewWords>(
  'reviewId',
  `SELECT p.name AS product, s.short_name AS supplier, r.order_id::text AS "orderId", r.hidden_reason AS "hiddenReason" FROM reviews r JOIN products p ON p.id = r.product_id
     JOIN organisations s ON s.id = r.supplier_id WHERE r.id = $1`,
);
type GiftWords = { institution: string };
const GIFT = facts<{ institutionId: string }, GiftWords>(
  'institutionId',
  'SELECT name AS institution FROM receiving_institutions WHERE id = $1',
);

const claim = { type: 'claim', by: 'claimId' } as const;
const review = { type: 'review', by: 'reviewId' } as const;
const ownClaim = ({ claimId }: { claimId: string }): string => `/claims/${claimId}`;
const vendorClaim = ({ claimId }: { claimId: string }): string => `/vendor/claims/${claimId}`;
const watchedClaim = ({ claimId }: { claimId: string }): string => `/oversight/claims/${claimId}`;
const ANSWERED = after(ClaimAgreed, ClaimRefused, ClaimWithdrawn, ClaimEscalated);
const RESOLVED = after(ClaimAgreed, ClaimRefused, ClaimWithdrawn, ClaimReturned);
const NEXT_STEPS: Readonly<Record<string, string>> = {
  refund: '款项将原路退回',
  return: '请把商品寄回，并填写快递单号',
  replacement: '供应商将补发，不再收费',
};

const ASKING: readonly Entry[] = [
  on(ClaimAsked, CLAIM, claim, [
    {
      kind: 'to_do',
      to: holders('claims.decide', 'supplierId'),
      title: ({ claimNumber }) => `消费者申请售后，待答复：${claimNumber}`,
      body: ({ orderNumber }) => `订单${orderNumber}，请核实照片和说明后逐行答复；逾期未答复的，由平台裁处。`,
      link: vendorClaim,
      endsBy: 'claimId',
      endings: ANSWERED,
    },
  ]),
  on(ClaimWithdrawn, CLAIM, claim, [
    {
      kind: 'notice',
      to: holders('claims.decide', 'supplierId'),
      title: ({ claimNumber }) => `消费者撤回售后：${claimNumber}`,
      body: ({ orderNumber }) => `订单${orderNumber}的这项售后已撤回。`,
      link: vendorClaim,
    },
  ]),
  on(ClaimUnsent, CLAIM, claim, [
    {
      kind: 'notice',
      to: person('buyerId'),
      title: ({ claimNumber }) => `售后已关闭：${claimNumber}`,
      body: ({ orderNumber }) => `订单${orderNumber}的退货没有在期限内寄回，这项售后已经关闭。`,
      link: ownClaim,
    },
    {
      kind: 'notice',
      to: holders('claims.decide', 'supplierId'),
      title: ({ claimNumber }) => `退货逾期没有寄回，售后关闭：${claimNumber}`,
      body: ({ orderNumber }) => `订单${orderNumber}的货款恢复按收货结算。`,
      link: vendorClaim,
    },
  ]),
  on(ClaimEscalated, CLAIM, claim, [
    {
      kind: 'to_do',
      to: officials('claims.resolve'),
      title: ({ claimNumber }) => `消费者请平台裁处售后：${claimNumber}`,
      body: ({ supplier, orderNumber }) => `订单${orderNumber}，供应商${supplier}。请查看双方说明后决定。`,
      link: watchedClaim,
      endsBy: 'claimId',
      endings: RESOLVED,
    },
    {
      kind: 'notice',
      to: holders('claims.decide', 'supplierId'),
      title: ({ claimNumber }) => `消费者已请平台裁处：${claimNumber}`,
      body: ({ orderNumber }) => `订单${orderNumber}的这项售后改由平台决定。`,
      link: vendorClaim,
    },
  ]),
  on(ClaimOverdue, CLAIM, claim, [
    {
      kind: 'to_do',
      to: officials('claims.resolve'),
      title: ({ claimNumber }) => `供应商逾期未处理售后：${claimNumber}`,
      body: ({ supplier, orderNumber }) => `订单${orderNumber}，供应商${supplier}逾期未处理，请平台处理。`,
      link: watchedClaim,
      endsBy: 'claimId',
      endings: RESOLVED,
    },
    {
      kind: 'notice',
      to: person('buyerId'),
      title: ({ claimNumber }) => `供应商逾期未处理，平台已介入：${claimNumber}`,
      body: ({ orderNumber }) => `订单${orderNumber}的售后由平台处理，请等候结果。`,
      link: ownClaim,
    },
  ]),
];

const ANSWERING: readonly Entry[] = [
  on(ClaimAgreed, CLAIM, claim, [
    {
      kind: 'notice',
      to: person('buyerId'),
      title: ({ claimNumber }) => `售后已同意：${claimNumber}`,
      body: ({ orderNumber, kind }) => `订单${orderNumber}：${NEXT_STEPS[kind] ?? '请查看详情'}。`,
      link: ownClaim,
    },
    {
      kind: 'to_do',
      to: holders('claims.decide', 'supplierId'),
      when: ({ kind }) => kind === 'replacement',
      title: ({ claimNumber }) => `请补发：${claimNumber}`,
      body: ({ orderNumber }) => `订单${orderNumber}，请按同意的数量补发并登记快递单号。`,
      link: vendorClaim,
      endsBy: 'claimId',
      endings: after(ClaimReplaced, ClaimWithdrawn),
    },
    {
      kind: 'notice',
      to: holders('claims.decide', 'supplierId'),
      when: ({ by }) => by === 'operator',
      title: ({ claimNumber }) => `平台已裁处售后：${claimNumber}`,
      body: ({ orderNumber }) => `订单${orderNumber}，理由和结果见售后页面。`,
      link: vendorClaim,
    },
  ]),
  on(ClaimRefused, CLAIM, claim, [
    {
      kind: 'notice',
      to: person('buyerId'),
      title: ({ claimNumber }) => `售后未获同意：${claimNumber}`,
      body: ({ orderNumber, by }) =>
        by === 'operator'
          ? `订单${orderNumber}，平台裁处的理由见售后页面。`
          : `订单${orderNumber}，理由见售后页面；不认可的，可以请平台裁处。`,
      link: ownClaim,
    },
    {
      kind: 'notice',
      to: holders('claims.decide', 'supplierId'),
      when: ({ by }) => by === 'operator',
      title: ({ claimNumber }) => `平台未支持消费者：${claimNumber}`,
      body: ({ orderNumber }) => `订单${orderNumber}，理由见售后页面。`,
      link: vendorClaim,
    },
  ]),
  on(ClaimReturning, CLAIM, claim, [
    {
      kind: 'to_do',
      to: holders('claims.decide', 'supplierId'),
      title: ({ claimNumber }) => `退货已寄出，收到后请确认：${claimNumber}`,
      body: ({ orderNumber }) => `订单${orderNumber}，收到退货后请确认，款项随即退回。`,
      link: vendorClaim,
      endsBy: 'claimId',
      endings: after(ClaimReturned),
    },
  ]),
  on(ClaimReturned, CLAIM, claim, [
    {
      kind: 'notice',
      to: person('buyerId'),
      title: ({ claimNumber }) => `供应商已收到退货：${claimNumber}`,
      body: ({ orderNumber }) => `订单${orderNumber}的款项正在原路退回。`,
      link: ownClaim,
    },
  ]),
  on(ClaimRefunded, CLAIM, claim, [
    {
      kind: 'notice',
      to: person('buyerId'),
      title: ({ claimNumber }) => `售后退款已到账：${claimNumber}`,
      body: ({ orderNumber }) => `订单${orderNumber}的款项已原路退回。`,
      link: ownClaim,
    },
  ]),
  on(ClaimReplaced, CLAIM, claim, [
    {
      kind: 'notice',
      to: person('buyerId'),
      title: ({ claimNumber }) => `供应商已补发：${claimNumber}`,
      body: ({ orderNumber }) => `订单${orderNumber}，快递单号见售后页面。`,
      link: ownClaim,
    },
  ]),
];

const REVIEWING: readonly Entry[] = [
  on(ReviewWritten, REVIEW, review, [
    {
      kind: 'notice',
      to: holders('shop_orders.fulfil', 'supplierId'),
      title: ({ product, stars }) => `收到${stars}星评价：${product}`,
      body: () => '可以回复一次，回复公开显示。',
      link: () => '/vendor/reviews',
    },
  ]),
  on(ReviewReplied, REVIEW, review, [
    {
      kind: 'notice',
      to: person('authorId'),
      title: ({ product }) => `供应商回复了您的评价：${product}`,
      body: ({ supplier }) => `${supplier}的回复见商品页面。`,
      link: ({ productId }) => `/products/${productId}`,
    },
  ]),
  on(ReviewHidden, REVIEW, review, [
    {
      kind: 'notice',
      to: person('authorId'),
      title: ({ product }) => `您的评价已被平台隐藏：${product}`,
      body: ({ hiddenReason }) => `理由：${hiddenReason ?? '已恢复公开'}。`,
      link: ({ orderId }) => `/orders/${orderId}`,
    },
  ]),
  on(GiftReceived, GIFT, { type: 'gift', by: 'orderId' }, [
    {
      kind: 'notice',
      to: person('buyerId'),
      title: ({ institution }) => `${institution}收到了您的捐赠`,
      body: () => '签收日期和机构的感谢见我的捐赠。',
      link: () => '/giving/mine',
    },
  ]),
];

export const CARE_NOTICES: readonly Entry[] = [...ASKING, ...ANSWERING, ...REVIEWING];
