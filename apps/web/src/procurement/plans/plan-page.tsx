import { useParams } from 'react-router';
import { Facts, PageHead, Panel, StateTag, Waiting } from '../../desk';
import { Badge, EmptyState, ErrorState, formatBps, formatYuan, LinkButton, useT } from '../../kit';
import { COUNTS_AT, PACE_STATES } from '../../kit/labels';
import { asProblem } from '../../api';
import { Entries } from './entries';
import { FundTable } from './fund-table';
import { Months } from './months';
import { PlanCard } from './plan-card';
import { BASES } from './plan-words';
import { PolicyNote } from './policy-note';
import { useAllPlans, usePolicies } from './use-plans';
import type { Plan } from './year-figures';

/** One programme's year: how it stands, from which purses, month by month, and every line that made a figure. */
export default function PlanPage() {
  const t = useT();
  const { id } = useParams();
  const { plans, error, retry } = useAllPlans();
  const plan = plans?.find((each) => each.id === id);
  if (error && !plans) return <ErrorState problem={asProblem(error)!} retry={retry} />;
  if (!plans) return <Waiting />;
  if (!plan) {
    return (
      <EmptyState title={t('没有找到这个预留份额')}>
        <p>{t('它可能属于别的单位。')}</p>
        <LinkButton to="/procurement/plans" look="primary">
          {t('本单位的预留份额')}
        </LinkButton>
      </EmptyState>
    );
  }
  return <Found plan={plan} />;
}

function Found({ plan }: { plan: Plan }) {
  const t = useT();
  const policy = usePolicies(plan.year).get(plan.ruleCode);
  return (
    <>
      <PageHead
        title={t('{{year}} 年 {{programme}}', { year: plan.year, programme: plan.programmeName })}
        above={[{ title: t('预留份额'), to: '/procurement/plans' }]}
        mark={
          <>
            <StateTag of={PACE_STATES} state={plan.pace.state} />
            <Badge>{t((COUNTS_AT[plan.countsAt] ?? [plan.countsAt])[0])}</Badge>
          </>
        }
      />
      <PlanCard plan={plan} named={false} />
      <Panel title={t('份额从何而来')}>
        <Facts
          items={[
            { label: t('年度基数'), value: formatYuan(plan.baseFen) },
            policy && { label: t('基数口径'), value: t(BASES[policy.baseDefinition] ?? policy.baseDefinition) },
            policy && { label: t('最低比例'), value: formatBps(policy.ratioBps) },
            { label: t('预留金额'), value: formatYuan(plan.reservedFen) },
            { label: t('预留占基数'), value: shareOf(plan) },
          ]}
        />
        {policy && <PolicyNote policy={policy} />}
      </Panel>
      <FundTable plan={plan} />
      <Months plan={plan} />
      <Entries plan={plan} />
    </>
  );
}

function shareOf(plan: Plan): string {
  const base = BigInt(plan.baseFen);
  return formatBps(base > 0n ? Number((BigInt(plan.reservedFen) * 10_000n) / base) : null);
}
