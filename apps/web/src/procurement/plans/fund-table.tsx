import { Link } from 'react-router';
import { type Column, DataTable, Panel } from '../../desk';
import { formatYuan, useT } from '../../kit';
import { FUNDS } from '../../kit/labels';
import { FUND_ORDER, STAGE_NAMES, STAGES } from './plan-words';
import { type Plan, stageFen, type StageTotals } from './year-figures';

type Row = StageTotals & { readonly fund: string | null };

/** Canteen, union and personal purchases apart: all of them count, though the share is taken of the canteen's food. */
export function FundTable({ plan }: { plan: Plan }) {
  const t = useT();
  const rows: Row[] = FUND_ORDER.flatMap((fund) => plan.funds.filter((each) => each.fund === fund));
  const columns: Column<Row>[] = [
    {
      key: 'fund',
      title: t('资金来源'),
      render: ({ fund }) => (fund ? t((FUNDS[fund] ?? [fund])[0]) : t('合计')),
    },
    ...STAGES.map((stage): Column<Row> => ({
      key: stage,
      title: t(STAGE_NAMES[stage]),
      align: 'right',
      render: (row) => (
        <Link
          to={`/procurement/plans/${plan.id}?stage=${stage}${row.fund ? `&fund=${row.fund}` : ''}#entries`}
          preventScrollReset
        >
          {formatYuan(stageFen(row, stage))}
        </Link>
      ),
    })),
  ];
  return (
    <Panel flush title={t('按资金来源')}>
      <DataTable
        columns={columns}
        rows={rows.length > 0 ? [...rows, { ...plan.total, fund: null }] : rows}
        rowKey={({ fund }) => fund ?? 'total'}
        empty={{ title: t('还没有计入的采购'), text: t('下单后，食堂、工会和个人的采购分别列在这里。') }}
        caption={t('按资金来源')}
      />
    </Panel>
  );
}
