import { type Actor, Files, newId } from '@bangfu/kernel';
import { Accounts, Identity } from '@bangfu/parties';
import { lockPartsOfAttempt, Postings } from '@bangfu/payments';
import {
  Addresses,
  CheckoutOutcomes,
  Checkouts,
  Claims,
  Gifts,
  Institutions,
  type NewCheckout,
  Parcels,
  Referrals,
  Reviews,
  ShopInvoices,
  ShopOrders,
  Showcases,
} from '@bangfu/shop';
import { listedVariant } from './factories/goods.js';
import type { TradingRoom } from './factories/trading-room.js';
import type { Sides } from './sides.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const DOORSTEP = { name: '某收货人', phone: '13800000000', detail: '灶市街1号' };

/** One object of every kind that the shop has: between somebody who shops and a supplier, and of a region's pavilions and gifts. */
export async function shopObjects(
  room: TradingRoom,
  supplier: Actor,
  sides: Sides,
): Promise<Readonly<Record<string, string>>> {
  const buyer = await buyerOf(room, sides.shopper);
  const { id: addressId } = await room.get(Addresses).add(buyer, { ...DOORSTEP, divisionCode: '430481113' });
  const between = { room, supplier, buyer };
  return {
    addresses: addressId,
    codes: await room.get(Referrals).take(buyer, {}),
    ...(await claimed(between, addressId)),
    ...(await reviewed(between, addressId)),
    ...(await ofRegion(between, sides)),
  };
}

interface Between {
  readonly room: TradingRoom;
  readonly supplier: Actor;
  readonly buyer: Actor;
}

interface Sold {
  readonly checkoutId: string;
  readonly attemptId: string;
  readonly orderId: string;
  readonly lineId: string;
  readonly totalFen: bigint;
  readonly parcelId: string;
}

async function buyerOf(room: TradingRoom, known: string | undefined): Promise<Actor> {
  const login = known ?? `s-${newId()}`;
  if (!known) await room.get(Accounts).signUp({ login, name: '某顾客', password: 'correct horse' });
  return room.get(Identity).actorByLogin(login);
}

const fileOf = async (room: TradingRoom, actor: Actor, purpose: 'photo' | 'invoice'): Promise<string> =>
  (await room.get(Files).store(actor, { name: '图片.png', purpose, content: PNG })).id;

/** Two bottles bought at once, paid and on their way. */
async function sold({ room, supplier, buyer }: Between, wanted: Partial<NewCheckout>): Promise<Sold> {
  const variantId = await listedVariant(room, supplier);
  const source = { kind: 'direct', variantId, quantity: 2n } as const;
  const checkouts = room.get(Checkouts);
  const { totalFen } = await checkouts.preview(buyer, source, wanted);
  const { id: checkoutId } = await checkouts.place(buyer, {
    source,
    expectedFen: totalFen,
    attributed: false,
    ...wanted,
  });
  const attemptId = await paid(room, checkoutId);
  const [line] = await room.database.query<{ id: string; orderId: string }>(
    `SELECT line.id, line.order_id AS "orderId" FROM shop_order_lines line JOIN shop_orders one ON one.id = line.order_id
     WHERE one.checkout_id = $1`,
    [checkoutId],
  );
  const { id: lineId, orderId } = line!;
  const carriage = { carrier: '邮政', trackingNumber: 'EA1' };
  const lines = [{ orderLineId: lineId, quantity: 2n }];
  const { id: parcelId } = await room.get(Parcels).send(supplier, orderId, { ...carriage, lines });
  return { checkoutId, attemptId, orderId, lineId, totalFen, parcelId };
}

/** As if the provider had said so: there is none in this house. */
async function paid(room: TradingRoom, checkoutId: string): Promise<string> {
  const attemptId = await room.database.transaction(async () => {
    const [attempt] = await room.database.query<{ id: string }>(
      `UPDATE payment_attempts SET state = 'paid', intent_ref = 'pi_' || id, charge_ref = 'ch_' || id, captured_fen = amount_fen, decided_at = $2
       WHERE subject_id = $1 RETURNING id`,
      [checkoutId, room.clock.now()],
    );
    const { id } = attempt!;
    await room.database.query(`UPDATE payment_parts SET state = 'held' WHERE attempt_id = $1`, [id]);
    await room.get(Postings).paid(id, await lockPartsOfAttempt(room.database, id));
    return id;
  });
  await room.get(CheckoutOutcomes).paid(checkoutId, attemptId);
  return attemptId;
}

