import { vendor } from '../../api';
import { Ask } from '../../desk';
import { useT } from '../../kit';
import { useCan } from '../../session';
import type { Shipment } from '../trade/types';
import { TrackingButton } from './tracking-button';
import { NavButton } from '../trade/nav-button';
import { orReload } from '../trade/or-reload';

/** Arrival, tracking and the paper that goes with the goods. */
export function ShipmentActions({ shipment }: { shipment: Shipment }) {
  const t = useT();
  const can = useCan();
  const manages = can('shipments.manage');
  return (
    <>
      {manages && shipment.state === 'sent' && <Arrival shipment={shipment} />}
      {manages && shipment.state !== 'received' && <TrackingButton shipmentId={shipment.id} />}
      <NavButton
        icon="print"
        look={shipment.state === 'sent' ? 'plain' : 'primary'}
        to={`/vendor/shipments/${shipment.id}/delivery-note`}
      >
        {t('送货单')}
      </NavButton>
    </>
  );
}

function Arrival({ shipment }: { shipment: Shipment }) {
  const t = useT();
  return (
    <Ask
      type="primary"
      label={t('登记送达')}
      question={t('货已经送到采购单位了？')}
      confirmLabel={t('已送到')}
      said={t('已登记送达，等采购单位验收')}
      onConfirm={() =>
        orReload(
          async () =>
            (await vendor.POST('/api/vendor/shipments/{id}/arrival', { params: { path: { id: shipment.id } } })).data,
        )
      }
    >
      <p>{t('从今天起计算验收期限，并通知采购单位的验收人。登记后不能撤回。')}</p>
    </Ask>
  );
}
