import { addDays, daysBetween } from '@bangfu/kernel';
import { Parties } from '@bangfu/parties';
import type { CollectionBank } from './bank.js';
import { at } from './calendar.js';
import { bands, budget, filing } from './filing-chapter.js';
import type { Narrator } from './narrator.js';
import { openWork } from './open-work.js';
import { PROFILES } from './profiles.js';
import { purchase } from './purchase-chapter.js';
import { LAST_YEARS_PURCHASES, YEARS_PURCHASES } from './purchases-of-the-year.js';
import { admission } from './supplier-chapter.js';
import { type Telling, type Thread } from './telling.js';
import { BUDGETS, LAST_YEARS, UNIT_YEARS } from './units.js';

/** The supplier that came first came so long before today. */
const FIRST_SUPPLIER_DAYS = 800;

/** The first instant of the story. */
export function beginning(narrator: Narrator): Date {
  const [early, lastYear] = [narrator.calendar.ago(FIRST_SUPPLIER_DAYS + 10), narrator.calendar.lastYear('01-02')];
  return at(early < lastYear ? early : lastYear, '08:00');
}

/** Begins every strand of the story. */
export async function beginAll(narrator: Narrator, telling: Telling, bank: CollectionBank): Promise<void> {
  const { calendar } = narrator;
  for (const profile of PROFILES) {
    const from = profile.appliesOn === null ? calendar.ago(FIRST_SUPPLIER_DAYS) : calendar.lastYear(profile.appliesOn);
    await telling.begin(admission(narrator, profile, from));
  }
  for (const year of LAST_YEARS) {
    await telling.begin(filing(narrator, calendar.year - 1, { ...year, on: calendar.lastYear(year.on) }));
  }
  for (const year of UNIT_YEARS) {
    await telling.begin(filing(narrator, calendar.year, { ...year, on: calendar.day(year.on) }));
  }
  await money(narrator, telling);
  for (const plan of LAST_YEARS_PURCHASES) {
    await telling.begin(purchase(narrator, bank, { ...plan, on: calendar.lastYear(plan.on) }));
  }
  for (const plan of YEARS_PURCHASES) {
    await telling.begin(purchase(narrator, bank, { ...plan, on: calendar.day(plan.on) }));
  }
  await telling.begin(renaming(narrator));
  const days = statementDays(narrator);
  await telling.begin(bank.statements(calendar.lastYear('10-01'), days, new Set([days[8]!, days[14]!])));
  await openWork(narrator, telling, bank);
}

async function money(narrator: Narrator, telling: Telling): Promise<void> {
  const { calendar } = narrator;
  await telling.begin(bands(narrator, 'canteen-manager', calendar.lastYear('09-29'), 20_000));
  for (const { unit, fund, yuan, manager = `${unit}-manager`, lastYear } of BUDGETS) {
    if (unit !== 'canteen') await telling.begin(bands(narrator, manager, calendar.lastYear('09-29'), null));
    if (lastYear) await telling.begin(budget(narrator, manager, calendar.lastYear('09-30'), fund, yuan / 4));
    const raised = unit === 'school' ? { on: calendar.day('07-01'), toYuan: yuan + 60_000 } : undefined;
    await telling.begin(budget(narrator, manager, calendar.day('01-06'), fund, yuan, raised));
    if (calendar.today.slice(0, 4) !== String(calendar.year)) {
      await telling.begin(budget(narrator, manager, `${calendar.today.slice(0, 4)}-01-02`, fund, yuan));
    }
  }
}

/** Scenario 3: a unit renamed in the middle of the year keeps its history. */
async function* renaming(narrator: Narrator): Thread {
  const on = narrator.calendar.day('06-22');
  yield at(on, '10:00');
  await narrator.get(Parties).rename(await narrator.as('county-finance'), narrator.organisation('exam'), {
    name: '耒阳市青麓教育考试服务中心',
    shortName: '教育考试服务中心',
    effectiveOn: on,
    basis: '耒编发〔样例〕6号机构更名批复',
  });
}

/** The 5th and the 20th of each month since the last October, up to the day before yesterday. */
function statementDays(narrator: Narrator): string[] {
  const { calendar } = narrator;
  const from = calendar.lastYear('10-15');
  const last = calendar.ago(2);
  const days = Array.from({ length: daysBetween(from, last) }, (_, index) => addDays(from, index));
  return [...days.filter((on) => ['05', '20'].includes(on.slice(8))), last];
}
