import { BuyerCredits, FinanceJobsModule } from '@bangfu/finance';
import { migrationFiles, OutboxRelay } from '@bangfu/kernel';
import { permissionsOf } from '@bangfu/parties';
import { ownerQuery } from '../../../test/support/database.js';
import { drainOutbox } from '../../../test/support/drain-outbox.js';
import {
  collection,
  deliveredOrder,
  importStatement,
  invoiced,
  statementCsv,
} from '../../../test/support/factories/money.js';
import { type Trade, trade } from '../../../test/support/factories/orders.js';
import { tradingRoom, type TradingRoom } from '../../../test/support/factories/trading-room.js';
import { Filings, PlanQueries, Programmes, QuotaJobsModule, sumTotals } from './index.js';

let room: TradingRoom;

beforeAll(async () => {
  room = await tradingRoom('20', [FinanceJobsModule, QuotaJobsModule]);
  await room.get(Programmes).importAll();
});
afterAll(() => room.close());

/** A party organ of Leiyang with a confirmed filing. */
async function organ(): Promise<Trade> {
  const between = await trade(room);
  const { unit, supplier } = between;
  await room.database.query(`UPDATE organisations SET unit_kind = 'organ' WHERE id = $1`, [unit.id]);
  const filing = await room.get(Filings).open(unit.manager, 2026, {
    canteen: 'own',
    headcount: 300,
    bases: [{ definition: 'canteen_food', amountFen: 50_000_000n }],
    shares: [],
  });
  await room.get(Filings).submit(unit.manager, filing.id);
  const permissions = permissionsOf(['county_finance']);
  await room
    .get(Filings)
    .confirm({ ...supplier, regionCode: '430481', roles: ['county_finance'], permissions }, filing.id);
  await drainOutbox(room.app);
  return between;
}

/** Ordered, accepted, paid, completed, in fen. */
async function counts({ unit }: Trade): Promise<bigint[]> {
  await drainOutbox(room.app);
  const plans = await room.get(PlanQueries).ofUnit(unit.id, 2026);
  const plan = plans.find((each) => each.programmeCode === 'leiyang-poor-household')!;
  const { orderedFen, acceptedFen, paidFen, completedFen } = sumTotals(plan.funds);
  return [orderedFen, acceptedFen, paidFen, completedFen];
}

const delivery = (between: Trade) => deliveredOrder(room, [{ certified: true, quantity: 10n }], {}, between);

/** Two deliveries of 45,000 fen: one paid by the bank and 50,000 beyond, of the other so much from what is left over. */
async function paidFromCredit(between: Trade, amountFen: bigint): Promise<string> {
  const [to, first] = [await collection(room), await invoiced(room, [await delivery(between)])];
  const line = { amountFen: 95_000n, remark: first.referenceCode };
  await importStatement(room, to, statementCsv(to.number, 0n, [line]));
  const second = await invoiced(room, [await delivery(between)]);
  expect((await counts(between))[2]).toBe(45_000n);
  await room.get(BuyerCredits).use(between.unit.finance, second.id, amountFen);
  return second.id;
}

describe("what the buyer's own credit pays", () => {
  it('counts as paid on the day on which it is used', async () => {
    const between = await organ();
    await paidFromCredit(between, 45_000n);
    expect(await counts(between)).toEqual([90_000n, 90_000n, 90_000n, 90_000n]);
  });

  it('counts also where the version before this one left it out, in those orders and in no other', async () => {
    const [between, right, taken] = [await organ(), await organ(), await organ()];
    await paidFromCredit(right, 20_000n);
    await counts(right);
    const undone = await paidFromCredit(taken, 20_000n);
    await room.database.query(
      `UPDATE allocations SET undone_at = now(), undone_reason = '看错了单位' WHERE invoice_id = $1`,
      [undone],
    );
    await paidFromCredit(between, 20_000n);
    // The payment was told, and what was told counted nothing.
    await room.get(OutboxRelay).claim();
    await room.database.query(
      `UPDATE event_deliveries SET done_at = now() WHERE done_at IS NULL AND consumer = 'quota-recount'`,
    );
    expect((await counts(between))[2]).toBe(45_000n);

    const migration = migrationFiles().find(({ file }) => file.endsWith('-quota-credit-payments.sql'))!;
    await ownerQuery(room.at, migration.sql);
    const told = await room.database.query(
      `SELECT payload ->> 'buyerId' AS "buyerId" FROM outbox_events WHERE type = 'quota.count_outdated'`,
    );
    expect(told).toEqual([{ buyerId: between.unit.id }]);
    // Nothing is left to a relay, which may be one of the version before.
    expect(await room.get(OutboxRelay).claim()).toEqual({ events: 0, deliveries: [] });
    expect(await counts(between)).toEqual([90_000n, 90_000n, 65_000n, 90_000n]);
    await ownerQuery(room.at, migration.sql);
    expect((await drainOutbox(room.app)).handled).toBe(0);
  });
});
