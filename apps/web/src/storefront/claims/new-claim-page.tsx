import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { type ApiProblem, asProblem, storefront, storefrontApi, type StoredFile } from '../../api';
import {
  Button,
  EmptyState,
  ErrorState,
  faultText,
  formatInstant,
  formatYuan,
  LinkButton,
  parseYuan,
  ProblemNote,
  problemText,
  showToast,
  TextArea,
  TextField,
  useT,
} from '../../kit';
import lostArt from '../../kit/art/lost.svg';
import { CLAIM_KINDS, CLAIM_REASONS } from '../../kit/labels';
import buying from '../buying/buying.module.css';
import { Waiting } from '../buying/waiting';
import { PhotoField } from '../forms/photo-field';
import { Quantity } from '../forms/quantity';
import { useKept } from '../forms/use-kept';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { SignedIn } from '../frame/signed-in';
import { refreshOrders } from '../orders/order';
import { type ClaimInput, type ClaimOption, SEEN } from './claim';

interface Typed {
  readonly kind: ClaimInput['kind'];
  readonly reason: ClaimInput['reason'] | '';
  readonly note: string;
  readonly photos: readonly StoredFile[];
  /** Units of each line; absent: the line is fine. */
  readonly units: Readonly<Record<string, number>>;
  /** Part of the price instead of all of it, in yuan as typed. */
  readonly amounts: Readonly<Record<string, string>>;
}

const NOTHING: Typed = { kind: 'refund', reason: '', note: '', photos: [], units: {}, amounts: {} };

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
        <p>{t('还没有发货，或者已经过了申请期限，或者都已经申请过。')}</p>
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
  const set = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const chosen = options.filter(({ orderLineId }) => typed.units[orderLineId] !== undefined);
  const reasons = Object.entries(CLAIM_REASONS).filter(
    ([reason]) =>
      (reason !== 'changed_mind' || (typed.kind === 'return' && options.every((option) => option.noReason))) &&
      (reason !== 'not_arrived' || typed.kind !== 'return'),
  );

  async function send(): Promise<void> {
    const needed =
      chosen.length === 0
        ? 'lines'
        : typed.reason === ''
          ? 'reason'
          : SEEN.includes(typed.reason) && typed.photos.length === 0
            ? 'photos'
            : null;
    setMissing(needed);
    setProblem(null);
    if (needed || typed.reason === '') return;
    setBusy(true);
    try {
      const { data } = await storefront.POST('/api/shop/claims', {
        body: {
          orderId,
          kind: typed.kind,
          reason: typed.reason,
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
      <div className={buying.stack} style={{ maxWidth: 760 }}>
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
                    faultOf(`lines[${chosen.indexOf(option)}].quantity`) ??
                    faultOf(`lines[${chosen.indexOf(option)}].amountFen`)
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
          <div className={buying.stack} style={{ gap: 10, marginBottom: 16 }}>
            {reasons.map(([reason, [text]]) => (
              <label key={reason} className={buying.choice}>
                <input
                  type="radio"
                  name="reason"
                  checked={typed.reason === reason}
                  onChange={() => set({ reason: reason as ClaimInput['reason'] })}
                />
                {t(text)}
              </label>
            ))}
          </div>
          {missing === 'reason' && (
            <p className={buying.note} role="alert" style={{ marginBottom: 16 }}>
              {t('请选一个原因')}
            </p>
          )}
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

function Kinds({ kind: chosen, onChoose }: { kind: Typed['kind']; onChoose: (kind: Typed['kind']) => void }) {
  const t = useT();
  return (
    <section className={buying.card} aria-label={t('想怎么办')}>
      <div className={buying.stack} style={{ gap: 10 }}>
        {Object.entries(CLAIM_KINDS).map(([kind, [text]]) => (
          <label key={kind} className={buying.choice}>
            <input
              type="radio"
              name="kind"
              checked={chosen === kind}
              onChange={() => onChoose(kind as Typed['kind'])}
            />
            {t(text)}
          </label>
        ))}
      </div>
    </section>
  );
}

interface ClaimLineProps {
  readonly option: ClaimOption;
  readonly units: number | undefined;
  /** Null: this kind of claim has no amount. */
  readonly amount: string | null;
  readonly fault: string | null;
  readonly name: string;
  readonly onUnits: (units: number | null) => void;
  readonly onAmount: (amount: string) => void;
}

function ClaimLine({ option, units, amount, fault, name, onUnits, onAmount }: ClaimLineProps) {
  const t = useT();
  const left = Number(option.leftQuantity);
  const title = `${option.productName} ${option.variantName}`;
  return (
    <div className={buying.what}>
      <label className={buying.tickBox}>
        <input
          type="checkbox"
          className={buying.tick}
          name={name}
          checked={units !== undefined}
          onChange={(event) => onUnits(event.target.checked ? left : null)}
        />
        <span lang="zh-CN">{title}</span>
      </label>
      <span className={buying.soft}>
        {option.until
          ? t('最多 {{count}} {{unit}}，{{until}} 前可以申请', {
              count: left,
              unit: option.unit,
              until: formatInstant(option.until),
            })
          : t('最多 {{count}} {{unit}}，还没有登记送达', { count: left, unit: option.unit })}
      </span>
      {units !== undefined && (
        <>
          <Quantity label={t('{{name}}的数量', { name: title })} value={units} min={1} max={left} onChange={onUnits} />
          {amount !== null && (
            <TextField
              label={t('只退一部分（元）')}
              inputMode="decimal"
              value={amount}
              hint={t('不填按这些数量的价钱退；最多 {{amount}}', { amount: formatYuan(option.leftFen) })}
              onChange={(event) => onAmount(event.target.value)}
            />
          )}
        </>
      )}
      {fault && (
        <p className={buying.note} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
