import type { Story } from '../story.js';
import { must, same, yuan } from '../teller.js';
import type { Supplier } from './admission.js';
import { BOTTLE_FEN, BULK_FEN, type Goods } from './listing.js';
import type { Watched } from './planning.js';
import { BOTTLES, BULK_UNITS } from './purchase.js';

export interface OrderLine {
  readonly id: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly confirmedQuantity: number | null;
  readonly settledQuantity: number;
  readonly state: string;
}
export interface Order {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly version: number;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly goodsFen: string;
  readonly freightFen: string;
  readonly orderedFen: string;
  readonly lines: readonly OrderLine[];
}

export interface Agreed {
  readonly order: Order;
  readonly bottleLineId: string;
  readonly bulkLineId: string;
}

export const CONFIRMED_BOTTLES = 16n;
export const FREIGHT_FEN = 1_500n;

/** Station 6: fewer bottles and a freight, proposed by the supplier and agreed by the buyer before anything is confirmed. */
export async function agreement(
  story: Story,
  supplier: Supplier,
  goods: Goods,
  orderId: string,
  watched: Watched,
): Promise<Agreed> {
  story.tell.station(6, '大宗订单');
  const { owner } = supplier;
  const buyer = await story.as('canteen-buyer');
  const placed = await story.tell.step('供应商收到订单，联系人电话隐去', async () => {
    const order = await owner.get<Order & { contact: { masked: boolean } }>(`/api/vendor/orders/${orderId}`);
    same('状态', order.state, 'placed');
    same('电话隐去', order.contact.masked, true);
    same('货款', order.goodsFen, BOTTLES * BOTTLE_FEN + BULK_UNITS * BULK_FEN);
    story.told(supplier.owner.login, `新订单待确认：${order.buyerName} ${order.number}`);
    return [`${order.number} ${order.buyerName} ${yuan(order.goodsFen)}`, order];
  });
  const [bottle, bulk] = [goods.bottleId, goods.bulkId].map((variantId) =>
    placed.lines.find((line) => line.variantId === variantId)!,
  );
  await story.tell.step('供应商提出：少供 4 瓶，加运费', async () => {
    const lines = [
      { orderLineId: bottle!.id, quantity: Number(CONFIRMED_BOTTLES), reason: '本批只余16瓶' },
      { orderLineId: bulk!.id, quantity: Number(BULK_UNITS) },
    ];
    await owner.refused(
      'POST',
      `/api/vendor/orders/${orderId}/proposal`,
      { version: placed.version + 7, freightFen: FREIGHT_FEN, note: '旧版本', lines },
      409,
      'stale_version',
    );
    const proposed = await owner.post<Order>(`/api/vendor/orders/${orderId}/proposal`, {
      version: placed.version,
      freightFen: FREIGHT_FEN,
      note: '运费按里程计',
      lines,
    });
    same('状态', proposed.state, 'proposed');
    story.told('canteen-buyer', `对订单${placed.number}提出调整`);
    return [`${CONFIRMED_BOTTLES} 瓶，运费 ${yuan(FREIGHT_FEN)}`, null];
  });
  await story.tell.step('采购经办在实时通知里听到', async () => {
    await story.live!.heard(`对订单${placed.number}提出调整`);
    return ['SSE notification', null];
  });
  const order = await story.tell.step('采购经办同意', async () => {
    const seen = await buyer.get<Order>(`/api/procurement/orders/${orderId}`);
    const agreed = await buyer.post<Order>(`/api/procurement/orders/${orderId}/agreement`, { version: seen.version });
    same('状态', agreed.state, 'confirmed');
    same('运费', agreed.freightFen, FREIGHT_FEN);
    same('瓶装确认', agreed.lines.find(({ id }) => id === bottle!.id)?.confirmedQuantity, Number(CONFIRMED_BOTTLES));
    story.told(owner.login, `待发货：${placed.buyerName} ${placed.number}`);
    return [`货款 ${yuan(agreed.goodsFen)} + 运费 ${yuan(agreed.freightFen)}`, agreed];
  });
  await story.tell.step('计划：下单减少', async () => [
    await watched.risen({ orderedFen: -(BOTTLES - CONFIRMED_BOTTLES) * BOTTLE_FEN }),
    null,
  ]);
  must(order.number === placed.number, '订单号不变');
  return {
    order: { ...placed, ...order, buyerId: placed.buyerId, buyerName: placed.buyerName },
    bottleLineId: bottle!.id,
    bulkLineId: bulk!.id,
  };
}
