import {
  CLAIM_MONEY_FROM,
  CLAIM_REPLACE_BY,
  CLAIM_SEND_BACK_BY,
  ClaimAgreed,
  ClaimAsked,
  ClaimEscalated,
  ClaimOverdue,
  ClaimPaidInstead,
  ClaimRefunded,
  ClaimRefused,
  ClaimReplaced,
  ClaimReplacementLate,
  ClaimReturned,
  ClaimReturning,
  ClaimUnsent,
  ClaimWithdrawn,
} from '@bangfu/shop';
import { after, type Entry, facts, holders, officials, on, person } from './notice.js';

type ClaimWords = {
  claimNumber: string;
  orderNumber: string;
  supplier: string;
  /** When a term of the answer ends, as one reads it; of a claim that nobody answered nothing. */
  sendBackBy: string;
  replaceBy: string;
  moneyFrom: string;
};
const read = (instant: string): string =>
  `to_char((${instant}) AT TIME ZONE 'Asia/Shanghai', 'FMMM"月"FMDD"日"HH24:MI')`;
const CLAIM = facts<{ claimId: string }, ClaimWords>(
  'claimId',
  `SELECT c.number AS "claimNumber", o.number AS "orderNumber", s.short_name AS supplier, ${read(CLAIM_SEND_BACK_BY)} AS "sendBackBy",
     ${read(CLAIM_REPLACE_BY)} AS "replaceBy", ${read(CLAIM_MONEY_FROM)} AS "moneyFrom"
   FROM claims c JOIN shop_orders o ON o.id = c.order_id JOIN organisations s ON s.id = c.supplier_id WHERE c.id = $1`,
);

const claim = { type: 'claim', by: 'claimId' } as const;
const ownClaim = ({ claimId }: { claimId: string }): string => `/claims/${claimId}`;
const vendorClaim = ({ claimId }: { claimId: string }): string => `/vendor/claims/${claimId}`;
const watchedClaim = ({ claimId }: { claimId: string }): string => `/oversight/claims/${claimId}`;
const ANSWERED = after(ClaimAgreed, ClaimRefused, ClaimWithdrawn, ClaimEscalated);
const RESOLVED = after(ClaimAgreed, ClaimRefused, ClaimWithdrawn, ClaimReturned);
const nextStep = (kind: string, { sendBackBy, replaceBy }: ClaimWords): string => {
  if (kind === 'return') return `请在${sendBackBy}前把商品寄回，并填写快递单号；逾期售后关闭`;
  if (kind === 'replacement') return `供应商将在${replaceBy}前补发，不再收费；逾期可以改要退款`;
  return '款项将原路退回';
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
      body: ({ orderNumber, kind, ...words }) => `订单${orderNumber}：${nextStep(kind, { orderNumber, ...words })}。`,
      link: ownClaim,
    },
    {
      kind: 'to_do',
      to: holders('claims.decide', 'supplierId'),
      when: ({ kind }) => kind === 'replacement',
      title: ({ claimNumber }) => `请补发：${claimNumber}`,
      body: ({ orderNumber, replaceBy }) =>
        `订单${orderNumber}，请在${replaceBy}前按同意的数量补发并登记快递单号；逾期的，买家可以改要退款。`,
      link: vendorClaim,
      endsBy: 'claimId',
      endings: after(ClaimReplaced, ClaimWithdrawn, ClaimPaidInstead),
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
  on(ClaimReplacementLate, CLAIM, claim, [
    {
      kind: 'notice',
      to: holders('claims.decide', 'supplierId'),
      title: ({ claimNumber }) => `补发已逾期，请立即寄出：${claimNumber}`,
      body: ({ orderNumber, moneyFrom }) =>
        `订单${orderNumber}，${moneyFrom}仍没有寄出的，自动改为退款；买家现在就可以改要退款。`,
      link: vendorClaim,
    },
    {
      kind: 'notice',
      to: person('buyerId'),
      title: ({ claimNumber }) => `补发逾期了，可以改要退款：${claimNumber}`,
      body: ({ orderNumber, moneyFrom }) =>
        `订单${orderNumber}，已催供应商；${moneyFrom}仍没有寄出的，款项自动原路退回。`,
      link: ownClaim,
    },
  ]),
  on(ClaimPaidInstead, CLAIM, claim, [
    {
      kind: 'notice',
      to: person('buyerId'),
      title: ({ claimNumber }) => `补发改为退款：${claimNumber}`,
      body: ({ orderNumber, by }) =>
        by === 'term'
          ? `订单${orderNumber}，供应商逾期没有补发，款项原路退回。`
          : `订单${orderNumber}，不再补发，款项原路退回。`,
      link: ownClaim,
    },
    {
      kind: 'notice',
      to: holders('claims.decide', 'supplierId'),
      title: ({ claimNumber }) => `补发改为退款，请不要再寄：${claimNumber}`,
      body: ({ orderNumber }) => `订单${orderNumber}，留出的库存已放回，款项原路退给买家。`,
      link: vendorClaim,
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

export const CLAIM_NOTICES: readonly Entry[] = [...ASKING, ...ANSWERING];
