import { useId } from 'react';
import { Link } from 'react-router';
import { formatBps, formatYuan, useT } from '../../kit';
import styles from './gauge.module.css';
import { STAGE_NAMES, STAGES, type Stage } from './plan-words';
import { bpsOf, type Plan, stageFen, standingOf } from './year-figures';

interface GaugeProps {
  readonly plan: Plan;
  /** Where a stage's figure is taken apart. */
  readonly leadTo: (stage: Stage) => string;
}

/**
 * One programme's year on one axis of money: a bar for each stage, a solid line at the reserved share, a dashed line at
 * what is due today, and hatched what the pace so far leads to. Lengths, lines and words carry it; colour only helps.
 */
export function Gauge({ plan, leadTo }: GaugeProps) {
  const t = useT();
  const { reserved, due, completed } = standingOf(plan);
  const forecast = BigInt(plan.pace.forecastFen);
  const whole = widest([reserved, BigInt(plan.total.orderedFen), completed, forecast]);
  const at = (fen: bigint): string => `${Number((fen * 100_000n) / whole) / 1000}%`;
  const open = forecast > completed;
  return (
    <div className={styles.gauge}>
      {STAGES.map((stage) => {
        const fen = BigInt(stageFen(plan.total, stage));
        return (
          <Link key={stage} to={leadTo(stage)} className={styles.row} data-counting={stage === 'completed'}>
            <span className={styles.name}>{t(STAGE_NAMES[stage])}</span>
            <svg className={styles.bar} aria-hidden="true" focusable="false">
              <Track reserved={at(reserved)} />
              {stage === 'completed' && open && <Forecast from={at(completed)} width={at(forecast - completed)} />}
              <rect className={styles[stage]} x="0" y="20%" height="60%" width={at(fen)} rx="2" />
              {reserved > 0n && <Lines target={at(reserved)} pace={at(due)} />}
            </svg>
            <span className={styles.amount}>{formatYuan(fen)}</span>
            <span className={styles.share}>{formatBps(bpsOf(fen, reserved), 1)}</span>
          </Link>
        );
      })}
      <Key plan={plan} due={due} open={open} />
    </div>
  );
}

const widest = (amounts: readonly bigint[]): bigint => amounts.reduce((most, fen) => (fen > most ? fen : most), 1n);

const Track = ({ reserved }: { reserved: string }) => (
  <rect className={styles.track} x="0" y="20%" height="60%" width={reserved} rx="2" />
);

const Lines = ({ target, pace }: { target: string; pace: string }) => (
  <>
    <line className={styles.pace} x1={pace} x2={pace} y1="0" y2="100%" />
    <line className={styles.target} x1={target} x2={target} y1="0" y2="100%" />
  </>
);

function Forecast({ from, width }: { from: string; width: string }) {
  const id = useId();
  return (
    <>
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles.hatch} x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
      <rect className={styles.forecast} x={from} y="20%" height="60%" width={width} fill={`url(#${id})`} />
    </>
  );
}

/** What the lines mean, with their exact amounts. */
function Key({ plan, due, open }: { plan: Plan; due: bigint; open: boolean }) {
  const t = useT();
  const id = useId();
  if (plan.reservedFen === '0') return null;
  return (
    <ul className={styles.key}>
      <li>
        <svg width="4" height="16" aria-hidden="true">
          <line className={styles.target} x1="2" x2="2" y1="0" y2="16" />
        </svg>
        {t('预留 {{amount}}', { amount: formatYuan(plan.reservedFen) })}
      </li>
      <li>
        <svg width="4" height="16" aria-hidden="true">
          <line className={styles.pace} x1="2" x2="2" y1="0" y2="16" />
        </svg>
        {t('按时间进度应完成 {{amount}}', { amount: formatYuan(due) })}
      </li>
      {open && (
        <li>
          <svg width="22" height="12" aria-hidden="true">
            <defs>
              <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <line className={styles.hatch} x1="0" y1="0" x2="0" y2="6" />
              </pattern>
            </defs>
            <rect className={styles.forecast} x="0.500" y="0.500" width="21" height="11" fill={`url(#${id})`} />
          </svg>
          {t('照此进度到 12 月 31 日 {{amount}}', { amount: formatYuan(plan.pace.forecastFen) })}
        </li>
      )}
    </ul>
  );
}
