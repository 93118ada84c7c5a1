import { InvoiceRequestClosed, InvoiceRequested } from '@bangfu/finance';
import {
  CreditRefundAsked,
  PayoutAccountGiven,
  PayoutAccountRefused,
  PayoutAccountVerified,
  PayoutBatchChecked,
  PayoutBatchMade,
  PayoutHeld,
  PayoutPaid,
  PayoutRefused,
  SettlementMade,
} from '@bangfu/settlement';
import { after, type Entry, facts, holders, officials, on, person } from './notice.js';

const REQUEST = facts<{ requestId: string }, { requestNumber: string; buyer: string; supplier: string }>(
  'requestId',
  `SELECT q.number AS "requestNumber", b.short_name AS buyer, s.short_name AS supplier FROM invoice_requests q
   JOIN organisations b ON b.id = q.buyer_id JOIN organisations s ON s.id = q.supplier_id WHERE q.id = $1`,
);
const SETTLEMENT = facts<{ settlementId: string }, { settlementNumber: string; fromDate: string; throughDate: string }>(
  'settlementId',
  `SELECT number AS "settlementNumber", from_on AS "fromDate", through_on AS "throughDate" FROM settlements WHERE id = $1`,
);
const ACCOUNT = facts<{ accountId: string }, { account: string; supplier: string; why: string }>(
  'accountId',
  `SELECT p.bank_name || ' ' || p.number_masked AS account, s.short_name AS supplier, coalesce(p.reason, '') AS why
   FROM payout_accounts p JOIN organisations s ON s.id = p.supplier_id WHERE p.id = $1`,
);
const PAYOUT = facts<{ payoutId: string }, { payoutNumber: string; payee: string; isSettlement: boolean; why: string }>(
  'payoutId',
  `SELECT p.number AS "payoutNumber", o.short_name AS payee, p.kind = 'settlement' AS "isSettlement", coalesce(p.refusal, '') AS why
   FROM payouts p JOIN organisations o ON o.id = p.payee_id WHERE p.id = $1`,
);
const BATCH = facts<{ batchId: string }, { batchNumber: string; maker: string; makerName: string }>(
  'batchId',
  `SELECT b.number AS "batchNumber", b.made_by::text AS maker, u.name AS "makerName" FROM payout_batches b
   JOIN users u ON u.id = b.made_by WHERE b.id = $1`,
);

const account = { type: 'payout_account', by: 'accountId' } as const;
const payout = { type: 'payout', by: 'payoutId' } as const;
const batch = { type: 'payout_batch', by: 'batchId' } as const;
const MONEY = (): string => '/vendor/balance';
const ACCOUNTS = (): string => '/vendor/payouts';

const REQUESTS: readonly Entry[] = [
  on(InvoiceRequested, REQUEST, { type: 'invoice_request', by: 'requestId' }, [
    {
      kind: 'to_do',
      to: holders('invoices.issue', 'supplierId'),
      title: ({ buyer, month }) => `${buyer}申请合并开票：截至${month}的交货`,
      body: ({ requestNumber }) => `开票申请${requestNumber}：请把已验收、未开票的交货合并开一张发票并登记。`,
      link: () => '/vendor/invoice-requests',
      endsBy: 'requestId',
      endings: after(InvoiceRequestClosed),
    },
  ]),
  on(InvoiceRequestClosed, REQUEST, { type: 'invoice_request', by: 'requestId' }, [
    {
      kind: 'notice',
      to: holders('payments.match', 'buyerId'),
      title: ({ supplier, month }) => `${supplier}已开票：截至${month}的交货`,
      body: ({ requestNumber }) => `开票申请${requestNumber}的交货已全部开票，请按发票付款。`,
      link: () => '/procurement/invoice-requests',
    },
  ]),
];

const ACCOUNT_NOTICES: readonly Entry[] = [
  on(PayoutAccountGiven, ACCOUNT, account, [
    {
      kind: 'to_do',
      to: officials('settlement.manage'),
      title: ({ supplier }) => `核验${supplier}的收款账户`,
      body: ({ account: words }) => `${words}：请与供应商证照核对户名，核验后才能付款。`,
      link: () => '/oversight/payout-accounts',
      endsBy: 'supplierId',
      endings: after(PayoutAccountGiven, PayoutAccountVerified, PayoutAccountRefused),
    },
  ]),
  on(PayoutAccountVerified, ACCOUNT, account, [
    {
      kind: 'notice',
      to: holders('settlements.view_supplier', 'supplierId'),
      title: () => '收款账户已核验，可以付款',
      body: ({ account: words }) => `${words}：以后的货款付到这个账户。`,
      link: ACCOUNTS,
    },
  ]),
  on(PayoutAccountRefused, ACCOUNT, account, [
    {
      kind: 'to_do',
      to: holders('settlements.view_supplier', 'supplierId'),
      title: () => '收款账户不能使用，请重新登记',
      body: ({ account: words, why }) => `${words}：${why || '请核对户名、账号和开户行'}。货款待重新登记后付出。`,
      link: ACCOUNTS,
      endsBy: 'supplierId',
      endings: after(PayoutAccountGiven),
    },
  ]),
  on(PayoutHeld, PAYOUT, payout, [
    {
      kind: 'to_do',
      to: holders('settlements.view_supplier', 'supplierId'),
      title: () => '有货款待付，请登记收款账户',
      body: ({ payoutNumber }) => `付款单${payoutNumber}等待收款账户：登记并经平台核验后付出。`,
      link: ACCOUNTS,
      endsBy: 'supplierId',
      endings: after(PayoutAccountGiven, PayoutAccountVerified),
    },
  ]),
];

