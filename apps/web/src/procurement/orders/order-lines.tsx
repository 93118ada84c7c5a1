import { type Column, DataTable, StateTag } from '../../desk';
import { formatCount, formatGrams, formatYuan, useT } from '../../kit';
import { ORDER_LINE_STATES, TAX_TREATMENTS } from '../../kit/labels';
import buying from '../buying.module.css';
import { UnitPrice } from '../unit-price';
import type { Order } from './order';

type Line = Order['lines'][number];

/** Units that say themselves what they weigh. */
const WEIGHTS: ReadonlySet<string> = new Set(['斤', '公斤', '千克']); // words-ok: as the catalogue writes them

/** Price of a kilogram from the price of a unit and what the unit weighs. */
const perKilogram = (line: Line): bigint | null => {
  const grams = BigInt(line.netWeightGrams);
  return grams > 0n ? (BigInt(line.unitPriceFen) * 1000n + grams / 2n) / grams : null;
};

export function OrderLines({ order }: { order: Order }) {
  const t = useT();
  const columns: Column<Line>[] = [
    {
      key: 'product',
      title: t('商品'),
      render: (line) => (
        <span className={buying.stack}>
          <span lang="zh-CN">
            {line.productName} {line.variantName}
          </span>
          <span className={buying.soft}>
            {line.soldBy === 'weight' ? t('按实重计价') : t('按件计价')}
            {!WEIGHTS.has(line.unit) &&
              t('，每{{unit}} {{weight}}', { unit: line.unit, weight: formatGrams(line.netWeightGrams) })}
            {t('，')}
            {t(TAX_TREATMENTS[line.taxTreatment]![0])}
          </span>
        </span>
      ),
    },
    {
      key: 'price',
      title: t('单价'),
      align: 'right',
      render: (line) => <UnitPrice priceFen={line.unitPriceFen} unit={line.unit} fenPerKilogram={perKilogram(line)} />,
    },
    {
      key: 'quantity',
      title: t('订购'),
      align: 'right',
      render: (line) => t('{{count}} {{unit}}', { count: formatCount(line.quantity), unit: line.unit }),
    },
    {
      key: 'confirmed',
      title: t('确认'),
      align: 'right',
      render: (line) => (
        <span
          className={line.confirmedQuantity !== null && line.confirmedQuantity < line.quantity ? buying.bad : undefined}
        >
          {line.confirmedQuantity === null ? '—' : formatCount(line.confirmedQuantity)}
        </span>
      ),
    },
    { key: 'shipped', title: t('已发'), align: 'right', render: (line) => formatCount(line.shippedQuantity) },
    { key: 'settled', title: t('已验收或拒收'), align: 'right', render: (line) => formatCount(line.settledQuantity) },
    {
      key: 'amount',
      title: t('金额'),
      align: 'right',
      render: (line) => formatYuan(line.confirmedAmountFen ?? line.amountFen),
    },
    {
      key: 'state',
      title: t('状态'),
      render: (line) => (
        <span className={buying.stack}>
          <span>
            <StateTag of={ORDER_LINE_STATES} state={line.state} />
          </span>
          {line.refusalReason && (
            <span className={buying.soft} lang="zh-CN">
              {line.refusalReason}
            </span>
          )}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('订单的商品')}
      columns={columns}
      rows={order.lines}
      rowKey={({ id }) => id}
      empty={{ title: t('没有商品') }}
      footer={<Sum order={order} />}
    />
  );
}

function Sum({ order }: { order: Order }) {
  const t = useT();
  const total = BigInt(order.goodsFen) + BigInt(order.freightFen);
  return (
    <div className={buying.sum}>
      <span>{t('货款 {{amount}}', { amount: formatYuan(order.goodsFen) })}</span>
      <span>{t('运费 {{amount}}', { amount: formatYuan(order.freightFen) })}</span>
      {BigInt(order.orderedFen) !== total && (
        <span className={buying.soft}>{t('下单时 {{amount}}', { amount: formatYuan(order.orderedFen) })}</span>
      )}
      <span>
        {t('合计')} <strong>{formatYuan(total)}</strong>
      </span>
    </div>
  );
}
