import { Link } from 'react-router';
import { procurementApi } from '../../api';
import { Panel } from '../../desk';
import { formatYuan, LinkButton, useT } from '../../kit';
import { FUNDS } from '../../kit/labels';
import { useCan, useSession } from '../../session';
import { BudgetBar } from '../budgets/budget-bar';
import { thisYear } from '../plans/year-figures';
import styles from '../budgets/budget-bar.module.css';

/** What is left of the year's money; a request beyond it is refused, so it is here and not two pages away. */
export function BudgetsLeft() {
  const t = useT();
  const can = useCan();
  const session = useSession();
  const year = thisYear();
  const agency = session?.organisation?.kind !== 'enterprise';
  const { data } = procurementApi.useQuery(
    'get',
    '/api/procurement/budgets',
    { params: { query: { year } } },
    { enabled: agency },
  );
  if (!agency || !data) return null;
  return (
    <Panel title={t('{{year}} 年采购预算', { year })} extra={<Link to="/procurement/budgets">{t('预算明细')}</Link>}>
      {data.length === 0 ? (
        <p>
          {t('今年还没有编制采购预算，采购申请无法提交。')}{' '}
          {can('budget.manage') && (
            <LinkButton to="/procurement/budgets" look="primary" size="small">
              {t('编制预算')}
            </LinkButton>
          )}
        </p>
      ) : (
        <div style={{ display: 'grid', gap: 18 }}>
          {data.map((budget) => (
            <div key={budget.id}>
              <p style={{ marginBottom: 6 }}>
                <strong>{t((FUNDS[budget.fund] ?? [budget.fund])[0])}</strong>{' '}
                <span className={styles.soft}>{t('全年 {{amount}}', { amount: formatYuan(budget.amountFen) })}</span>
              </p>
              <BudgetBar budget={budget} />
            </div>
          ))}
        </div>
      )}
    </Panel>
  );
}
