import {
  CommissionAnnounced,
  DisputeClosed,
  DisputeOpened,
  PaymentFailed,
  PaymentParked,
  PaymentSucceeded,
  PlatformPayoutFailed,
  ReconciliationDiffered,
  RefundAsked,
  RefundFailed,
  RefundSettled,
  TransferHeld,
  TransferSent,
  TransferWithdrawn,
} from '@bangfu/payments';
import { after, type Entry, facts, holders, holdersIn, officials, on, plainly } from './notice.js';

const REFUND = facts<{ refundId: string }, { refundNumber: string; why: string }>(
  'refundId',
  `SELECT number AS "refundNumber", coalesce(failure, '') AS why FROM refunds WHERE id = $1`,
);
const TRANSFER = facts<{ transferId: string }, { supplier: string; attemptId: string; why: string }>(
  'transferId',
  `SELECT s.short_name AS supplier, p.attempt_id::text AS "attemptId", coalesce(t.failure, '') AS why FROM supplier_transfers t
   JOIN payment_parts p ON p.id = t.part_id JOIN organisations s ON s.id = p.supplier_id WHERE t.id = $1`,
);

const PAYOUT = facts<{ payoutRef: string }, { why: string }>(
  'payoutRef',
  `SELECT coalesce(failure, '') AS why FROM provider_payouts WHERE provider_ref = $1`,
);

const attempt = { type: 'payment_attempt', by: 'attemptId' } as const;
const dispute = { type: 'payment_dispute', by: 'disputeId' } as const;
const ofAttempt = ({ attemptId }: { attemptId: string }): string => `/oversight/payments/${attemptId}`;
const percent = (bps: number): string => `${(bps / 100).toFixed(2)}%`;
const OVERSEERS = officials('payments.oversee');

/** What the machine could not settle by itself: an operator looks. Whatever went well is told by the shop. */
export const PAYMENTS_NOTICES: readonly Entry[] = [
  plainly(PaymentParked, attempt, [
    {
      kind: 'to_do',
      to: OVERSEERS,
      title: () => '一笔线上收款待人工判断',
      body: () => '支付渠道的金额、币种或状态与订单不一致，没有按已付处理。请核实后按已付处理，或全额退还付款人。',
      link: ofAttempt,
      endsBy: 'attemptId',
      endings: after(PaymentSucceeded, PaymentFailed, RefundAsked),
    },
  ]),
  on(RefundFailed, REFUND, { type: 'refund', by: 'refundId' }, [
    {
      kind: 'to_do',
      to: OVERSEERS,
      title: ({ refundNumber }) => `退款没有退成：${refundNumber}`,
      body: ({ why }) => `${why || '支付渠道没有退成'}。请再办一次，或改由银行退款。`,
      link: ofAttempt,
      endsBy: 'refundId',
      endings: after(RefundSettled),
    },
  ]),
  on(TransferHeld, TRANSFER, { type: 'transfer', by: 'transferId' }, [
    {
      kind: 'to_do',
      to: OVERSEERS,
      title: ({ supplier }) => `付给${supplier}的货款暂扣`,
      body: ({ why }) => `${why || '供应商的收款账户还不能收款'}。账户就绪后自动再办，也可以立即再办。`,
      link: ofAttempt,
      // One that was refused is followed by another of the same part.
      endsBy: 'partId',
      endings: after(TransferSent, TransferWithdrawn),
    },
    {
      kind: 'notice',
      to: holders('settlements.view_supplier', 'supplierId'),
      title: () => '有货款暂时不能转给您',
      body: ({ why }) => `${why || '收款账户还不能收款'}。请补全收款账户，就绪后自动转出。`,
      link: () => '/vendor/balance',
    },
  ]),
  plainly(DisputeOpened, dispute, [
    {
      kind: 'to_do',
      to: OVERSEERS,
      title: () => '付款人向银行提出了付款争议',
      body: () => '有关货款已经冻结。请在举证截止前向支付渠道提交发货和签收凭据。',
      link: ofAttempt,
      endsBy: 'disputeId',
      endings: after(DisputeClosed),
    },
  ]),
  plainly(DisputeClosed, dispute, [
    {
      kind: 'notice',
      to: OVERSEERS,
      title: ({ won }) => (won ? '付款争议胜诉，款项已经退回' : '付款争议败诉，款项由供应商承担'),
      body: ({ won }) => (won ? '冻结的货款恢复原来的状态。' : '已从供应商应得的货款中扣除，不足部分记为欠款。'),
      link: ofAttempt,
    },
  ]),
  plainly(ReconciliationDiffered, { type: 'reconciliation', by: 'runId' }, [
    {
      kind: 'notice',
      to: OVERSEERS,
      title: ({ differences }) => `与支付渠道的核对有${differences}笔差异`,
      body: () => '请逐笔查明原因并说明。',
      link: () => '/oversight/reconciliation',
    },
  ]),
  on(PlatformPayoutFailed, PAYOUT, { type: 'provider_payout', by: 'payoutRef' }, [
    {
      kind: 'notice',
      to: OVERSEERS,
      title: () => '平台转往银行的款项被退回',
      body: ({ why }) => `${why || '银行没有收下'}。款项又在支付渠道的余额里，请在渠道核对收款账户后再次转出。`,
      link: () => '/oversight/reconciliation',
    },
  ]),
  // These end to-dos and say nothing themselves.
  plainly(CommissionAnnounced, { type: 'commission_rule', by: 'ruleId' }, [
    {
      kind: 'notice',
      to: holdersIn('settlements.view_supplier', 'supplierIds'),
      title: ({ withdrawn, validFrom }) =>
        withdrawn ? `原定${validFrom}起的平台服务费规则已撤回` : `${validFrom}起平台服务费有变动`,
      body: ({ withdrawn, bps, basis }) =>
        withdrawn
          ? `原定费率${percent(bps)}不再实行，现行规则不变。`
          : `那一天起成交的消费者订单，平台服务费为付款的${percent(bps)}；单位采购不收。依据：${basis}。`,
      link: () => '/vendor/settlements',
    },
  ]),
  plainly(PaymentSucceeded, attempt, []),
  plainly(PaymentFailed, attempt, []),
  plainly(RefundAsked, attempt, []),
  plainly(RefundSettled, { type: 'refund', by: 'refundId' }, []),
  plainly(TransferSent, { type: 'transfer', by: 'transferId' }, []),
  plainly(TransferWithdrawn, { type: 'transfer', by: 'transferId' }, []),
];
