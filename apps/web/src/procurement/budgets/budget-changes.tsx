import { procurementApi, type ProcurementSchemas } from '../../api';
import { type Column, DataTable } from '../../desk';
import { formatInstant, formatYuan, useT } from '../../kit';
import type { Budget } from './budget-bar';
import { useState } from 'react';

type Change = ProcurementSchemas['schemas']['BudgetChangeDto'];

/** Who set the amount when, and why; asked for when somebody wants to know. */
export function BudgetChanges({ budget }: { budget: Budget }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = procurementApi.useQuery(
    'get',
    '/api/procurement/budgets/{year}/{fund}/changes',
    { params: { path: { year: budget.year, fund: budget.fund } } },
    { enabled: open },
  );
  const columns: readonly Column<Change>[] = [
    { key: 'at', title: t('时间'), render: ({ at }) => formatInstant(at) },
    { key: 'before', title: t('原金额'), align: 'right', render: ({ beforeFen }) => formatYuan(beforeFen) },
    { key: 'after', title: t('新金额'), align: 'right', render: ({ afterFen }) => formatYuan(afterFen) },
    { key: 'reason', title: t('原因'), render: ({ reason }) => <span lang="zh-CN">{reason}</span> },
    {
      key: 'who',
      title: t('经办人'),
      render: ({ changedBy }) => (changedBy ? <span lang="zh-CN">{changedBy}</span> : t('系统')),
    },
  ];
  return (
    <details style={{ marginTop: 12 }} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary style={{ color: 'var(--primary)', cursor: 'pointer' }}>{t('编制和调整记录')}</summary>
      {open && (
        <DataTable
          columns={columns}
          rows={data}
          rowKey={({ id }) => id}
          error={error}
          retry={() => void refetch()}
          empty={{ title: t('没有调整过') }}
          caption={t('编制和调整记录')}
        />
      )}
    </details>
  );
}
