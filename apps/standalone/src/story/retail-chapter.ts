import type { Actor } from '@bangfu/kernel';
import { addDays } from '@bangfu/kernel';
import { Accounts } from '@bangfu/parties';
import { Payments } from '@bangfu/payments';
import {
  Addresses,
  Attribution,
  Carts,
  Checkouts,
  ClaimDecisions,
  Claims,
  Gifts,
  Institutions,
  Parcels,
  Referrals,
  Reviews,
  ShopOrders,
} from '@bangfu/shop';
import type { Emulator } from '../../../stripe-emulator/src/index.js';
import { at } from './calendar.js';
import type { Narrator } from './narrator.js';
import { type Retail, type Shopper, SHOPPERS } from './retail.js';
import { samplePicture } from './sample-papers.js';
import { supplierKeyOf } from './supplier-keys.js';
import type { Thread } from './telling.js';

/** Everybody who buys for themselves has joined by then. */
export const FIRST_RETAIL_DAYS = 75;

/** Of the shoppers who signed up by themselves: the product refuses the demo's own to newcomers (docs/story.md). */
const SIGNED_UP_PASSWORD = '耒水长流山茶花开满坡';

/** What the strands of the shop hand to each other. */
export interface ShopFacts {
  readonly codes: Map<string, string>;
  institutionId: string | null;
}

/** People sign up, join the canteen's unit by its code; a helper takes a code; a home is verified for gifts. */
export async function* shopFounded(narrator: Narrator, facts: ShopFacts): Thread {
  const on = narrator.calendar.ago(FIRST_RETAIL_DAYS);
  yield at(on, '10:00');
  const unit = await narrator.get(Attribution).renewCode(await narrator.as('canteen-manager'));
  facts.codes.set('township-clerk', await helperCode(narrator, 'township-clerk'));
  facts.institutionId = await home(narrator);
  yield at(addDays(on, 1), '19:00');
  for (const shopper of SHOPPERS) await joins(narrator, shopper, unit.code);
}

async function joins(narrator: Narrator, shopper: Shopper, code: string): Promise<void> {
  const { login, name, phone } = shopper;
  if (login !== 'shopper') {
    await narrator.get(Accounts).signUp({ login, name, phone, invented: true, password: SIGNED_UP_PASSWORD });
  }
  const actor = await narrator.as(login);
  await narrator.get(Addresses).add(actor, {
    ...{ name, phone, divisionCode: shopper.division, detail: shopper.detail },
    ...{ label: '家', isDefault: true },
  });
  if (shopper.joins) await narrator.get(Attribution).join(actor, code, null);
}

async function helperCode(narrator: Narrator, login: string): Promise<string> {
  const id = await narrator.get(Referrals).take(await narrator.as(login), {});
  const [row] = await narrator.query<{ code: string }>('SELECT code FROM referral_codes WHERE id = $1', [id]);
  return row!.code;
}

/** A home for the elderly, entered by the township and verified by the county. */
async function home(narrator: Narrator): Promise<string> {
  const id = await narrator.get(Institutions).propose(await narrator.as('township-clerk'), {
    name: '淝田镇敬老院（样例）',
    kind: 'elderly_home',
    divisionCode: '430481113',
    need: '供养老人46人，长期需要大米、食用油和鸡蛋。',
    delivery: { name: '郑院长', phone: '13900002001', detail: '淝田镇敬老院食堂（样例）' },
  });
  await narrator.get(Institutions).verify(await narrator.as('county-revitalisation'), id, 1);
  return id;
}

/** From the cart to the paid checkout; each order then goes its own way. */
export async function* retail(narrator: Narrator, cashier: Emulator, facts: ShopFacts, plan: Retail): Thread {
  const on = narrator.calendar.ago(plan.daysAgo);
  yield at(on, '20:10');
  const buyer = await narrator.as(plan.who);
  for (const [sku, quantity] of plan.lines) {
    await narrator.get(Carts).add({ actor: buyer, token: null }, { variantId: narrator.variant(sku), quantity });
  }
  const [home] = await narrator.get(Addresses).list(buyer);
  const place = plan.gift ? { giftInstitutionId: facts.institutionId } : { addressId: home!.id };
  const checkouts = narrator.get(Checkouts);
  const source = { kind: 'cart' } as const;
  const { totalFen } = await checkouts.preview(buyer, source, place);
  const { id } = await checkouts.place(buyer, {
    ...{ source, ...place, expectedFen: totalFen, attributed: plan.attributed ?? false },
    referralCode: plan.helper ? facts.codes.get(plan.helper)! : null,
  });
  yield at(on, '20:14');
  await paid(narrator, cashier, buyer, id, plan);
  for (const { orderId, supplier } of await ordersOf(narrator, id)) {
    if (plan.ends !== 'paid') {
      await narrator.telling.begin(course(narrator, plan, { orderId, supplier, from: on, buyer }));
    }
  }
}

/** Every try at the provider's page; what was declined may be tried again there. */
async function paid(narrator: Narrator, cashier: Emulator, buyer: Actor, id: string, plan: Retail): Promise<void> {
  for (const payer of plan.pays) {
    await narrator.get(Checkouts).pay(buyer, id);
    const [attempt] = await narrator.query<{ sessionRef: string }>(
      `SELECT session_ref AS "sessionRef" FROM payment_attempts WHERE subject_id = $1 AND state = 'open'`,
      [id],
    );
    await cashier.knobs.pay(attempt!.sessionRef, payer);
  }
  await narrator.get(Checkouts).returned(buyer, id);
  const found = await narrator.get(Payments).ofSubject('checkout', id);
  if (found?.state !== 'paid') throw new Error(`the story's checkout ${id} is ${found?.state ?? 'unknown'}, not paid`);
}

