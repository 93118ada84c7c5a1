import { Link } from 'react-router';
import { oversightApi, type OversightSchemas } from '../../api';
import { type Column, DataTable, Facts, Panel, StateTag } from '../../desk';
import { formatCount, formatGrams, formatInstant, formatYuan, useT } from '../../kit';
import { ORDER_STATES, SHIPMENT_STATES } from '../../kit/labels';
import type { Dispute } from './dispute';

type Line = OversightSchemas['schemas']['PurchaseLineDto'];

/** What was ordered and sent: the facts that the dispute is about. */
export function Delivery({ dispute }: { dispute: Dispute }) {
  const t = useT();
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/compliance/orders/{id}', {
    params: { path: { id: dispute.orderId } },
  });
  const shipment = data?.shipments.find(({ id }) => id === dispute.shipmentId);
  return (
    <>
      <Panel
        title={t('发货')}
        extra={<Link to={`/oversight/compliance/orders/${dispute.orderId}`}>{t('订单的全部依据')}</Link>}
      >
        <Facts
          items={[
            { label: t('发货单'), value: dispute.shipmentNumber },
            { label: t('状态'), value: <StateTag of={SHIPMENT_STATES} state={shipment?.state} /> },
            { label: t('承运'), value: <span lang="zh-CN">{shipment?.carrier ?? '—'}</span> },
            { label: t('物流单号'), value: shipment?.trackingNumber ?? '—' },
            { label: t('件数'), value: shipment ? formatCount(shipment.parcels) : '—' },
            { label: t('发出'), value: formatInstant(shipment?.sentAt) },
            { label: t('送达'), value: formatInstant(shipment?.arrivedAt) },
            { label: t('订单状态'), value: <StateTag of={ORDER_STATES} state={data?.order.state} /> },
          ]}
        />
      </Panel>
      <Panel title={t('订单明细')} flush>
        <DataTable
          caption={t('订单明细')}
          columns={columns(t)}
          rows={data?.lines}
          rowKey={(row) => row.id}
          error={error}
          retry={() => void refetch()}
          empty={{ title: t('没有明细') }}
        />
      </Panel>
    </>
  );
}

const columns = (t: ReturnType<typeof useT>): Column<Line>[] => [
  {
    key: 'product',
    title: t('商品'),
    render: (row) => <span lang="zh-CN">{`${row.productName} ${row.variantName}`}</span>,
  },
  {
    key: 'quantity',
    title: t('确认数量'),
    align: 'right',
    render: (row) => <span lang="zh-CN">{`${formatCount(row.confirmedQuantity ?? row.quantity)} ${row.unit}`}</span>,
  },
  {
    key: 'weight',
    title: t('应有净重'),
    align: 'right',
    render: (row) => formatGrams(BigInt(row.netWeightGrams) * BigInt(row.confirmedQuantity ?? row.quantity)),
  },
  { key: 'price', title: t('单价'), align: 'right', render: (row) => formatYuan(row.unitPriceFen) },
  {
    key: 'amount',
    title: t('金额'),
    align: 'right',
    render: (row) => formatYuan(row.confirmedAmountFen ?? row.amountFen),
  },
];
