import type { CheckoutLine } from '@bangfu/payments';
import type { ShopOrder, ShopOrderLine } from '../orders/shop-order.entity.js';

type Order = Pick<ShopOrder, 'id' | 'freightFen'>;
type Line = Pick<ShopOrderLine, 'orderId' | 'productName' | 'variantName' | 'quantity' | 'unit' | 'amountFen'>;

/** What each order costs, goods and freight. */
export function totalsOf(orders: readonly Order[], lines: readonly Line[]): Map<string, bigint> {
  const totals = new Map(orders.map(({ id, freightFen }) => [id, freightFen]));
  for (const line of lines) totals.set(line.orderId, totals.get(line.orderId)! + line.amountFen);
  return totals;
}

/** The lines as the payer reads them at the provider: goods, then the freight of all orders together. */
export function toAttemptLines(orders: readonly Order[], lines: readonly Line[]): CheckoutLine[] {
  const freightFen = orders.reduce((sum, order) => sum + order.freightFen, 0n);
  const goods = lines.map(({ productName, variantName, quantity, unit, amountFen }) => ({
    name: `${productName} ${variantName} × ${quantity}${unit}`,
    amountFen,
  }));
  return freightFen > 0n ? [...goods, { name: '运费', amountFen: freightFen }] : goods;
}
