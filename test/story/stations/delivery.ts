import { picture } from '../papers.js';
import type { Person } from '../person.js';
import type { Story } from '../story.js';
import { must, same, until, yuan } from '../teller.js';
import type { Supplier } from './admission.js';
import { type Agreed, FREIGHT_FEN, type Order } from './agreement.js';
import { BOTTLE_FEN, BULK_FEN } from './listing.js';
import type { Watched } from './planning.js';
import { budgetOf, BULK_UNITS } from './purchase.js';

interface Shipment {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly acceptBy: string | null;
  readonly lines: readonly { readonly id: string; readonly orderLineId: string }[];
}
interface Receipt {
  readonly id: string;
  readonly number: string;
  readonly goodsFen: string;
  readonly freightFen: string;
  readonly lines: readonly {
    readonly id: string;
    readonly orderLineId: string;
    readonly amountFen: string;
    readonly refusedQuantity: number;
  }[];
}
export interface Delivered {
  readonly receiptIds: readonly string[];
  readonly goodsFen: bigint;
  readonly payableFen: bigint;
  /** The receipt line of the first ten bottles. */
  readonly bottleReceiptLineId: string;
}

const FIRST_BOTTLES = 10;
const SECOND_BOTTLES = 6;
const REFUSED = 2;
const ACTUAL_GRAMS = 4_500n;
const BULK_PAID_FEN = (BULK_FEN * ACTUAL_GRAMS) / 500n;

/** Station 7: two shipments; nine kilograms that weigh four and a half; two broken bottles refused with a photo. */
export async function delivery(story: Story, supplier: Supplier, agreed: Agreed, watched: Watched): Promise<Delivered> {
  story.tell.station(7, '发货与验收');
  const budget = await budgetOf(story);
  const first = await sent(story, supplier, agreed, '第一批：10 瓶和 9 公斤散装', [
    { orderLineId: agreed.bottleLineId, quantity: FIRST_BOTTLES },
    { orderLineId: agreed.bulkLineId, quantity: Number(BULK_UNITS), shippedGrams: 9_000n },
  ]);
  const receipt = await acceptedByWeight(story, first, agreed, supplier);
  const firstFen = BigInt(FIRST_BOTTLES) * BOTTLE_FEN + BULK_PAID_FEN;
  await story.tell.step('计划：验收', async () => [
    await watched.risen({ acceptedFen: firstFen, completedFen: firstFen }),
    null,
  ]);
  const second = await sent(story, supplier, agreed, '第二批：6 瓶', [
    { orderLineId: agreed.bottleLineId, quantity: SECOND_BOTTLES },
  ]);
  const last = await refusedWithPhoto(story, second);
  const secondFen = BigInt(SECOND_BOTTLES - REFUSED) * BOTTLE_FEN;
  await story.tell.step('计划：验收', async () => [
    await watched.risen({ acceptedFen: secondFen, completedFen: secondFen }),
    null,
  ]);
  const payableFen = firstFen + secondFen + FREIGHT_FEN;
  await budgetSpent(story, agreed, BigInt(budget!.spentFen) + payableFen);
  const bottleReceiptLineId = receipt.lines.find(({ orderLineId }) => orderLineId === agreed.bottleLineId)!.id;
  return { receiptIds: [receipt.id, last.id], goodsFen: firstFen + secondFen, payableFen, bottleReceiptLineId };
}

async function sent(
  story: Story,
  { owner, shortName }: Supplier,
  agreed: Agreed,
  name: string,
  lines: object[],
): Promise<Shipment> {
  const { order } = agreed;
  const shipment = await story.tell.step(name, async () => {
    const path = `/api/vendor/orders/${order.id}/shipments`;
    await owner.refused(
      'POST',
      path,
      { carrier: '自送', lines: [{ orderLineId: agreed.bottleLineId, quantity: 99 }] },
      409,
      'more_than_confirmed',
    );
    const made = await owner.post<Shipment>(path, {
      carrier: '自有冷链车 湘D·样例',
      trackingNumber: `YL${story.run}${lines.length}`,
      parcels: lines.length,
      lines,
    });
    same('状态', made.state, 'sent');
    return [made.number, made];
  });
  return story.tell.step('物流与送达', async () => {
    await owner.post(`/api/vendor/shipments/${shipment.id}/tracking-entries`, { place: '淝田镇', note: '已装车发出' });
    const arrived = await owner.post<Shipment>(`/api/vendor/shipments/${shipment.id}/arrival`);
    same('状态', arrived.state, 'arrived');
    const seen = await (
      await story.as('canteen-acceptor')
    ).get<{ tracking: unknown[] }>(`/api/procurement/shipments/${shipment.id}`);
    must(seen.tracking.length >= 1, '验收人应看到物流');
    story.told('canteen-acceptor', `货已送达，请验收：${shortName} ${order.number}`);
    return [`应于 ${arrived.acceptBy} 前验收`, arrived];
  });
}

