import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { asProblem, storefront, storefrontApi } from '../../api';
import {
  Badge,
  Button,
  EmptyState,
  ErrorState,
  formatInstant,
  formatYuan,
  LinkButton,
  showToast,
  TextArea,
  TextField,
  useT,
} from '../../kit';
import lostArt from '../../kit/art/lost.svg';
import buying from '../buying/buying.module.css';
import { Photos } from '../buying/photos';
import { CLAIM_KINDS, CLAIM_REASONS, CLAIM_STATES } from '../buying/shop-labels';
import { Waiting } from '../buying/waiting';
import { Ask } from '../forms/ask';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { SignedIn } from '../frame/signed-in';
import { refreshOrders } from '../orders/order';
import type { Claim } from './claim';

/** One claim: what was asked, what was answered, where the money is. */
export default function ClaimPage() {
  return <SignedIn>{() => <Asked />}</SignedIn>;
}

function Asked() {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch } = storefrontApi.useQuery('get', '/api/shop/claims/{id}', { params: { path: { id } } });
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
  const [text, tone] = CLAIM_STATES[claim.state] ?? [claim.state];
  return (
    <div className={`${frame.width} ${buying.page}`}>
      <Heading className={buying.title} after={<Badge tone={tone ?? 'neutral'}>{t(text)}</Badge>}>
        {t('售后 {{number}}', { number: claim.number })}
      </Heading>
      <p className={buying.lead}>
        <Next claim={claim} />
      </p>
      <Actions claim={claim} />
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
      if (claim.kind === 'return') return <>{t('请把退货寄回合作社，并填写运单号。')}</>;
      return claim.kind === 'replacement' ? <>{t('合作社会尽快补发。')}</> : <>{t('退款正在原路退回。')}</>;
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
      return <>{t('您撤回了这项申请。')}</>;
  }
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

function Actions({ claim }: { claim: Claim }) {
  const t = useT();
  const [asked, setAsked] = useState<'withdraw' | 'escalate' | 'send' | null>(null);
  const [note, setNote] = useState('');
  const [carrier, setCarrier] = useState('');
  const [number, setNumber] = useState('');
  const path = { params: { path: { id: claim.id } } } as const;
  const open = claim.state === 'asked' || (claim.state === 'agreed' && claim.refundNumber === null);
  const late = claim.state === 'asked' && claim.minutesLeft !== null && claim.minutesLeft < 0;
  const escalatable = !claim.escalationNote && claim.decidedAs !== 'operator' && (claim.state === 'refused' || late);
  const close = () => setAsked(null);
  const done = (words: string) => async () => {
    await refreshOrders();
    showToast(words);
  };
  return (
    <div className={buying.actions} style={{ marginBottom: 20 }}>
      {claim.state === 'agreed' && claim.kind === 'return' && (
        <Button look="primary" onClick={() => setAsked('send')}>
          {t('填写退货运单')}
        </Button>
      )}
      {escalatable && <Button onClick={() => setAsked('escalate')}>{t('请平台裁处')}</Button>}
      {open && (
        <Button look="danger" onClick={() => setAsked('withdraw')}>
          {t('撤回申请')}
        </Button>
      )}
      <Ask
        grave
        open={asked === 'withdraw'}
        title={t('撤回这项售后？')}
        action={t('撤回申请')}
        onClose={close}
        run={() =>
          storefront
            .POST('/api/shop/claims/{id}/withdrawal', { ...path, body: { version: claim.version } })
            .then(done(t('已撤回')))
        }
      >
        <p>{t('撤回后，在期限内还可以再申请。')}</p>
      </Ask>
      <Ask
        open={asked === 'escalate'}
        title={t('请平台裁处？')}
        action={t('请平台裁处')}
        onClose={close}
        run={() =>
          storefront
            .POST('/api/shop/claims/{id}/escalation', { ...path, body: { version: claim.version, note: note.trim() } })
            .then(done(t('已交给平台')))
        }
      >
        <TextArea
          label={t('为什么')}
          required
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Ask>
      <Ask
        open={asked === 'send'}
        title={t('退货已经寄出？')}
        action={t('已寄出')}
        onClose={close}
        run={() =>
          storefront
            .POST('/api/shop/claims/{id}/return-parcel', {
              ...path,
              body: { version: claim.version, carrier: carrier.trim(), trackingNumber: number.trim() },
            })
            .then(done(t('已登记')))
        }
      >
        <TextField
          label={t('快递公司')}
          required
          maxLength={60}
          value={carrier}
          onChange={(event) => setCarrier(event.target.value)}
        />
        <TextField
          label={t('运单号')}
          required
          maxLength={60}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
        />
      </Ask>
    </div>
  );
}
