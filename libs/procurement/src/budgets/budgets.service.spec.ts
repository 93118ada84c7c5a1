import { newId } from '@bangfu/kernel';
import {
  actorOf,
  budgetOf,
  insertAgency,
  insertOrganisation,
  insertProduct,
  procurementRoom,
  type ProcurementRoom,
  submitted,
} from '../../../../test/support/procurement.js';
import { ApprovalBands } from '../bands/approval-bands.service.js';
import { Budgets } from './budgets.service.js';

describe('Budgets', () => {
  let room: ProcurementRoom;
  let budgets: Budgets;
  beforeAll(async () => {
    room = await procurementRoom();
    budgets = room.get(Budgets);
  });
  afterAll(() => room.close());

  const setting = { year: 2026, fund: 'canteen' as const, reason: '年中调整' };

  it('are set and changed with a reason, and each change stays', async () => {
    const agency = await insertAgency(room, 100_000n);
    const after = await budgets.set(agency.manager, { ...setting, amountFen: 80_000n, version: 1 });
    expect(after).toMatchObject({ amountFen: 80_000n, freeFen: 80_000n, reservedFen: 0n, spentFen: 0n, version: 2 });
    const changes = await budgets.changes(agency.manager, 2026, 'canteen');
    expect(changes.map(({ beforeFen, afterFen, reason }) => [beforeFen, afterFen, reason])).toEqual([
      [100_000n, 80_000n, '年中调整'],
      [0n, 100_000n, '年初预算'],
    ]);
  });

  it('are never cut below what is reserved, and may be cut to exactly that', async () => {
    const agency = await insertAgency(room, 100_000n);
    await submitted(room, agency.buyer, [{ variantId: await insertProduct(room), quantity: 30n }]);
    await expect(budgets.set(agency.manager, { ...setting, amountFen: 29_999n, version: 1 })).rejects.toMatchObject({
      code: 'budget_below_committed',
      detail: { committedFen: '30000' },
    });
    await budgets.set(agency.manager, { ...setting, amountFen: 30_000n, version: 1 });
    expect(await budgetOf(room, agency.id)).toMatchObject({ free: 0n, reserved: 30_000n });
  });

  it('refuse a version that was changed meanwhile, a year that is over, and no change at all', async () => {
    const agency = await insertAgency(room, 100n);
    await expect(budgets.set(agency.manager, { ...setting, amountFen: 1n, version: 0 })).rejects.toMatchObject({
      code: 'stale_version',
    });
    await expect(budgets.set(agency.manager, { ...setting, amountFen: 100n, version: 1 })).rejects.toMatchObject({
      code: 'budget_unchanged',
    });
    await expect(
      budgets.set(agency.manager, { ...setting, year: 2025, amountFen: 1n, version: 0 }),
    ).rejects.toMatchObject({ code: 'budget_year_closed' });
  });

  it('of a union are of union money only, and a supplier has none', async () => {
    const officer = await actorOf(room, await insertOrganisation(room, 'union'), 'union_officer');
    await expect(budgets.set(officer, { ...setting, amountFen: 1n, version: 0 })).rejects.toMatchObject({
      code: 'fund_unfit',
    });
    await budgets.set(officer, { ...setting, fund: 'union', amountFen: 1n, version: 0 });
    await expect(budgets.list({ ...officer, organisationId: newId() })).rejects.toMatchObject({
      code: 'not_an_agency',
    });
  });

  it('show each agency its own only', async () => {
    const [one, other] = [await insertAgency(room, 5n), await insertAgency(room, 6n)];
    expect((await budgets.list(one.manager)).map((row) => row.amountFen)).toEqual([5n]);
    expect((await budgets.list(other.manager)).map((row) => row.amountFen)).toEqual([6n]);
  });

  it('keep their changes: not even the owner edits one', async () => {
    const agency = await insertAgency(room, 5n);
    await expect(
      room.database.query(`UPDATE budget_changes SET after_fen = 9 WHERE changed_by = $1`, [agency.manager.userId]),
    ).rejects.toThrow(/permission denied/);
  });
});

describe('Approval bands of an agency', () => {
  let room: ProcurementRoom;
  let bands: ApprovalBands;
  beforeAll(async () => {
    room = await procurementRoom();
    bands = room.get(ApprovalBands);
  });
  afterAll(() => room.close());

  it('are the house’s default until it sets its own', async () => {
    const agency = await insertAgency(room);
    expect(await bands.list(agency.manager)).toEqual([
      {
        agencyId: null,
        validFrom: '2019-01-01',
        bands: [
          { upToFen: 500_000n, approvalsNeeded: 1 },
          { upToFen: null, approvalsNeeded: 2 },
        ],
      },
    ]);
  });

  it('of a later date do not reach a request that runs', async () => {
    const agency = await insertAgency(room, 10_000n);
    const line = { variantId: await insertProduct(room), quantity: 1n };
    const before = await submitted(room, agency.buyer, [line]);
    await bands.set(agency.manager, '2026-03-19', [{ upToFen: null, approvalsNeeded: 3 }]);
    const same = await submitted(room, agency.buyer, [line]);
    room.clock.advance(86_400_000);
    const after = await submitted(room, agency.buyer, [line]);
    const rows = await room.database.query<{ id: string; needed: number }>(
      `SELECT id, approvals_needed AS needed FROM purchase_requests WHERE agency_id = $1`,
      [agency.id],
    );
    expect(new Map(rows.map((row) => [row.id, row.needed]))).toEqual(
      new Map([
        [before, 1],
        [same, 1],
        [after, 3],
      ]),
    );
    await expect(
      bands.set(agency.manager, '2026-03-18', [{ upToFen: null, approvalsNeeded: 1 }]),
    ).rejects.toMatchObject({ code: 'bands_in_the_past' });
  });
});
