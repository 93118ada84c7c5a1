/** One thing of which there is only so much, or which may happen only so often. */
export interface Limit {
  readonly limit: string;
  /** Constraints, indexes and triggers of the database that stand behind the code. */
  readonly held: readonly string[];
  /** Cases of this folder. */
  readonly cases: readonly string[];
  /** Sentences of rooms' own specs that race it once, without delay: file, and how its name begins. */
  readonly rooms?: readonly (readonly [file: string, sentence: string])[];
  /** What is not held, said openly. */
  readonly open?: string;
}

export const LIMITS: readonly Limit[] = [
  {
    limit: '库存 stock on hand and promised',
    held: ['stock_levels_check'],
    cases: ['A1', 'A2', 'A6', 'A7', 'A8', 'A11', 'L12', 'L13', 'L14'],
  },
  {
    limit: '预占 a reservation ends once: released, reduced, shipped or kept',
    held: ['stock_movements_committed_once'],
    cases: ['A8', 'A11', 'L5', 'L12', 'L14'],
    rooms: [['libs/catalog/src/stock/stock.service.spec.ts', 'either keeps or releases when approval meets expiry']],
  },
  {
    limit: '预算 budget per unit, year and fund',
    held: ['ledger_accounts_floor'],
    cases: ['A6', 'A7', 'L10', 'L12', 'L13'],
  },
  { limit: '台账 what is reserved or reversed of a transfer', held: ['ledger_remainders_within'], cases: ['A5'] },
  {
    limit: '计入 a line counts once per plan and stage',
    held: ['count_entries_once'],
    cases: ['A12', 'A13'],
    rooms: [['libs/quota/src/counting.spec.ts', 'is filed once a year']],
  },
  { limit: '年度 the year of an order', held: ['orders_check'], cases: ['A10'] },
  { limit: '改绑 one open rebinding', held: ['order_rebindings_one_open'], cases: ['A13'] },
  { limit: '单据号 numbers of documents', held: ['document_numbers_pkey'], cases: ['A9'] },
  {
    limit: '证书号 numbers of certificates',
    held: [],
    cases: [],
    rooms: [['libs/certification/src/certificates/certificates.service.spec.ts', 'gets numbers without a gap']],
  },
  {
    limit: '审批 voices of a request, one per person and step, never the requester',
    held: ['approvals_one_per_step', 'approvals_person_once', 'approvals_voice_once', 'approvals_not_own'],
    cases: ['L1'],
  },
  { limit: '不相容岗位 duties on one order', held: ['order_duties_separate'], cases: ['L1', 'L11'] },
  { limit: '证书有效 validity of a certificate at the moment of order', held: [], cases: ['L2'] },
  {
    limit: '认定产能 certified capacity per year',
    held: [],
    cases: [],
    open: 'Sales above certificates.annual_capacity_grams, of agencies and retail, are reported by the hourly check within the hour, and those of agencies flagged to officials; no order is refused. To refuse: a counter per certificate lineage and year with a CHECK, raised in the transaction of placing (agencies and checkout), lowered by refusal, cancellation, curtailment and agreed returns.',
  },
  { limit: '账期额度 credit limit of a buyer', held: [], cases: ['L3'] },
  { limit: '预存余额 credit of a buyer', held: ['ledger_accounts_floor'], cases: ['L4', 'L17'] },
  {
    limit: '银行流水 a bank line is imported once and spent once',
    held: ['bank_lines_once', 'bank_lines_never_overspent'],
    cases: ['A12', 'L4'],
  },
  { limit: '发票 an invoice is paid up to its amount', held: ['invoices_never_overpaid'], cases: ['L4'] },
  { limit: '发货 what is shipped of an order', held: [], cases: ['L5', 'L12'] },
  {
    limit: '暂停发货 nothing leaves for a buyer whose deliveries are stopped; one stop at a time',
    held: ['delivery_stops_one_open'],
    cases: ['L19'],
    rooms: [['libs/fulfilment/src/delivery-stops.spec.ts', 'are decided under one lock']],
  },
  { limit: '未发部分 what never comes of an order is given up once', held: [], cases: ['L12'] },
  { limit: '验收 a shipment is accepted once, freight once', held: ['receipts_freight_once'], cases: ['L5', 'L13'] },
  { limit: '验收争议 one open dispute of a shipment, settled once', held: ['disputes_one_open'], cases: ['L13'] },
  { limit: '退货 what is returned of a receipt, decided once', held: [], cases: ['L5', 'L13'] },
  {
    limit: '付款 one open and one paid attempt per checkout',
    held: ['payment_attempts_one_open', 'payment_attempts_one_paid'],
    cases: ['A3', 'A7', 'L15', 'L16'],
  },
  { limit: '支付通知 an event of the provider', held: ['provider_events_pkey'], cases: ['A3'] },
  {
    limit: '退款 refunds within captures, once per cause',
    held: ['payment_parts_refunds_within', 'refunds_cause_once'],
    cases: ['A4a', 'A4b', 'A4c', 'L14', 'L15', 'L18'],
  },
  {
    limit: '分账 transfers within what is due',
    held: ['payment_parts_transfers_within', 'supplier_transfers_one_open'],
    cases: ['L7'],
  },
  { limit: '待判断的收款 a parked payment is accepted or given back, once', held: [], cases: ['L15'] },
  { limit: '结算 a supplier’s day is settled once', held: ['settlements_once'], cases: ['L6'] },
  {
    limit: '付款单 a payout leaves once, by two people',
    held: ['payouts_one_open', 'payout_batches_two_people'],
    cases: ['L6'],
  },
  {
    limit: '售后 claims within what was bought, decided once',
    held: ['claim_lines_never_more'],
    cases: ['A6', 'L8', 'L14'],
  },
  { limit: '评价 a line is reviewed once', held: ['reviews_once_per_line'], cases: ['L8'] },
  { limit: '待付款 five open checkouts, one per cart line', held: [], cases: ['A2', 'L9'] },
  { limit: '购物车 a guest’s cart is merged once', held: [], cases: ['L16'] },
  { limit: '运费模板 one template follows another', held: [], cases: ['L16'] },
  { limit: '货号 an article number is one variant’s', held: ['variants_supplier_id_sku_key'], cases: ['L16'] },
  { limit: '地址 twenty addresses, one preferred', held: ['shop_addresses_one_default'], cases: ['L9'] },
  {
    limit: '赠礼 a gift is nobody’s consumption, and takes from the same shelf',
    held: ['checkouts_gift_never_attributed'],
    cases: ['A6'],
  },
  {
    limit: '农户分配 a payment to households is taken back once',
    held: [],
    cases: [],
    rooms: [['libs/settlement/src/households/household-payments.spec.ts', 'is taken back whole, once']],
  },
  {
    limit: '一次性验证码 codes and recovery codes, wrong tries of a login',
    held: [],
    cases: [],
    rooms: [
      ['libs/parties/src/second-factor.service.spec.ts', 'does not take the same code twice'],
      ['libs/parties/src/identity.service.spec.ts', 'count when they come all at once'],
    ],
  },
  {
    limit: '幂等键 a command sent twice acts once',
    held: ['idempotency_keys_pkey'],
    cases: [],
    rooms: [['libs/kernel/src/http/commands.spec.ts', 'answers the same again, and acts once']],
  },
  {
    limit: '入驻与认定 one verdict per step, one open application',
    held: ['admission_applications_one_open', 'certificate_applications_one_open'],
    cases: [],
    rooms: [
      ['libs/certification/src/admissions/admissions.service.spec.ts', 'takes one of two reviews'],
      ['libs/certification/src/applications/certificate-reviews.service.spec.ts', 'takes one of many verdicts'],
    ],
  },
  {
    limit: '开票申请 one invoice request per month and pair',
    held: ['invoice_requests_once'],
    cases: [],
    rooms: [['libs/finance/src/terms/terms.spec.ts', 'is asked for once per month and pair']],
  },
];
