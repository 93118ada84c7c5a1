import { Stock } from '@bangfu/catalog';
import { Certificates, Standings } from '@bangfu/certification';
import { Invoices } from '@bangfu/finance';
import { Receipts } from '@bangfu/fulfilment';
import { addDays } from '@bangfu/kernel';
import { PurchaseRequests } from '@bangfu/procurement';
import { Reconciliation, RefundRunner, Transfers } from '@bangfu/payments';
import { Settlements } from '@bangfu/settlement';
import { Checkouts, ClaimDecisions, ShopOrders } from '@bangfu/shop';
import type { Emulator } from '../../../stripe-emulator/src/index.js';
import { at } from './calendar.js';
import type { Narrator } from './narrator.js';
import type { Thread } from './telling.js';

/** What the worker's schedule does every day, in the story's own time, since there was something to do. */
export async function* housekeeping(narrator: Narrator, cashier: Emulator | null, from: string): Thread {
  for (let on = from; ; on = addDays(on, 1)) {
    yield at(on, '07:50');
    await narrator.get(Receipts).acceptOverdue();
    await narrator.get(PurchaseRequests).expireHeld();
    await narrator.get(PurchaseRequests).tellOverdue();
    await narrator.get(Stock).releaseExpired();
    await narrator.get(Certificates).expireDue();
    await narrator.get(Certificates).warnExpiring();
    await narrator.get(Standings).suspendExpired();
    await narrator.get(Standings).warnExpiringLicences();
    await narrator.get(Invoices).remind();
    if (cashier) await shop(narrator, cashier);
    if (new Date(`${on}T00:00:00Z`).getUTCDay() === 1) await narrator.get(Settlements).runDue();
  }
}

/** The shop's day: what the provider does by itself, then refunds, transfers, silence that is receipt, and the books against it. */
async function shop(narrator: Narrator, cashier: Emulator): Promise<void> {
  await cashier.knobs.time.passDue();
  await narrator.get(Checkouts).expireDue();
  await narrator.get(ShopOrders).confirmOverdue();
  await narrator.get(ClaimDecisions).callOverdue();
  await narrator.get(RefundRunner).run();
  await narrator.get(Transfers).sendDue();
  await narrator.get(Reconciliation).nightly();
}
