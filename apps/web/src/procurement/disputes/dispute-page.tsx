import { Link, useParams } from 'react-router';
import { procurement, procurementApi } from '../../api';
import { Ask, Facts, PageHead, Panel, StateTag, Pending } from '../../desk';
import { formatInstant, LinkButton, useT } from '../../kit';
import { DISPUTE_STATES } from '../../kit/labels';
import { useCan } from '../../session';
import { DISPUTE_OUTCOMES, FAULT_REASONS } from '../buying-labels';
import { Notice } from '../notice';
import { Photos } from '../photos';

export default function DisputePage() {
  const t = useT();
  const { id = '' } = useParams();
  const can = useCan();
  const {
    data: dispute,
    error,
    refetch,
  } = procurementApi.useQuery('get', '/api/procurement/disputes/{id}', {
    params: { path: { id } },
  });
  if (!dispute) return <Pending error={error} retry={refetch} />;
  const open = dispute.state === 'open';
  return (
    <>
      <PageHead
        title={t('争议：{{reason}}', { reason: t(FAULT_REASONS[dispute.reason]![0]) })}
        above={[{ title: t('争议'), to: '/procurement/disputes' }]}
        mark={<StateTag of={DISPUTE_STATES} state={dispute.state} />}
        actions={
          open &&
          can('disputes.open') && (
            <Ask
              label={t('撤回争议')}
              question={t('撤回这个争议？')}
              reason={{ label: t('撤回原因'), max: 500 }}
              said={t('争议已撤回，验收期限重新起算')}
              onConfirm={(note) =>
                procurement.POST('/api/procurement/disputes/{id}/withdrawal', {
                  params: { path: { id } },
                  body: { note },
                })
              }
            >
              {t('撤回后验收期限重新起算，期满未验收的视同验收。')}
            </Ask>
          )
        }
      >
        <span lang="zh-CN">{dispute.supplierName}</span>
      </PageHead>
      {open ? (
        <Notice
          tone="gold"
          icon="clock"
          title={dispute.answeredAt ? t('供应商已说明，等待平台裁处') : t('等待供应商说明和平台裁处')}
          actions={
            can('receipts.accept') && (
              <LinkButton to={`/procurement/shipments/${dispute.shipmentId}`} size="small">
                {t('按实际情况验收')}
              </LinkButton>
            )
          }
        >
          {t('双方谈妥的，可以撤回，或直接按实际情况验收，争议随之了结。')}
        </Notice>
      ) : (
        <Notice
          tone={dispute.outcome === 'rejected' ? 'red' : 'green'}
          icon="check"
          title={dispute.outcome ? t(DISPUTE_OUTCOMES[dispute.outcome]![0]) : t('已办结')}
          actions={
            <LinkButton to={`/procurement/shipments/${dispute.shipmentId}`} size="small">
              {t('查看到货')}
            </LinkButton>
          }
        >
          {dispute.settlementNote && <p lang="zh-CN">{dispute.settlementNote}</p>}
          {formatInstant(dispute.settledAt)}
        </Notice>
      )}
      <Panel title={t('争议内容')}>
        <Facts
          items={[
            { label: t('说明'), wide: true, value: <span lang="zh-CN">{dispute.note}</span> },
            dispute.photoFileIds.length > 0 && {
              label: t('照片'),
              wide: true,
              value: <Photos ids={dispute.photoFileIds} />,
            },
            { label: t('提出时间'), value: formatInstant(dispute.openedAt) },
            {
              label: t('到货'),
              value: <Link to={`/procurement/shipments/${dispute.shipmentId}`}>{dispute.shipmentNumber}</Link>,
            },
            {
              label: t('订单'),
              value: <Link to={`/procurement/orders/${dispute.orderId}`}>{dispute.orderNumber}</Link>,
            },
          ]}
        />
      </Panel>
      <Panel title={t('供应商的说明')}>
        {dispute.answer ? (
          <>
            <p lang="zh-CN">{dispute.answer}</p>
            {dispute.answerFileIds.length > 0 && <Photos ids={dispute.answerFileIds} />}
            <small>{formatInstant(dispute.answeredAt)}</small>
          </>
        ) : (
          <p>{t('供应商还没有说明。')}</p>
        )}
      </Panel>
    </>
  );
}