async function acceptedByWeight(
  story: Story,
  shipment: Shipment,
  agreed: Agreed,
  { owner }: Supplier,
): Promise<Receipt> {
  const path = `/api/procurement/shipments/${shipment.id}/receipt`;
  const lineOf = (orderLineId: string) => shipment.lines.find((line) => line.orderLineId === orderLineId)!.id;
  const whole = { shipmentLineId: lineOf(agreed.bottleLineId), acceptedQuantity: FIRST_BOTTLES };
  const bulk = { shipmentLineId: lineOf(agreed.bulkLineId), acceptedQuantity: Number(BULK_UNITS) };
  const acceptor = await story.as('canteen-acceptor');
  const lines = [whole, { ...bulk, acceptedGrams: ACTUAL_GRAMS }];
  await story.tell.step('按重商品须填实重，超重被拒', async () => {
    await (await story.as('canteen-buyer')).refused('POST', path, { lines }, 403, 'not_permitted');
    await acceptor.refused('POST', path, { lines: [whole, bulk] }, 422, 'weight_required');
    const refused = await acceptor.refused(
      'POST',
      path,
      { lines: [whole, { ...bulk, acceptedGrams: 90_000n }] },
      422,
      'overweight',
    );
    return [refused.detail, null];
  });
  await approverRefused(story, path, lines);
  return story.tell.step('短秤：发 9 公斤，实收 4.5 公斤', async () => {
    const receipt = await acceptor.post<Receipt>(path, { note: '散装短秤', lines });
    same(
      '散装金额',
      receipt.lines.find(({ orderLineId }) => orderLineId === agreed.bulkLineId)?.amountFen,
      BULK_PAID_FEN,
    );
    same('货款', receipt.goodsFen, BigInt(FIRST_BOTTLES) * BOTTLE_FEN + BULK_PAID_FEN);
    same('运费', receipt.freightFen, FREIGHT_FEN);
    story.told(owner.login, `已验收，请开具发票：${agreed.order.buyerName} ${agreed.order.number}`);
    return [`${receipt.number} 散装 ${yuan(BULK_UNITS * BULK_FEN)} → ${yuan(BULK_PAID_FEN)}`, receipt];
  });
}

/** Even with the acceptor's role for a moment, who approved this order may not accept it: the database refuses. */
async function approverRefused(story: Story, path: string, lines: object[]): Promise<void> {
  await story.tell.step('审批人兼了验收角色也不能验收自己批的订单', async () => {
    const [manager, approver] = [await story.as('canteen-manager'), await story.as('canteen-approver')];
    const { userId } = await approver.get<{ userId: string }>('/api/session');
    const base = '/api/procurement/people';
    await manager.post(`${base}/memberships`, { userId, role: 'agency_acceptor' });
    try {
      const refused = await approver.refused('POST', path, { lines }, 409, 'duties_not_separate');
      return [`409 ${refused.detail}`, null];
    } finally {
      const people = await manager.get<{ userId: string; roles: { role: string; membershipId: string }[] }[]>(base);
      const roles = people.find((person) => person.userId === userId)?.roles ?? [];
      for (const { role, membershipId } of roles) {
        if (role === 'agency_acceptor') await manager.send('DELETE', `${base}/memberships/${membershipId}`);
      }
    }
  });
}

async function refusedWithPhoto(story: Story, shipment: Shipment): Promise<Receipt> {
  const acceptor = await story.as('canteen-acceptor');
  return story.tell.step('拒收 2 瓶，附照片', async () => {
    const path = `/api/procurement/shipments/${shipment.id}/receipt`;
    const line = { shipmentLineId: shipment.lines[0]!.id, acceptedQuantity: SECOND_BOTTLES - REFUSED };
    await acceptor.refused('POST', path, { lines: [line] }, 422, 'reason_required');
    const photo = await acceptor.upload('破损-样张.png', picture(120, 60, 60, 64), 'photo');
    const body = { lines: [{ ...line, refusalReason: 'damaged', refusalText: '瓶口破损', photoFileIds: [photo] }] };
    const receipt = await acceptor.post<Receipt>(path, body);
    same('拒收', receipt.lines[0]?.refusedQuantity, REFUSED);
    same('运费只付一次', receipt.freightFen, '0');
    await acceptor.refused('POST', path, body, 409, 'already_accepted');
    await photoSeenBySupplier(story, photo);
    return [`${receipt.number} ${yuan(receipt.goodsFen)}`, receipt];
  });
}

async function photoSeenBySupplier(story: Story, photo: string): Promise<void> {
  const supplier: Person = await story.as(`coop-${story.run.toLowerCase()}`);
  const seen = await supplier.send('GET', `/api/files/${photo}/content`);
  same('供应商可看照片', seen.status, 200);
  const stranger = await (await story.as('coop-owner')).send('GET', `/api/files/${photo}/content`);
  same('其他供应商看不到', stranger.status, 404);
}

async function budgetSpent(story: Story, { order }: Agreed, expected: bigint): Promise<void> {
  await story.tell.check('订单收齐；预算按实收支出', async () => {
    const received = await (await story.as('canteen-buyer')).get<Order>(`/api/procurement/orders/${order.id}`);
    same('订单', received.state, 'received');
    const budget = await until(
      '预算支出',
      () => budgetOf(story),
      (now) => now?.spentFen === String(expected),
    );
    return `支出 ${yuan(budget!.spentFen)}，可用 ${yuan(budget!.freeFen)}`;
  });
}
