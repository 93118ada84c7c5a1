import { newId } from '@bangfu/kernel';
import { Payments } from '@bangfu/payments';
import { Claims, Parcels, ShopOrders } from '@bangfu/shop';
import type { PayingRoom } from '../../support/factories/payments.js';
import { begun, type Customer, direct, paid, placed, type Stall } from '../../support/factories/shopping.js';

export interface Received {
  readonly orderId: string;
  readonly lineId: string;
}

/** A shop order of one line that was paid, sent and delivered. */
export async function received(room: PayingRoom, at: Stall, who: Customer, quantity: bigint): Promise<Received> {
  const { id } = await placed(room, who, direct(at, quantity));
  const [order] = (await paid(room, who, id)).orders;
  const [line] = await room.get(ShopOrders).lines(order!.id);
  const lines = [{ orderLineId: line!.id, quantity }];
  const parcel = await room
    .get(Parcels)
    .send(at.supplier, order!.id, { carrier: '邮政', trackingNumber: 'EA1', lines });
  await room.get(Parcels).deliver(at.supplier, order!.id, parcel.id);
  return { orderId: order!.id, lineId: line!.id };
}

/** So many units of its line are claimed; the version is 1. */
export const claimed = (
  room: PayingRoom,
  { actor }: Customer,
  { orderId, lineId }: Received,
  kind: 'refund' | 'return' | 'replacement',
  quantity = 1n,
): Promise<string> =>
  room.get(Claims).ask(actor, orderId, {
    ...{ kind, reason: 'short_count', note: '', photoFileIds: [] },
    lines: [{ orderLineId: lineId, quantity }],
  });

/** Its one line in full. */
export const granted = ({ lineId }: Received, version: number) => ({
  version,
  note: '核实属实',
  lines: [{ orderLineId: lineId, outcome: 'full' as const, note: '' }],
});

/**
 * Paid on the page, and parked: with another sum than was asked for, or after words that nobody knows under a page that is not ours,
 * so that only a person can say what it was paid for.
 */
export async function parked(room: PayingRoom, who: Customer, one: Stall, differs: boolean) {
  const { knobs } = room.emulator;
  const { id } = await placed(room, who, direct(one));
  const session = await begun(room, who, id);
  await knobs.pay(session, 'success');
  const { payment_intent: intent, metadata } = await room.stripe.checkout.sessions.retrieve(session);
  const attempt = (await room.get(Payments).ofSubject('checkout', id))!;
  const told = async (words: object, about: object = {}) => {
    await knobs.rewrite(String(intent), { ...words });
    await knobs.rewrite(session, { ...about });
    expect(await room.get(Payments).reconcile(attempt.id, 'webhook')).toBe('parked');
  };
  if (differs) await told({ amount_received: Number(attempt.amountFen - 300n) });
  else {
    await told({ status: 'under_observation' });
    await told({ status: 'succeeded' }, { metadata: { attempt_id: newId() } });
    await knobs.rewrite(session, { metadata });
  }
  return { checkoutId: id, attemptId: attempt.id };
}
