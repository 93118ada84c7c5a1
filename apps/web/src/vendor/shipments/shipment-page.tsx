import { Link, useParams } from 'react-router';
import { vendorApi } from '../../api';
import { Facts, PageHead, Panel, StateTag, Pending } from '../../desk';
import { Badge, formatCount, formatInstant, useT } from '../../kit';
import { SHIPMENT_STATES } from '../../kit/labels';
import { ActionBar } from '../trade/action-bar';
import styles from '../trade/trade.module.css';
import type { Shipment } from '../trade/types';
import { usePhone } from '../trade/use-phone';
import { ShipmentActions } from './shipment-actions';
import { ShipmentConformity } from './shipment-conformity';
import { ShipmentLines } from './shipment-lines';
import { ShipmentNext } from './shipment-next';
import { ShipmentReceipt } from './shipment-receipt';
import { ShipmentTracking } from './shipment-tracking';

export default function ShipmentPage() {
  const t = useT();
  const { id = '' } = useParams();
  const phone = usePhone();
  const query = vendorApi.useQuery('get', '/api/vendor/shipments/{id}', { params: { path: { id } } });
  const shipment = query.data;
  if (!shipment) return <Pending error={query.error} retry={() => void query.refetch()} />;
  const actions = <ShipmentActions shipment={shipment} />;
  return (
    <>
      <PageHead
        title={shipment.number}
        above={[
          { title: t('发货单'), to: '/vendor/shipments' },
          { title: shipment.orderNumber, to: `/vendor/orders/${shipment.orderId}` },
        ]}
        mark={
          <>
            <StateTag of={SHIPMENT_STATES} state={shipment.state} />
            {shipment.disputed && <Badge tone="red">{t('有争议')}</Badge>}
          </>
        }
        actions={!phone && actions}
      >
        <span lang="zh-CN">{shipment.buyerName}</span>
      </PageHead>
      <ShipmentNext shipment={shipment} />
      <div className={styles.columns}>
        <div>
          {shipment.receiptId ? <ShipmentReceipt shipmentId={shipment.id} /> : <ShipmentLines shipment={shipment} />}
          <ShipmentConformity shipment={shipment} />
        </div>
        <div>
          <Transport shipment={shipment} />
          <ShipmentTracking shipment={shipment} />
        </div>
      </div>
      {phone && <ActionBar>{actions}</ActionBar>}
    </>
  );
}

function Transport({ shipment }: { shipment: Shipment }) {
  const t = useT();
  return (
    <Panel title={t('运输')}>
      <Facts
        items={[
          {
            label: t('订单'),
            value: <Link to={`/vendor/orders/${shipment.orderId}`}>{shipment.orderNumber}</Link>,
          },
          { label: t('承运方'), value: <span lang="zh-CN">{shipment.carrier}</span> },
          shipment.trackingNumber !== null && { label: t('物流单号'), value: shipment.trackingNumber },
          { label: t('件数'), value: formatCount(shipment.parcels) },
          { label: t('发货时间'), value: formatInstant(shipment.sentAt) },
          { label: t('送达时间'), value: formatInstant(shipment.arrivedAt) },
          shipment.note !== '' && { label: t('备注'), value: <span lang="zh-CN">{shipment.note}</span>, wide: true },
        ]}
      />
    </Panel>
  );
}
