import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import { formatInstant, formatYuan, type Translate, useSearchState, useT, zh } from '../../kit';
import { RETURN_STATES } from '../../kit/labels';
import { TROUBLE_REASONS } from '../disputes/dispute-words';
import { StateTabs } from '../trade/state-tabs';
import styles from '../trade/trade.module.css';
import type { Return } from '../trade/types';
import { measureOf } from './return-measure';

const STATES = ['asked', 'agreed', 'refused'] as const;

export default function ReturnsPage() {
  const t = useT();
  const [read] = useSearchState();
  const state = STATES.find((known) => known === read('state'));
  const { data, error, refetch, isPlaceholderData } = vendorApi.useQuery(
    'get',
    '/api/vendor/returns',
    { params: { query: { limit: 25, ...(state && { state }), ...(read('after') && { after: read('after')! }) } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('退货')}>{t('采购单位在验收后要求退的货。')}</PageHead>
      <StateTabs name="state" label={t('退货状态')} tabs={TABS} />
      <Panel flush>
        <DataTable
          caption={t('退货')}
          columns={columnsOf(t)}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isPlaceholderData}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{ title: t('没有退货'), text: t('采购单位申请退货时，会在这里出现并通知您。') }}
        />
      </Panel>
    </>
  );
}

const TABS = [
  { value: '', title: zh('全部') },
  { value: 'asked', title: zh('待处理') },
  { value: 'agreed', title: zh('已同意') },
  { value: 'refused', title: zh('不同意') },
];

const columnsOf = (t: Translate): readonly Column<Return>[] => [
  {
    key: 'number',
    title: t('退货单'),
    render: (row) => (
      <>
        <Link to={`/vendor/returns/${row.id}`}>{row.number}</Link>
        <span className={styles.under} lang="zh-CN">
          {row.buyerName}
        </span>
      </>
    ),
  },
  {
    key: 'product',
    title: t('商品'),
    render: (row) => (
      <span lang="zh-CN">
        {row.productName}
        <span className={styles.under}>{row.variantName}</span>
      </span>
    ),
  },
  {
    key: 'measure',
    title: t('退多少'),
    align: 'right',
    render: (row) => <span lang="zh-CN">{measureOf(t, row)}</span>,
  },
  {
    key: 'amount',
    title: t('金额'),
    align: 'right',
    render: (row) => <span className={styles.money}>{formatYuan(row.amountFen)}</span>,
  },
  { key: 'reason', title: t('原因'), render: (row) => t(TROUBLE_REASONS[row.reason]?.[0] ?? row.reason) },
  {
    key: 'order',
    title: t('订单'),
    render: (row) => <Link to={`/vendor/orders/${row.orderId}`}>{row.orderNumber}</Link>,
  },
  { key: 'asked', title: t('申请时间'), wideOnly: true, render: (row) => formatInstant(row.askedAt) },
  { key: 'state', title: t('状态'), render: (row) => <StateTag of={RETURN_STATES} state={row.state} /> },
];
