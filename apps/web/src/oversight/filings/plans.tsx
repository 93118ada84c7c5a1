import { Link } from 'react-router';
import { Facts, Panel } from '../../desk';
import { Badge, formatBps, formatYuan, useT } from '../../kit';
import { BINDINGS, FLOOR_KINDS } from '../review/labels';
import review from '../review/review.module.css';
import type { Filing } from './filing';
import styles from './filings.module.css';

type Plan = Filing['plans'][number];

/** What the filing amounts to, programme by programme, against every floor of its rule. */
export function Plans({ filing }: { filing: Filing }) {
  const t = useT();
  return (
    <Panel title={t('各项目的预留份额')}>
      {filing.plans.length === 0 && (
        <p>
          {filing.canteen === 'shared'
            ? t('共用食堂，由代表单位合并填报，本单位没有份额。')
            : t('没有适用于该单位的政策项目。')}
        </p>
      )}
      {filing.plans.map((plan) => (
        <PlanShown key={plan.ruleCode} plan={plan} />
      ))}
    </Panel>
  );
}

function PlanShown({ plan }: { plan: Plan }) {
  const t = useT();
  const programme = plan.ruleCode.split('/')[0]!;
  return (
    <div className={styles.plan}>
      <div className={styles.planHead}>
        <h3 lang="zh-CN">
          <Link to={`/oversight/programmes/${programme}`}>{plan.programmeName}</Link>
        </h3>
        <span>
          {plan.demanded ? t('应预留') : <Badge>{t('不要求预留')}</Badge>}{' '}
          {plan.assumed && <Badge tone="gold">{t('当年文件未见，沿用上年规定')}</Badge>}
        </span>
      </div>
      <Facts
        items={[
          { label: t('预留金额'), value: <strong>{formatYuan(plan.reservedFen)}</strong> },
          { label: t('占基数'), value: shareOf(plan) },
          { label: t('规定比例'), value: formatBps(plan.ratioBps) },
          {
            label: t('上年预留'),
            value: plan.lastYearReservedFen === null ? t('上年没有') : formatYuan(plan.lastYearReservedFen),
          },
          plan.explanation !== '' && {
            label: t('单位的说明'),
            value: (
              <span className={review.prose} lang="zh-CN">
                {plan.explanation}
              </span>
            ),
            wide: true,
          },
        ]}
      />
      {plan.floors.length > 0 && <Floors plan={plan} />}
    </div>
  );
}

function shareOf({ baseFen, reservedFen }: Plan): string {
  const base = BigInt(baseFen);
  return base === 0n ? '—' : formatBps(Number((BigInt(reservedFen) * 10_000n) / base));
}

function Floors({ plan }: { plan: Plan }) {
  const t = useT();
  return (
    <ul className={styles.floors} aria-label={t('各条底线')}>
      {plan.floors.map(({ kind, binding, amountFen }) => {
        const reached = BigInt(plan.reservedFen) >= BigInt(amountFen);
        return (
          <li key={`${kind}-${binding}`}>
            <span>
              {t(BINDINGS[binding]?.[0] ?? binding)} · {t(FLOOR_KINDS[kind]?.[0] ?? kind)}
            </span>
            <span>
              {t('不少于 {{amount}}', { amount: formatYuan(amountFen) })}
              <Badge tone={reached ? 'green' : binding === 'must' ? 'red' : 'gold'}>
                {reached ? t('已达到') : t('未达到')}
              </Badge>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
