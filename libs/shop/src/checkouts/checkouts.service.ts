import { type Actor, Clock, Database, Env, type DomainError, Logs, SYSTEM } from '@bangfu/kernel';
import { type AttemptView, Payments } from '@bangfu/payments';
import { Injectable } from '@nestjs/common';
import type { AddressShown } from '../addresses/addresses.service.js';
import { shopperOf } from '../contact.js';
import { ShopOrderLine } from '../orders/shop-order.entity.js';
import { checkoutMissing, checkoutOver, checkoutPaid, checkoutParked, openTooMany } from '../shop.errors.js';
import { checkoutsOf, lockCheckout, lockOrdersOf } from '../shop.locks.js';
import { Baskets, type Basket, type BasketSource } from './basket.service.js';
import { Checkout } from './checkout.entity.js';
import { toAttemptLines, totalsOf } from './checkout-amounts.js';
import { CheckoutEnding } from './checkout-ending.service.js';
import { CheckoutOutcomes } from './checkout-outcomes.service.js';
import { CheckoutPlacing } from './checkout-placing.service.js';
import { Destinations, type DestinationWanted } from './destinations.service.js';
import { assertInvoice, assertPrice, type NewCheckout, obstacleOfBasket } from './new-checkout.js';
import { In } from 'typeorm';

export interface CheckoutPreview extends Omit<Basket, 'facts'> {
  readonly address: AddressShown | null;
  /** Where a gift goes instead. */
  readonly giftInstitutionName: string | null;
  /** Why it cannot be placed as it is; null when it can. */
  readonly obstacle: DomainError | null;
}

const MOST_OPEN = 5;
const BATCH = 200;

/**
 * From chosen goods to paid orders. `preview` and `place` speak to the database alone; `pay`, `returned`, `cancel` and `expireDue`
 * speak to the provider, outside of any transaction.
 */
