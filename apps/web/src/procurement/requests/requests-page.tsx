import { keepPreviousData } from '@tanstack/react-query';
import { Checkbox, Input, Select } from 'antd';
import { Link } from 'react-router';
import { procurementApi, type ProcurementSchemas } from '../../api';
import { type Column, DataTable, Filter, Filters, PageHead, Panel, StateTag } from '../../desk';
import { formatInstant, formatYuan, LinkButton, useSearchState, useT } from '../../kit';
import { FUNDS, REQUEST_STATES } from '../../kit/labels';
import { useCan } from '../../session';
import styles from '../buying.module.css';
import { DateField } from '../date-field';
import { StateTabs } from '../state-tabs';
import { HoldClock } from './hold-clock';

type Row = ProcurementSchemas['schemas']['RequestListedDto'];
type State = 'draft' | 'submitted' | 'approved' | 'refused' | 'withdrawn' | 'expired';

export default function RequestsPage() {
  const t = useT();
  const can = useCan();
  const [read] = useSearchState();
  const query = {
    ...(read('state') && { state: read('state') as State }),
    ...(read('fund') && { fund: read('fund') as 'canteen' | 'union' }),
    ...(read('word') && { word: read('word')! }),
    ...(read('from') && { fromOn: read('from')! }),
    ...(read('to') && { toOn: read('to')! }),
    ...(read('mine') && { mine: true }),
    ...(read('overdue') && { overdue: true }),
    ...(read('after') && { after: read('after')! }),
  };
  const { data, error, isFetching, refetch } = procurementApi.useQuery(
    'get',
    '/api/procurement/purchase-requests',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  const create = can('requests.create') && (
    <LinkButton to="/procurement/requests/new" look="primary">
      {t('新建采购申请')}
    </LinkButton>
  );
  return (
    <>
      <PageHead title={t('采购申请')} actions={create} />
      <StateTabs of={REQUEST_STATES} label={t('申请状态')} />
      <RequestFilters />
      <Panel flush>
        <DataTable<Row>
          caption={t('采购申请')}
          columns={useColumns()}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('没有符合条件的采购申请'),
            text: t('采购经办从商品目录选货或粘贴采购表，提交后由审批人批准，批准后按供应商生成订单。'),
            action: create,
          }}
        />
      </Panel>
    </>
  );
}

function RequestFilters() {
  const t = useT();
  const [read, write] = useSearchState();
  return (
    <Filters>
      <Filter label={t('单号或标题')}>
        <Input.Search
          key={read('word') ?? ''}
          defaultValue={read('word') ?? ''}
          allowClear
          placeholder={t('例如：食堂')}
          onSearch={(word) => write({ word: word.trim() })}
        />
      </Filter>
      <Filter label={t('资金')}>
        <Select
          value={read('fund') ?? ''}
          options={[
            { value: '', label: t('全部') },
            { value: 'canteen', label: t('食堂') },
            { value: 'union', label: t('工会') },
          ]}
          onChange={(fund) => write({ fund })}
        />
      </Filter>
      <Filter label={t('提出日期自')}>
        <DateField value={read('from') ?? null} onChange={(from) => write({ from })} />
      </Filter>
      <Filter label={t('至')}>
        <DateField value={read('to') ?? null} onChange={(to) => write({ to })} />
      </Filter>
      <Checkbox checked={Boolean(read('mine'))} onChange={({ target }) => write({ mine: target.checked ? '1' : null })}>
        {t('只看我提出的')}
      </Checkbox>
      <Checkbox
        checked={Boolean(read('overdue'))}
        onChange={({ target }) => write({ overdue: target.checked ? '1' : null })}
      >
        {t('只看审批逾期的')}
      </Checkbox>
    </Filters>
  );
}

function useColumns(): Column<Row>[] {
  const t = useT();
  return [
    {
      key: 'title',
      title: t('标题'),
      render: (row) => (
        <span className={styles.stack}>
          <Link to={`/procurement/requests/${row.id}`} lang="zh-CN">
            {row.title}
          </Link>
          <span className={styles.soft}>{row.number ?? t('未提交')}</span>
        </span>
      ),
    },
    { key: 'state', title: t('状态'), render: (row) => <StateTag of={REQUEST_STATES} state={row.state} /> },
    { key: 'total', title: t('金额'), align: 'right', render: (row) => formatYuan(row.totalFen) },
    { key: 'lines', title: t('商品'), align: 'right', render: (row) => t('{{count}} 种', { count: row.lineCount }) },
    { key: 'fund', title: t('资金'), render: (row) => t(FUNDS[row.fund]![0]) },
    { key: 'unit', title: t('归属单位'), render: (row) => <span lang="zh-CN">{row.budgetUnitName}</span> },
    { key: 'requester', title: t('经办人'), render: (row) => <span lang="zh-CN">{row.requesterName}</span> },
    { key: 'at', title: t('提出时间'), render: (row) => formatInstant(row.submittedAt ?? row.createdAt) },
    {
      key: 'clock',
      title: t('审批'),
      render: (row) => (row.state === 'submitted' ? <HoldClock request={row} brief /> : '—'),
    },
  ];
}
