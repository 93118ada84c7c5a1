import {
  AllocationUndone,
  InvoiceDueSoon,
  InvoiceIssued,
  InvoiceOverdue,
  InvoicePaid,
  PaymentAllocated,
  PaymentInstructed,
  StatementImported,
  YearEnding,
} from '@bangfu/finance';
import { after, type Entry, type Ending, facts, holders, officials, on } from './notice.js';

type InvoiceWords = { invoiceNumber: string; buyer: string; supplier: string; dueDate: string; notPayers: string[] };
const INVOICE_SQL = `SELECT i.number AS "invoiceNumber", b.short_name AS buyer, s.short_name AS supplier, i.due_on AS "dueDate",
     ARRAY(SELECT DISTINCT d.user_id::text FROM invoice_lines l JOIN order_duties d ON d.order_id = l.order_id
           WHERE l.invoice_id = i.id AND d.duty <> 'payer') AS "notPayers"
   FROM invoices i JOIN organisations b ON b.id = i.buyer_id JOIN organisations s ON s.id = i.supplier_id WHERE i.id = $1`;
const INVOICE = facts<{ invoiceId: string }, InvoiceWords>('invoiceId', INVOICE_SQL);

type AllocationWords = InvoiceWords & { accountId: string; openLines: number };
/** With the account that the money arrived on, and how many of its lines are still unexplained; a credit that was used explains none. */
const ALLOCATION = facts<{ allocationId: string }, AllocationWords>(
  'allocationId',
  `SELECT invoice.*, line.account_id::text AS "accountId",
     CASE WHEN line.id IS NULL THEN 1
          ELSE (SELECT count(*)::int FROM bank_lines open WHERE open.account_id = line.account_id AND open.state = 'open') END AS "openLines"
   FROM allocations a LEFT JOIN bank_lines line ON line.id = a.bank_line_id
     CROSS JOIN LATERAL (${INVOICE_SQL.replace('$1', 'a.invoice_id')}) invoice WHERE a.id = $1`,
);
type StatementWords = { account: string; atOperator: boolean };
const STATEMENT = facts<{ statementId: string }, StatementWords>(
  'statementId',
  `SELECT a.bank_name || ' ' || a.number_masked AS account, o.kind = 'operator' AS "atOperator"
   FROM bank_statements s JOIN bank_accounts a ON a.id = s.account_id JOIN organisations o ON o.id = a.organisation_id WHERE s.id = $1`,
);

const BUYER = facts<{ buyerId: string }, { buyer: string }>(
  'buyerId',
  `SELECT short_name AS buyer FROM organisations WHERE id = $1`,
);

const invoice = { type: 'invoice', by: 'invoiceId' } as const;
const ownInvoice = ({ invoiceId }: { invoiceId: string }): string => `/procurement/invoices/${invoiceId}`;
const vendorInvoice = ({ invoiceId }: { invoiceId: string }): string => `/vendor/invoices/${invoiceId}`;
const explained: readonly Ending[] = [
  { by: [PaymentAllocated], when: (words) => words.openLines === 0 },
  { by: [StatementImported], when: (words) => words.open === 0 },
];

const INVOICES: readonly Entry[] = [
  on(InvoiceIssued, INVOICE, invoice, [
    {
      kind: 'to_do',
      to: holders('payments.match', 'buyerId', 'notPayers'),
      title: ({ supplier, invoiceNumber }) => `待付款：${supplier} ${invoiceNumber}`,
      body: ({ dueDate }) => `收到发票，请在${dueDate}前付款，并在汇款附言中填写发票页面上的付款码。`,
      link: ownInvoice,
      endsBy: 'invoiceId',
      endings: after(PaymentInstructed, InvoicePaid),
    },
  ]),
  on(PaymentInstructed, INVOICE, invoice, [
    {
      kind: 'notice',
      to: holders('invoices.issue', 'supplierId'),
      title: ({ buyer, invoiceNumber }) => `${buyer}已安排付款：${invoiceNumber}`,
      body: () => '款项到账并核对后计入货款余额。',
      link: vendorInvoice,
    },
  ]),
  on(InvoiceDueSoon, INVOICE, invoice, [
    {
      kind: 'to_do',
      to: holders('payments.match', 'buyerId', 'notPayers'),
      title: ({ supplier, invoiceNumber, dueOn }) => `${dueOn}到期未付清：${supplier} ${invoiceNumber}`,
      body: ({ dueOn }) => `付款期限为${dueOn}，逾期将计入拖欠账款统计。`,
      link: ownInvoice,
      endsBy: 'invoiceId',
      endings: after(InvoicePaid, InvoiceOverdue),
    },
    {
      kind: 'notice',
      to: holders('invoices.issue', 'supplierId'),
      title: ({ buyer, invoiceNumber }) => `临近到期未付清：${buyer} ${invoiceNumber}`,
      body: ({ dueOn }) => `付款期限为${dueOn}，已提醒采购单位。`,
      link: vendorInvoice,
    },
  ]),
  on(InvoiceOverdue, INVOICE, invoice, [
    {
      kind: 'to_do',
      to: holders('payments.match', 'buyerId', 'notPayers'),
      title: ({ supplier, invoiceNumber }) => `已逾期，请尽快付款：${supplier} ${invoiceNumber}`,
      body: ({ dueOn }) => `付款期限${dueOn}已过。《保障中小企业款项支付条例》要求按期支付，逾期应付利息。`,
      link: ownInvoice,
      endsBy: 'invoiceId',
      endings: after(InvoicePaid),
    },
    {
      kind: 'notice',
      to: holders('plans.file', 'buyerId'),
      title: ({ supplier, invoiceNumber }) => `本单位有逾期未付发票：${supplier} ${invoiceNumber}`,
      body: ({ dueOn }) => `付款期限${dueOn}已过，请督促财务付款。`,
      link: ownInvoice,
    },
    {
      kind: 'notice',
      to: holders('invoices.issue', 'supplierId'),
      title: ({ buyer, invoiceNumber }) => `采购单位逾期未付：${buyer} ${invoiceNumber}`,
      body: ({ dueOn }) => `付款期限${dueOn}已过，已再次提醒采购单位。`,
      link: vendorInvoice,
    },
  ]),
  on(InvoicePaid, INVOICE, invoice, [
    {
      kind: 'notice',
      to: holders('invoices.issue', 'supplierId'),
      title: ({ buyer, invoiceNumber }) => `发票已付清：${buyer} ${invoiceNumber}`,
      body: () => '货款已全部到账。',
      link: vendorInvoice,
    },
    {
      kind: 'notice',
      to: holders('payments.match', 'buyerId'),
      title: ({ supplier, invoiceNumber }) => `发票已付清：${supplier} ${invoiceNumber}`,
      body: () => '付款已核对到账。',
      link: ownInvoice,
    },
  ]),
];

