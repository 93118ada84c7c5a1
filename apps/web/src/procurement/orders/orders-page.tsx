import { keepPreviousData } from '@tanstack/react-query';
import { Checkbox, Input, Select, Tag } from 'antd';
import { Link } from 'react-router';
import { procurementApi, type ProcurementSchemas } from '../../api';
import { type Column, DataTable, Filter, Filters, PageHead, Panel, StateTag } from '../../desk';
import { formatDate, formatInstant, formatYuan, today, useSearchState, useT } from '../../kit';
import { FUNDS, ORDER_STATES } from '../../kit/labels';
import buying from '../buying.module.css';
import { StateTabs } from '../state-tabs';

type Row = ProcurementSchemas['schemas']['OrderListedDto'];
type State = 'placed' | 'proposed' | 'confirmed' | 'shipped' | 'received' | 'completed' | 'cancelled';

export default function OrdersPage() {
  const t = useT();
  const [read] = useSearchState();
  const query = {
    ...(read('state') && { state: read('state') as State }),
    ...(read('number') && { number: read('number')! }),
    ...(read('year') && { year: Number(read('year')) }),
    ...(read('overdue') && { overdue: true }),
    ...(read('supplierId') && { supplierId: read('supplierId')! }),
    ...(read('unitId') && { budgetUnitId: read('unitId')! }),
    ...(read('after') && { after: read('after')! }),
  };
  const { data, error, isFetching, refetch } = procurementApi.useQuery(
    'get',
    '/api/procurement/orders',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('订单')}>{t('采购申请批准后，每个供应商一份订单。')}</PageHead>
      <StateTabs of={ORDER_STATES} label={t('订单状态')} />
      <OrderFilters first={data?.items[0]} />
      <Panel flush>
        <DataTable<Row>
          caption={t('订单')}
          columns={useColumns()}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('没有符合条件的订单'),
            text: t('采购申请获批后会按供应商自动生成订单。'),
            action: <Link to="/procurement/requests">{t('去采购申请')}</Link>,
          }}
        />
      </Panel>
    </>
  );
}

function OrderFilters({ first }: { first: Row | undefined }) {
  const t = useT();
  const [read, write] = useSearchState();
  const year = Number(today().slice(0, 4));
  return (
    <Filters>
      <Filter label={t('订单号')}>
        <Input.Search
          key={read('number') ?? ''}
          defaultValue={read('number') ?? ''}
          allowClear
          placeholder="DD2026-0000"
          onSearch={(number) => write({ number: number.trim().toUpperCase() })}
        />
      </Filter>
      <Filter label={t('年度')}>
        <Select
          value={read('year') ?? ''}
          options={[
            { value: '', label: t('全部') },
            ...[0, 1, 2, 3].map((back) => ({ value: String(year - back), label: String(year - back) })),
          ]}
          onChange={(value) => write({ year: value })}
        />
      </Filter>
      <Checkbox
        checked={Boolean(read('overdue'))}
        onChange={({ target }) => write({ overdue: target.checked ? '1' : null })}
      >
        {t('只看供应商逾期未确认的')}
      </Checkbox>
      {read('supplierId') && (
        <Tag closable onClose={() => write({ supplierId: null })} lang="zh-CN">
          {first?.supplierName ?? t('所选供应商')}
        </Tag>
      )}
      {read('unitId') && (
        <Tag closable onClose={() => write({ unitId: null })} lang="zh-CN">
          {first?.budgetUnitName ?? t('所选单位')}
        </Tag>
      )}
    </Filters>
  );
}

function useColumns(): Column<Row>[] {
  const t = useT();
  const [, write] = useSearchState();
  return [
    {
      key: 'number',
      title: t('订单'),
      render: (row) => (
        <span className={buying.stack}>
          <Link to={`/procurement/orders/${row.id}`}>{row.number}</Link>
          <span className={buying.soft}>
            {row.lineCount > 1
              ? t('{{product}}等 {{count}} 种', { product: row.firstProduct, count: row.lineCount })
              : row.firstProduct}
          </span>
        </span>
      ),
    },
    { key: 'state', title: t('状态'), render: (row) => <StateTag of={ORDER_STATES} state={row.state} /> },
    {
      key: 'supplier',
      title: t('供应商'),
      render: (row) => (
        <button
          type="button"
          className="link-button"
          lang="zh-CN"
          title={t('只看这家供应商')}
          onClick={() => write({ supplierId: row.supplierId })}
        >
          {row.supplierName}
        </button>
      ),
    },
    {
      key: 'amount',
      title: t('金额'),
      align: 'right',
      render: (row) => (
        <span className={buying.stack}>
          <span>{formatYuan(BigInt(row.goodsFen) + BigInt(row.freightFen))}</span>
          {row.freightFen !== '0' && (
            <span className={buying.soft}>{t('含运费 {{freight}}', { freight: formatYuan(row.freightFen) })}</span>
          )}
        </span>
      ),
    },
    {
      key: 'unit',
      title: t('归属单位'),
      render: (row) => (
        <span className={buying.stack}>
          <span lang="zh-CN">{row.budgetUnitName}</span>
          <span className={buying.soft}>{t(FUNDS[row.fund]![0])}</span>
        </span>
      ),
    },
    { key: 'placed', title: t('下单时间'), render: (row) => formatInstant(row.placedAt) },
    {
      key: 'next',
      title: t('期限'),
      render: (row) =>
        row.state === 'placed' ? (
          <span className={row.overdue ? buying.bad : undefined}>
            {t('供应商须在 {{day}} 前确认', { day: formatDate(row.confirmBy) })}
          </span>
        ) : row.wantedOn ? (
          t('期望 {{day}} 到货', { day: formatDate(row.wantedOn) })
        ) : (
          '—'
        ),
    },
  ];
}
