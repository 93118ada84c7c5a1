import { HouseholdQueries, type SupplierLinkage } from '@bangfu/certification';
import { type Actor, Database } from '@bangfu/kernel';
import { type AttemptView, Payments } from '@bangfu/payments';
import { Injectable } from '@nestjs/common';
import type { ShopOrderState } from '../orders/shop-order.states.js';
import { checkoutMissing } from '../shop.errors.js';
import { Checkout } from './checkout.entity.js';

export interface CheckoutOrder {
  readonly id: string;
  readonly number: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly state: ShopOrderState;
  readonly goodsFen: bigint;
  readonly freightFen: bigint;
  readonly promiseDaysMin: number;
  readonly promiseDaysMax: number;
  readonly lineCount: number;
  readonly firstProduct: string;
}

export interface CheckoutShown {
  readonly checkout: Checkout;
  readonly orders: readonly CheckoutOrder[];
  readonly goodsFen: bigint;
  readonly freightFen: bigint;
  readonly totalFen: bigint;
  /** The latest attempt to pay; null when nobody tried. */
  readonly payment: AttemptView | null;
}

/** Whom a purchase helps: a cooperative with its linked households; small groups are withheld. */
export interface Benefit extends SupplierLinkage {
  readonly supplierId: string;
  readonly supplierName: string;
  readonly place: string;
  readonly goodsFen: bigint;
}

/** Reads of checkouts for the person who placed them. */
@Injectable()
export class CheckoutQueries {
  constructor(
    private readonly database: Database,
    private readonly payments: Payments,
    private readonly households: HouseholdQueries,
  ) {}

  /** Throws `checkout_missing` for somebody else's. */
  async read(actor: Actor, checkoutId: string): Promise<CheckoutShown> {
    const checkout = await this.database.repo(Checkout).findOneBy({ id: checkoutId });
    if (!checkout || checkout.buyerId !== actor.userId) throw checkoutMissing();
    const orders = await this.orders(checkoutId);
    const goodsFen = orders.reduce((sum, order) => sum + order.goodsFen, 0n);
    const freightFen = orders.reduce((sum, order) => sum + order.freightFen, 0n);
    const payment = await this.payments.ofSubject('checkout', checkoutId);
    return { checkout, orders, goodsFen, freightFen, totalFen: goodsFen + freightFen, payment };
  }

  /** Checkouts of the person that can still be paid, the most urgent first. */
  async waiting(actor: Actor): Promise<{ id: string; expiresAt: Date }[]> {
    return this.database.query(
      `SELECT id, expires_at AS "expiresAt" FROM checkouts WHERE buyer_id = $1 AND state = 'awaiting_payment' ORDER BY expires_at, id`,
      [actor.userId],
    );
  }

  /**
   * The linked households of the cooperatives in a paid checkout, for the page that says thank you: figures of groups that are large
   * enough to be public, no persons. Throws `checkout_missing`; an unpaid checkout helps nobody yet.
   */
  async benefit(actor: Actor, checkoutId: string): Promise<Benefit[]> {
    const { checkout } = await this.read(actor, checkoutId);
    if (checkout.state !== 'paid') return [];
    const rows = await this.database.query<Omit<Benefit, keyof SupplierLinkage> & { divisionCode: string }>(
      `SELECT one.supplier_id AS "supplierId", supplier.name AS "supplierName", supplier.division_code AS "divisionCode",
              county.name AS place, sum(line.unit_price_fen * (line.quantity - line.cancelled_quantity))::bigint AS "goodsFen"
       FROM shop_orders one JOIN organisations supplier ON supplier.id = one.supplier_id
       JOIN shop_order_lines line ON line.order_id = one.id
       JOIN divisions county ON county.code = left(supplier.division_code, 6)
       WHERE one.checkout_id = $1 AND one.state <> 'closed'
       GROUP BY one.id, supplier.name, supplier.division_code, county.name ORDER BY one.id`,
      [checkoutId],
    );
    const benefits: Benefit[] = [];
    for (const { divisionCode, ...row } of rows) {
      benefits.push({ ...row, ...(await this.households.ofSupplier(row.supplierId, divisionCode)) });
    }
    return benefits;
  }

  private orders(checkoutId: string): Promise<CheckoutOrder[]> {
    return this.database.query<CheckoutOrder & Record<string, unknown>>(
      `SELECT one.id, one.number, one.supplier_id AS "supplierId", supplier.name AS "supplierName", one.state,
              sum(line.amount_fen)::bigint AS "goodsFen", one.freight_fen AS "freightFen", one.promise_days_min AS "promiseDaysMin",
              one.promise_days_max AS "promiseDaysMax", count(*)::int AS "lineCount",
              min(line.product_name) FILTER (WHERE line.position = 1) AS "firstProduct"
       FROM shop_orders one JOIN organisations supplier ON supplier.id = one.supplier_id
       JOIN shop_order_lines line ON line.order_id = one.id
       WHERE one.checkout_id = $1 GROUP BY one.id, supplier.name ORDER BY one.number`,
      [checkoutId],
    );
  }
}
