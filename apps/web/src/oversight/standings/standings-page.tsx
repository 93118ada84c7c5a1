import { keepPreviousData } from '@tanstack/react-query';
import { Input } from 'antd';
import { Link } from 'react-router';
import { oversightApi } from '../../api';
import { type Column, DataTable, Filter, Filters, PageHead, Panel, StateTag } from '../../desk';
import { Badge, formatDate, useSearchState, useT, zh } from '../../kit';
import { STANDING_KINDS, STANDING_STATES, SUSPENSION_REASONS } from '../review/labels';
import review from '../review/review.module.css';
import { StateTabs } from '../review/state-tabs';
import { StandingActions } from './standing-actions';
import type { Standing } from './standing';

const TABS: readonly { key: string; text: string }[] = [
  { key: 'all', text: zh('全部') },
  { key: 'admitted', text: zh('正常') },
  { key: 'suspended', text: zh('已暂停') },
];

/** The admitted suppliers of the region; the operator suspends and readmits. */
export default function StandingsPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const state = read('state') ?? 'all';
  const search = read('search');
  const { data, error, isFetching, refetch } = oversightApi.useQuery(
    'get',
    '/api/oversight/standings',
    {
      params: {
        query: {
          limit: 50,
          ...(state !== 'all' && { state: state as Standing['state'] }),
          ...(search && { search }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('供应商')}>{t('辖区内已入驻的供应商。必备证照过期的自动暂停，补齐后由平台恢复。')}</PageHead>
      <StateTabs label={t('状态')} value={state} tabs={TABS} onChange={(key) => write({ state: key })} />
      <Filters>
        <Filter label={t('供应商名称')}>
          <Input.Search allowClear defaultValue={search} onSearch={(text) => write({ search: text.trim() })} />
        </Filter>
      </Filters>
      <Panel flush>
        <DataTable
          caption={t('供应商')}
          columns={columns(t)}
          rows={data?.items}
          rowKey={(row) => row.supplierId}
          error={error}
          retry={() => void refetch()}
          loading={isFetching}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('没有符合条件的供应商'),
            text: t('入驻申请获准后，供应商会出现在这里。'),
          }}
        />
      </Panel>
    </>
  );
}

const columns = (t: ReturnType<typeof useT>): Column<Standing>[] => [
  {
    key: 'supplier',
    title: t('供应商'),
    render: (row) => (
      <Link to={`/oversight/standings/${row.supplierId}`} lang="zh-CN">
        {row.supplierName}
      </Link>
    ),
  },
  { key: 'kind', title: t('类型'), render: (row) => <StateTag of={STANDING_KINDS} state={row.kind} /> },
  {
    key: 'state',
    title: t('状态'),
    render: (row) => (
      <span className={review.named}>
        <span>
          <StateTag of={STANDING_STATES} state={row.state} />
        </span>
        {row.suspendedReason && <small>{t(SUSPENSION_REASONS[row.suspendedReason]?.[0] ?? row.suspendedReason)}</small>}
      </span>
    ),
  },
  {
    key: 'papers',
    title: t('必备证照'),
    render: (row) =>
      row.expiredKinds.length > 0 ? (
        <Badge tone="red">{t('{{count}} 种已过期', { count: row.expiredKinds.length })}</Badge>
      ) : (
        t('齐全')
      ),
  },
  { key: 'admitted', title: t('入驻日期'), render: (row) => formatDate(row.admittedAt) },
  { key: 'action', title: t('操作'), action: true, render: (row) => <StandingActions standing={row} size="small" /> },
];
