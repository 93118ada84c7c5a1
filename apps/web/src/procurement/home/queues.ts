import { useQueries } from '@tanstack/react-query';
import { procurementApi } from '../../api';
import { daysUntil, formatDate, formatYuan, type Translate, useT } from '../../kit';
import { useCan } from '../../session';

export interface Queue {
  readonly to: string;
  readonly what: string;
  /** Undefined while it is asked for. */
  readonly count: number | undefined;
  readonly more?: boolean;
  readonly detail?: string | undefined;
  /** Something in it is past its day. */
  readonly late?: boolean;
}

const MOST = 100;
const options = procurementApi.queryOptions;

/** The queues that this person's permissions open, in the order of the work. */
export function useQueues(): Queue[] {
  const t = useT();
  const can = useCan();
  const queues = [
    ...(can('requests.approve') ? [approvals(t)] : []),
    ...(can('orders.answer') ? [proposals(t)] : []),
    ...(can('orders.approve_rebinding') ? [rebindings(t)] : []),
    ...(can('requests.create') ? [drafts(t)] : []),
    ...(can('receipts.accept') ? [arrivals(t), underway(t)] : []),
    ...(can('payments.match') ? [unpaid(t), overdue(t)] : []),
  ];
  // The queues of one person have different answers; each reads its own.
  const answers = useQueries({
    queries: queues.map(({ query }) => query as object as { queryKey: readonly unknown[] }),
  });
  return queues.map(({ query: _query, read, ...queue }, index) => ({
    ...queue,
    count: undefined,
    ...(answers[index]?.data !== undefined && read(answers[index].data)),
  }));
}

interface Asked {
  readonly to: string;
  readonly what: string;
  readonly query: object;
  readonly read: (answer: unknown) => Pick<Queue, 'count' | 'more' | 'detail' | 'late'>;
}

interface PageOf<Row> {
  readonly items: readonly Row[];
  readonly nextAfter: string | null;
}

/** A queue of a paged route: counted to a hundred, then `100+`. */
function paged<Row>(say: (rows: readonly Row[]) => Pick<Queue, 'detail' | 'late'>): Asked['read'] {
  return (answer) => {
    const { items, nextAfter } = answer as PageOf<Row>;
    return { count: items.length, more: nextAfter !== null, ...(items.length > 0 && say(items)) };
  };
}

const soonest = (days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).sort()[0] ?? null;

const approvals = (t: Translate): Asked => ({
  to: '/procurement/approvals',
  what: t('采购申请待我审批'),
  query: options('get', '/api/procurement/approvals', { params: { query: { limit: MOST } } }),
  read: paged<{ approvalDueOn: string | null; overdue: boolean }>((rows) => {
    const due = soonest(rows.map(({ approvalDueOn }) => approvalDueOn));
    return {
      late: rows.some((row) => row.overdue),
      detail: due ? t('最早 {{date}} 到期', { date: formatDate(due) }) : undefined,
    };
  }),
});

const proposals = (t: Translate): Asked => ({
  to: '/procurement/orders?state=proposed',
  what: t('供应商报价待答复'),
  query: options('get', '/api/procurement/orders', { params: { query: { state: 'proposed', limit: MOST } } }),
  read: paged<{ overdue: boolean }>((rows) => ({
    late: rows.some((row) => row.overdue),
    detail: t('同意或不同意供应商的调整和运费'),
  })),
});

const rebindings = (t: Translate): Asked => ({
  to: '/procurement/rebindings',
  what: t('改绑归属单位待审批'),
  query: options('get', '/api/procurement/rebindings'),
  read: (answer) => {
    const rows = answer as readonly { number: string }[];
    return { count: rows.length, detail: rows[0] && t('订单 {{number}}', { number: rows[0].number }) };
  },
});

const drafts = (t: Translate): Asked => ({
  to: '/procurement/requests?state=draft&mine=true',
  what: t('我的采购申请草稿'),
  query: options('get', '/api/procurement/purchase-requests', {
    params: { query: { state: 'draft', mine: true, limit: MOST } },
  }),
  read: paged<{ title: string }>((rows) => ({ detail: rows[0]!.title })),
});

const arrivals = (t: Translate): Asked => ({
  to: '/procurement/shipments?state=arrived',
  what: t('到货待验收'),
  query: options('get', '/api/procurement/shipments', { params: { query: { state: 'arrived', limit: MOST } } }),
  read: paged<{ acceptBy: string | null }>((rows) => {
    const due = soonest(rows.map(({ acceptBy }) => acceptBy));
    if (!due) return {};
    return { late: daysUntil(due) < 2, detail: t('{{date}} 前不验收视同验收', { date: formatDate(due) }) };
  }),
});

const underway = (t: Translate): Asked => ({
  to: '/procurement/shipments?state=sent',
  what: t('运输途中'),
  query: options('get', '/api/procurement/shipments', { params: { query: { state: 'sent', limit: MOST } } }),
  read: paged(() => ({ detail: t('送达后验收') })),
});

interface Invoice {
  readonly amountFen: string;
  readonly paidFen: string;
  readonly creditedFen: string;
  readonly dueOn: string;
}

const owed = (rows: readonly Invoice[]): bigint =>
  rows.reduce((sum, row) => sum + BigInt(row.amountFen) - BigInt(row.paidFen) - BigInt(row.creditedFen), 0n);

const invoices = (t: Translate, state: 'open' | 'overdue', what: string): Asked => ({
  to: `/procurement/invoices?state=${state}`,
  what,
  query: options('get', '/api/procurement/invoices', { params: { query: { state, limit: MOST } } }),
  read: paged<Invoice>((rows) => ({
    late: state === 'overdue',
    detail: t('共 {{amount}}，最早 {{date}} 到期', {
      amount: formatYuan(owed(rows)),
      date: formatDate(soonest(rows.map(({ dueOn }) => dueOn))),
    }),
  })),
});

const overdue = (t: Translate): Asked => invoices(t, 'overdue', t('其中已逾期'));
const unpaid = (t: Translate): Asked => invoices(t, 'open', t('发票待付款'));
