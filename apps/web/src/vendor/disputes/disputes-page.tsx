import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import { Badge, formatInstant, type Translate, useSearchState, useT, zh } from '../../kit';
import { DISPUTE_STATES } from '../../kit/labels';
import { StateTabs } from '../trade/state-tabs';
import styles from '../trade/trade.module.css';
import type { Dispute } from '../trade/types';
import { DISPUTE_OUTCOMES, TROUBLE_REASONS } from './dispute-words';

const STATES = ['open', 'settled'] as const;

export default function DisputesPage() {
  const t = useT();
  const [read] = useSearchState();
  const state = STATES.find((known) => known === read('state'));
  const { data, error, refetch, isPlaceholderData } = vendorApi.useQuery(
    'get',
    '/api/vendor/disputes',
    { params: { query: { limit: 25, ...(state && { state }), ...(read('after') && { after: read('after')! }) } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('争议')}>{t('采购单位在验收前提出的异议。答复得越清楚，平台裁处越快。')}</PageHead>
      <StateTabs name="state" label={t('争议状态')} tabs={TABS} />
      <Panel flush>
        <DataTable
          caption={t('争议')}
          columns={columnsOf(t)}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isPlaceholderData}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{ title: t('没有争议'), text: t('采购单位对到货有异议时，会在这里出现并通知您。') }}
        />
      </Panel>
    </>
  );
}

const TABS = [
  { value: '', title: zh('全部') },
  { value: 'open', title: zh('待裁处') },
  { value: 'settled', title: zh('已办结') },
];

const columnsOf = (t: Translate): readonly Column<Dispute>[] => [
  {
    key: 'shipment',
    title: t('争议'),
    render: (row) => (
      <>
        <Link to={`/vendor/disputes/${row.id}`}>{t('对 {{number}} 的争议', { number: row.shipmentNumber })}</Link>
        <span className={styles.under} lang="zh-CN">
          {row.buyerName}
        </span>
      </>
    ),
  },
  { key: 'reason', title: t('原因'), render: (row) => t(TROUBLE_REASONS[row.reason]?.[0] ?? row.reason) },
  { key: 'note', title: t('说明'), wideOnly: true, render: (row) => <span lang="zh-CN">{row.note}</span> },
  {
    key: 'order',
    title: t('订单'),
    render: (row) => <Link to={`/vendor/orders/${row.orderId}`}>{row.orderNumber}</Link>,
  },
  { key: 'opened', title: t('提出时间'), render: (row) => formatInstant(row.openedAt) },
  {
    key: 'state',
    title: t('状态'),
    render: (row) => (
      <>
        {row.outcome ? (
          <StateTag of={DISPUTE_OUTCOMES} state={row.outcome} />
        ) : (
          <StateTag of={DISPUTE_STATES} state={row.state} />
        )}{' '}
        {row.state === 'open' && !row.answeredAt && <Badge tone="red">{t('待您答复')}</Badge>}
      </>
    ),
  },
];
