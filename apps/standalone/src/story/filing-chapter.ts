import { addDays } from '@bangfu/kernel';
import { ApprovalBands, type BudgetFund, Budgets } from '@bangfu/procurement';
import { type FilingContent, Filings } from '@bangfu/quota';
import { at } from './calendar.js';
import type { Narrator } from './narrator.js';
import type { Thread } from './telling.js';

const yuan = (amount: number): bigint => BigInt(amount) * 100n;

/** One unit's year: what it declares, when, who reviews, and how that ends. */
export interface UnitYear {
  readonly unit: string;
  readonly filer?: string;
  readonly canteen: FilingContent['canteen'];
  readonly baseYuan?: number;
  readonly headcount?: number;
  readonly remark?: string;
  readonly representedBy?: string;
  readonly contractor?: string;
  /** Reserved of the national programme, when more than the floor; yuan. */
  readonly nationalYuan?: number;
  readonly reviewer: string;
  readonly on: string;
  /** Returned once with these words; refiled with the right base. */
  readonly returned?: { readonly reasons: string; readonly firstBaseYuan: number };
  readonly ends?: 'submitted' | 'confirmed';
}

/** Draft, submission, review; perhaps returned and refiled. */
export async function* filing(narrator: Narrator, year: number, unit: UnitYear): Thread {
  const { on } = unit;
  const filer = await narrator.as(unit.filer ?? `${unit.unit}-manager`);
  const filings = narrator.get(Filings);
  yield at(on, '09:20');
  const content = contentOf(narrator, year, unit);
  const first = unit.returned ? contentOf(narrator, year, { ...unit, baseYuan: unit.returned.firstBaseYuan }) : content;
  const { id } = await filings.open(filer, year, first);
  yield at(on, '15:40');
  let filed = await filings.submit(filer, id);
  if (unit.ends === 'submitted') return;
  const reviewer = await narrator.as(unit.reviewer);
  yield at(addDays(on, 3), '10:00');
  if (unit.returned) {
    filed = await filings.returnToUnit(reviewer, id, unit.returned.reasons);
    yield at(addDays(on, 5), '09:00');
    await filings.save(filer, id, filed.version, content);
    await filings.submit(filer, id);
    yield at(addDays(on, 7), '10:00');
  }
  await filings.confirm(reviewer, id);
}

function contentOf(narrator: Narrator, year: number, unit: UnitYear): FilingContent {
  const reserves = unit.canteen === 'own' || unit.canteen === 'contracted';
  return {
    canteen: unit.canteen,
    representedById: unit.representedBy ? narrator.organisation(unit.representedBy) : null,
    contractorId: unit.contractor ? narrator.organisation(unit.contractor) : null,
    headcount: unit.headcount ?? null,
    remark: unit.remark ?? '',
    bases: reserves ? [{ definition: 'canteen_food', amountFen: yuan(unit.baseYuan!) }] : [],
    shares: unit.nationalYuan
      ? [{ ruleCode: `national-832/${year}`, reservedFen: yuan(unit.nationalYuan), explanation: '' }]
      : [],
  };
}

/** Who may approve how much, from one day on. */
export async function* bands(narrator: Narrator, manager: string, on: string, singleUpToYuan: number | null): Thread {
  yield at(on, '08:30');
  const above = singleUpToYuan === null ? [] : [{ upToFen: null, approvalsNeeded: 2 }];
  await narrator
    .get(ApprovalBands)
    .set(await narrator.as(manager), on, [
      { upToFen: singleUpToYuan === null ? null : yuan(singleUpToYuan), approvalsNeeded: 1 },
      ...above,
    ]);
}

export async function* budget(
  narrator: Narrator,
  manager: string,
  on: string,
  fund: BudgetFund,
  amountYuan: number,
  raised?: { on: string; toYuan: number },
): Thread {
  yield at(on, '08:45');
  const actor = await narrator.as(manager);
  const year = Number(on.slice(0, 4));
  const set = await narrator
    .get(Budgets)
    .set(actor, { year, fund, amountFen: yuan(amountYuan), reason: `${year}年度预算批复`, version: 0 });
  if (!raised) return;
  yield at(raised.on, '09:00');
  await narrator
    .get(Budgets)
    .set(actor, { year, fund, amountFen: yuan(raised.toYuan), reason: '年中追加', version: set.version });
}
