import { Clock, Database, OutboxDrain, SettableClock } from '@bangfu/kernel';
import { DemoParties } from '@bangfu/parties';
import { VerificationRuns } from '@bangfu/reporting';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Emulator } from '../../../stripe-emulator/src/index.js';
import { ConsumersModule } from '../../../worker/src/worker.module.js';
import { storyCashier } from '../cashier.js';
import { CollectionBank } from './bank.js';
import { StoryCalendar } from './calendar.js';
import { housekeeping } from './housekeeping.js';
import { quietLetters, reading } from './letters.js';
import { Narrator } from './narrator.js';
import { foundOffices } from './offices.js';
import { bankPayouts } from './payouts-chapter.js';
import { beginAll, beginning } from './story.js';
import { retail, shopFounded, type ShopFacts } from './retail-chapter.js';
import { RETAIL } from './retail.js';
import { showcases } from './showcase-chapter.js';
import { householdPayments, payoutAccounts } from './supplier-money.js';
import { Telling } from './telling.js';

const STORY = 'leiyang';

/** Rooms and consumers without queue, schedule and doors. */
@Module({ imports: [ConsumersModule] })
class StoryModule {}

/** True when this database holds the whole story. */
export async function isTold(database: Database): Promise<boolean> {
  const rows = await database.query('SELECT 1 FROM told_stories WHERE name = $1', [STORY]);
  return rows.length > 0;
}

/**
 * Makes a year of history through the real services, with a clock of its own, in an application of its own: what serves
 * requests keeps real time. Everything happens in one transaction, so a start that is cut off leaves nothing behind and the
 * next one begins anew. `say` hears of progress. Does nothing when the story is there.
 */
export async function tellStory(say: (line: string) => void): Promise<void> {
  const clock = new SettableClock();
  const app = await NestFactory.createApplicationContext(StoryModule, {
    logger: ['error'],
    abortOnError: false,
    instrument: { instanceDecorator: (instance: unknown) => (instance instanceof Clock ? clock : instance) },
  });
  try {
    const database = app.get(Database);
    const end = clock.now();
    const cashier = await storyCashier(app);
    await database.transaction(async () => {
      // Another start may be telling it right now.
      await database.query('SET LOCAL statement_timeout = 0');
      await database.lockName('story');
      if (await isTold(database)) return;
      const narrator = new Narrator(app, clock, new StoryCalendar(clock.today()));
      await tell(narrator, cashier, end, say);
      clock.set(end);
      await database.query('INSERT INTO told_stories (name, told_at) VALUES ($1, $2)', [STORY, end]);
    });
    clock.release();
    await cashier?.close();
    // What was told is held against its own figures before anybody looks at it: the operator's status page begins with this.
    await app.get(VerificationRuns, { strict: false }).runHourly();
  } finally {
    await app.close();
  }
}

async function tell(
  narrator: Narrator,
  cashier: Emulator | null,
  end: Date,
  say: (line: string) => void,
): Promise<void> {
  const drain = narrator.get(OutboxDrain);
  const from = beginning(narrator);
  narrator.clock.set(from);
  await narrator.get(DemoParties).seed();
  await foundOffices(narrator);
  await drain.run();
  const telling = new Telling(narrator.clock, end, async () => void (await drain.run()));
  narrator.telling = telling;
  await telling.begin(quietLetters(narrator));
  await telling.begin(reading(narrator));
  const bank = new CollectionBank(narrator);
  await beginAll(narrator, telling, bank);
  await telling.begin(bankPayouts(narrator, bank));
  if (cashier) await shopping(narrator, telling, cashier);
  await telling.begin(housekeeping(narrator, cashier, narrator.calendar.lastYear('09-15')));
  const progress = progressOf(from, end, say);
  await telling.run(progress);
}

/** People who buy for themselves; left out where a Stripe key is configured, for history is not paid with anybody's real account. */
async function shopping(narrator: Narrator, telling: Telling, cashier: Emulator): Promise<void> {
  const facts: ShopFacts = { codes: new Map(), institutionId: null };
  await telling.begin(shopFounded(narrator, facts));
  await telling.begin(payoutAccounts(narrator, cashier));
  await telling.begin(showcases(narrator));
  for (const plan of RETAIL) await telling.begin(retail(narrator, cashier, facts, plan));
  await telling.begin(householdPayments(narrator));
}

const PARTS = 12;

/** One line for each twelfth of the time that the story covers. */
function progressOf(from: Date, end: Date, say: (line: string) => void): (at: Date) => void {
  let said = 0;
  return (instant) => {
    const part = Math.min(
      PARTS,
      1 + Math.floor(((instant.getTime() - from.getTime()) * PARTS) / (end.getTime() - from.getTime())),
    );
    for (; said < part; said += 1) say(`story ${said + 1}/${PARTS} … ${instant.toISOString().slice(0, 10)}`);
  };
}
