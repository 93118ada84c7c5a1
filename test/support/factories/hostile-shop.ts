import { Stock } from '@bangfu/catalog';
import { newId } from '@bangfu/kernel';
import { Payments } from '@bangfu/payments';
import { Checkouts, Parcels, ShopOrders } from '@bangfu/shop';
import type { Payer } from '../../../apps/stripe-emulator/src/index.js';
import type { Dice } from '../../prove/support/proving.js';
import type { PayingRoom } from './payments.js';
import { begun, type Customer, customer, direct, fill, placed, type Stall, stall } from './shopping.js';

const PAYERS: readonly [Payer, ...Payer[]] = [
  'success',
  'success',
  'success',
  'alipay',
  'wechat_pay',
  'declined',
  'challenge_passed',
  'challenge_abandoned',
];
const LAST_UNITS = 3n;

/** Shoppers and suppliers whose every step follows from the dice: what they do is refused, comes late, or is never finished. */
export class HostileShop {
  private readonly stalls: Stall[] = [];
  private readonly customers: Customer[] = [];
  /** Of which there are never enough for everybody who has begun to pay. */
  private scarce!: Stall;

  constructor(
    private readonly room: PayingRoom,
    private readonly dice: Dice,
  ) {}

  async open(suppliers: number): Promise<void> {
    for (let count = 0; count < suppliers; count += 1) {
      this.stalls.push(await stall(this.room, { priceFen: BigInt(100 + this.dice.below(20_000)) }));
    }
    this.scarce = await stall(this.room, { onHand: LAST_UNITS });
    for (let count = 0; count < suppliers * 3; count += 1) this.customers.push(await customer(this.room));
  }

  get suppliers(): string[] {
    return [...this.stalls, this.scarce].map(({ supplier }) => supplier.organisationId!);
  }

  /** From the cart or at once, of one supplier or several; paid, declined, left alone, or given up while the page is open. */
  async buy(): Promise<void> {
    const buyer = this.dice.one(this.customers)!;
    const { id } = await this.place(buyer);
    if (this.dice.chance(0.1)) return;
    const session = await begun(this.room, buyer, id);
    if (this.dice.chance(0.06)) await this.room.get(Checkouts).cancel(buyer.actor, id);
    await this.room.emulator.knobs.pay(session, this.dice.one(PAYERS));
    if (this.dice.chance(0.4)) await this.comeBack(buyer, id);
  }

  /** The return page, a webhook and an impatient second click, at once. */
  private async comeBack({ actor }: Customer, checkoutId: string): Promise<void> {
    const checkouts = this.room.get(Checkouts);
    const attempt = await this.room.get(Payments).ofSubject('checkout', checkoutId);
    const settled = await Promise.allSettled([
      checkouts.returned(actor, checkoutId),
      this.room.get(Payments).reconcile(attempt!.id, 'webhook'),
      checkouts.returned(actor, checkoutId),
    ]);
    for (const one of settled) if (one.status === 'rejected') throw one.reason;
  }

  private async place(buyer: Customer): Promise<{ id: string }> {
    if (this.dice.chance(0.12)) return placed(this.room, buyer, direct(this.scarce));
    const some = this.dice.shuffled(this.stalls).slice(0, 1 + this.dice.below(3));
    if (this.dice.chance(0.3)) return placed(this.room, buyer, direct(some[0]!, BigInt(1 + this.dice.below(3))));
    await fill(this.room, buyer, some);
    return placed(this.room, buyer);
  }

  /** Suppliers send and deliver, buyers confirm; some say nothing, and some take the order back before it is sent. */
  async fulfil(): Promise<void> {
    const open = await this.room.database.query<{ id: string; state: string; buyer: string; version: number }>(
      `SELECT id, state, buyer_id AS buyer, version FROM shop_orders WHERE state IN ('paid', 'shipped', 'delivered') ORDER BY id DESC LIMIT 40`,
    );
    for (const { id, state, buyer, version } of open.filter(() => this.dice.chance(0.4))) {
      const { actor } = this.customers.find((one) => one.actor.userId === buyer)!;
      const orders = this.room.get(ShopOrders);
      if (state === 'paid' && this.dice.chance(0.15)) await orders.cancel(actor, id, version, '不想要了');
      else if (state === 'paid') await this.send(id);
      else await orders.confirm(actor, id);
    }
  }

  private async send(orderId: string): Promise<void> {
    const orders = this.room.get(ShopOrders);
    const order = (await orders.find(orderId))!;
    const { supplier } = [...this.stalls, this.scarce].find((one) => one.supplier.organisationId === order.supplierId)!;
    const lines = (await orders.lines(orderId)).map(({ id, quantity }) => ({ orderLineId: id, quantity }));
    const parcel = { carrier: '邮政快递', trackingNumber: `EA${newId()}`, lines };
    const { id } = await this.room.get(Parcels).send(supplier, orderId, parcel);
    if (this.dice.chance(0.7)) await this.room.get(Parcels).deliver(supplier, orderId, id);
  }

  /** What the house does for the shop when nobody is watching; two workers at once. */
  async jobs(): Promise<void> {
    await Promise.all([
      this.room.get(Checkouts).expireDue(),
      this.room.get(Stock).releaseExpired(),
      this.room.get(Checkouts).expireDue(),
      this.room.get(ShopOrders).confirmOverdue(),
    ]);
  }

  /** The last units were sold: as many again, so that there is something to race for. */
  async restock(): Promise<void> {
    const { supplier, variantId } = this.scarce;
    await this.room
      .get(Stock)
      .adjust(supplier, { id: newId(), variantId, delta: LAST_UNITS, reason: '补货', received: true });
  }
}