/** An order with its invoice, of which a part came broken. */
async function claimed(between: Between, addressId: string): Promise<Record<string, string>> {
  const { room, supplier, buyer } = between;
  const invoice = { titleKind: 'personal', title: '某顾客', email: 'shopper@example.com' } as const;
  const order = await sold(between, { addressId, invoice });
  await room.get(Parcels).deliver(supplier, order.orderId, order.parcelId);
  const invoiceFileId = await fileOf(room, supplier, 'invoice');
  const invoiceId = await room.get(ShopInvoices).record(supplier, order.orderId, {
    number: '24432000000012345678',
    issuedOn: '2026-03-18',
    amountFen: order.totalFen,
    fileId: invoiceFileId,
  });
  const photo = await fileOf(room, buyer, 'photo');
  const claim = await room.get(Claims).ask(buyer, order.orderId, {
    kind: 'refund',
    reason: 'damaged',
    note: '一瓶破损',
    photoFileIds: [photo],
    lines: [{ orderLineId: order.lineId, quantity: 1n }],
  });
  return {
    checkouts: order.checkoutId,
    attempts: order.attemptId,
    'shop-orders': order.orderId,
    'shop-order-lines': order.lineId,
    parcels: order.parcelId,
    'shop-invoices': invoiceId,
    'shop-invoice-files': invoiceFileId,
    claims: claim,
    'claim-photos': photo,
  };
}

/** An order that the buyer has and writes about. */
async function reviewed(between: Between, addressId: string): Promise<Record<string, string>> {
  const { room, supplier, buyer } = between;
  const order = await sold(between, { addressId });
  await room.get(Parcels).deliver(supplier, order.orderId, order.parcelId);
  await room.get(ShopOrders).confirm(buyer, order.orderId);
  const photo = await fileOf(room, buyer, 'photo');
  const review = { stars: 5, body: '很好', photoFileIds: [photo] };
  return { reviews: await room.get(Reviews).write(buyer, order.lineId, review), 'review-photos': photo };
}

/** A pavilion that is not published, an institution that nobody has verified yet, and a gift to one that is. */
async function ofRegion(between: Between, { curator, region }: Sides): Promise<Record<string, string>> {
  const { room, supplier } = between;
  const whose = supplier.organisationId!.slice(-2);
  const official = await room.get(Identity).actorByLogin(curator);
  const cover = await fileOf(room, official, 'photo');
  const pavilion = await room.get(Showcases).create(official, 'pavilion', {
    slug: `pavilion-${region}-${whose}`,
    title: '某馆',
    intro: '',
    coverFileId: cover,
    regionCode: region,
    fromOn: '2026-03-18',
    toOn: null,
    blocks: [],
  });
  const institutions = room.get(Institutions);
  const propose = (name: string) =>
    institutions.propose(official, { name, kind: 'school', divisionCode: region, need: '食用油', delivery: DOORSTEP });
  const receiver = await propose(`某中心小学${whose}`);
  await institutions.verify({ ...official, regionCode: region }, receiver, 1);
  const gift = await sold(between, { giftInstitutionId: receiver });
  const received = await sold(between, { giftInstitutionId: receiver });
  const fileId = await fileOf(room, supplier, 'photo');
  await room.get(Gifts).recordReceipt(supplier, received.orderId, { fileId, receivedOn: '2026-03-18', thanks: '' });
  return {
    showcases: pavilion,
    covers: cover,
    'receiving-institutions': await propose(`某乡敬老院${whose}`),
    gifts: gift.orderId,
    'received-gifts': received.orderId,
    'gift-checkouts': gift.checkoutId,
  };
}
