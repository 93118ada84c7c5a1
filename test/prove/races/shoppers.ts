import { Claims, Parcels, ShopOrders } from '@bangfu/shop';
import type { PayingRoom } from '../../support/factories/payments.js';
import { type Customer, direct, paid, placed, type Stall } from '../../support/factories/shopping.js';

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
