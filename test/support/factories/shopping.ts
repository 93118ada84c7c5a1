import { type Actor } from '@bangfu/kernel';
import { Payments, PaymentsJobsModule } from '@bangfu/payments';
import {
  Addresses,
  Carts,
  type Checkout,
  CheckoutQueries,
  type CheckoutShown,
  Checkouts,
  ShopJobsModule,
} from '@bangfu/shop';
import { drainOutbox } from '../drain-outbox.js';
import { type Goods, listedVariant } from './goods.js';
import { attemptRow, newShopper, type PayingRoom, payingRoom } from './payments.js';
import { admittedSupplier, person } from './people.js';

/** Cart, checkout and orders on the emulator, with the consumers of payments and shop. */
export const shoppingRoom = (): Promise<PayingRoom> => payingRoom([PaymentsJobsModule, ShopJobsModule]);

export interface Stall {
  readonly supplier: Actor;
  readonly variantId: string;
}

/** A supplier of its own with one listed variant. */
export async function stall(room: PayingRoom, goods: Goods = {}): Promise<Stall> {
  const supplier = await person(room, await admittedSupplier(room), 'coop_clerk');
  return { supplier, variantId: await listedVariant(room, supplier, goods) };
}

export interface Customer {
  readonly actor: Actor;
  readonly addressId: string;
}

/** A shopper with an address in 淝田镇. */
export async function customer(room: PayingRoom): Promise<Customer> {
  const actor = await newShopper(room);
  const address = { name: '曾念青', phone: '13812345678', divisionCode: '430481113', detail: '灶市街1号' };
  return { actor, addressId: (await room.get(Addresses).add(actor, address)).id };
}

/** Puts one of each stall's variant into the customer's cart, chosen. */
export async function fill(
  room: PayingRoom,
  { actor }: Customer,
  stalls: readonly Stall[],
  quantity = 1n,
): Promise<void> {
  for (const { variantId } of stalls) await room.get(Carts).add({ actor, token: null }, { variantId, quantity });
}

/** Buys one of the variant at once; at the price of the preview unless another is expected. */
export async function placed(
  room: PayingRoom,
  { actor, addressId }: Customer,
  source: Parameters<Checkouts['preview']>[1] = { kind: 'cart' },
  more: Partial<Parameters<Checkouts['place']>[1]> = {},
): Promise<Checkout> {
  const checkouts = room.get(Checkouts);
  const { totalFen } = await checkouts.preview(actor, source, { addressId });
  return checkouts.place(actor, { source, addressId, expectedFen: totalFen, attributed: true, ...more });
}

export const direct = (stall: Stall, quantity = 1n) =>
  ({ kind: 'direct', variantId: stall.variantId, quantity }) as const;

/** Opens the provider's page; answers its session. */
export async function begun(room: PayingRoom, { actor }: Customer, checkoutId: string): Promise<string> {
  await room.get(Checkouts).pay(actor, checkoutId);
  const attempt = await room.get(Payments).ofSubject('checkout', checkoutId);
  return (await attemptRow(room, attempt!.id)).session_ref!;
}

/** Paid on the page, told by the return page, and carried by the consumers. */
export async function paid(room: PayingRoom, customer: Customer, checkoutId: string): Promise<CheckoutShown> {
  await room.emulator.knobs.pay(await begun(room, customer, checkoutId), 'success');
  return settled(room, customer, checkoutId);
}

/** The provider is asked, the consumers run, and what is true then is read. */
export async function settled(room: PayingRoom, { actor }: Customer, checkoutId: string): Promise<CheckoutShown> {
  const attempt = await room.get(Payments).ofSubject('checkout', checkoutId);
  await room.get(Payments).reconcile(attempt!.id, 'webhook');
  await drainOutbox(room.app);
  return room.get(CheckoutQueries).read(actor, checkoutId);
}
