import { Button } from 'antd';
import { useState } from 'react';
import { asProblem, procurementApi } from '../../api';
import { PageHead, Panel, Waiting } from '../../desk';
import { Badge, EmptyState, ErrorState, formatYuan, useT } from '../../kit';
import { FUNDS } from '../../kit/labels';
import { useCan, useSession } from '../../session';
import { thisYear } from '../plans/year-figures';
import { type Budget, BudgetBar } from './budget-bar';
import { BudgetChanges } from './budget-changes';
import { BudgetEditor, type Purse } from './budget-editor';

/** The money of each year and purse: how much, what is claimed, what is spent, what is left, and who changed it. */
export default function BudgetsPage() {
  const t = useT();
  const can = useCan();
  const session = useSession();
  const [editing, setEditing] = useState<Pick<Purse, 'year' | 'fund'> | null>(null);
  const budgets = procurementApi.useQuery('get', '/api/procurement/budgets');
  const problem = asProblem(budgets.error);
  if (problem && !budgets.data) return <ErrorState problem={problem} retry={() => void budgets.refetch()} />;
  if (!budgets.data) return <Waiting />;
  const contractor = session?.organisation?.kind === 'enterprise';
  const manages = can('budget.manage') && !contractor;
  const years = [...new Set(budgets.data.map(({ year }) => year))].sort((a, b) => b - a);
  const missing = missingPurses(budgets.data, session?.organisation?.kind);
  // Looked up anew, so that after a refetch it is the present version that is changed.
  const edited =
    editing && [...budgets.data, ...missing].find(({ year, fund }) => year === editing.year && fund === editing.fund);
  return (
    <>
      <PageHead title={t('采购预算')}>
        {t('采购申请提交时预占，验收后转为支出；没有预算或余额不足的申请不能提交。')}
      </PageHead>
      {years.length === 0 && (
        <Panel>
          <EmptyState title={t('还没有编制预算')}>
            <p>
              {contractor
                ? t('承包食堂的采购使用发包单位的预算，由发包单位编制。')
                : t('编制预算后，采购申请才能提交。预算由单位管理员或工会经办编制。')}
            </p>
          </EmptyState>
        </Panel>
      )}
      {years.map((year) => (
        <div key={year}>
          {budgets
            .data!.filter((budget) => budget.year === year)
            .map((budget) => (
              <BudgetPanel
                key={budget.id}
                budget={budget}
                onEdit={manages && year >= thisYear() ? () => setEditing(budget) : undefined}
              />
            ))}
        </div>
      ))}
      {manages && missing.length > 0 && (
        <Panel title={t('尚未编制的预算')}>
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 10 }}>
            {missing.map((purse) => (
              <Button
                key={`${purse.year} ${purse.fund}`}
                type={purse.year === thisYear() && years[0] !== purse.year ? 'primary' : 'default'}
                onClick={() => setEditing(purse)}
              >
                {t('编制 {{year}} 年{{fund}}预算', { year: purse.year, fund: t(FUNDS[purse.fund]![0]) })}
              </Button>
            ))}
          </div>
        </Panel>
      )}
      {edited && <BudgetEditor purse={edited} onClose={() => setEditing(null)} />}
    </>
  );
}

function BudgetPanel({ budget, onEdit }: { budget: Budget; onEdit: (() => void) | undefined }) {
  const t = useT();
  const fund = t((FUNDS[budget.fund] ?? [budget.fund])[0]);
  return (
    <Panel
      title={t('{{year}} 年 {{fund}}', { year: budget.year, fund })}
      extra={
        <span style={{ display: 'flex', gap: 12, alignItems: 'center' }}>
          <strong>{formatYuan(budget.amountFen)}</strong>
          {budget.year < thisYear() && <Badge>{t('往年')}</Badge>}
          {onEdit && (
            <Button size="small" onClick={onEdit}>
              {t('调整')}
            </Button>
          )}
        </span>
      }
    >
      <BudgetBar budget={budget} />
      <BudgetChanges budget={budget} />
    </Panel>
  );
}

/** This year's purses that the unit could have and has not set up: a union has no canteen. */
function missingPurses(budgets: readonly Budget[], kind: string | undefined): Purse[] {
  const funds = kind === 'union' ? (['union'] as const) : (['canteen', 'union'] as const);
  return [thisYear(), thisYear() + 1].flatMap((year) =>
    funds
      .filter((fund) => !budgets.some((budget) => budget.year === year && budget.fund === fund))
      .map((fund) => ({ year, fund, amountFen: null, reservedFen: '0', spentFen: '0', version: 0 })),
  );
}
