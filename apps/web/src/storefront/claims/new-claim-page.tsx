import { useEffect, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { type ApiProblem, asProblem, storefront, storefrontApi } from '../../api';
import {
  Button,
  EmptyState,
  ErrorState,
  faultText,
  LinkButton,
  parseYuan,
  ProblemNote,
  problemText,
  showToast,
  TextArea,
  useT,
} from '../../kit';
import lostArt from '../../kit/art/lost.svg';
import buying from '../buying/buying.module.css';
import { Waiting } from '../buying/waiting';
import { PhotoField } from '../forms/photo-field';
import { useKept } from '../forms/use-kept';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { SignedIn } from '../frame/signed-in';
import { refreshOrders } from '../orders/order';
import { type ClaimOption, SEEN } from './claim';
import { ClaimLine, ClosedLines, Kinds, Reasons } from './claim-fields';
import { misread, NOTHING, reasonsFor, type Typed } from './typed-claim';

/** Something is wrong with what came: which lines, how many, what it looks like, and what would be right. */
export default function NewClaimPage() {
  return <SignedIn>{() => <Asked />}</SignedIn>;
}

function Asked() {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch } = storefrontApi.useQuery('get', '/api/shop/claims/options', {
    params: { query: { orderId: id } },
  });
  const problem = asProblem(error);
  if (problem?.status === 404 || problem?.status === 400) {
    return <EmptyState whole title={t('没有这个订单')} art={lostArt} />;
  }
  if (problem && !data) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const open = data.filter((option) => option.open);
  if (open.length === 0) {
    return (
      <EmptyState whole title={t('现在不能申请售后')} art={lostArt}>
        <ClosedLines options={data} />
        <LinkButton to={`/orders/${id}`} look="primary">
          {t('回到订单')}
        </LinkButton>
      </EmptyState>
    );
  }
  return <Form orderId={id} options={open} />;
}

function Form({ orderId, options }: { orderId: string; options: readonly ClaimOption[] }) {
  const t = useT();
  const navigate = useNavigate();
  const [typed, setTyped, forget] = useKept<Typed>(`claim.${orderId}`, NOTHING);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [missing, setMissing] = useState<'lines' | 'reason' | 'photos' | null>(null);
  /** How often it was sent, or meant to be: from the first time on, faults are shown. */
  const [sent, setSent] = useState(0);
  const form = useRef<HTMLDivElement>(null);
  // The button stays at the foot of a phone, and what is wrong may stand far above.
  useEffect(() => {
    form.current?.querySelector('[role="alert"]')?.scrollIntoView({ block: 'center' });
  }, [sent, problem]);
  // One claim per visit of this page: sent twice after a lost answer, it is still one.
  const [claimId] = useState(() => crypto.randomUUID());
  const set = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const chosen = options.filter(({ orderLineId }) => typed.units[orderLineId] !== undefined);
  const { reasons } = reasonsFor(typed, options);
  // A reason that no longer goes with what is chosen is not kept behind the page's back.
  const reason = reasons.some(([one]) => one === typed.reason) ? typed.reason : '';

  async function send(): Promise<void> {
    const needed =
      chosen.length === 0
        ? 'lines'
        : reason === ''
          ? 'reason'
          : SEEN.includes(reason) && typed.photos.length === 0
            ? 'photos'
            : null;
    setMissing(needed);
    setProblem(null);
    setSent(sent + 1);
    if (needed || reason === '' || chosen.some(({ orderLineId }) => misread(typed, orderLineId))) return;
    setBusy(true);
    try {
      const { data } = await storefront.POST('/api/shop/claims', {
        body: {
          id: claimId,
          orderId,
          kind: typed.kind,
          reason,
          note: typed.note.trim(),
          photoFileIds: typed.photos.map(({ id }) => id),
          lines: chosen.map(({ orderLineId }) => {
            const amountFen = typed.kind === 'refund' ? parseYuan(typed.amounts[orderLineId] ?? '') : null;
            return { orderLineId, quantity: typed.units[orderLineId]!, ...(amountFen && { amountFen }) };
          }),
        },
      });
      forget();
      await refreshOrders();
      showToast(t('已提交，合作社会尽快答复'));
      await navigate(`/claims/${data!.id}`, { replace: true });
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  }

  const faultOf = (field: string): string | null => {
    const one = problem?.errors.find((fault) => fault.field === field);
    return one ? faultText(one) : problem?.field === field ? problemText(problem) : null;
  };
  return (
    <div className={`${frame.width} ${buying.page}`}>
      <Heading className={buying.title}>{t('申请售后')}</Heading>
      <p className={buying.lead}>{t('选出有问题的商品和数量，拍清楚，说明想怎么办。退款原路退回。')}</p>
      <div ref={form} className={buying.stack} style={{ maxWidth: 760 }}>
        <Kinds kind={typed.kind} onChoose={(kind) => set({ kind, reason: '', amounts: {} })} />
        <section className={buying.card}>
          <h2>{t('哪些商品')}</h2>
          <ul className={buying.goods}>
            {options.map((option, index) => (
              <li key={option.orderLineId}>
                <ClaimLine
                  option={option}
                  units={typed.units[option.orderLineId]}
                  amount={typed.kind === 'refund' ? (typed.amounts[option.orderLineId] ?? '') : null}
                  fault={
                    (sent > 0 && misread(typed, option.orderLineId) ? t('请填写金额，最多两位小数') : null) ??
                    faultOf(`lines[${chosen.indexOf(option)}].quantity`) ??
                    faultOf(`lines[${chosen.indexOf(option)}].amountFen`) ??
                    faultOf(`lines[${chosen.indexOf(option)}].orderLineId`)
                  }
                  name={`line-${index}`}
                  onUnits={(units) => {
                    const { [option.orderLineId]: _before, ...others } = typed.units;
                    set({ units: units === null ? others : { ...others, [option.orderLineId]: units } });
                  }}
                  onAmount={(amount) => set({ amounts: { ...typed.amounts, [option.orderLineId]: amount } })}
                />
              </li>
            ))}
          </ul>
          {missing === 'lines' && (
            <p className={buying.note} role="alert">
              {t('请选出有问题的商品')}
            </p>
          )}
        </section>
        <section className={buying.card} aria-label={t('问题')}>
          <Reasons
            typed={typed}
            options={options}
            chosen={reason}
            missing={missing === 'reason'}
            onChoose={(one) => set({ reason: one })}
          />
          <PhotoField
            label={t('照片')}
            hint={t('最多 9 张；坏的、少的、错的都拍清楚')}
            max={9}
            photos={typed.photos}
            fault={missing === 'photos' ? t('请上传能看清问题的照片') : faultOf('photoFileIds')}
            onChange={(photos) => set({ photos })}
          />
          <TextArea
            label={t('说明')}
            maxLength={500}
            value={typed.note}
            onChange={(event) => set({ note: event.target.value })}
          />
        </section>
        <ProblemNote problem={problem} />
        <div className={buying.bar}>
          <LinkButton to={`/orders/${orderId}`}>{t('回到订单')}</LinkButton>
          <Button look="primary" size="large" busy={busy} onClick={() => void send()}>
            {t('提交申请')}
          </Button>
        </div>
      </div>
    </div>
  );
}
