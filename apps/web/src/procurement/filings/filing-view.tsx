import { type Column, DataTable, Facts, Panel } from '../../desk';
import { formatBps, formatInstant, formatYuan, useT } from '../../kit';
import { CANTEENS } from '../../kit/labels';
import { BASES } from '../plans/plan-words';
import { bpsOf } from '../plans/year-figures';
import type { Filing } from './floors';

type PlanPreview = Filing['plans'][number];

/** A declaration to be read: by those who may not change it, or after it was handed in. */
export function FilingView({ filing }: { filing: Filing }) {
  const t = useT();
  return (
    <>
      <Panel title={t('食堂情况')}>
        <Facts
          items={[
            { label: t('食堂情况'), value: t((CANTEENS[filing.canteen] ?? [filing.canteen])[0]) },
            filing.representedByName && { label: t('代表单位'), value: zhName(filing.representedByName) },
            filing.contractorName && { label: t('承包企业'), value: zhName(filing.contractorName) },
            filing.headcount !== null && {
              label: t('就餐人数'),
              value: t('{{count}} 人', { count: filing.headcount }),
            },
            ...filing.bases.map(({ definition, amountFen }) => ({
              label: t(BASES[definition] ?? definition),
              value: formatYuan(amountFen),
            })),
            { label: t('提交时间'), value: formatInstant(filing.submittedAt) },
            { label: t('确认时间'), value: formatInstant(filing.confirmedAt) },
            filing.remark && { label: t('备注'), value: zhName(filing.remark), wide: true },
          ]}
        />
      </Panel>
      <Panel flush title={t('各项目预留')}>
        <DataTable
          columns={usePlanColumns(filing)}
          rows={filing.plans}
          rowKey={({ rule }) => rule.code}
          empty={{
            title: t('没有预留项目'),
            text: filing.obstacle?.message ?? t('按所填的食堂情况，不要求预留。本单位的采购照样统计。'),
          }}
          caption={t('各项目预留')}
        />
      </Panel>
      {filing.hints.length > 0 && (
        <Panel title={t('审核提示')}>
          <ul style={{ margin: 0, paddingLeft: 20 }} lang="zh-CN">
            {filing.hints.map(({ code, message }) => (
              <li key={code}>{message}</li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

const zhName = (name: string) => <span lang="zh-CN">{name}</span>;

function usePlanColumns(filing: Filing): readonly Column<PlanPreview>[] {
  const t = useT();
  const least = (plan: PlanPreview): bigint =>
    plan.floors.reduce(
      (most, floor) => (floor.binding === 'must' && BigInt(floor.amountFen) > most ? BigInt(floor.amountFen) : most),
      0n,
    );
  return [
    {
      key: 'programme',
      title: t('项目'),
      render: ({ rule }) => <span lang="zh-CN">{rule.programmeName}</span>,
    },
    { key: 'base', title: t('年度基数'), align: 'right', render: ({ baseFen }) => formatYuan(baseFen) },
    {
      key: 'least',
      title: t('最低预留'),
      align: 'right',
      render: (plan) => (plan.demanded ? formatYuan(least(plan)) : t('不要求')),
    },
    {
      key: 'reserved',
      title: t('预留金额'),
      align: 'right',
      render: ({ demanded, reservedFen }) => (demanded ? formatYuan(reservedFen) : '—'),
    },
    {
      key: 'share',
      title: t('占基数'),
      align: 'right',
      render: ({ demanded, reservedFen, baseFen }) =>
        demanded ? formatBps(bpsOf(BigInt(reservedFen), BigInt(baseFen))) : '—',
    },
    {
      key: 'explanation',
      title: t('说明'),
      render: ({ rule }) => filing.shares.find(({ ruleCode }) => ruleCode === rule.code)?.explanation || '—',
    },
  ];
}
