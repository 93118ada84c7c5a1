import { type Column, DataTable, Panel } from '../../desk';
import { Badge, formatCount, formatYuan, type Translate, useT } from '../../kit';
import { PricePerUnit, Quantity } from '../trade/quantity';
import styles from '../trade/trade.module.css';
import type { ShopOrder, ShopOrderLine } from '../trade/types';
import { shopTotalFen } from './shop-order-words';

export function ShopOrderLines({ order }: { order: ShopOrder }) {
  const t = useT();
  const paidFen = shopTotalFen(order) - BigInt(order.refundedFen);
  return (
    <Panel title={t('商品')} flush>
      <DataTable
        caption={t('商品')}
        columns={columnsOf(t)}
        rows={order.lines}
        rowKey={({ id }) => id}
        empty={{ title: t('没有商品') }}
      />
      <dl className={styles.totals}>
        <dt>{t('货款')}</dt>
        <dd>{formatYuan(order.goodsFen)}</dd>
        <dt>{t('运费')}</dt>
        <dd>{formatYuan(order.freightFen)}</dd>
        {order.refundedFen !== '0' && (
          <>
            <dt>{t('已退或正在退')}</dt>
            <dd className={styles.late}>{formatYuan(-BigInt(order.refundedFen))}</dd>
          </>
        )}
        <dt className={styles.grand}>{t('实收')}</dt>
        <dd className={styles.grand}>{formatYuan(paidFen)}</dd>
        {order.feeFen !== '0' && (
          <>
            <dt>{t('平台服务费')}</dt>
            <dd>{formatYuan(-BigInt(order.feeFen))}</dd>
            <dt className={styles.grand}>{t('应得')}</dt>
            <dd className={styles.grand}>{formatYuan(paidFen - BigInt(order.feeFen))}</dd>
          </>
        )}
      </dl>
    </Panel>
  );
}

const columnsOf = (t: Translate): readonly Column<ShopOrderLine>[] => [
  {
    key: 'product',
    title: t('商品'),
    render: (line) => (
      <span lang="zh-CN">
        <strong>{line.productName}</strong>
        <span className={styles.under}>{line.variantName}</span>
      </span>
    ),
  },
  {
    key: 'price',
    title: t('单价'),
    wideOnly: true,
    align: 'right',
    render: (line) => <PricePerUnit fen={line.unitPriceFen} unit={line.unit} />,
  },
  {
    key: 'quantity',
    title: t('数量'),
    align: 'right',
    render: (line) => <Quantity count={line.quantity} unit={line.unit} />,
  },
  {
    key: 'left',
    title: t('待发'),
    align: 'right',
    render: (line) => (
      <>
        {line.leftQuantity > 0 ? <strong>{formatCount(line.leftQuantity)}</strong> : '—'}
        {line.cancelledQuantity > 0 && (
          <>
            {' '}
            <Badge tone="red">{t('已取消 {{count}}', { count: line.cancelledQuantity })}</Badge>
          </>
        )}
      </>
    ),
  },
  {
    key: 'amount',
    title: t('金额'),
    align: 'right',
    render: (line) => <span className={styles.money}>{formatYuan(line.amountFen)}</span>,
  },
];
