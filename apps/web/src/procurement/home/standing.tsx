import { Link } from 'react-router';
import { asProblem, procurementApi } from '../../api';
import { ErrorState, Loading, Skeleton, useT } from '../../kit';
import { useSession } from '../../session';
import { PlanCard } from '../plans/plan-card';
import { thisYear } from '../plans/year-figures';
import { FilingDue } from './filing-due';
import { WhereItCounts } from './where-it-counts';

/** The year of every programme that the unit must reach; or why there is none. */
export function Standing() {
  const t = useT();
  const session = useSession();
  const year = thisYear();
  const plans = procurementApi.useQuery('get', '/api/procurement/plans', { params: { query: { year } } });
  const problem = asProblem(plans.error);
  if (problem && !plans.data) return <ErrorState problem={problem} retry={() => void plans.refetch()} />;
  if (!plans.data) {
    return (
      <Loading>
        <Skeleton height={260} />
      </Loading>
    );
  }
  const files = session?.organisation?.kind !== 'enterprise';
  return (
    <>
      {files && <FilingDue year={year} />}
      {plans.data.map((plan) => (
        <PlanCard key={plan.id} plan={plan} />
      ))}
      {plans.data.length === 0 && <WhereItCounts />}
      {plans.data.length > 1 && (
        <p style={{ margin: '-4px 4px 16px', color: 'var(--text-soft)' }}>
          {t('同一笔采购可以同时计入几个项目，各项目的金额不要相加。')}{' '}
          <Link to="/procurement/plans" style={{ textDecoration: 'underline' }}>
            {t('历年预留份额')}
          </Link>
        </p>
      )}
    </>
  );
}