@Injectable()
export class Checkouts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly logs: Logs,
    private readonly baskets: Baskets,
    private readonly destinations: Destinations,
    private readonly placing: CheckoutPlacing,
    private readonly ending: CheckoutEnding,
    private readonly outcomes: CheckoutOutcomes,
    private readonly payments: Payments,
  ) {}

  /** What it would cost, per supplier; to the address named, else to the preferred one. Holds nothing. */
  async preview(actor: Actor, source: BasketSource, wanted: DestinationWanted): Promise<CheckoutPreview> {
    const to = await this.destinations.findOrPreferred(actor, wanted);
    const basket = await this.baskets.fill(actor, source, to?.divisionCode ?? null);
    const { facts: _facts, ...shown } = basket;
    const obstacle = obstacleOfBasket(basket, to !== null);
    return { ...shown, address: to?.address ?? null, giftInstitutionName: to?.giftInstitutionName ?? null, obstacle };
  }

  /**
   * Places one order per supplier, holds the goods for the time of payment and opens the payment. Throws `checkout_price_changed` with the new
   * preview, `goods_changed`, `not_served`, `stock_short`, `checkouts_open_too_many` and what is wrong with the input.
   */
  async place(actor: Actor, input: NewCheckout): Promise<Checkout> {
    const buyerId = shopperOf(actor);
    assertInvoice(input.invoice);
    return this.database.transaction(async () => {
      await this.database.lockName(checkoutsOf(buyerId));
      const to = await this.destinations.find(actor, input);
      let basket = await this.baskets.fill(actor, input.source, to?.divisionCode ?? null);
      if (await this.makeWay(actor, buyerId, basket)) {
        basket = await this.baskets.fill(actor, input.source, to?.divisionCode ?? null);
      }
      const obstacle = obstacleOfBasket(basket, to !== null);
      if (obstacle) throw obstacle;
      assertPrice(basket, input.expectedFen);
      return this.placing.place(actor, input, basket, to!);
    });
  }

  /**
   * The provider's page; opens a new attempt after a decline. Throws `checkout_over`, `checkout_paid`, `checkout_parked`, and what
   * `Payments.begin` throws: then nothing was taken, and the same call may be made again.
   */
  async pay(actor: Actor, checkoutId: string): Promise<{ url: string; expiresAt: Date }> {
    const checkout = await this.own(actor, checkoutId);
    if (checkout.state === 'paid') throw checkoutPaid();
    if (checkout.state === 'closed' || checkout.expiresAt <= this.clock.now()) throw checkoutOver();
    const latest = await this.payments.ofSubject('checkout', checkoutId);
    if (latest?.state === 'paid') throw checkoutPaid();
    if (latest?.state === 'parked') throw checkoutParked();
    const attemptId = latest?.state === 'open' ? latest.id : await this.openAgain(actor, checkoutId);
    const page = `${this.env.publicUrl}/checkouts/${checkoutId}`;
    return this.payments.begin(attemptId, { successUrl: `${page}?returned=1`, cancelUrl: `${page}?left=1` });
  }

  /** The shopper is back from the provider's page: asks what became of it and settles it at once. */
  async returned(actor: Actor, checkoutId: string): Promise<AttemptView | null> {
    await this.own(actor, checkoutId);
    const latest = await this.payments.ofSubject('checkout', checkoutId);
    if (!latest) return null;
    const state = await this.payments.reconcile(latest.id, 'return');
    if (state === 'paid') await this.outcomes.paid(checkoutId, latest.id);
    return this.payments.ofSubject('checkout', checkoutId);
  }

  /** The shopper does not want it any more. Throws `checkout_paid` when the money came in this moment. */
  async cancel(actor: Actor, checkoutId: string): Promise<void> {
    const checkout = await this.own(actor, checkoutId);
    if (checkout.state === 'paid') throw checkoutPaid();
    if (checkout.state === 'closed') return;
    const state = await this.endAttempt(checkoutId);
    if (state === 'paid') throw checkoutPaid();
    if (state === 'parked') throw checkoutParked();
    await this.ending.close(actor, checkoutId, 'cancelled', true);
  }

  /**
   * Ends what was not paid in time, and pages of checkouts that ended otherwise; the provider is asked first, so that money that
   * came is never overlooked. What cannot be asked now waits for the next run. Answers how many ended.
   */
  async expireDue(): Promise<number> {
    const due = await this.database.query<{ id: string; state: string }>(
      `(SELECT id, state FROM checkouts WHERE state = 'awaiting_payment' AND expires_at <= $1 ORDER BY expires_at, id LIMIT ${BATCH})
       UNION ALL
       (SELECT id, state FROM checkouts WHERE state = 'closed' AND attempt_ended_at IS NULL ORDER BY closed_at, id LIMIT ${BATCH})`,
      [this.clock.now()],
    );
    let ended = 0;
    for (const { id } of due) {
      try {
        const state = await this.endAttempt(id);
        if (state === 'paid') continue;
        const closed = await this.ending.close(SYSTEM, id, state === 'parked' ? 'parked' : 'expired', true);
        if (closed) ended += 1;
      } catch (error) {
        this.logs.root.warn({ error, checkoutId: id }, 'a checkout could not be ended');
      }
    }
    return ended;
  }

  /** Throws `checkout_missing` for somebody else's. */
  async own(actor: Actor, checkoutId: string): Promise<Checkout> {
    const checkout = await this.database.repo(Checkout).findOneBy({ id: checkoutId });
    if (!checkout || checkout.buyerId !== actor.userId) throw checkoutMissing();
    return checkout;
  }

  /** Closes the page; settles what was paid in the last moment. */
  private async endAttempt(checkoutId: string): Promise<AttemptView['state'] | null> {
    const latest = await this.payments.ofSubject('checkout', checkoutId);
    if (!latest) return null;
    const state = latest.state === 'open' ? await this.payments.cancel(latest.id) : latest.state;
    if (state === 'paid') await this.outcomes.paid(checkoutId, latest.id);
    return state;
  }

  /** A decline ended the attempt before: the same orders, the same sum, a new attempt. */
  private async openAgain(actor: Actor, checkoutId: string): Promise<string> {
    return this.database.transaction(async () => {
      const checkout = await lockCheckout(this.database, checkoutId);
      if (checkout?.state !== 'awaiting_payment') throw checkoutOver();
      const orders = await lockOrdersOf(this.database, checkoutId);
      const lines = await this.database.repo(ShopOrderLine).findBy({ orderId: In(orders.map(({ id }) => id)) });
      const totals = totalsOf(orders, lines);
      const { attemptId } = await this.payments.open(actor, {
        subjectType: 'checkout',
        subjectId: checkoutId,
        expiresAt: checkout.expiresAt,
        lines: toAttemptLines(orders, lines),
        parts: orders.map(({ id, supplierId }) => ({ supplierId, orderId: id, amountFen: totals.get(id)! })),
      });
      return attemptId;
    });
  }

  /**
   * The same lines of the cart wait in one checkout at most: an earlier one makes way, and money that still comes for it goes back.
   * Answers whether one did. Throws `checkouts_open_too_many`.
   */
  private async makeWay(actor: Actor, buyerId: string, basket: Basket): Promise<boolean> {
    const cartLines = basket.groups.flatMap((group) => group.lines.map((line) => line.cartLineId)).filter(Boolean);
    const open = await this.database.query<{ id: string; same: boolean }>(
      `SELECT checkout.id, EXISTS (
         SELECT FROM shop_orders one JOIN shop_order_lines line ON line.order_id = one.id
         WHERE one.checkout_id = checkout.id AND line.cart_line_id = ANY($2::uuid[])) AS same
       FROM checkouts checkout WHERE checkout.buyer_id = $1 AND checkout.state = 'awaiting_payment' ORDER BY checkout.id`,
      [buyerId, cartLines],
    );
    const replaced = open.filter((one) => one.same);
    for (const { id } of replaced) await this.ending.close(actor, id, 'replaced', false);
    if (open.length - replaced.length >= MOST_OPEN) throw openTooMany(MOST_OPEN);
    return replaced.length > 0;
  }
}
