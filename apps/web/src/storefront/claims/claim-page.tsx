import { Link, useParams } from 'react-router';
import { asProblem, storefrontApi } from '../../api';
import { Badge, EmptyState, ErrorState, formatInstant, formatYuan, LinkButton, useT } from '../../kit';
import lostArt from '../../kit/art/lost.svg';
import { CLAIM_KINDS, CLAIM_REASONS } from '../../kit/labels';
import buying from '../buying/buying.module.css';
import { Photos } from '../buying/photos';
import { Waiting } from '../buying/waiting';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { SignedIn } from '../frame/signed-in';
import { type Claim, stateOf } from './claim';
import { ClaimActions } from './claim-actions';

/** One claim: what was asked, what was answered, where the money is. */
export default function ClaimPage() {
  return <SignedIn>{() => <Asked />}</SignedIn>;
}

const ASK_EVERY_MS = 3_000;

/** The money of it is on its way back. */
const moneyIsMoving = ({ refundNumber, refundState, closedAt }: Claim): boolean =>
  refundNumber !== null && refundState !== 'failed' && closedAt === null;

function Asked() {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch } = storefrontApi.useQuery(
    'get',
    '/api/shop/claims/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (state.data && moneyIsMoving(state.data) ? ASK_EVERY_MS : false) },
  );
  const problem = asProblem(error);
  if (problem?.status === 404 || problem?.status === 400) {
    return (
      <EmptyState whole title={t('没有这项售后')} art={lostArt}>
        <LinkButton to="/claims" look="primary">
          {t('看我的售后')}
        </LinkButton>
      </EmptyState>
    );
  }
  if (problem && !data) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return <Shown claim={data} />;
}

function Shown({ claim }: { claim: Claim }) {
  const t = useT();
  const [text, tone] = stateOf(claim);
  return (
    <div className={`${frame.width} ${buying.page}`}>
      <Heading className={buying.title} after={<Badge tone={tone ?? 'neutral'}>{t(text)}</Badge>}>
        {t('售后 {{number}}', { number: claim.number })}
      </Heading>
      <p className={buying.lead}>
        <Next claim={claim} />
      </p>
      <ClaimActions claim={claim} />
      <div className={buying.stack} style={{ maxWidth: 820 }}>
        <section className={buying.card}>
          <h2 style={{ marginBottom: 12 }}>{t('申请')}</h2>
          <dl className={buying.facts}>
            <dt>{t('订单')}</dt>
            <dd>
              <Link to={`/orders/${claim.orderId}`}>{claim.orderNumber}</Link>{' '}
              <span lang="zh-CN">{claim.supplierName}</span>
            </dd>
            <dt>{t('想怎么办')}</dt>
            <dd>{t(CLAIM_KINDS[claim.kind]?.[0] ?? claim.kind)}</dd>
            <dt>{t('原因')}</dt>
            <dd>{t(CLAIM_REASONS[claim.reason]?.[0] ?? claim.reason)}</dd>
            {claim.note && (
              <>
                <dt>{t('说明')}</dt>
                <dd lang="zh-CN">{claim.note}</dd>
              </>
            )}
            <dt>{t('申请时间')}</dt>
            <dd>{formatInstant(claim.askedAt)}</dd>
          </dl>
          <Photos sources={claim.photoFileIds.map((id) => `/api/shop/claims/${claim.id}/photos/${id}`)} />
        </section>
        <Lines claim={claim} />
        <Answer claim={claim} />
      </div>
    </div>
  );
}

