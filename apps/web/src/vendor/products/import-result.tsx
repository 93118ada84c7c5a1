import { Checkbox } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { type Column, DataTable, StateTag } from '../../desk';
import { formatCount, type Translate, useT, zh } from '../../kit';
import type { Labels } from '../../kit/labels';
import styles from '../trade/trade.module.css';
import type { ImportedLine, ImportOutcome } from '../trade/types';

const OUTCOMES: Labels = {
  created: [zh('新建'), 'green'],
  changed: [zh('更改'), 'blue'],
  unchanged: [zh('没有变化')],
  refused: [zh('有误，不导入'), 'red'],
};

const KINDS = ['created', 'changed', 'unchanged', 'refused'] as const;

/** What becomes, or became, of each line of the sheet. */
export function ImportResult({ outcome, applied }: { outcome: ImportOutcome; applied: boolean }) {
  const t = useT();
  const [wrongOnly, setWrongOnly] = useState(!applied && outcome.refused > 0);
  const rows = wrongOnly ? outcome.lines.filter((line) => line.outcome === 'refused') : outcome.lines;
  return (
    <>
      <dl className={styles.outcome}>
        {KINDS.map((kind) => (
          <div key={kind} className={styles.figure}>
            <dt>{t(OUTCOMES[kind]![0])}</dt>
            <dd className={kind === 'refused' && outcome.refused > 0 ? styles.late : undefined}>
              {formatCount(outcome[kind])}
            </dd>
          </div>
        ))}
      </dl>
      {outcome.refused > 0 && (
        <p style={{ marginBottom: 10 }}>
          <Checkbox checked={wrongOnly} onChange={(event) => setWrongOnly(event.target.checked)}>
            {t('只看有误的行')}
          </Checkbox>
        </p>
      )}
      <DataTable
        caption={t('逐行结果')}
        columns={columnsOf(t, applied)}
        rows={rows}
        rowKey={({ line }) => line}
        empty={{ title: t('表格里没有内容') }}
        {...(rows.length > 30 && { virtualHeight: 480 })}
      />
    </>
  );
}

const columnsOf = (t: Translate, applied: boolean): readonly Column<ImportedLine>[] => [
  { key: 'line', title: t('行号'), width: 110, render: (row) => t('第 {{line}} 行', { line: row.line }) },
  {
    key: 'sku',
    title: t('货号'),
    width: 180,
    render: (row) =>
      row.productId && (applied || row.outcome !== 'created') ? (
        <Link to={`/vendor/products/${row.productId}`}>{row.sku}</Link>
      ) : (
        row.sku || '—'
      ),
  },
  {
    key: 'outcome',
    title: t('结果'),
    width: 150,
    render: (row) => <StateTag of={OUTCOMES} state={row.outcome} />,
  },
  {
    key: 'faults',
    title: t('要改什么'),
    render: (row) =>
      row.faults.length === 0 ? (
        '—'
      ) : (
        <ul className={styles.listPlain} lang="zh-CN">
          {row.faults.map((fault) => (
            <li key={`${fault.column}.${fault.code}`}>
              {fault.column ? t('{{name}}：{{value}}', { name: fault.column, value: fault.message }) : fault.message}
            </li>
          ))}
        </ul>
      ),
  },
];
