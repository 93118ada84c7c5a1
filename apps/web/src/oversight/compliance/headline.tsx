import { Link } from 'react-router';
import { Panel } from '../../desk';
import { formatBps, formatLargeYuan, formatYuan, t, useT, zh } from '../../kit';
import styles from './compliance.module.css';
import { Counted } from './counted';
import type { Explained } from './explanations';
import { standingOf } from './ink';
import type { CompliancePage, Figures } from './scope';
import { scopeLink, useScope } from './scope';
import { ProgressBar } from './standing';

/** The figures of the head of a bulletin, in its order. */
export function Headline({ page }: { page: CompliancePage }) {
  const t = useT();
  const { totals, elapsedBps } = page;
  const { gross } = totals;
  return (
    <Panel title={t('完成情况')} extra={<span className={styles.soft}>{t('各项目之和')}</span>}>
      <Pace totals={totals} elapsedBps={elapsedBps} />
      <div className={styles.stages}>
        <Stage
          of="reserved"
          name={t('预留')}
          fen={totals.reservedFen}
          note={t('基数 {{amount}}', { amount: formatYuan(totals.baseFen) })}
        />
        <Stage
          of="ordered"
          name={t('下单')}
          fen={gross.orderedFen}
          note={share(gross.orderedFen, totals.reservedFen)}
        />
        <Stage
          of="accepted"
          name={t('验收')}
          fen={gross.acceptedFen}
          note={share(gross.acceptedFen, totals.reservedFen)}
        />
        <Stage of="paid" name={t('支付')} fen={gross.paidFen} note={share(gross.paidFen, totals.reservedFen)} />
        <Stage
          of="completed"
          name={t('完成')}
          fen={gross.completedFen}
          note={share(gross.completedFen, totals.reservedFen)}
          strong
        />
      </div>
    </Panel>
  );
}

const share = (part: string, whole: string): string =>
  BigInt(whole) === 0n
    ? t('没有预留')
    : t('占预留 {{share}}', { share: formatBps(Number((BigInt(part) * 10_000n) / BigInt(whole))) });

interface StageProps {
  readonly of: Explained;
  readonly name: string;
  readonly fen: string;
  readonly note: string;
  readonly strong?: boolean;
}

function Stage({ of, name, fen, note, strong = false }: StageProps) {
  return (
    <div className={`${styles.stage} ${strong ? styles.strong : ''}`}>
      <span className={styles.stageName}>
        {name}
        <Counted of={of} />
      </span>
      <span className={styles.large}>{formatLargeYuan(fen)}</span>
      <span className={styles.exact}>{formatYuan(fen)}</span>
      <span className={styles.soft}>{note}</span>
    </div>
  );
}

function Pace({ totals, elapsedBps }: { totals: Figures; elapsedBps: number }) {
  const t = useT();
  const none = BigInt(totals.reservedFen) === 0n;
  const gap = totals.completedBps - elapsedBps;
  const points = (Math.abs(gap) / 100).toFixed(2);
  return (
    <div className={styles.pace}>
      <div className={styles.paceFigure}>
        <span className={`${styles.huge} ${!none && gap < 0 ? styles.late : ''}`}>
          {none ? '—' : formatBps(totals.completedBps)}
        </span>
        <span>
          {t('完成率')}
          <Counted of="completedShare" />
        </span>
      </div>
      <div className={styles.paceBar}>
        <ProgressBar
          completedBps={totals.completedBps}
          elapsedBps={elapsedBps}
          standing={standingOf(totals.completedBps, elapsedBps)}
        />
        <p>
          {t('时间进度 {{share}}', { share: formatBps(elapsedBps) })}
          <Counted of="elapsed" />{' '}
          {none
            ? t('没有预留份额，不计算完成率。')
            : gap >= 0
              ? t('快于时间进度 {{points}} 个百分点。', { points })
              : t('慢于时间进度 {{points}} 个百分点。', { points })}
        </p>
      </div>
    </div>
  );
}

type CountName = keyof Figures['units'];

const COUNTS: readonly {
  readonly name: string;
  readonly of: CountName | 'notFiled';
  readonly why?: Explained;
  readonly show?: string;
  readonly bad?: true;
}[] = [
  { name: zh('纳入平台'), of: 'imported', why: 'units' },
  { name: zh('其中工会'), of: 'unions' },
  { name: zh('已激活'), of: 'activated', why: 'activated' },
  { name: zh('已填报'), of: 'filed', why: 'filed' },
  { name: zh('未填报'), of: 'notFiled', show: 'not_filed', bad: true },
  { name: zh('已确认'), of: 'confirmed' },
  { name: zh('退回重填'), of: 'returned' },
  { name: zh('无食堂'), of: 'noCanteen' },
  { name: zh('由他单位代填'), of: 'represented' },
  { name: zh('应预留'), of: 'owing', why: 'owing' },
  { name: zh('已预留'), of: 'reserved', show: 'reserved' },
  { name: zh('未预留'), of: 'notReserved', why: 'notReserved', show: 'not_reserved', bad: true },
  { name: zh('有预留无采购'), of: 'notBought', why: 'notBought', show: 'not_bought', bad: true },
  { name: zh('进度滞后'), of: 'laggards', why: 'laggards', show: 'laggards', bad: true },
];

/** How many units stand where; each number that names a list leads to it. */
export function UnitCounts({ units }: { units: Figures['units'] }) {
  const t = useT();
  const { query } = useScope();
  return (
    <Panel title={t('单位')} extra={<Link to={scopeLink('/agencies', query)}>{t('查看全部单位')}</Link>}>
      <dl className={styles.counts}>
        {COUNTS.map(({ name, of, why, show, bad }) => {
          const count = of === 'notFiled' ? units.imported - units.filed : units[of];
          return (
            <div key={of} className={bad && count > 0 ? styles.bad : undefined}>
              <dt>
                {t(name)}
                {why && <Counted of={why} />}
              </dt>
              <dd>
                {show && count > 0 ? (
                  <Link to={scopeLink('/agencies', { ...query, show })}>{t('{{count}} 家', { count })}</Link>
                ) : (
                  t('{{count}} 家', { count })
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </Panel>
  );
}
