import { addDays } from '@bangfu/kernel';
import { Orders } from '@bangfu/orders';
import { Approvals, PurchaseRequests, RequestDrafts } from '@bangfu/procurement';
import type { CollectionBank } from './bank.js';
import { at } from './calendar.js';
import type { Narrator } from './narrator.js';
import { orderCourse } from './order-chapter.js';
import type { Purchase } from './purchase.js';
import { addressOf } from './addresses.js';
import { supplierKeyOf } from './supplier-keys.js';
import type { Thread } from './telling.js';

/** From the request to its orders, each of which then goes its own way. */
export async function* purchase(narrator: Narrator, bank: CollectionBank, plan: Purchase): Thread {
  yield at(plan.on, '09:05');
  const requests = narrator.get(PurchaseRequests);
  const requester = await narrator.as(plan.requester ?? requesterOf(plan.buyer));
  const place = addressOf(plan.buyer);
  const id = await narrator.get(RequestDrafts).open(requester, {
    title: plan.title,
    fund: plan.fund ?? 'canteen',
    budgetUnitId: plan.unit
      ? narrator.organisation(plan.unit)
      : plan.requester
        ? narrator.organisation(plan.buyer)
        : null,
    wantedOn: addDays(plan.on, 7),
    deliveryAddress: place.address,
    contact: { name: place.contact, phone: place.phone },
    lines: plan.lines.map(([sku, quantity]) => ({ variantId: narrator.variant(sku), quantity })),
  });
  await requests.submit(requester, id, { version: 1 });
  if (plan.ends === 'submitted' || plan.ends === 'expired') return;
  yield at(plan.on, '11:30');
  if (plan.ends === 'withdrawn') {
    await requests.withdraw(requester, id, (await requests.view(requester, id)).version, '食堂菜单调整，撤回重报');
    return;
  }
  const orderIds = await approve(narrator, plan, id);
  if (orderIds === null) return;
  if (plan.ends === 'one_approval') return;
  const placed = orderIds.length > 0 ? orderIds : yield* secondApproval(narrator, plan, id);
  for (const orderId of placed) {
    const supplier = supplierKeyOf(narrator, (await narrator.get(Orders).find(orderId))!.supplierId);
    const course = plan.courses?.[supplier] ?? plan.course ?? {};
    await narrator.telling.begin(
      orderCourse(narrator, bank, {
        orderId,
        supplier,
        buyer: plan.buyer,
        requester: requesterOf(plan.buyer),
        from: plan.on,
        course,
      }),
    );
  }
}

const requesterOf = (buyer: string): string => (buyer === 'union' ? 'union-officer' : `${buyer}-buyer`);

/** The first approver's verdict; null when the request ends here. */
async function approve(narrator: Narrator, plan: Purchase, id: string): Promise<string[] | null> {
  const approver = await narrator.as(`${plan.buyer}-approver`);
  const view = await narrator.get(PurchaseRequests).view(approver, id);
  if (plan.ends === 'refused') {
    await narrator.get(Approvals).refuse(approver, id, view.version, '本月已采购同类产品，暂不重复采购');
    return null;
  }
  const unwanted = view.lines.find((line) => line.variantId === (plan.without && narrator.variant(plan.without[0])));
  const refusedLines = unwanted ? [{ lineId: unwanted.id, reason: plan.without![1] }] : [];
  const outcome = await narrator
    .get(Approvals)
    .approve(approver, id, { version: view.version, refusedLines, note: '同意' });
  return outcome.orderIds;
}

/** Large amounts need a second person, the same afternoon. */
async function* secondApproval(narrator: Narrator, plan: Purchase, id: string): AsyncGenerator<Date, string[], void> {
  yield at(plan.on, '16:10');
  const director = await narrator.as(`${plan.buyer}-director`);
  const { version } = await narrator.get(PurchaseRequests).view(director, id);
  return (await narrator.get(Approvals).approve(director, id, { version, note: '同意' })).orderIds;
}
