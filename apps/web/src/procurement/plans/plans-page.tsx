import { Link } from 'react-router';
import { type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import { formatBps, formatYuan, LinkButton, useT } from '../../kit';
import { PACE_STATES } from '../../kit/labels';
import { useAllPlans } from './use-plans';
import type { Plan } from './year-figures';

/** Every programme of every year, one line each: what was reserved and how far it came. */
export default function PlansPage() {
  const t = useT();
  const { plans, error, retry } = useAllPlans();
  const years = [...new Set((plans ?? []).map(({ year }) => year))];
  const columns = usePlanColumns();
  const empty = {
    title: t('还没有预留份额'),
    text: t('年度填报经财政部门确认后，各项目的预留份额和进度就在这里。'),
    action: (
      <LinkButton to="/procurement/filings" look="primary">
        {t('查看填报')}
      </LinkButton>
    ),
  };
  return (
    <>
      <PageHead title={t('预留份额')}>{t('各年度、各项目预留了多少，完成了多少。点项目名称看逐笔明细。')}</PageHead>
      {years.length === 0 ? (
        <Panel flush>
          <DataTable
            columns={columns}
            rows={plans}
            rowKey={({ id }) => id}
            error={error}
            retry={retry}
            empty={empty}
            caption={t('预留份额')}
          />
        </Panel>
      ) : (
        years.map((year) => (
          <Panel key={year} flush title={t('{{year}} 年度', { year })}>
            <DataTable
              columns={columns}
              rows={plans!.filter((plan) => plan.year === year)}
              rowKey={({ id }) => id}
              empty={empty}
              caption={t('{{year}} 年度预留份额', { year })}
            />
          </Panel>
        ))
      )}
    </>
  );
}

function usePlanColumns(): readonly Column<Plan>[] {
  const t = useT();
  return [
    {
      key: 'programme',
      title: t('项目'),
      render: (plan) => (
        <Link to={`/procurement/plans/${plan.id}`} lang="zh-CN">
          {plan.programmeName}
        </Link>
      ),
    },
    { key: 'state', title: t('状态'), render: ({ pace }) => <StateTag of={PACE_STATES} state={pace.state} /> },
    { key: 'reserved', title: t('预留'), align: 'right', render: ({ reservedFen }) => formatYuan(reservedFen) },
    { key: 'ordered', title: t('已下单'), align: 'right', render: ({ total }) => formatYuan(total.orderedFen) },
    { key: 'accepted', title: t('已验收'), align: 'right', render: ({ total }) => formatYuan(total.acceptedFen) },
    { key: 'paid', title: t('已支付'), align: 'right', render: ({ total }) => formatYuan(total.paidFen) },
    { key: 'completed', title: t('已完成'), align: 'right', render: ({ total }) => formatYuan(total.completedFen) },
    {
      key: 'rate',
      title: t('完成率'),
      align: 'right',
      render: ({ reservedFen, pace }) => (reservedFen === '0' ? '—' : formatBps(pace.completedBps)),
    },
  ];
}