interface PlacedOrder {
  readonly orderId: string;
  readonly supplier: string;
  readonly from: string;
  readonly buyer: Actor;
}

async function ordersOf(narrator: Narrator, checkoutId: string): Promise<{ orderId: string; supplier: string }[]> {
  const rows = await narrator.query<{ id: string; supplierId: string }>(
    'SELECT id, supplier_id AS "supplierId" FROM shop_orders WHERE checkout_id = $1 ORDER BY number',
    [checkoutId],
  );
  return rows.map(({ id, supplierId }) => ({ orderId: id, supplier: supplierKeyOf(narrator, supplierId) }));
}

/** Sent, arrived, confirmed; in between perhaps a claim; at the end perhaps a word about it. */
async function* course(narrator: Narrator, plan: Retail, order: PlacedOrder): Thread {
  const [sent, delivered, received] = plan.pace ?? [1, 3, 5];
  const owner = await narrator.as(`${order.supplier}-owner`);
  const parcels = narrator.get(Parcels);
  yield at(addDays(order.from, sent), sent === 0 ? '21:00' : '14:30');
  const lines = await linesOf(narrator, order.orderId);
  const parcel = await parcels.send(owner, order.orderId, {
    ...{ carrier: '邮政快递包裹', trackingNumber: trackingOf(order.orderId) },
    lines: lines.map(({ id, quantity }) => ({ orderLineId: id, quantity })),
  });
  yield at(addDays(order.from, Math.min(delivered, sent + 1)), '09:20');
  await parcels.track(owner, order.orderId, parcel.id, { place: '耒阳分拨中心', note: '快件已到达分拨中心' });
  if (plan.ends === 'sent') return;
  yield at(addDays(order.from, delivered), '15:40');
  await parcels.deliver(owner, order.orderId, parcel.id);
  if (plan.claim && lines.some(({ variantId }) => variantId === narrator.variant(plan.claim!.sku))) {
    yield* claimed(narrator, plan.claim, { ...order, lines, on: addDays(order.from, delivered) });
  }
  if (plan.ends === 'delivered') return;
  yield at(addDays(order.from, received), '21:05');
  await narrator.get(ShopOrders).confirm(order.buyer, order.orderId);
  if (plan.gift) await giftReceived(narrator, order, addDays(order.from, delivered));
  yield at(addDays(order.from, received), '21:20');
  for (const line of lines) await reviewed(narrator, plan, order.buyer, line);
}

interface SoldLine {
  readonly id: string;
  readonly variantId: string;
  readonly quantity: bigint;
}

const linesOf = (narrator: Narrator, orderId: string): Promise<SoldLine[]> =>
  narrator.query<SoldLine>(
    'SELECT id, variant_id AS "variantId", quantity FROM shop_order_lines WHERE order_id = $1 ORDER BY position',
    [orderId],
  );

/** Fresh goods: asked within the hours, with a photo; the supplier agrees the next morning, or has yet to answer. */
async function* claimed(
  narrator: Narrator,
  claim: NonNullable<Retail['claim']>,
  order: PlacedOrder & { lines: readonly SoldLine[]; on: string },
): Thread {
  const { login } = SHOPPERS.find(({ name }) => name === order.buyer.name)!;
  yield at(order.on, '19:30');
  const photo = await narrator.store(login, '破损.jpg', 'photo', samplePicture('eggs'));
  const line = order.lines.find(({ variantId }) => variantId === narrator.variant(claim.sku))!;
  const id = await narrator.get(Claims).ask(order.buyer, order.orderId, {
    ...{ kind: claim.kind, reason: 'damaged', note: claim.note, photoFileIds: [photo] },
    lines: [{ orderLineId: line.id, quantity: claim.quantity }],
  });
  if (!claim.granted && !claim.contested) return;
  yield at(addDays(order.on, 1), '08:30');
  const owner = await narrator.as(`${order.supplier}-owner`);
  const decisions = narrator.get(ClaimDecisions);
  const orderLineId = line.id;
  if (claim.granted) {
    const note = '包装没有垫好，退一板的货款，对不起。';
    await decisions.decide(owner, id, { version: 1, note, lines: [{ orderLineId, outcome: 'full', note: '' }] });
    return;
  }
  const [refusal, appeal] = claim.contested!;
  await decisions.decide(owner, id, {
    version: 1,
    note: refusal,
    lines: [{ orderLineId, outcome: 'refuse', note: refusal }],
  });
  yield at(addDays(order.on, 1), '19:40');
  await narrator.get(Claims).escalate(order.buyer, id, 2, appeal);
}

async function giftReceived(narrator: Narrator, { orderId, supplier }: PlacedOrder, on: string): Promise<void> {
  const owner = `${supplier}-owner`;
  const fileId = await narrator.paper(owner, `敬老院收货回执 ${orderId.slice(-6)}`, ['淝田镇敬老院（样例）已收到货物']);
  const thanks = '谢谢您，老人们这个月都吃上了新米。';
  await narrator.get(Gifts).recordReceipt(await narrator.as(owner), orderId, { fileId, receivedOn: on, thanks });
}

async function reviewed(narrator: Narrator, plan: Retail, buyer: Actor, line: SoldLine): Promise<void> {
  const found = Object.entries(plan.reviews ?? {}).find(([sku]) => narrator.variant(sku) === line.variantId);
  if (!found) return;
  const [stars, body] = found[1];
  await narrator.get(Reviews).write(buyer, line.id, { stars, body, photoFileIds: [] });
}

/** Thirteen digits of the order's own. */
const trackingOf = (orderId: string): string =>
  `98${(BigInt(`0x${orderId.replaceAll('-', '').slice(-12)}`) % 100_000_000_000n).toString().padStart(11, '0')}`;
