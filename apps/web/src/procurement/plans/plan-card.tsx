import { Link } from 'react-router';
import { StateTag } from '../../desk';
import { Badge, daysUntil, formatBps, formatYuan, useT } from '../../kit';
import { COUNTS_AT, FUNDS, PACE_STATES } from '../../kit/labels';
import { Gauge } from './gauge';
import styles from './plan-card.module.css';
import { COUNTING_EXPLAINED, FUND_ORDER } from './plan-words';
import { type Plan, standingOf } from './year-figures';

/** How one programme stands: the gauge, what it means in plain sentences, whose money it was. */
export function PlanCard({ plan, named = true }: { plan: Plan; named?: boolean }) {
  const t = useT();
  const leads = (query: string) => `/procurement/plans/${plan.id}?${query}#entries`;
  return (
    <section className={styles.card} aria-label={plan.programmeName}>
      {named && (
        <div className={styles.head}>
          <h2 lang="zh-CN">
            <Link to={`/procurement/plans/${plan.id}`}>{plan.programmeName}</Link>
          </h2>
          <StateTag of={PACE_STATES} state={plan.pace.state} />
          <Badge>{t((COUNTS_AT[plan.countsAt] ?? [plan.countsAt])[0])}</Badge>
        </div>
      )}
      <div className={styles.body}>
        <div>{plan.reservedFen === '0' ? <Undemanded plan={plan} /> : <Meaning plan={plan} />}</div>
        <div>
          <Gauge plan={plan} leadTo={(stage) => leads(`stage=${stage}`)} />
          <Funds plan={plan} leads={leads} />
          <p className={styles.note}>
            {t('什么算完成：{{explanation}}', { explanation: t(COUNTING_EXPLAINED[plan.countsAt] ?? plan.countsAt) })}
          </p>
        </div>
      </div>
    </section>
  );
}

function Undemanded({ plan }: { plan: Plan }) {
  const t = useT();
  return (
    <>
      <div className={styles.rate}>
        <strong>{formatYuan(plan.total.completedFen)}</strong>
      </div>
      <p className={styles.soft}>{t('本年度不要求预留，采购照样统计。')}</p>
    </>
  );
}

function Meaning({ plan }: { plan: Plan }) {
  const t = useT();
  const { reserved, completed, behind, remaining, toOrder, monthsLeft, perMonth } = standingOf(plan);
  const { pace } = plan;
  const elapsed = formatBps(pace.elapsedBps, 1);
  return (
    <>
      <div className={styles.rate}>
        <strong>{formatBps(pace.completedBps, 1)}</strong>
        <span className={styles.soft}>{t('完成率')}</span>
      </div>
      <p className={styles.soft}>
        {t('已完成 {{completed}}，预留 {{reserved}}', {
          completed: formatYuan(completed),
          reserved: formatYuan(reserved),
        })}
      </p>
      <ul className={styles.sentences}>
        {remaining === 0n ? (
          <li data-weight="good">
            {t('预留份额已经完成，超出 {{amount}}。', { amount: formatYuan(completed - reserved) })}
          </li>
        ) : (
          <>
            {monthsLeft > 0 && (
              <li data-weight={behind > 0n ? 'bad' : 'good'}>
                {behind > 0n
                  ? t('全年已过 {{elapsed}}，比时间进度落后 {{amount}}。', { elapsed, amount: formatYuan(behind) })
                  : t('全年已过 {{elapsed}}，比时间进度领先 {{amount}}。', { elapsed, amount: formatYuan(-behind) })}
              </li>
            )}
            <li data-weight={pace.shortfallFen === '0' ? 'good' : 'bad'}>
              {monthsLeft === 0
                ? t('全年结束时差 {{amount}}。', { amount: formatYuan(remaining) })
                : pace.shortfallFen === '0'
                  ? t('照此进度，年底可以完成。')
                  : t('照此进度，年底还差 {{amount}}。', { amount: formatYuan(pace.shortfallFen) })}
            </li>
            {monthsLeft > 0 && (
              <li>
                {t('还须完成 {{remaining}}：距年底 {{days}} 天，连同本月平均每月 {{perMonth}}。', {
                  remaining: formatYuan(remaining),
                  days: daysUntil(`${plan.year}-12-31`),
                  perMonth: formatYuan(perMonth),
                })}
                <br />
                {toOrder === 0n
                  ? t('已下的订单足够，只等验收和付款。')
                  : toOrder >= remaining
                    ? t('这些都还要新下单。')
                    : t('其中 {{amount}} 还要新下单，其余已在途中。', { amount: formatYuan(toOrder) })}
              </li>
            )}
          </>
        )}
      </ul>
    </>
  );
}

function Funds({ plan, leads }: { plan: Plan; leads: (query: string) => string }) {
  const t = useT();
  const funds = FUND_ORDER.flatMap((fund) => plan.funds.filter((each) => each.fund === fund));
  if (funds.length === 0) return null;
  return (
    <ul className={styles.funds} aria-label={t('按资金来源')}>
      {funds.map((each) => (
        <li key={each.fund}>
          <Link to={leads(`stage=completed&fund=${each.fund}`)}>
            {t('{{fund}}已完成 {{amount}}', {
              fund: t((FUNDS[each.fund] ?? [each.fund])[0]),
              amount: formatYuan(each.completedFen),
            })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
