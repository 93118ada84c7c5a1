import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { formatDate, useT } from '../../kit';
import { Clock } from '../trade/clock';
import { NextStep } from '../trade/next-step';
import type { Shipment } from '../trade/types';

/** What happens to these goods next. */
export function ShipmentNext({ shipment }: { shipment: Shipment }) {
  const t = useT();
  if (shipment.disputed) return <Disputed shipment={shipment} />;
  if (shipment.state === 'sent') {
    return (
      <NextStep tone="gold" title={t('货送到后请登记送达')}>
        {t('登记送达后，采购单位须在约定天数内验收，逾期视同验收。')}
      </NextStep>
    );
  }
  if (shipment.state === 'arrived') {
    return (
      <NextStep tone="blue" title={t('等采购单位验收')}>
        {shipment.acceptBy ? (
          <>
            {t('过了这一天没有答复，视同验收：')}
            <Clock on={shipment.acceptBy} dated />
          </>
        ) : (
          t('争议成立后，这批货必须由人验收。')
        )}
      </NextStep>
    );
  }
  return <Accepted shipment={shipment} />;
}

function Disputed({ shipment }: { shipment: Shipment }) {
  const t = useT();
  const { data } = vendorApi.useQuery('get', '/api/vendor/disputes', {
    params: { query: { orderId: shipment.orderId, state: 'open' } },
  });
  const dispute = data?.items.find(({ shipmentId }) => shipmentId === shipment.id);
  return (
    <NextStep tone="red" title={t('采购单位对这批货提出了争议')}>
      {t('争议了结前不会视同验收。')}{' '}
      {dispute && (
        <Link to={`/vendor/disputes/${dispute.id}`}>{dispute.answeredAt ? t('查看争议') : t('去答复争议')}</Link>
      )}
    </NextStep>
  );
}

function Accepted({ shipment }: { shipment: Shipment }) {
  const t = useT();
  const { data } = vendorApi.useQuery('get', '/api/vendor/invoices/uninvoiced', {
    params: { query: { buyerId: shipment.buyerId, limit: 200 } },
  });
  const due = data?.items.find(({ receiptId }) => receiptId === shipment.receiptId);
  if (!data) return null;
  if (!due) {
    return (
      <NextStep tone="green" title={t('已验收')}>
        {t('发票和收款见')} <Link to={`/vendor/orders/${shipment.orderId}`}>{shipment.orderNumber}</Link>
      </NextStep>
    );
  }
  const search = new URLSearchParams({ buyer: shipment.buyerId, receipts: due.receiptId });
  return (
    <NextStep
      tone="gold"
      title={t('已验收，请开票')}
      actions={<Link to={`/vendor/invoices/new?${search}`}>{t('登记发票')}</Link>}
    >
      {t('{{date}} 验收，登记发票后开始计算付款期限。', { date: formatDate(due.receivedOn) })}
    </NextStep>
  );
}
