import { formatInstant, formatYuan, TextField, useT } from '../../kit';
import { CLAIM_KINDS } from '../../kit/labels';
import buying from '../buying/buying.module.css';
import { Quantity } from '../forms/quantity';
import type { ClaimInput, ClaimOption } from './claim';
import { reasonsFor, type Typed } from './typed-claim';

export function Kinds({ kind: chosen, onChoose }: { kind: Typed['kind']; onChoose: (kind: Typed['kind']) => void }) {
  const t = useT();
  return (
    <section className={buying.card} aria-label={t('想怎么办')}>
      <Choices
        name="kind"
        options={Object.entries(CLAIM_KINDS)}
        chosen={chosen}
        onChoose={(kind) => onChoose(kind as Typed['kind'])}
      />
    </section>
  );
}

interface ChoicesProps {
  readonly name: string;
  readonly options: readonly (readonly [value: string, words: readonly [string, ...unknown[]]])[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string) => void;
}

function Choices({ name, options, chosen, onChoose }: ChoicesProps) {
  const t = useT();
  return (
    <div className={buying.stack} style={{ gap: 10 }}>
      {options.map(([value, [text]]) => (
        <label key={value} className={buying.choice}>
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
          {t(text)}
        </label>
      ))}
    </div>
  );
}

interface ReasonsProps {
  readonly typed: Typed;
  readonly options: readonly ClaimOption[];
  readonly chosen: Typed['reason'];
  readonly missing: boolean;
  readonly onChoose: (reason: ClaimInput['reason']) => void;
}

export function Reasons({ typed, options, chosen, missing, onChoose }: ReasonsProps) {
  const t = useT();
  const { free, reasons } = reasonsFor(typed, options);
  return (
    <>
      <div style={{ marginBottom: 16 }}>
        <Choices
          name="reason"
          options={reasons}
          chosen={chosen}
          onChoose={(reason) => onChoose(reason as ClaimInput['reason'])}
        />
      </div>
      {typed.kind === 'return' && !free && (
        <p className={buying.soft} style={{ marginBottom: 16 }}>
          {t('鲜活易腐商品不适用无理由退货。')}
        </p>
      )}
      {missing && (
        <p className={buying.note} role="alert" style={{ marginBottom: 16 }}>
          {t('请选一个原因')}
        </p>
      )}
    </>
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

export function ClaimLine({ option, units, amount, fault, name, onUnits, onAmount }: ClaimLineProps) {
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

/** Why nothing of an order can be claimed, line by line. */
export function ClosedLines({ options }: { options: readonly ClaimOption[] }) {
  const t = useT();
  const why = ({ until, leftQuantity }: ClaimOption): string => {
    if (until === null) return t('还没有发货');
    return leftQuantity === 0
      ? t('都已经申请过')
      : t('申请期限到 {{until}}，已经过了', { until: formatInstant(until) });
  };
  return (
    <ul className={buying.goods} style={{ textAlign: 'start' }}>
      {options.map((option) => (
        <li key={option.orderLineId}>
          <div className={buying.what}>
            <span lang="zh-CN">
              {option.productName} {option.variantName}
            </span>
            <span className={buying.soft}>{why(option)}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}
