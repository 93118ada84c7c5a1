import { Link } from 'react-router';
import { type Column, DataTable } from '../../desk';
import { Badge, formatDate, formatYuan, type Tone, type Translate, useT, zh } from '../../kit';
import { Clock } from '../trade/clock';
import styles from '../trade/trade.module.css';
import type { Awaited, Waiting } from './awaited';
import { NavButton } from '../trade/nav-button';

export const WAITING: Readonly<Record<Waiting, string>> = {
  acceptance: zh('等采购单位验收'),
  invoice: zh('等您开票'),
  instruction: zh('等采购单位安排付款'),
  bank: zh('已安排付款，等银行到账'),
};

const TONES: Readonly<Record<Waiting, Tone>> = {
  acceptance: 'neutral',
  invoice: 'red',
  instruction: 'gold',
  bank: 'blue',
};

interface AwaitedTableProps {
  readonly rows: readonly Awaited[] | undefined;
  readonly error: unknown;
  readonly cut: boolean;
}

/** Each sum with its paper, its dates and the step it is at. */
export function AwaitedTable({ rows, error, cut }: AwaitedTableProps) {
  const t = useT();
  return (
    <DataTable
      caption={t('每一笔在等什么')}
      columns={columnsOf(t)}
      rows={rows}
      rowKey={({ key }) => key}
      error={error}
      empty={{ title: t('没有在途的货款'), text: t('发货以后，每一笔货款走到哪一步都列在这里。') }}
      footer={
        cut && (
          <p className={styles.soft} style={{ padding: '10px 16px' }}>
            {t('只列出最近的 100 笔，其余见发票和发货单。')}
          </p>
        )
      }
    />
  );
}

const columnsOf = (t: Translate): readonly Column<Awaited>[] => [
  {
    key: 'number',
    title: t('单据'),
    render: (row) => (
      <>
        <Link to={row.to}>{row.number}</Link>
        <span className={styles.under} lang="zh-CN">
          {row.buyerName}
        </span>
      </>
    ),
  },
  {
    key: 'amount',
    title: t('金额'),
    align: 'right',
    render: (row) => <span className={styles.money}>{formatYuan(row.fen)}</span>,
  },
  {
    key: 'waiting',
    title: t('在等什么'),
    render: (row) => <Badge tone={TONES[row.waiting]}>{t(WAITING[row.waiting])}</Badge>,
  },
  { key: 'due', title: t('应付款日'), render: (row) => (row.dueOn ? <Clock on={row.dueOn} dated /> : '—') },
  { key: 'expected', title: t('预计到账'), render: (row) => expectedOf(t, row) },
  {
    key: 'act',
    title: t('办理'),
    action: true,
    render: (row) =>
      row.waiting === 'invoice' ? (
        <NavButton size="small" look="primary" to={row.to}>
          {t('去开票')}
        </NavButton>
      ) : (
        <NavButton size="small" look="quiet" to={row.to}>
          {t('查看')}
        </NavButton>
      ),
  },
];

function expectedOf(t: Translate, row: Awaited): string {
  if (row.expectedOn) return formatDate(row.expectedOn);
  if (row.waiting === 'bank') return t('随时可能到账');
  if (row.waiting === 'instruction') return t('已逾期，说不准');
  return row.waiting === 'invoice' ? t('开票后计算') : t('验收后计算');
}