/** What comes next, in one sentence. */
function Next({ claim }: { claim: Claim }) {
  const t = useT();
  if (claim.atOperator) return <>{t('平台正在处理。')}</>;
  switch (claim.state) {
    case 'asked':
      if (claim.minutesLeft === null) return <>{t('平台正在处理。')}</>;
      if (claim.minutesLeft < 0) return <>{t('合作社逾期没有答复，可以请平台裁处。')}</>;
      return (
        <>
          {t('合作社最迟 {{at}} 答复，还有 {{hours}} 小时。', {
            at: formatInstant(claim.answerBy),
            hours: Math.ceil(claim.minutesLeft / 60),
          })}
        </>
      );
    case 'agreed':
      if (claim.kind === 'return') {
        return (
          <>
            {t('请在 {{by}} 前把退货寄回合作社，并填写运单号；逾期这项售后就关闭了。', {
              by: formatInstant(claim.sendBackBy),
            })}
          </>
        );
      }
      return claim.kind === 'replacement' ? <Again claim={claim} /> : <>{t('退款正在原路退回。')}</>;
    case 'refused':
      return <>{t('不同意的话，可以请平台裁处。')}</>;
    case 'returning':
      return <>{t('退货在途，合作社收到后退款。')}</>;
    case 'returned':
      return <>{t('合作社已收到退货，退款正在原路退回。')}</>;
    case 'refunded':
      return <>{t('已原路退回，到账时间以付款渠道为准。')}</>;
    case 'replaced':
      return (
        <>
          {t('已补发：{{carrier}} {{number}}', {
            carrier: claim.replacementCarrier ?? '',
            number: claim.replacementTrackingNumber ?? '',
          })}
        </>
      );
    default:
      if (claim.insteadAt) return <>{t('货款已经由别的售后退完，不再补发。')}</>;
      return claim.kind === 'return' && claim.decidedAt ? (
        <>{t('退货没有寄回，这项售后已经关闭。')}</>
      ) : (
        <>{t('您撤回了这项申请。')}</>
      );
  }
}

/** Until when it is sent once more, and what happens otherwise. */
function Again({ claim }: { claim: Claim }) {
  const t = useT();
  const [by, from] = [formatInstant(claim.replaceBy), formatInstant(claim.moneyFrom)];
  return claim.replacementLate ? (
    <>{t('补发逾期了，可以改要退款；到 {{from}} 还没有寄出的，款项自动原路退回。', { from })}</>
  ) : (
    <>{t('合作社会在 {{by}} 前补发；逾期的，可以改要退款。', { by })}</>
  );
}

function Lines({ claim }: { claim: Claim }) {
  const t = useT();
  return (
    <section className={buying.card}>
      <h2>{t('商品')}</h2>
      <ul className={buying.goods}>
        {claim.lines.map((line) => (
          <li key={line.orderLineId}>
            <div className={buying.what}>
              <span lang="zh-CN">
                {line.productName} {line.variantName}
              </span>
              <span className={buying.soft}>
                {t('申请 {{count}} {{unit}}', { count: line.quantity, unit: line.unit })}
                {line.grantedQuantity !== null &&
                  ` · ${t('同意 {{count}} {{unit}}', { count: line.grantedQuantity, unit: line.unit })}`}
              </span>
              {line.note && <p lang="zh-CN">{line.note}</p>}
            </div>
            {claim.kind !== 'replacement' && (
              <span className={buying.amount}>{formatYuan(line.grantedFen ?? line.askedFen)}</span>
            )}
          </li>
        ))}
      </ul>
      {BigInt(claim.freightFen) > 0n && (
        <dl className={buying.sums}>
          <dt>{t('一并退回的运费')}</dt>
          <dd>{formatYuan(claim.freightFen)}</dd>
        </dl>
      )}
    </section>
  );
}

function Answer({ claim }: { claim: Claim }) {
  const t = useT();
  if (!claim.decidedAt && !claim.escalationNote) return null;
  return (
    <section className={buying.card}>
      <h2 style={{ marginBottom: 12 }}>{t('处理')}</h2>
      <dl className={buying.facts}>
        {claim.escalationNote && (
          <>
            <dt>{t('您请平台裁处')}</dt>
            <dd lang="zh-CN">{claim.escalationNote}</dd>
          </>
        )}
        {claim.decidedAt && (
          <>
            <dt>{claim.decidedAs === 'operator' ? t('平台裁处') : t('合作社答复')}</dt>
            <dd>
              {formatInstant(claim.decidedAt)} <span lang="zh-CN">{claim.decisionNote}</span>
            </dd>
          </>
        )}
        {claim.insteadAt && (
          <>
            <dt>{t('补发改为退款')}</dt>
            <dd>{formatInstant(claim.insteadAt)}</dd>
          </>
        )}
        {claim.returnTrackingNumber && (
          <>
            <dt>{t('退货运单')}</dt>
            <dd lang="zh-CN">
              {claim.returnCarrier} {claim.returnTrackingNumber}
            </dd>
          </>
        )}
        {claim.refundNumber && (
          <>
            <dt>{t('退款单')}</dt>
            <dd>{claim.refundNumber}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
