import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { procurementApi, type ProcurementSchemas } from '../../api';
import { type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import { Badge, daysUntil, formatDate, formatInstant, LinkButton, useSearchState, useT } from '../../kit';
import { SHIPMENT_STATES } from '../../kit/labels';
import { useCan } from '../../session';
import buying from '../buying.module.css';
import { StateTabs } from '../state-tabs';

type Row = ProcurementSchemas['schemas']['ShipmentListedDto'];

export default function ShipmentsPage() {
  const t = useT();
  const [read] = useSearchState();
  const { data, error, isFetching, refetch } = procurementApi.useQuery(
    'get',
    '/api/procurement/shipments',
    {
      params: {
        query: {
          ...(read('state') && { state: read('state') as 'sent' | 'arrived' | 'received' }),
          ...(read('orderId') && { orderId: read('orderId')! }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('到货验收')}>{t('货到后由验收人逐行称重点数，按实收金额付款。')}</PageHead>
      <StateTabs of={SHIPMENT_STATES} label={t('到货状态')} />
      <Panel flush>
        <DataTable<Row>
          caption={t('到货')}
          columns={useColumns()}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{ title: t('没有符合条件的到货'), text: t('供应商发货后会出现在这里，同时通知验收人。') }}
        />
      </Panel>
    </>
  );
}

function useColumns(): Column<Row>[] {
  const t = useT();
  const can = useCan();
  return [
    {
      key: 'number',
      title: t('发货单'),
      render: (row) => (
        <span className={buying.stack}>
          <Link to={`/procurement/shipments/${row.id}`}>{row.number}</Link>
          <span className={buying.soft} lang="zh-CN">
            {row.supplierName}
          </span>
        </span>
      ),
    },
    {
      key: 'state',
      title: t('状态'),
      render: (row) => (
        <span className={buying.photos}>
          <StateTag of={SHIPMENT_STATES} state={row.state} />
          {row.disputed && <Badge tone="red">{t('有争议')}</Badge>}
        </span>
      ),
    },
    {
      key: 'order',
      title: t('订单'),
      render: (row) => <Link to={`/procurement/orders/${row.orderId}`}>{row.orderNumber}</Link>,
    },
    {
      key: 'goods',
      title: t('货物'),
      align: 'right',
      render: (row) => t('{{lines}} 种 {{parcels}} 件', { lines: row.lineCount, parcels: row.parcels }),
    },
    {
      key: 'carrier',
      title: t('承运'),
      render: (row) => <span lang="zh-CN">{[row.carrier, row.trackingNumber].filter(Boolean).join(' ')}</span>,
    },
    { key: 'sent', title: t('发货时间'), render: (row) => formatInstant(row.sentAt) },
    { key: 'arrived', title: t('送达时间'), render: (row) => formatInstant(row.arrivedAt) },
    { key: 'by', title: t('验收期限'), render: (row) => <AcceptBy row={row} /> },
    {
      key: 'act',
      title: '',
      action: true,
      render: (row) =>
        row.state === 'received' ? (
          <Link to={`/procurement/shipments/${row.id}/receipt`}>{t('验收单')}</Link>
        ) : (
          can('receipts.accept') && (
            <LinkButton
              to={`/procurement/shipments/${row.id}`}
              size="small"
              look={row.state === 'arrived' ? 'primary' : 'plain'}
            >
              {t('验收')}
            </LinkButton>
          )
        ),
    },
  ];
}

function AcceptBy({ row }: { row: Row }) {
  const t = useT();
  if (row.state === 'received' || !row.acceptBy) return '—';
  const days = daysUntil(row.acceptBy);
  return (
    <span className={days <= 2 ? buying.bad : undefined}>
      {t('{{day}}，还有 {{days}} 天', { day: formatDate(row.acceptBy), days: Math.max(0, days) })}
    </span>
  );
}
