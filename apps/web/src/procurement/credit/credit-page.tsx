import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { procurementApi, type ProcurementSchemas } from '../../api';
import { type Column, DataTable, Facts, PageHead, Panel, Pending, StateTag } from '../../desk';
import { Badge, formatDate, formatInstant, formatYuan, type Translate, useSearchState, useT, zh } from '../../kit';
import type { Labels } from '../../kit/labels';
import { useCan } from '../../session';
import buying from '../buying.module.css';
import { CreditActions } from './credit-actions';
import { AccountsPanel, LimitPanel } from './limit-panel';

type Entry = ProcurementSchemas['schemas']['CreditEntryDto'];
type Refund = ProcurementSchemas['schemas']['CreditRefundDto'];

const ENTRY_KINDS: Labels = {
  overpaid: [zh('多付转入'), 'green'],
  returned: [zh('退货转入'), 'green'],
  used: [zh('抵付发票'), 'blue'],
  refund: [zh('退回'), 'gold'],
};

const ENTRY_STATES: Labels = {
  given: [zh('已转入'), 'green'],
  undone: [zh('已撤销'), 'red'],
  held: [zh('等待平台处理'), 'gold'],
  due: [zh('待付款'), 'gold'],
  batched: [zh('付款途中'), 'blue'],
  paid: [zh('已退回'), 'green'],
  refused: [zh('银行退回'), 'red'],
  void: [zh('已作废')],
};

/** Money of one's own that lies with the platform: where it came from, and where it goes. */
export default function CreditPage() {
  const t = useT();
  const can = useCan();
  const { data, error, refetch } = procurementApi.useQuery('get', '/api/procurement/credit');
  if (!data) return <Pending error={error} retry={refetch} />;
  const some = BigInt(data.availableFen) > 0n;
  return (
    <>
      <PageHead title={t('余款')}>
        {t('多付的款和退货后应退的款留在这里，可以抵付以后的发票，或申请退回原付款账户。')}
      </PageHead>
      <Panel
        title={t('余款 {{amount}}', { amount: formatYuan(data.availableFen) })}
        extra={some && can('credit.manage') && <CreditActions credit={data} />}
      >
        <Facts
          items={[
            { label: t('可以抵付发票'), value: <strong>{formatYuan(data.availableFen)}</strong> },
            { label: t('可以申请退回'), value: formatYuan(data.refundableFen) },
            {
              label: t('等待供应商开具红字发票'),
              value: formatYuan(data.awaitingRedLetterFen),
            },
          ]}
        />
        {some && !can('credit.manage') && <p className={buying.soft}>{t('由财务抵付发票或申请退回。')}</p>}
      </Panel>
      <LimitPanel />
      <AccountsPanel />
      <Refunds />
      <Entries />
    </>
  );
}

function Entries() {
  const t = useT();
  const [read] = useSearchState();
  const { data, error, refetch, isFetching } = procurementApi.useQuery(
    'get',
    '/api/procurement/credit/entries',
    { params: { query: { limit: 50, after: read('after') } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Panel flush title={t('来龙去脉')}>
      <DataTable
        caption={t('来龙去脉')}
        rows={data?.items}
        rowKey={({ id }) => id}
        columns={entryColumns(t)}
        loading={isFetching}
        error={error}
        retry={() => void refetch()}
        nextAfter={data?.nextAfter}
        empty={{ title: t('还没有余款'), text: t('付款多于发票，或验收后退货时，余款记在这里。') }}
      />
    </Panel>
  );
}

const entryColumns = (t: Translate): Column<Entry>[] => [
  {
    key: 'kind',
    title: t('事项'),
    render: ({ kind, awaitingRedLetter }) => (
      <>
        <StateTag of={ENTRY_KINDS} state={kind} /> {awaitingRedLetter && <Badge tone="gold">{t('等待红字发票')}</Badge>}
      </>
    ),
  },
  { key: 'on', title: t('日期'), render: ({ on }) => formatDate(on) },
  { key: 'amount', title: t('金额'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
  {
    key: 'invoice',
    title: t('发票'),
    render: ({ invoiceId, invoiceNumber }) =>
      invoiceId ? <Link to={`/procurement/invoices/${invoiceId}`}>{invoiceNumber}</Link> : '—',
  },
  { key: 'who', title: t('对方'), render: ({ counterparty }) => <span lang="zh-CN">{counterparty || '—'}</span> },
  { key: 'state', title: t('状态'), render: ({ state }) => <StateTag of={ENTRY_STATES} state={state} /> },
];

function Refunds() {
  const t = useT();
  const { data } = procurementApi.useQuery('get', '/api/procurement/credit/refunds', {
    params: { query: { limit: 20 } },
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Panel flush title={t('退回申请')}>
      <DataTable
        caption={t('退回申请')}
        rows={data.items}
        rowKey={({ id }) => id}
        columns={refundColumns(t)}
        empty={{ title: t('没有退回申请') }}
      />
    </Panel>
  );
}

const refundColumns = (t: Translate): Column<Refund>[] => [
  { key: 'number', title: t('申请'), render: ({ number }) => <strong>{number}</strong> },
  { key: 'amount', title: t('金额'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
  {
    key: 'account',
    title: t('退回账户'),
    render: ({ accountName, accountMasked }) => (
      <span lang="zh-CN">{[accountName, accountMasked].filter(Boolean).join(' ') || '—'}</span>
    ),
  },
  { key: 'made', title: t('申请时间'), render: ({ madeAt }) => formatInstant(madeAt) },
  {
    key: 'state',
    title: t('状态'),
    render: ({ state, refusal }) => (
      <span className={buying.stack}>
        <span>
          <StateTag of={ENTRY_STATES} state={state} />
        </span>
        {refusal && (
          <span className={buying.soft} lang="zh-CN">
            {refusal}
          </span>
        )}
      </span>
    ),
  },
];
