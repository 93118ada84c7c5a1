import { type Column, DataTable, Panel } from '../../desk';
import { formatGrams, formatYuan, type Translate, useT } from '../../kit';
import { lineFen } from '../trade/amounts';
import styles from '../trade/trade.module.css';
import type { Shipment } from '../trade/types';
import { Quantity } from '../trade/quantity';

type Line = Shipment['lines'][number];

/** What left, before anybody accepted it. */
export function ShipmentLines({ shipment }: { shipment: Shipment }) {
  const t = useT();
  return (
    <Panel title={t('发出的商品')} flush>
      <DataTable
        caption={t('发出的商品')}
        columns={columnsOf(t)}
        rows={shipment.lines}
        rowKey={({ id }) => id}
        empty={{ title: t('没有商品') }}
      />
    </Panel>
  );
}

const columnsOf = (t: Translate): readonly Column<Line>[] => [
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
    key: 'quantity',
    title: t('数量'),
    align: 'right',
    render: (line) => <Quantity count={line.quantity} unit={line.unit} />,
  },
  { key: 'expected', title: t('约定净重'), align: 'right', render: (line) => formatGrams(line.expectedGrams) },
  {
    key: 'weighed',
    title: t('发货净重'),
    align: 'right',
    render: (line) => (line.shippedGrams === null ? '—' : formatGrams(line.shippedGrams)),
  },
  {
    key: 'amount',
    title: t('约定货款'),
    align: 'right',
    render: (line) => <span className={styles.money}>{formatYuan(lineFen(line.unitPriceFen, line.quantity))}</span>,
  },
];