const PAYOUTS: readonly Entry[] = [
  on(SettlementMade, SETTLEMENT, { type: 'settlement', by: 'settlementId' }, [
    {
      kind: 'notice',
      to: holders('settlements.view_supplier', 'supplierId'),
      title: ({ settlementNumber }) => `结算单已出：${settlementNumber}`,
      body: ({ fromDate, throughDate }) => `${fromDate}至${throughDate}的货款、退款和服务费已结算，请核对。`,
      link: ({ settlementId }) => `/vendor/settlements/${settlementId}`,
    },
  ]),
  on(PayoutPaid, PAYOUT, payout, [
    {
      kind: 'notice',
      to: holders('settlements.view_supplier', 'payeeId'),
      when: ({ isSettlement }) => isSettlement,
      title: ({ payoutNumber }) => `货款已付到您的账户：${payoutNumber}`,
      body: () => '银行已付款，请查收。',
      link: MONEY,
    },
    {
      kind: 'notice',
      to: holders('credit.manage', 'payeeId'),
      when: ({ isSettlement }) => !isSettlement,
      title: ({ payoutNumber }) => `余款已退回原账户：${payoutNumber}`,
      body: () => '银行已退款，请查收。',
      link: () => '/procurement/credit',
    },
  ]),
  on(PayoutRefused, PAYOUT, payout, [
    {
      kind: 'notice',
      to: holders('settlements.view_supplier', 'payeeId'),
      when: ({ isSettlement }) => isSettlement,
      title: ({ payoutNumber }) => `付款被银行退回：${payoutNumber}`,
      body: ({ why }) => `${why || '银行未说明原因'}。货款没有损失，核对收款账户后重新付出。`,
      link: MONEY,
    },
    {
      kind: 'notice',
      to: holders('credit.manage', 'payeeId'),
      when: ({ isSettlement }) => !isSettlement,
      title: ({ payoutNumber }) => `余款退回失败：${payoutNumber}`,
      body: ({ why }) => `${why || '银行未说明原因'}。款项已回到余款。`,
      link: () => '/procurement/credit',
    },
    {
      kind: 'notice',
      to: officials('settlement.manage'),
      title: ({ payee, payoutNumber }) => `付款被银行退回：${payee} ${payoutNumber}`,
      body: ({ why }) => `${why || '银行未说明原因'}。`,
      link: () => '/oversight/payouts',
    },
  ]),
  on(CreditRefundAsked, PAYOUT, payout, [
    {
      kind: 'to_do',
      to: officials('settlement.manage'),
      title: ({ payee, payoutNumber }) => `${payee}申请退回余款：${payoutNumber}`,
      body: () => '请列入付款批次，只退回原付款账户。',
      link: () => '/oversight/payouts',
      endsBy: 'payoutId',
      endings: after(PayoutPaid, PayoutRefused),
    },
  ]),
  on(PayoutBatchMade, BATCH, batch, [
    {
      kind: 'to_do',
      to: officials('settlement.manage'),
      title: ({ batchNumber }) => `付款批次待复核：${batchNumber}`,
      body: ({ makerName }) => `${makerName}制单，须由他人复核后导出银行文件。`,
      link: ({ batchId }) => `/oversight/payout-batches/${batchId}`,
      endsBy: 'batchId',
      endings: after(PayoutBatchChecked),
    },
  ]),
  on(PayoutBatchChecked, BATCH, batch, [
    {
      kind: 'notice',
      to: person('maker'),
      title: ({ batchNumber, approved }) =>
        approved ? `付款批次已复核：${batchNumber}` : `付款批次已撤回：${batchNumber}`,
      body: ({ approved }) => (approved ? '可以导出银行付款文件。' : '款项已退回待付。'),
      link: ({ batchId }) => `/oversight/payout-batches/${batchId}`,
    },
  ]),
];

export const SETTLEMENT_NOTICES: readonly Entry[] = [...REQUESTS, ...ACCOUNT_NOTICES, ...PAYOUTS];
