import { keepPreviousData } from '@tanstack/react-query';
import { procurementApi, type ProcurementSchemas } from '../../api';
import { type Column, DataTable, PageHead, Panel } from '../../desk';
import {
  Badge,
  formatDate,
  formatInstant,
  formatYuan,
  LinkButton,
  type Translate,
  useSearchState,
  useT,
  zh,
} from '../../kit';
import type { Labels } from '../../kit/labels';
import buying from '../buying.module.css';
import { StateTabs } from '../state-tabs';

type Request = ProcurementSchemas['schemas']['OwnInvoiceRequestDto'];

const STATES: Labels = { open: [zh('等待开票'), 'gold'], closed: [zh('已开票'), 'green'] };

export default function InvoiceRequestsPage() {
  const t = useT();
  const [read] = useSearchState();
  const state = read('state');
  const { data, error, refetch, isFetching } = procurementApi.useQuery(
    'get',
    '/api/procurement/invoice-requests',
    {
      params: {
        query: { limit: 50, open: state ? state === 'open' : undefined, after: read('after') },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('合并开票申请')} above={[{ title: t('对账'), to: '/procurement/account-statements' }]}>
        {t('每家供应商每月一份申请；重复申请得到的是同一份。')}
      </PageHead>
      <StateTabs of={STATES} label={t('状态')} />
      <Panel flush>
        <DataTable
          caption={t('合并开票申请')}
          rows={data?.items}
          rowKey={({ id }) => id}
          columns={columnsOf(t)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: state === 'open' ? t('没有等待开票的申请') : t('没有申请'),
            text: t('在对账单上可以请供应商把一个月的交货合并开一张发票。'),
            action: <LinkButton to="/procurement/account-statements">{t('去对账')}</LinkButton>,
          }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): Column<Request>[] => [
  { key: 'number', title: t('申请'), render: ({ number }) => <strong>{number}</strong> },
  { key: 'month', title: t('截至月份'), render: ({ month }) => month },
  { key: 'supplier', title: t('供应商'), render: ({ supplierName }) => <span lang="zh-CN">{supplierName}</span> },
  { key: 'amount', title: t('申请时的金额'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
  { key: 'open', title: t('还没有开票'), align: 'right', render: ({ openFen }) => formatYuan(openFen) },
  {
    key: 'by',
    title: t('申请人'),
    render: ({ askedByName, askedAt }) => (
      <span className={buying.stack} lang="zh-CN">
        <span>{askedByName}</span>
        <span className={buying.soft}>{formatInstant(askedAt)}</span>
      </span>
    ),
  },
  {
    key: 'state',
    title: t('状态'),
    render: ({ closedAt, dueOn }) =>
      closedAt ? (
        <Badge tone="green">{t('已开票')}</Badge>
      ) : (
        <span className={buying.stack}>
          <Badge tone="gold">{t('等待开票')}</Badge>
          <span className={buying.soft}>{t('最迟 {{date}}', { date: formatDate(dueOn) })}</span>
        </span>
      ),
  },
];
