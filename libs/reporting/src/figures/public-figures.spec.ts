import { QuotaModule } from '@bangfu/quota';
import { insertCertificate } from '../../../../test/support/catalog.js';
import { ownerQuery } from '../../../../test/support/database.js';
import { listedVariant } from '../../../../test/support/factories/goods.js';
import { type Trade, trade } from '../../../../test/support/factories/orders.js';
import { tradingRoom, type TradingRoom } from '../../../../test/support/factories/trading-room.js';
import { PublicFigureBoard, ReportingModule } from '../index.js';

describe('the figures of the home page', () => {
  let room: TradingRoom;
  let board: PublicFigureBoard;
  let between: Trade;

  beforeAll(async () => {
    room = await tradingRoom('10', [QuotaModule, ReportingModule]);
    board = room.get(PublicFigureBoard);
  }, 60_000);
  afterAll(() => room.close());

  const halfAMinuteLater = () => {
    room.clock.advance(30_000);
    return board.read();
  };

  it('are noughts where nothing has happened, with every month of the last twelve', async () => {
    const figures = await board.read();
    expect(figures).toMatchObject({
      asOf: new Date('2026-03-18T10:00:00+08:00'),
      year: 2026,
      certifiedProducts: 0,
      admittedSuppliers: 0,
      originCounties: 0,
      linkedHouseholds: 0,
      reservingAgencies: 0,
      reservedFen: 0n,
      orderedFen: 0n,
      acceptedFen: 0n,
      paidFen: 0n,
    });
    expect(figures.months.map((row) => row.month)).toEqual([
      ...['2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09'],
      ...['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'],
    ]);
    expect(figures.months.every((row) => row.acceptedFen === 0n)).toBe(true);
  });

  it('are asked of the database once in half a minute, however many ask', async () => {
    between = await trade(room);
    await listedVariant(room, between.supplier, { certified: true });
    await listedVariant(room, between.supplier);
    const before = await board.read();
    room.clock.advance(29_999);
    expect(await board.read()).toBe(before);
    expect(before.certifiedProducts).toBe(0);
    room.clock.advance(1);
    const fresh = await Promise.all(Array.from({ length: 20 }, () => board.read()));
    expect(fresh[0]).toMatchObject({ certifiedProducts: 1, admittedSuppliers: 1, originCounties: 1 });
    expect(fresh.every((answer) => answer === fresh[0])).toBe(true);
  });

  it('count what can be bought today, and show households in groups of five or more', async () => {
    const supplierId = between.supplier.organisationId!;
    expect((await halfAMinuteLater()).linkedHouseholds).toBeNull();
    await insertCertificate(room.database, { supplierId, households: 3 });
    expect((await halfAMinuteLater()).linkedHouseholds).toBe(5);
    await room.database.query(`UPDATE certificates SET valid_to = '2026-03-17'`);
    expect(await halfAMinuteLater()).toMatchObject({ certifiedProducts: 0, originCounties: 1 });
    await room.database.query(
      `UPDATE supplier_standings SET state = 'suspended', suspended_at = now(), suspended_reason = 'quality'`,
    );
    expect(await halfAMinuteLater()).toMatchObject({ admittedSuppliers: 0, originCounties: 0 });
  });

  it('are asked for again after a failure', async () => {
    await ownerQuery(room.at, 'ALTER TABLE quota_plans RENAME TO quota_plans_away');
    await expect(halfAMinuteLater()).rejects.toThrow('quota_plans');
    await ownerQuery(room.at, 'ALTER TABLE quota_plans_away RENAME TO quota_plans');
    expect(await board.read()).toMatchObject({ year: 2026 });
  });
});
