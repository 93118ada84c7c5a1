import { type Column, DataTable, Panel, StateTag } from '../../desk';
import { formatCount, formatGrams, formatYuan, type Translate, useT } from '../../kit';
import { ORDER_LINE_STATES, TAX_TREATMENTS } from '../../kit/labels';
import { grams } from '../trade/amounts';
import styles from '../trade/trade.module.css';
import type { Order, OrderLine } from '../trade/types';
import { leftToShip, lineAmount, totalFen } from './order-words';
import { PricePerUnit, Quantity } from '../trade/quantity';

/** What was ordered, what was agreed, what has gone. */
export function OrderLines({ order }: { order: Order }) {
  const t = useT();
  const sending = order.lines.some((line) => line.confirmedQuantity !== null);
  return (
    <Panel title={t('商品')} flush>
      <DataTable
        caption={t('商品')}
        columns={columnsOf(t, sending)}
        rows={order.lines}
        rowKey={({ id }) => id}
        empty={{ title: t('没有商品') }}
        footer={<Totals order={order} />}
      />
    </Panel>
  );
}

const columnsOf = (t: Translate, sending: boolean): readonly Column<OrderLine>[] => [
  {
    key: 'product',
    title: t('商品'),
    render: (line) => (
      <span lang="zh-CN">
        {line.productName}
        <span className={styles.under}>{line.variantName}</span>
      </span>
    ),
  },
  {
    key: 'price',
    title: t('单价'),
    align: 'right',
    render: (line) => <PricePerUnit fen={line.unitPriceFen} unit={line.unit} />,
  },
  { key: 'quantity', title: t('订购'), align: 'right', render: (line) => <Ordered line={line} /> },
  ...(sending
    ? [
        {
          key: 'confirmed',
          title: t('确认'),
          align: 'right' as const,
          render: (line: OrderLine) => <Confirmed line={line} />,
        },
        { key: 'shipped', title: t('已发'), align: 'right' as const, render: (line: OrderLine) => shippedOf(t, line) },
      ]
    : []),
  {
    key: 'amount',
    title: t('金额'),
    align: 'right',
    render: (line) => <span className={styles.money}>{formatYuan(lineAmount(line))}</span>,
  },
  {
    key: 'tax',
    title: t('税务'),
    wideOnly: true,
    render: (line) => t(TAX_TREATMENTS[line.taxTreatment]?.[0] ?? line.taxTreatment),
  },
  {
    key: 'state',
    title: t('状态'),
    render: (line) => (
      <>
        <StateTag of={ORDER_LINE_STATES} state={line.state} />
        {line.refusalReason && (
          <span className={styles.under} lang="zh-CN">
            {line.refusalReason}
          </span>
        )}
      </>
    ),
  },
];

function Ordered({ line }: { line: OrderLine }) {
  const t = useT();
  const count = t('{{count}} {{unit}}', { count: formatCount(line.quantity), unit: line.unit });
  const weight = formatGrams(grams(line.netWeightGrams, line.quantity));
  return (
    <>
      <Quantity count={line.quantity} unit={line.unit} />
      {weight !== count && <span className={styles.under}>{weight}</span>}
    </>
  );
}

function Confirmed({ line }: { line: OrderLine }) {
  if (line.confirmedQuantity === null) return '—';
  const less = line.confirmedQuantity < line.quantity;
  return <span className={less ? styles.soon : undefined}>{formatCount(line.confirmedQuantity)}</span>;
}

function shippedOf(t: Translate, line: OrderLine) {
  const left = leftToShip(line);
  return (
    <>
      {formatCount(line.shippedQuantity)}
      {left > 0 && <span className={styles.under}>{t('未发 {{count}}', { count: formatCount(left) })}</span>}
    </>
  );
}

function Totals({ order }: { order: Order }) {
  const t = useT();
  const now = totalFen(order);
  return (
    <dl className={styles.totals}>
      <dt>{t('商品金额')}</dt>
      <dd>{formatYuan(order.goodsFen)}</dd>
      <dt>{t('运费')}</dt>
      <dd>{formatYuan(order.freightFen)}</dd>
      <dt className={styles.grand}>{t('合计')}</dt>
      <dd className={styles.grand}>{formatYuan(now)}</dd>
      {BigInt(order.orderedFen) !== now && (
        <>
          <dt>{t('下单时')}</dt>
          <dd>{formatYuan(order.orderedFen)}</dd>
        </>
      )}
    </dl>
  );
}
