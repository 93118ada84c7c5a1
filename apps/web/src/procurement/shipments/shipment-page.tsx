import { Link, useParams } from 'react-router';
import { fileUrl, procurementApi } from '../../api';
import { type Column, DataTable, Facts, PageHead, Panel, StateTag, Pending } from '../../desk';
import { daysUntil, formatCount, formatDate, formatGrams, formatInstant, LinkButton, useT } from '../../kit';
import { SHIPMENT_STATES } from '../../kit/labels';
import { useCan } from '../../session';
import buying from '../buying.module.css';
import { CONFORMITY_BASES } from '../buying-labels';
import { OpenDispute } from '../disputes/open-dispute';
import { Notice } from '../notice';
import { Acceptance } from './acceptance';
import { ReceiptPanel } from './receipt-panel';
import type { Shipment } from './shipment';

export default function ShipmentPage() {
  const t = useT();
  const { id = '' } = useParams();
  const can = useCan();
  const {
    data: shipment,
    error,
    refetch,
  } = procurementApi.useQuery('get', '/api/procurement/shipments/{id}', {
    params: { path: { id } },
  });
  if (!shipment) return <Pending error={error} retry={refetch} />;
  const received = shipment.state === 'received';
  const accepting = !received && can('receipts.accept');
  return (
    <>
      <PageHead
        title={t('到货 {{number}}', { number: shipment.number })}
        above={[{ title: t('到货验收'), to: '/procurement/shipments' }]}
        mark={<StateTag of={SHIPMENT_STATES} state={shipment.state} />}
        actions={
          <>
            {received && (
              <LinkButton to={`/procurement/shipments/${id}/receipt`} icon="print" size="small">
                {t('打印验收单')}
              </LinkButton>
            )}
            {!received && !shipment.disputed && can('disputes.open') && <OpenDispute shipment={shipment} />}
          </>
        }
      >
        <span className={buying.stack}>
          <span lang="zh-CN">{shipment.supplierName}</span>
          <Link to={`/procurement/orders/${shipment.orderId}`}>
            {t('订单 {{number}}', { number: shipment.orderNumber })}
          </Link>
        </span>
      </PageHead>
      <Clock shipment={shipment} accepting={accepting} />
      {received && <ReceiptPanel shipment={shipment} />}
      {accepting && <Acceptance key={shipment.id} shipment={shipment} />}
      {!received && !accepting && (
        <Panel title={t('货物')} flush>
          <SentLines shipment={shipment} />
        </Panel>
      )}
      <div className={buying.halves}>
        <Transport shipment={shipment} />
        <Conformity shipment={shipment} />
      </div>
    </>
  );
}

function Clock({ shipment, accepting }: { shipment: Shipment; accepting: boolean }) {
  const t = useT();
  const { data } = procurementApi.useQuery(
    'get',
    '/api/procurement/disputes',
    { params: { query: { orderId: shipment.orderId, state: 'open' } } },
    { enabled: shipment.disputed },
  );
  const dispute = data?.items.find(({ shipmentId }) => shipmentId === shipment.id);
  if (shipment.state === 'received') return null;
  if (shipment.disputed) {
    return (
      <Notice
        tone="red"
        icon="warning"
        title={t('这批货有争议')}
        actions={
          dispute && (
            <LinkButton to={`/procurement/disputes/${dispute.id}`} size="small">
              {t('查看争议')}
            </LinkButton>
          )
        }
      >
        {t('争议了结前不会视同验收。双方谈妥的，可以直接按实际情况验收，争议随之了结。')}
      </Notice>
    );
  }
  const by = shipment.acceptBy;
  return (
    <Notice
      tone={by && daysUntil(by) <= 2 ? 'red' : 'gold'}
      icon="clock"
      title={shipment.state === 'arrived' ? t('货已送达，请验收') : t('供应商还没有登记送达')}
    >
      {shipment.state === 'sent' && accepting && t('货已经到了的，可以直接验收。')}
      {by && t('{{day}} 之前没有验收也没有提出争议的，视同按发货数量验收。', { day: formatDate(by) })}
    </Notice>
  );
}

function SentLines({ shipment }: { shipment: Shipment }) {
  const t = useT();
  const columns: Column<Shipment['lines'][number]>[] = [
    {
      key: 'product',
      title: t('商品'),
      render: (line) => (
        <span lang="zh-CN">
          {line.productName} {line.variantName}
        </span>
      ),
    },
    {
      key: 'quantity',
      title: t('发货数量'),
      align: 'right',
      render: (line) => t('{{count}} {{unit}}', { count: formatCount(line.quantity), unit: line.unit }),
    },
    { key: 'expected', title: t('约定净重'), align: 'right', render: (line) => formatGrams(line.expectedGrams) },
    {
      key: 'shipped',
      title: t('发货净重'),
      align: 'right',
      render: (line) => (line.shippedGrams ? formatGrams(line.shippedGrams) : '—'),
    },
  ];
  return (
    <DataTable
      caption={t('这批货物')}
      columns={columns}
      rows={shipment.lines}
      rowKey={({ id }) => id}
      empty={{ title: t('没有货物') }}
    />
  );
}

function Transport({ shipment }: { shipment: Shipment }) {
  const t = useT();
  return (
    <Panel title={t('运输')}>
      <Facts
        items={[
          { label: t('承运'), value: <span lang="zh-CN">{shipment.carrier}</span> },
          { label: t('运单号'), value: shipment.trackingNumber },
          { label: t('件数'), value: formatCount(shipment.parcels) },
          { label: t('发货时间'), value: formatInstant(shipment.sentAt) },
          { label: t('送达时间'), value: formatInstant(shipment.arrivedAt) },
          shipment.note !== '' && { label: t('说明'), wide: true, value: <span lang="zh-CN">{shipment.note}</span> },
        ]}
      />
      {shipment.tracking.length > 0 && (
        <ol className={buying.list} style={{ marginTop: 14 }}>
          {shipment.tracking.map((entry) => (
            <li key={entry.id}>
              <span lang="zh-CN">{[entry.place, entry.note].filter(Boolean).join(' ')}</span>
              <span className={buying.soft}>{formatInstant(entry.at)}</span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}

function Conformity({ shipment }: { shipment: Shipment }) {
  const t = useT();
  return (
    <Panel title={t('承诺达标合格证')}>
      {shipment.conformity.length === 0 && (
        <p className={buying.bad}>{t('供应商没有随货提供合格证，可以以单证不全为由拒收或提出争议。')}</p>
      )}
      <ul className={buying.list}>
        {shipment.conformity.map((one) => (
          <li key={one.number}>
            <span className={buying.stack}>
              <span lang="zh-CN">
                {one.productName} {one.batch}
              </span>
              <span className={buying.soft}>
                {one.number} {t(CONFORMITY_BASES[one.basis]![0])} {formatDate(one.issuedOn)}
              </span>
              <span className={buying.soft} lang="zh-CN">
                {one.producerName} {one.origin}
              </span>
            </span>
            {one.fileId && (
              <a href={fileUrl(one.fileId)} target="_blank" rel="noreferrer">
                {t('查看')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
