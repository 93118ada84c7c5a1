import type { OversightSchemas } from '../../api';
import { type Column, DataTable, Facts, Panel, StateTag } from '../../desk';
import { formatBps, formatYuan, useT } from '../../kit';
import { COUNTS_AT, FUNDS, PACE_STATES } from '../../kit/labels';
import styles from './compliance.module.css';
import { Counted } from './counted';
import { standingOf } from './ink';
import { ProgressBar } from './standing';

type Plan = OversightSchemas['schemas']['AgencyPlanDto'];
type FundTotals = OversightSchemas['schemas']['FundTotalsDto'];

/** One programme of one unit: reserved, done so far, and where it will stand on 31 December. */
export function AgencyPlan({ plan }: { plan: Plan }) {
  const t = useT();
  const { pace } = plan;
  const total = (stage: 'orderedFen' | 'acceptedFen' | 'paidFen' | 'completedFen') =>
    plan.funds.reduce((sum, fund) => sum + BigInt(fund[stage]), 0n);
  return (
    <Panel title={plan.programmeName} extra={<StateTag of={PACE_STATES} state={pace.state} />}>
      <div className={styles.pace}>
        <div className={styles.paceFigure}>
          <span
            className={`${styles.huge} ${pace.state === 'behind' || pace.state === 'not_started' ? styles.late : ''}`}
          >
            {plan.reservedFen === '0' ? '—' : formatBps(pace.completedBps)}
          </span>
          <span>
            {t('完成率')}
            <Counted of="completedShare" />
          </span>
        </div>
        <div className={styles.paceBar}>
          <ProgressBar
            completedBps={pace.completedBps}
            elapsedBps={pace.elapsedBps}
            standing={standingOf(pace.completedBps, pace.elapsedBps)}
          />
          <p>
            {t('时间进度 {{share}}', { share: formatBps(pace.elapsedBps) })}
            <Counted of="elapsed" />
          </p>
        </div>
      </div>
      <Facts
        items={[
          { label: t('基数'), value: formatYuan(plan.baseFen) },
          { label: t('预留'), value: formatYuan(plan.reservedFen) },
          { label: t('下单'), value: formatYuan(total('orderedFen')) },
          { label: t('验收'), value: formatYuan(total('acceptedFen')) },
          { label: t('支付'), value: formatYuan(total('paidFen')) },
          { label: t('完成'), value: <strong>{formatYuan(total('completedFen'))}</strong> },
          {
            label: t('按目前进度预计年底完成'),
            value: (
              <>
                {formatYuan(pace.forecastFen)}
                <Counted of="forecast" />
              </>
            ),
          },
          {
            label: t('预计缺口'),
            value:
              pace.shortfallFen === '0' ? (
                t('没有缺口')
              ) : (
                <strong className={styles.late}>{formatYuan(pace.shortfallFen)}</strong>
              ),
          },
          { label: t('计入口径'), value: t(COUNTS_AT[plan.countsAt]?.[0] ?? plan.countsAt) },
          { label: t('适用规则'), value: plan.ruleCode },
          !plan.demanded && { label: t('是否必须预留'), value: t('鼓励，不作要求') },
        ]}
      />
      {plan.funds.length > 1 && <Funds funds={plan.funds} />}
    </Panel>
  );
}

function Funds({ funds }: { funds: readonly FundTotals[] }) {
  const t = useT();
  const amount = (
    key: 'orderedFen' | 'acceptedFen' | 'paidFen' | 'completedFen',
    title: string,
  ): Column<FundTotals> => ({
    key,
    title,
    align: 'right',
    render: (row) => formatYuan(row[key]),
  });
  return (
    <DataTable
      caption={t('分资金')}
      rows={funds}
      rowKey={({ fund }) => fund}
      columns={[
        { key: 'fund', title: t('资金'), render: ({ fund }) => t(FUNDS[fund]?.[0] ?? fund) },
        amount('orderedFen', t('下单')),
        amount('acceptedFen', t('验收')),
        amount('paidFen', t('支付')),
        amount('completedFen', t('完成')),
      ]}
      empty={{ title: t('还没有计入任何采购') }}
    />
  );
}
