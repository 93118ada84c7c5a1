import { useMemo } from 'react';
import { Link } from 'react-router';
import { Chart, type Column, DataTable, Panel } from '../../desk';
import { formatYuan, type Translate, useT, useTheme } from '../../kit';
import { Clock } from '../trade/clock';
import styles from '../trade/trade.module.css';
import type { Ageing } from '../trade/types';
import { BUCKETS, overdueFen, owedFen } from './ageing';

/** Who owes how much and since when: bars to look at, a table to read. */
export function AgeingPanel({ buyers }: { buyers: readonly Ageing[] }) {
  const t = useT();
  const owing = useMemo(() => buyers.filter((buyer) => owedFen(buyer) > 0n), [buyers]);
  return (
    <Panel title={t('谁欠多少，欠了多久')} flush>
      {owing.length > 0 && (
        <div style={{ padding: '0 20px' }} lang="zh-CN">
          <Bars buyers={owing} />
        </div>
      )}
      <DataTable
        caption={t('应收账龄')}
        columns={columnsOf(t)}
        rows={owing}
        rowKey={({ buyerId }) => buyerId}
        empty={{ title: t('没有应收的货款'), text: t('采购单位验收后，应收的货款按账龄列在这里。') }}
      />
    </Panel>
  );
}

function Bars({ buyers }: { buyers: readonly Ageing[] }) {
  const t = useT();
  const theme = useTheme();
  const option = useMemo(
    () => ({
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
      legend: { top: 0, type: 'scroll' },
      xAxis: { type: 'value', axisLabel: { hideOverlap: true } },
      yAxis: {
        type: 'category',
        inverse: true,
        data: buyers.map(({ buyerName }) => buyerName),
        axisLabel: { width: 120, overflow: 'truncate' },
      },
      series: BUCKETS.filter(({ field }) => buyers.some((buyer) => buyer[field] !== '0')).map((bucket) => ({
        name: t(bucket.title),
        type: 'bar',
        stack: 'owed',
        barMaxWidth: 26,
        itemStyle: { color: bucket[theme] },
        // Only drawn: the figures in the table beneath are exact.
        data: buyers.map((buyer) => Number(BigInt(buyer[bucket.field])) / 100),
      })),
    }),
    [buyers, t, theme],
  );
  const label = buyers
    .map((buyer) => t('{{buyer}} 欠 {{amount}}', { buyer: buyer.buyerName, amount: formatYuan(owedFen(buyer)) }))
    .join(' ');
  return <Chart option={option} height={80 + buyers.length * 44} label={label} />;
}

const columnsOf = (t: Translate): readonly Column<Ageing>[] => [
  {
    key: 'buyer',
    title: t('采购单位'),
    render: (buyer) => (
      <Link
        lang="zh-CN"
        to={`/vendor/orders?${new URLSearchParams({ state: 'all', buyer: buyer.buyerId, buyerName: buyer.buyerName })}`}
      >
        {buyer.buyerName}
      </Link>
    ),
  },
  ...BUCKETS.map(({ field, title }): Column<Ageing> => ({
    key: field,
    title: t(title),
    align: 'right',
    render: (buyer) =>
      buyer[field] === '0' ? (
        '—'
      ) : (
        <span className={field.startsWith('days') ? styles.late : undefined}>{formatYuan(buyer[field])}</span>
      ),
  })),
  {
    key: 'total',
    title: t('合计'),
    align: 'right',
    render: (buyer) => <span className={styles.money}>{formatYuan(owedFen(buyer))}</span>,
  },
  {
    key: 'next',
    title: t('最近的应付款日'),
    render: (buyer) =>
      buyer.nextDueOn ? <Clock on={buyer.nextDueOn} dated /> : overdueFen(buyer) > 0n ? '—' : t('待开票'),
  },
];
