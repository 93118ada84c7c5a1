import type { Story } from '../story.js';
import { must, same, until, yuan } from '../teller.js';
import type { Supplier } from './admission.js';
import type { Agreed } from './agreement.js';
import type { Delivered } from './delivery.js';
import { BOTTLE_FEN } from './listing.js';
import { NATIONAL, planOf, PROGRAMME, type Watched } from './planning.js';
import { balanceOf } from './payment.js';

interface Entry {
  readonly orderId: string;
  readonly orderLineId: string;
  readonly stage: string;
  readonly amountFen: string;
  readonly cause: string;
  readonly transferId: string;
}
interface Returned {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly amountFen: string;
  readonly version: number;
}

/** Station 9: a return after payment takes back exactly its amount; every fen has an entry that names its line. */
export async function counting(
  story: Story,
  supplier: Supplier,
  agreed: Agreed,
  delivered: Delivered,
  watched: Watched,
): Promise<void> {
  story.tell.station(9, '计入');
  await returned(story, supplier, agreed, delivered);
  await story.tell.step('计划：退货扣回', async () => [
    await watched.risen({ acceptedFen: -BOTTLE_FEN, paidFen: -BOTTLE_FEN, completedFen: -BOTTLE_FEN }),
    null,
  ]);
  await story.tell.check('逐笔可查：每笔计入都指向订单行和账本', async () => {
    const { order } = agreed;
    const net = await netOf(
      story,
      PROGRAMME,
      order.id,
      order.lines.map(({ id }) => id),
    );
    const acceptedFen = delivered.goodsFen - BOTTLE_FEN;
    same('下单', net.get('ordered'), BigInt(order.goodsFen));
    for (const stage of ['accepted', 'paid', 'completed']) same(stage, net.get(stage), acceptedFen);
    return `下单 ${yuan(order.goodsFen)}，验收、支付、完成各 ${yuan(acceptedFen)}`;
  });
  await story.tell.check('国家832项目没有任何计入', async () => {
    const net = await netOf(story, NATIONAL, agreed.order.id, []);
    same('笔数', net.size, 0);
    return '产地不属832县';
  });
}

async function returned(
  story: Story,
  supplier: Supplier,
  { order }: Agreed,
  { bottleReceiptLineId }: Delivered,
): Promise<void> {
  const buyer = await story.as('canteen-buyer');
  const before = await balanceOf(supplier);
  const asked = await story.tell.step('验收后申请退 1 瓶', async () => {
    const path = `/api/procurement/receipt-lines/${bottleReceiptLineId}/returns`;
    await buyer.refused('POST', path, { quantity: 11, reason: 'quality' }, 409, 'return_exceeds_accepted');
    const made = await buyer.post<Returned>(path, { quantity: 1, reason: 'quality', note: '开瓶有杂质' });
    same('金额', made.amountFen, BOTTLE_FEN);
    story.told(supplier.owner.login, `${order.buyerName}申请退货，待答复：${order.number}`);
    return [`${made.number} ${yuan(made.amountFen)}`, made];
  });
  await story.tell.step('供应商同意，货款退回', async () => {
    const done = await supplier.owner.post<Returned>(`/api/vendor/returns/${asked.id}/agreement`, {
      version: asked.version,
      restock: false,
      note: '同意',
    });
    same('状态', done.state, 'agreed');
    story.told('canteen-buyer', `同意退货：${order.number}`);
    const after = await until(
      '货款余额',
      () => balanceOf(supplier),
      (now) => now === before - BOTTLE_FEN,
    );
    return [`供应商余额 ${yuan(before)} → ${yuan(after)}`, null];
  });
}

/** What the entries of one order sum to, per stage. */
async function netOf(
  story: Story,
  programme: string,
  orderId: string,
  lineIds: readonly string[],
): Promise<Map<string, bigint>> {
  const plan = await planOf(story, programme);
  const manager = await story.as('canteen-manager');
  const { items } = await manager.get<{ items: Entry[] }>(`/api/procurement/plans/${plan.id}/entries?limit=200`);
  const net = new Map<string, bigint>();
  for (const entry of items.filter((each) => each.orderId === orderId)) {
    must(lineIds.includes(entry.orderLineId), `计入 ${entry.cause} 指向别的订单行`);
    must(/^[0-9a-f-]{36}$/.test(entry.transferId), '计入没有账本转账');
    net.set(entry.stage, (net.get(entry.stage) ?? 0n) + BigInt(entry.amountFen));
  }
  return net;
}