const PAYMENTS: readonly Entry[] = [
  on(PaymentAllocated, ALLOCATION, invoice, [
    {
      kind: 'notice',
      to: holders('invoices.issue', 'supplierId'),
      title: ({ buyer, invoiceNumber }) => `收到货款：${buyer} ${invoiceNumber}`,
      body: () => '到账款项已核对到该发票，并计入货款余额。',
      link: vendorInvoice,
    },
  ]),
  on(AllocationUndone, ALLOCATION, invoice, [
    {
      kind: 'notice',
      to: holders('invoices.issue', 'supplierId'),
      title: ({ buyer, invoiceNumber }) => `货款核对已撤销：${buyer} ${invoiceNumber}`,
      body: () => '原核对有误，或银行退回了款项，货款余额已相应冲回。',
      link: vendorInvoice,
    },
    {
      kind: 'to_do',
      to: holders('payments.match', 'buyerId', 'notPayers'),
      title: ({ supplier, invoiceNumber }) => `付款核对已撤销，请查明：${supplier} ${invoiceNumber}`,
      body: () => '该发票的付款核对已撤销。如款项被银行退回，请重新付款。',
      link: ownInvoice,
      endsBy: 'invoiceId',
      endings: after(PaymentAllocated, InvoicePaid),
    },
  ]),
  on(StatementImported, STATEMENT, { type: 'bank_statement', by: 'statementId' }, [
    {
      kind: 'to_do',
      to: officials('settlement.manage'),
      when: ({ open, atOperator }) => open > 0 && atOperator,
      title: ({ open }) => `银行流水有${open}笔待核对`,
      body: ({ account }) => `${account}的流水已导入，部分款项未能自动核对，请人工核对。`,
      link: () => '/oversight/bank-lines',
      endsBy: 'accountId',
      endings: explained,
    },
    {
      kind: 'to_do',
      to: holders('payments.match', 'organisationId'),
      when: ({ open, atOperator }) => open > 0 && !atOperator,
      title: ({ open }) => `本单位银行流水有${open}笔待核对`,
      body: ({ account }) => `${account}的流水已导入，部分付款未能自动核对，请人工核对。`,
      link: () => '/procurement/bank-lines',
      endsBy: 'accountId',
      endings: explained,
    },
  ]),
];

const YEAR_END: readonly Entry[] = [
  on(YearEnding, BUYER, { type: 'organisation', by: 'buyerId' }, [
    {
      kind: 'notice',
      to: holders('payments.match', 'buyerId'),
      title: ({ cutOffOn }) => `本年预算${cutOffOn}截止支付，请在此前付清`,
      body: ({ cutOffOn, invoices, deliveries }) =>
        `还有${invoices}张发票未付清，${deliveries}笔已验收的货尚未收到发票。${cutOffOn}后不能再用本年预算支付，请及时安排付款、催开发票。`,
      link: () => '/procurement/invoices',
    },
    {
      kind: 'notice',
      to: holders('plans.file', 'buyerId'),
      title: ({ cutOffOn }) => `本年预算${cutOffOn}截止支付，本单位还有未付货款`,
      body: ({ invoices, deliveries }) =>
        `还有${invoices}张发票未付清，${deliveries}笔已验收的货尚未收到发票，请督促财务。`,
      link: () => '/procurement/invoices',
    },
    {
      kind: 'notice',
      to: holders('invoices.issue', 'supplierIds'),
      title: ({ buyer, cutOffOn }) => `${buyer}的本年预算${cutOffOn}截止支付`,
      body: () => '已验收未开票的，请尽快开具并登记发票；逾期须等下一年度预算，付款会推迟。',
      link: () => '/vendor/invoices',
    },
  ]),
];

export const FINANCE_NOTICES: readonly Entry[] = [...INVOICES, ...PAYMENTS, ...YEAR_END];
