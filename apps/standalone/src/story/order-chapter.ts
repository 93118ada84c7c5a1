import { Disputes, type Finding, Receipts, Returns, Shipments } from '@bangfu/fulfilment';
import { addDays } from '@bangfu/kernel';
import { type OrderLine, Orders, Rebindings } from '@bangfu/orders';
import { Divisions, Parties } from '@bangfu/parties';
import { PurchaseRequests } from '@bangfu/procurement';
import { Evaluations } from '@bangfu/quota';
import type { CollectionBank } from './bank.js';
import { at } from './calendar.js';
import type { Narrator } from './narrator.js';
import { invoiceAndPayment } from './payment-chapter.js';
import { reaches, type Told } from './purchase.js';
import type { Thread } from './telling.js';

const skuOf = (narrator: Narrator, variantId: string): string =>
  [...narrator.variants].find(([, id]) => id === variantId)![0];

/** Answer, delivery, acceptance, and then invoice and payment. */
export async function* orderCourse(narrator: Narrator, bank: CollectionBank, told: Told): Thread {
  const { course, from } = told;
  if (!reaches(course, 'proposed')) return;
  yield at(addDays(from, 1), '09:30');
  if (!(yield* answer(narrator, told))) return;
  const parts = course.splitTenths ? [course.splitTenths, 10n] : [10n];
  for (const [index, tenths] of parts.entries()) {
    if (!reaches(course, 'shipped')) return;
    yield at(addDays(from, 2 + index * 3), '08:20');
    const shipmentId = await ship(narrator, told, tenths);
    if (!reaches(course, 'arrived')) return;
    yield at(addDays(from, 3 + index * 3), '15:10');
    await arrive(narrator, told, shipmentId);
    if (!(yield* acceptance(narrator, told, shipmentId, 4 + index * 3))) return;
  }
  if (course.rebinds) yield* rebind(narrator, told);
  if (course.returns) yield* goodsBack(narrator, told);
  if (!reaches(course, 'invoiced')) return;
  yield* invoiceAndPayment(narrator, bank, told);
  if (!course.evaluates || !reaches(course, 'paid')) return;
  yield at(addDays(narrator.today(), 3), '14:00');
  await narrator.get(Evaluations).write(await narrator.as(told.requester), told.orderId, ...course.evaluates);
}

/** The supplier's word, and the buyer's when it is a proposal. Answers whether there is something to ship. */
async function* answer(narrator: Narrator, told: Told): AsyncGenerator<Date, boolean, void> {
  const { course, orderId, from } = told;
  const orders = narrator.get(Orders);
  const owner = await narrator.as(`${told.supplier}-owner`);
  const version = async (): Promise<number> => (await orders.find(orderId))!.version;
  if (course.refused) {
    await orders.refuse(owner, orderId, await version(), course.refused);
    return false;
  }
  if (!course.offers) {
    await orders.confirm(owner, orderId, await version());
  } else {
    const { freightYuan, quantities, note, declined } = course.offers;
    const lines = (await orders.lines(orderId)).flatMap((line) => {
      const offered = quantities?.[skuOf(narrator, line.variantId)];
      return offered ? [{ orderLineId: line.id, quantity: offered[0], reason: offered[1] }] : [];
    });
    await orders.propose(owner, orderId, await version(), { freightFen: BigInt(freightYuan ?? 0) * 100n, note, lines });
    if (!reaches(course, 'confirmed')) return false;
    yield at(addDays(from, 1), '14:30');
    const buyer = await narrator.as(told.requester);
    if (declined) {
      await orders.declineProposal(buyer, orderId, await version(), declined);
      return false;
    }
    await narrator.get(PurchaseRequests).agreeOrderProposal(buyer, orderId, await version());
  }
  if (!course.cancelled) return true;
  yield at(addDays(from, 1), '16:30');
  await orders.cancel(await narrator.as(told.requester), orderId, await version(), course.cancelled);
  return false;
}

async function ship(narrator: Narrator, told: Told, tenths: bigint): Promise<string> {
  const owner = await narrator.as(`${told.supplier}-owner`);
  const lines = (await narrator.get(Orders).lines(told.orderId)).filter((line) => line.state === 'confirmed');
  const share = (line: OrderLine): bigint => {
    const wanted = (line.confirmedQuantity! * tenths) / 10n - line.shippedQuantity;
    return wanted > 0n ? wanted : 0n;
  };
  const sent = lines
    .map((line) => ({ orderLineId: line.id, quantity: share(line) }))
    .filter((line) => line.quantity > 0n);
  const supplier = await narrator.get(Parties).find(narrator.organisation(told.supplier));
  const fresh = lines.filter((line) => /^(03|0106|0202|0201)/.test(line.categoryCode));
  const places = new Map<string, string>();
  for (const { originCode } of fresh) places.set(originCode, await narrator.get(Divisions).pathName(originCode));
  const { id } = await narrator.get(Shipments).send(owner, told.orderId, {
    carrier: told.supplier === 'shangdu' || told.buyer === 'beijing' ? '样例冷链专线' : '供应商自送',
    trackingNumber: `YL${told.orderId.slice(-10).toUpperCase()}`,
    lines: sent,
    conformity: fresh.map((line) => ({
      number: `HGZ${told.from.replaceAll('-', '')}${String(line.position).padStart(2, '0')}`,
      productName: line.productName,
      basis: 'self_test' as const,
      producerName: supplier.name,
      origin: places.get(line.originCode)!,
      issuedOn: narrator.today(),
    })),
  });
  return id;
}

