import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { procurementApi, type ProcurementSchemas } from '../../api';
import { type Column, DataTable, PageHead, Panel } from '../../desk';
import { formatBps, formatInstant, formatYuan, Skeleton, useSearchState, useT } from '../../kit';
import { FUNDS } from '../../kit/labels';
import buying from '../buying.module.css';
import { HoldClock } from '../requests/hold-clock';

type Row = ProcurementSchemas['schemas']['RequestListedDto'];

/** What waits for this person's approval, each with what it would do. */
export default function ApprovalsPage() {
  const t = useT();
  const [read] = useSearchState();
  const { data, error, isFetching, refetch } = procurementApi.useQuery(
    'get',
    '/api/procurement/approvals',
    { params: { query: { limit: 20, ...(read('after') && { after: read('after')! }) } } },
    { placeholderData: keepPreviousData },
  );
  const columns: Column<Row>[] = [
    {
      key: 'title',
      title: t('标题'),
      render: (row) => (
        <span className={buying.stack}>
          <Link to={`/procurement/approvals/${row.id}`} lang="zh-CN">
            {row.title}
          </Link>
          <span className={buying.soft}>{row.number}</span>
        </span>
      ),
    },
    { key: 'total', title: t('金额'), align: 'right', render: (row) => <strong>{formatYuan(row.totalFen)}</strong> },
    {
      key: 'who',
      title: t('经办人'),
      render: (row) => (
        <span className={buying.stack}>
          <span lang="zh-CN">{row.requesterName}</span>
          <span className={buying.soft}>{formatInstant(row.submittedAt)}</span>
        </span>
      ),
    },
    {
      key: 'unit',
      title: t('资金和单位'),
      render: (row) => (
        <span className={buying.stack}>
          <span>{t(FUNDS[row.fund]![0])}</span>
          <span className={buying.soft} lang="zh-CN">
            {row.budgetUnitName}
          </span>
        </span>
      ),
    },
    { key: 'effect', title: t('影响'), render: (row) => <EffectBrief id={row.id} /> },
    { key: 'clock', title: t('审批进度和期限'), render: (row) => <HoldClock request={row} brief /> },
  ];
  return (
    <>
      <PageHead title={t('待我审批')}>{t('待审批期间价格、库存和预算锁定；锁定期满未批准的，申请自动失效。')}</PageHead>
      <Panel flush>
        <DataTable
          caption={t('待我审批的采购申请')}
          columns={columns}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('没有待您审批的申请'),
            text: t('同事提交采购申请后会出现在这里，同时通知您。'),
            action: <Link to="/procurement/requests">{t('查看全部采购申请')}</Link>,
          }}
        />
      </Panel>
    </>
  );
}

function EffectBrief({ id }: { id: string }) {
  const t = useT();
  const { data } = procurementApi.useQuery('get', '/api/procurement/purchase-requests/{id}/effect', {
    params: { path: { id } },
  });
  if (!data) return <Skeleton width={140} />;
  return (
    <span className={buying.stack}>
      <span className={data.budget && BigInt(data.budget.freeAfterFen) < 0n ? buying.bad : undefined}>
        {t('预算余 {{free}}', { free: data.budget ? formatYuan(data.budget.freeAfterFen) : '—' })}
      </span>
      {data.programmes
        .filter((one) => one.orderedAfterFen !== one.orderedBeforeFen)
        .map((one) => (
          <span key={one.programmeCode} className={buying.soft} title={one.programmeName}>
            {t('{{name}} 到 {{share}}', { name: one.programmeName.slice(0, 12), share: formatBps(one.shareAfterBps) })}
          </span>
        ))}
    </span>
  );
}
