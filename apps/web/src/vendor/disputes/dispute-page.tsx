import { Link, useParams } from 'react-router';
import { vendorApi } from '../../api';
import { Facts, PageHead, Panel, StateTag, Pending } from '../../desk';
import { formatInstant, useT } from '../../kit';
import { DISPUTE_STATES } from '../../kit/labels';
import { useCan } from '../../session';
import { ShipmentLines } from '../shipments/shipment-lines';
import { NextStep } from '../trade/next-step';
import { Photos } from '../trade/photos';
import styles from '../trade/trade.module.css';
import type { Dispute } from '../trade/types';
import { DisputeAnswer } from './dispute-answer';
import { DISPUTE_OUTCOMES, TROUBLE_REASONS } from './dispute-words';

export default function DisputePage() {
  const t = useT();
  const can = useCan();
  const { id = '' } = useParams();
  const query = vendorApi.useQuery('get', '/api/vendor/disputes/{id}', { params: { path: { id } } });
  const dispute = query.data;
  if (!dispute) return <Pending error={query.error} retry={() => void query.refetch()} />;
  return (
    <>
      <PageHead
        title={t('对 {{number}} 的争议', { number: dispute.shipmentNumber })}
        above={[{ title: t('争议'), to: '/vendor/disputes' }]}
        mark={<StateTag of={DISPUTE_STATES} state={dispute.state} />}
      >
        <span lang="zh-CN">{dispute.buyerName}</span>
      </PageHead>
      <Next dispute={dispute} />
      <div className={styles.columns}>
        <div>
          <Claim dispute={dispute} />
          {dispute.state === 'open' && can('shipments.manage') ? (
            <DisputeAnswer dispute={dispute} />
          ) : (
            <Panel title={t('您的答复')}>
              <p lang="zh-CN">{dispute.answer || t('没有答复')}</p>
              <Photos fileIds={dispute.answerFileIds} of={t('凭据')} />
            </Panel>
          )}
        </div>
        <div>
          <Related dispute={dispute} />
        </div>
      </div>
      <Sent shipmentId={dispute.shipmentId} />
    </>
  );
}

function Next({ dispute }: { dispute: Dispute }) {
  const t = useT();
  if (dispute.outcome) {
    const [text, tone] = DISPUTE_OUTCOMES[dispute.outcome] ?? [dispute.outcome];
    return (
      <NextStep tone={tone === 'red' ? 'red' : 'green'} title={t(text)}>
        <span lang="zh-CN">{dispute.settlementNote}</span>
      </NextStep>
    );
  }
  return dispute.answeredAt ? (
    <NextStep tone="blue" title={t('等平台裁处')}>
      {t('裁处前可以修改答复；采购单位也可以撤回或直接验收。')}
    </NextStep>
  ) : (
    <NextStep tone="red" title={t('请答复这个争议')}>
      {t('争议了结前这批货不会视同验收，也不能开票。')}
    </NextStep>
  );
}

function Claim({ dispute }: { dispute: Dispute }) {
  const t = useT();
  return (
    <Panel title={t('采购单位的说法')}>
      <Facts
        items={[
          { label: t('原因'), value: t(TROUBLE_REASONS[dispute.reason]?.[0] ?? dispute.reason) },
          { label: t('提出时间'), value: formatInstant(dispute.openedAt) },
          { label: t('说明'), value: <span lang="zh-CN">{dispute.note}</span>, wide: true },
          dispute.photoFileIds.length > 0 && {
            label: t('照片'),
            value: <Photos fileIds={dispute.photoFileIds} of={t('争议')} />,
            wide: true,
          },
        ]}
      />
    </Panel>
  );
}

function Related({ dispute }: { dispute: Dispute }) {
  const t = useT();
  return (
    <Panel title={t('有关单据')}>
      <Facts
        items={[
          {
            label: t('发货单'),
            value: <Link to={`/vendor/shipments/${dispute.shipmentId}`}>{dispute.shipmentNumber}</Link>,
          },
          {
            label: t('送货单'),
            value: <Link to={`/vendor/shipments/${dispute.shipmentId}/delivery-note`}>{t('查看送货单')}</Link>,
          },
          { label: t('订单'), value: <Link to={`/vendor/orders/${dispute.orderId}`}>{dispute.orderNumber}</Link> },
          { label: t('答复时间'), value: formatInstant(dispute.answeredAt) },
          { label: t('了结时间'), value: formatInstant(dispute.settledAt) },
        ]}
      />
    </Panel>
  );
}

/** What had left, so that the answer can say it in figures. */
function Sent({ shipmentId }: { shipmentId: string }) {
  const { data } = vendorApi.useQuery('get', '/api/vendor/shipments/{id}', { params: { path: { id: shipmentId } } });
  return data ? <ShipmentLines shipment={data} /> : null;
}