async function arrive(narrator: Narrator, told: Told, shipmentId: string): Promise<void> {
  const owner = await narrator.as(`${told.supplier}-owner`);
  await narrator.get(Shipments).track(owner, shipmentId, { place: '收货单位门卫', note: '已送达，等待验收' });
  await narrator.get(Shipments).arrive(owner, shipmentId);
}

/** By a person, after a dispute, or by silence. Answers whether it came to acceptance. */
async function* acceptance(
  narrator: Narrator,
  told: Told,
  shipmentId: string,
  day: number,
): AsyncGenerator<Date, boolean, void> {
  const { course, from } = told;
  if (course.disputes) {
    yield at(addDays(from, day), '09:40');
    if (!(yield* dispute(narrator, told, shipmentId, day))) return false;
  }
  if (!reaches(course, 'accepted')) return false;
  if (course.silent) {
    yield at(addDays(from, day + 9), '10:00');
    return true;
  }
  yield at(addDays(from, course.disputes ? day + 5 : day), '10:20');
  const acceptor = await narrator.as(`${told.buyer}-acceptor`);
  await narrator
    .get(Receipts)
    .accept(acceptor, shipmentId, await findings(narrator, told, shipmentId), { note: '按实重和件数验收' });
  return true;
}

async function findings(narrator: Narrator, { course, orderId }: Told, shipmentId: string): Promise<Finding[]> {
  const lines = new Map((await narrator.get(Orders).lines(orderId)).map((line) => [line.id, line]));
  const sent = await narrator.query<{ id: string; orderLineId: string; quantity: bigint }>(
    'SELECT id, order_line_id AS "orderLineId", quantity FROM shipment_lines WHERE shipment_id = $1 ORDER BY id',
    [shipmentId],
  );
  return sent.map(({ id, orderLineId, quantity }, index) => {
    const line = lines.get(orderLineId)!;
    const sku = skuOf(narrator, line.variantId);
    const refused = course.refuses?.[sku];
    const accepted = quantity - (refused?.[0] ?? 0n);
    // Scales differ a little from what was agreed: between 0.8 % less and 0.4 % more.
    const usual =
      (accepted * line.netWeightGrams * (9_920n + BigInt((index * 37 + Number(quantity % 13n) * 11) % 120))) / 10_000n;
    const acceptedGrams = line.soldBy === 'weight' && accepted > 0n ? (course.weighs?.[sku] ?? usual) : null;
    return {
      shipmentLineId: id,
      acceptedQuantity: accepted,
      acceptedGrams,
      refusalReason: refused?.[1] ?? null,
      refusalText: refused?.[2] ?? '',
    };
  });
}

async function* dispute(
  narrator: Narrator,
  told: Told,
  shipmentId: string,
  day: number,
): AsyncGenerator<Date, boolean, void> {
  const { reason, note, answer: words, outcome, words: settlement } = told.course.disputes!;
  const disputes = narrator.get(Disputes);
  const { id } = await disputes.open(await narrator.as(`${told.buyer}-acceptor`), shipmentId, { reason, note });
  if (words) {
    yield at(addDays(told.from, day + 1), '09:10');
    await disputes.answer(await narrator.as(`${told.supplier}-owner`), id, words);
  }
  if (!outcome) return false;
  yield at(addDays(told.from, day + 3), '11:00');
  await disputes.settle(await narrator.as('operator'), id, outcome, settlement ?? '');
  return true;
}

async function* goodsBack(narrator: Narrator, told: Told): Thread {
  const { sku, quantity, grams, reason, note, decision } = told.course.returns!;
  yield at(addDays(narrator.today(), 1), '10:00');
  const [line] = await narrator.query<{ id: string }>(
    `SELECT rl.id FROM receipt_lines rl JOIN order_lines l ON l.id = rl.order_line_id WHERE l.order_id = $1 AND l.variant_id = $2 ORDER BY rl.id`,
    [told.orderId, narrator.variant(sku)],
  );
  const returns = narrator.get(Returns);
  const asked = await returns.ask(await narrator.as(told.requester), line!.id, {
    quantity,
    grams: grams ?? null,
    reason,
    note,
  });
  if (!decision) return;
  yield at(addDays(narrator.today(), 1), '10:00');
  const owner = await narrator.as(`${told.supplier}-owner`);
  if (decision === 'agreed') await returns.agree(owner, asked.id, asked.version, { note: '同意退货，运费由我方承担' });
  else await returns.refuse(owner, asked.id, asked.version, '签收时完好，不符合退货条件');
}

async function* rebind(narrator: Narrator, told: Told): Thread {
  const { toUnit, reason, undecided } = told.course.rebinds!;
  yield at(addDays(narrator.today(), 1), '14:00');
  const rebindings = narrator.get(Rebindings);
  await rebindings.ask(await narrator.as(told.requester), told.orderId, {
    toUnitId: narrator.organisation(toUnit),
    reason,
  });
  if (undecided) return;
  yield at(addDays(narrator.today(), 1), '14:00');
  await rebindings.decide(await narrator.as(`${told.buyer}-manager`), told.orderId, 'approved', '情况属实，同意改绑');
}
