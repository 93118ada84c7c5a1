import { Link, useParams } from 'react-router';
import { asProblem, fileUrl, oversightApi } from '../../api';
import { PageHead, Panel, StateTag, Waiting } from '../../desk';
import { Badge, ErrorState, formatInstant, useT } from '../../kit';
import { DISPUTE_STATES } from '../../kit/labels';
import { DISPUTE_OUTCOMES, DISPUTE_REASONS } from '../review/labels';
import review from '../review/review.module.css';
import { Delivery } from './delivery';
import { DisputeTurn } from './dispute-turn';
import styles from './disputes.module.css';
import type { Dispute } from './dispute';

/** Both sides beside each other, what was ordered and sent, and the verdict with what follows from it. */
export default function DisputePage() {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/disputes/{id}', {
    params: { path: { id } },
  });
  const problem = asProblem(error);
  if (problem) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <>
      <PageHead
        title={t('争议：{{reason}}', { reason: t(DISPUTE_REASONS[data.reason]?.[0] ?? data.reason) })}
        above={[{ title: t('验收争议'), to: '/oversight/disputes' }]}
        mark={<StateTag of={DISPUTE_STATES} state={data.state} />}
      >
        <Link className={styles.inLine!} to={`/oversight/compliance/orders/${data.orderId}`}>
          {data.orderNumber}
        </Link>
        {' · '}
        {data.shipmentNumber}
      </PageHead>
      <DisputeTurn dispute={data} />
      <div className={styles.sides}>
        <Buyer dispute={data} />
        <Supplier dispute={data} />
      </div>
      {data.settledAt && <Settlement dispute={data} />}
      <Delivery dispute={data} />
    </>
  );
}

function Buyer({ dispute }: { dispute: Dispute }) {
  const t = useT();
  return (
    <Panel title={t('采购方')} extra={<span lang="zh-CN">{dispute.buyerName}</span>}>
      <p className={styles.when}>{t('{{at}} 提出', { at: formatInstant(dispute.openedAt) })}</p>
      <blockquote className={styles.statement} lang="zh-CN">
        {dispute.note}
      </blockquote>
      {dispute.photoFileIds.length === 0 ? (
        <p className={styles.when}>{t('没有附照片')}</p>
      ) : (
        <Pictures fileIds={dispute.photoFileIds} />
      )}
    </Panel>
  );
}

function Pictures({ fileIds }: { fileIds: readonly string[] }) {
  const t = useT();
  return (
    <ul className={styles.photos}>
      {fileIds.map((fileId, index) => (
        <li key={fileId}>
          <a href={`${fileUrl(fileId)}?inline=true`} target="_blank" rel="noreferrer">
            <img
              src={`${fileUrl(fileId)}?inline=true`}
              alt={t('照片 {{number}}', { number: index + 1 })}
              loading="lazy"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Supplier({ dispute }: { dispute: Dispute }) {
  const t = useT();
  return (
    <Panel title={t('供应商')} extra={<span lang="zh-CN">{dispute.supplierName}</span>}>
      {dispute.answeredAt ? (
        <>
          <p className={styles.when}>{t('{{at}} 说明', { at: formatInstant(dispute.answeredAt) })}</p>
          <blockquote className={styles.statement} lang="zh-CN">
            {dispute.answer}
          </blockquote>
          {dispute.answerFileIds.length > 0 && <Pictures fileIds={dispute.answerFileIds} />}
        </>
      ) : (
        <p>
          <Badge tone="gold">{t('还没有说明')}</Badge>
        </p>
      )}
    </Panel>
  );
}

function Settlement({ dispute }: { dispute: Dispute }) {
  const t = useT();
  return (
    <Panel title={t('办结')} extra={<StateTag of={DISPUTE_OUTCOMES} state={dispute.outcome} />}>
      <p className={styles.when}>{formatInstant(dispute.settledAt)}</p>
      <p className={review.prose} lang="zh-CN">
        {dispute.settlementNote || '—'}
      </p>
    </Panel>
  );
}
