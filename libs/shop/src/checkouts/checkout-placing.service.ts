import { Stock } from '@bangfu/catalog';
import { type Actor, Audit, businessDate, Clock, Database, Env, newId, Outbox } from '@bangfu/kernel';
import { DocumentNumbers } from '@bangfu/orders';
import { Payments } from '@bangfu/payments';
import { Injectable } from '@nestjs/common';
import { sealShopContact, shopperOf } from '../contact.js';
import { ShopOrder, ShopOrderLine } from '../orders/shop-order.entity.js';
import { ShopOrderSteps } from '../orders/shop-order-steps.service.js';
import { Purposes } from '../purposes.service.js';
import { CheckoutPlaced } from '../shop.events.js';
import { ShopSettings } from '../shop-settings.service.js';
import type { Basket } from './basket.service.js';
import { Checkout } from './checkout.entity.js';
import { toAttemptLines, totalsOf } from './checkout-amounts.js';
import type { Destination } from './destinations.service.js';
import type { NewCheckout } from './new-checkout.js';

const MINUTE = 60_000;
const HELD_AS = 'shop_order_line';

interface Placed {
  readonly checkout: Checkout;
  readonly orders: readonly ShopOrder[];
  readonly lines: readonly ShopOrderLine[];
}

/** Writes a checkout, its orders and lines, holds their stock and opens the payment: all of it or nothing. */
@Injectable()
export class CheckoutPlacing {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly stock: Stock,
    private readonly numbers: DocumentNumbers,
    private readonly payments: Payments,
    private readonly settings: ShopSettings,
    private readonly steps: ShopOrderSteps,
    private readonly purposes: Purposes,
  ) {}

  /** The basket has been checked. Throws `stock_short` when somebody was faster. Emits checkout_placed. */
  async place(actor: Actor, input: NewCheckout, basket: Basket, to: Destination): Promise<Checkout> {
    const placed = await this.drawUp(actor, input, basket, to);
    const { checkout, orders, lines } = placed;
    await this.hold(placed);
    const numbers = await this.numbers.take('GD', businessDate(checkout.placedAt), orders.length);
    orders.forEach((order, index) => (order.number = numbers[index]!));
    await this.database.repo(Checkout).insert(checkout);
    await this.database.repo(ShopOrder).insert([...orders]);
    await this.database.repo(ShopOrderLine).insert([...lines]);
    const totals = totalsOf(orders, lines);
    await this.payments.open(actor, {
      subjectType: 'checkout',
      subjectId: checkout.id,
      expiresAt: checkout.expiresAt,
      lines: toAttemptLines(orders, lines),
      parts: orders.map(({ id, supplierId }) => ({ supplierId, orderId: id, amountFen: totals.get(id)! })),
    });
    await this.steps.record(
      actor,
      'buyer',
      orders.map(({ id }) => ({ orderId: id, kind: 'placed' })),
    );
    await this.audit.record(actor, {
      action: 'shop.checkout.placed',
      subjectType: 'checkout',
      subjectId: checkout.id,
      detail: { orders: orders.map(({ number }) => number), totalFen: basket.totalFen },
    });
    await this.outbox.add(new CheckoutPlaced({ checkoutId: checkout.id, buyerId: checkout.buyerId }));
    return checkout;
  }

  private async drawUp(actor: Actor, input: NewCheckout, basket: Basket, to: Destination): Promise<Placed> {
    const now = this.clock.now();
    const today = businessDate(now);
    const minutes = async (key: 'payment_minutes' | 'reservation_minutes'): Promise<Date> =>
      new Date(now.getTime() + (await this.settings.value(key, today)) * MINUTE);
    const id = newId();
    const buyerId = shopperOf(actor);
    const { attributionUnitId, referralCodeId, giftInstitutionId } = await this.purposes.of(actor, input);
    const { sealed, nameMasked, phoneMasked } = sealShopContact(this.env.secrets, id, to);
    const checkout = this.database.repo(Checkout).create({
      id,
      buyerId,
      source: input.source.kind,
      state: 'awaiting_payment',
      placedAt: now,
      expiresAt: await minutes('payment_minutes'),
      heldUntil: await minutes('reservation_minutes'),
      deliveryDivisionCode: to.divisionCode,
      deliveryPlace: to.place,
      deliveryContactSealed: sealed,
      deliveryNameMasked: nameMasked,
      deliveryPhoneMasked: phoneMasked,
      invoiceTitleKind: input.invoice?.titleKind ?? null,
      invoiceTitle: input.invoice?.title ?? null,
      invoiceTaxNumber: input.invoice?.taxNumber ?? null,
      invoiceEmail: input.invoice?.email ?? null,
      attributionUnitId: input.attributed ? attributionUnitId : null,
      referralCodeId,
      giftInstitutionId,
      version: 1,
    });
    const orders = basket.groups.map((group) =>
      this.database.repo(ShopOrder).create({
        id: newId(),
        checkoutId: id,
        buyerId,
        supplierId: group.supplierId,
        state: 'awaiting_payment',
        freightFen: group.freightFen!,
        promiseDaysMin: group.promiseDaysMin!,
        promiseDaysMax: group.promiseDaysMax!,
        buyerNote: input.notes?.find(({ supplierId }) => supplierId === group.supplierId)?.note ?? '',
        placedAt: now,
        version: 1,
      }),
    );
    return { checkout, orders, lines: this.linesOf(basket, orders) };
  }

  private linesOf(basket: Basket, orders: readonly ShopOrder[]): ShopOrderLine[] {
    return basket.groups.flatMap((group, at) =>
      group.lines.map(({ variantId, quantity, cartLineId, amountFen }, index) => {
        const facts = basket.facts.get(variantId)!;
        return this.database.repo(ShopOrderLine).create({
          id: newId(),
          orderId: orders[at]!.id,
          position: index + 1,
          cartLineId,
          variantId,
          productName: facts.productName,
          variantName: facts.variantName,
          unit: facts.unit,
          soldBy: facts.soldBy,
          netWeightGrams: facts.netWeightGrams,
          categoryCode: facts.categoryCode,
          taxTreatment: facts.taxTreatment,
          originCode: facts.originCode,
          certificateId: facts.certificate?.certificateId ?? null,
          catalogueCode: facts.certificate?.catalogueCode ?? null,
          listed832: facts.certificate?.listed832 ?? false,
          poorHouseholdLinked: facts.certificate?.poorHouseholdLinked ?? false,
          quantity,
          unitPriceFen: facts.priceFen,
          amountFen,
        });
      }),
    );
  }

  private async hold({ checkout, lines }: Placed): Promise<void> {
    const held = await this.stock.reserve(
      lines.map(({ id, variantId, quantity }) => ({ variantId, quantity, refType: HELD_AS, refId: id })),
      checkout.heldUntil,
    );
    for (const line of lines) line.reservationId = held.get(line.id)!;
  }
}
