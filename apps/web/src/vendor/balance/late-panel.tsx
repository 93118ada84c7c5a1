import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { type Column, DataTable, Panel } from '../../desk';
import { Badge, formatDate, formatYuan, type Translate, useT } from '../../kit';
import styles from '../trade/trade.module.css';
import type { LatePayment } from '../trade/types';

const MOST = 100;

/** Buyers who are past the day, the longest first; nothing at all when nobody is. */
export function LatePanel() {
  const t = useT();
  const { data } = vendorApi.useQuery('get', '/api/vendor/late-payments', { params: { query: { limit: MOST } } });
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t('逾期未付')} flush>
      <DataTable
        caption={t('逾期未付')}
        columns={columnsOf(t)}
        rows={data.items}
        rowKey={({ invoiceId }) => invoiceId}
        empty={{ title: t('没有逾期的发票') }}
        footer={
          data.nextAfter && (
            <p className={styles.soft} style={{ padding: '10px 16px' }}>
              {t('只列出逾期最久的 {{count}} 笔。', { count: MOST })}
            </p>
          )
        }
      />
    </Panel>
  );
}

const columnsOf = (t: Translate): readonly Column<LatePayment>[] => [
  {
    key: 'invoice',
    title: t('发票'),
    render: (row) => (
      <>
        <Link to={`/vendor/invoices/${row.invoiceId}`}>{row.invoiceNumber}</Link>
        <span className={styles.under} lang="zh-CN">
          {row.buyerName}
        </span>
      </>
    ),
  },
  {
    key: 'late',
    title: t('逾期'),
    render: (row) => <Badge tone="red">{t('{{count}} 天', { count: row.daysLate })}</Badge>,
  },
  { key: 'due', title: t('应付款日'), render: (row) => formatDate(row.dueOn) },
  { key: 'planned', title: t('计划付款'), render: (row) => formatDate(row.plannedOn) },
  {
    key: 'open',
    title: t('未付'),
    align: 'right',
    render: (row) => <span className={styles.money}>{formatYuan(row.openFen)}</span>,
  },
  {
    key: 'interest',
    title: t('逾期利息（参考）'),
    align: 'right',
    render: (row) => (row.interestFen === null ? '—' : formatYuan(row.interestFen)),
  },
];
