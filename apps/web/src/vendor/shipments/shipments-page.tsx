import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import { Badge, formatInstant, type Translate, useSearchState, useT, zh } from '../../kit';
import { SHIPMENT_STATES } from '../../kit/labels';
import { Clock } from '../trade/clock';
import { StateTabs } from '../trade/state-tabs';
import styles from '../trade/trade.module.css';
import type { ShipmentListed } from '../trade/types';
import { NavButton } from '../trade/nav-button';

const STATES = ['sent', 'arrived', 'received'] as const;

export default function ShipmentsPage() {
  const t = useT();
  const [read] = useSearchState();
  const state = STATES.find((known) => known === read('state'));
  const { data, error, refetch, isPlaceholderData } = vendorApi.useQuery(
    'get',
    '/api/vendor/shipments',
    { params: { query: { limit: 25, ...(state && { state }), ...(read('after') && { after: read('after')! }) } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('发货单')} />
      <StateTabs name="state" label={t('发货状态')} tabs={TABS} />
      <Panel flush>
        <DataTable
          caption={t('发货单')}
          columns={columnsOf(t)}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isPlaceholderData}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('这里没有发货单'),
            text: t('在已确认的订单里点“发货”，发货单就会出现在这里。'),
            action: (
              <NavButton to="/vendor/orders?state=confirmed" look="primary">
                {t('查看待发货的订单')}
              </NavButton>
            ),
          }}
        />
      </Panel>
    </>
  );
}

const TABS = [
  { value: '', title: zh('全部') },
  { value: 'sent', title: zh('运输途中') },
  { value: 'arrived', title: zh('已送达待验收') },
  { value: 'received', title: zh('已验收') },
];

const columnsOf = (t: Translate): readonly Column<ShipmentListed>[] => [
  {
    key: 'number',
    title: t('发货单'),
    render: (row) => (
      <>
        <Link to={`/vendor/shipments/${row.id}`}>{row.number}</Link>
        <span className={styles.under} lang="zh-CN">
          {row.buyerName}
        </span>
      </>
    ),
  },
  {
    key: 'state',
    title: t('状态'),
    render: (row) => (
      <>
        <StateTag of={SHIPMENT_STATES} state={row.state} /> {row.disputed && <Badge tone="red">{t('有争议')}</Badge>}
      </>
    ),
  },
  {
    key: 'order',
    title: t('订单'),
    render: (row) => <Link to={`/vendor/orders/${row.orderId}`}>{row.orderNumber}</Link>,
  },
  {
    key: 'carrier',
    title: t('承运方'),
    render: (row) => (
      <>
        <span lang="zh-CN">{row.carrier}</span>
        {row.trackingNumber && <span className={styles.under}>{row.trackingNumber}</span>}
      </>
    ),
  },
  { key: 'sent', title: t('发货时间'), render: (row) => formatInstant(row.sentAt) },
  {
    key: 'accept',
    title: t('视同验收'),
    render: (row) => (row.state === 'received' || !row.acceptBy ? '—' : <Clock on={row.acceptBy} dated />),
  },
  {
    key: 'note',
    title: t('单据'),
    action: true,
    render: (row) => (
      <NavButton size="small" icon="print" to={`/vendor/shipments/${row.id}/delivery-note`}>
        {t('送货单')}
      </NavButton>
    ),
  },
];
