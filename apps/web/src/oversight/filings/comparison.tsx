import { Badge, formatCount, formatYuan, useT } from '../../kit';
import { CANTEENS } from '../../kit/labels';
import { BASES } from '../review/labels';
import type { Filing } from './filing';
import styles from './filings.module.css';

interface Line {
  readonly key: string;
  readonly name: string;
  readonly before: bigint | null;
  readonly now: bigint;
  readonly show: (value: bigint) => string;
}

/** What was declared, beside the year before: a base that shrank is seen at once. */
export function Comparison({ filing }: { filing: Filing }) {
  const t = useT();
  const lines = linesOf(filing, t);
  const canteen = (state: string | null): string => (state ? t(CANTEENS[state]?.[0] ?? state) : '—');
  return (
    <table className={styles.compare}>
      <thead>
        <tr>
          <th scope="col">{t('项目')}</th>
          <th scope="col">
            {t('{{year}} 年', { year: filing.year - 1 })}
            {filing.lastYearCanteen === null && <> · {t('未填报')}</>}
          </th>
          <th scope="col">{t('{{year}} 年', { year: filing.year })}</th>
          <th scope="col">{t('增减')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">{line.name}</th>
            <td data-year={filing.year - 1}>{line.before === null ? '—' : line.show(line.before)}</td>
            <td data-year={filing.year}>
              <strong>{line.show(line.now)}</strong>
            </td>
            <td>
              <Change before={line.before} now={line.now} />
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('食堂')}</th>
          <td data-year={filing.year - 1}>{canteen(filing.lastYearCanteen)}</td>
          <td data-year={filing.year}>{canteen(filing.canteen)}</td>
          <td>
            {filing.lastYearCanteen && filing.lastYearCanteen !== filing.canteen ? (
              <Badge tone="gold">{t('有变化')}</Badge>
            ) : (
              '—'
            )}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function linesOf(filing: Filing, t: ReturnType<typeof useT>): Line[] {
  const bases = filing.bases.map((base): Line => ({
    key: base.definition,
    name: t(BASES[base.definition]?.[0] ?? base.definition),
    before: base.lastYearFen === null ? null : BigInt(base.lastYearFen),
    now: BigInt(base.amountFen),
    show: formatYuan,
  }));
  const sum = (fen: readonly (string | null)[]): bigint => fen.reduce((all, one) => all + BigInt(one ?? 0), 0n);
  const reserved: Line = {
    key: 'reserved',
    name: t('预留份额合计'),
    before: filing.plans.some((plan) => plan.lastYearReservedFen !== null)
      ? sum(filing.plans.map((plan) => plan.lastYearReservedFen))
      : null,
    now: sum(filing.plans.map((plan) => plan.reservedFen)),
    show: formatYuan,
  };
  const { headcount, lastYearHeadcount } = filing;
  if (headcount === null) return [...bases, reserved];
  const canteen = filing.bases.find(({ definition }) => definition === 'canteen_food');
  const people: Line = {
    key: 'headcount',
    name: t('就餐人数'),
    before: lastYearHeadcount === null ? null : BigInt(lastYearHeadcount),
    now: BigInt(headcount),
    show: formatCount,
  };
  if (!canteen || headcount === 0) return [...bases, reserved, people];
  const perHead: Line = {
    key: 'perHead',
    name: t('人均年食材金额'),
    before:
      canteen.lastYearFen !== null && lastYearHeadcount
        ? BigInt(canteen.lastYearFen) / BigInt(lastYearHeadcount)
        : null,
    now: BigInt(canteen.amountFen) / BigInt(headcount),
    show: formatYuan,
  };
  return [...bases, reserved, people, perHead];
}

/** A fall of three tenths or more is what the hints call far below. */
function Change({ before, now }: { before: bigint | null; now: bigint }) {
  const t = useT();
  if (before === null || before === 0n) return <>—</>;
  if (before === now) return <>{t('持平')}</>;
  const tenths = ((now - before) * 1000n) / before;
  const size = tenths < 0n ? -tenths : tenths;
  const percent = `${tenths < 0n ? '−' : '+'}${size / 10n}.${size % 10n}%`;
  return <Badge tone={tenths <= -300n ? 'red' : tenths < 0n ? 'gold' : 'green'}>{percent}</Badge>;
}
