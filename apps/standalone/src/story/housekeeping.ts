import { Stock } from '@bangfu/catalog';
import { Certificates, Standings } from '@bangfu/certification';
import { Invoices } from '@bangfu/finance';
import { Receipts } from '@bangfu/fulfilment';
import { addDays } from '@bangfu/kernel';
import { PurchaseRequests } from '@bangfu/procurement';
import { at } from './calendar.js';
import type { Narrator } from './narrator.js';
import type { Thread } from './telling.js';

/** What the worker's schedule does every day, in the story's own time, since there was something to do. */
export async function* housekeeping(narrator: Narrator, from: string): Thread {
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
  }
}
