import { Link, useParams } from 'react-router';
import { vendorApi } from '../../api';
import { Facts, PageHead, Panel, Pending, StateTag } from '../../desk';
import { formatInstant, formatYuan, useT } from '../../kit';
import { CLAIM_KINDS, CLAIM_REASONS } from '../../kit/labels';
import { Photos } from '../trade/photos';
import styles from '../trade/trade.module.css';
import type { Claim } from '../trade/types';
import { ClaimDecision } from './claim-decision';
import { ClaimNext } from './claim-next';
import { CLAIM_STATES } from './claim-words';

const ASK_EVERY_MS = 3_000;

/** Nobody is told when money that was agreed has arrived: whoever looks at the claim asks until it has. */
const moneyIsMoving = ({ refundNumber, refundFailedAt, closedAt }: Claim): boolean =>
  refundNumber !== null && refundFailedAt === null && closedAt === null;

export default function ClaimPage() {
  const t = useT();
  const { id = '' } = useParams();
  const query = vendorApi.useQuery(
    'get',
    '/api/vendor/claims/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (state.data && moneyIsMoving(state.data) ? ASK_EVERY_MS : false) },
  );
  const claim = query.data;
  if (!claim) return <Pending error={query.error} retry={() => void query.refetch()} />;
  return (
    <>
      <PageHead
        title={claim.number}
        above={[{ title: t('售后'), to: '/vendor/claims' }]}
        mark={<StateTag of={CLAIM_STATES} state={claim.state} />}
      >
        <span lang="zh-CN">{claim.buyerMasked}</span> ·{' '}
        <Link to={`/vendor/shop-orders/${claim.orderId}`}>{claim.orderNumber}</Link>
      </PageHead>
      <ClaimNext claim={claim} />
      <div className={styles.columns}>
        <div>
          <Panel title={t('买家的申请')}>
            <Asked claim={claim} />
          </Panel>
          {claim.state === 'asked' && !claim.atOperator ? (
            <ClaimDecision key={claim.version} claim={claim} />
          ) : (
            <Panel title={t('商品和答复')}>
              <Decided claim={claim} />
            </Panel>
          )}
        </div>
        <div>
          <Panel title={t('经过')}>
            <History claim={claim} />
          </Panel>
        </div>
      </div>
    </>
  );
}

function Asked({ claim }: { claim: Claim }) {
  const t = useT();
  return (
    <Facts
      items={[
        { label: t('诉求'), value: t(CLAIM_KINDS[claim.kind]?.[0] ?? claim.kind) },
        { label: t('原因'), value: t(CLAIM_REASONS[claim.reason]?.[0] ?? claim.reason) },
        claim.kind !== 'replacement' && {
          label: claim.decidedAt ? t('同意退款') : t('申请退款'),
          value: (
            <>
              <strong>{formatYuan(BigInt(claim.goodsFen) + BigInt(claim.freightFen))}</strong>
              {claim.freightFen !== '0' && (
                <span className={styles.under}>
                  {t('其中运费 {{amount}}', { amount: formatYuan(claim.freightFen) })}
                </span>
              )}
            </>
          ),
        },
        { label: t('说明'), value: <span lang="zh-CN">{claim.note || '—'}</span>, wide: true },
        claim.photoFileIds.length > 0 && {
          label: t('照片'),
          value: (
            <Photos
              fileIds={claim.photoFileIds}
              of={claim.number}
              url={(fileId) => `/api/vendor/claims/${claim.id}/photos/${fileId}`}
            />
          ),
          wide: true,
        },
      ]}
    />
  );
}

function Decided({ claim }: { claim: Claim }) {
  const t = useT();
  return (
    <ul className={styles.listPlain}>
      {claim.lines.map((line) => (
        <li key={line.orderLineId} className={styles.linkRow}>
          <span lang="zh-CN">
            <strong>{line.productName}</strong> {line.variantName} × {line.quantity} {line.unit}
            {line.note && <span className={styles.under}>{line.note}</span>}
          </span>
          <span>
            {line.grantedQuantity === null || line.grantedFen === null
              ? formatYuan(line.askedFen)
              : claim.kind === 'replacement'
                ? t('同意补发 {{count}}', { count: line.grantedQuantity })
                : claim.insteadAt
                  ? t('改为退款 {{amount}}', { amount: formatYuan(line.grantedFen) })
                  : t('同意 {{amount}}（申请 {{asked}}）', {
                      amount: formatYuan(line.grantedFen),
                      asked: formatYuan(line.askedFen),
                    })}
          </span>
        </li>
      ))}
      {claim.decisionNote && (
        <li className={styles.linkRow} lang="zh-CN">
          {claim.decisionNote}
        </li>
      )}
    </ul>
  );
}

/** What happened, the newest first. */
function History({ claim }: { claim: Claim }) {
  const t = useT();
  const steps = [
    { at: claim.closedAt, text: t('了结') },
    { at: claim.refundFailedAt, text: t('退款失败，平台处理') },
    { at: claim.returnedAt, text: claim.restocked ? t('收到退货，已重新入库') : t('收到退货') },
    {
      at: claim.returningAt,
      text: t('买家已寄回'),
      note: [claim.returnCarrier, claim.returnTrackingNumber].filter(Boolean).join(' '),
    },
    { at: claim.insteadAt, text: t('补发改为退款') },
    {
      at: claim.decidedAt,
      text: claim.decidedAs === 'operator' ? t('平台已裁决') : t('本单位已答复'),
      note: claim.decisionNote,
    },
    { at: claim.askedAt, text: t('买家提出申请') },
  ].filter(({ at }) => at !== null);
  return (
    <ol className={styles.steps}>
      {steps.map(({ at, text, note }) => (
        <li key={text}>
          <strong>{text}</strong>
          <span className={styles.under}>{formatInstant(at)}</span>
          {note && <p lang="zh-CN">{note}</p>}
        </li>
      ))}
    </ol>
  );
}
