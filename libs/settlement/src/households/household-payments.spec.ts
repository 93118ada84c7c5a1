import { CertificationModule } from '@bangfu/certification';
import { type Actor, Files, newId } from '@bangfu/kernel';
import { admittedSupplier, person } from '../../../../test/support/factories/people.js';
import { tradingRoom, type TradingRoom } from '../../../../test/support/factories/trading-room.js';
import { HouseholdPaymentQueries, HouseholdPayments, SettlementModule } from '../index.js';

const VILLAGE = '430481113216';
let room: TradingRoom;
let owner: Actor;
let payments: HouseholdPayments;
let queries: HouseholdPaymentQueries;

beforeAll(async () => {
  room = await tradingRoom('10', [CertificationModule, SettlementModule]);
  [payments, queries] = [room.get(HouseholdPayments), room.get(HouseholdPaymentQueries)];
});
afterAll(() => room.close());
beforeEach(async () => {
  room.clock.set('2026-03-18T10:00:00+08:00');
  owner = await person(room, await admittedSupplier(room), 'coop_owner');
});

const slip = async () =>
  (
    await room
      .get(Files)
      .store(owner, { name: '回单.pdf', purpose: 'evidence', content: Buffer.from(`%PDF-1.4\n${newId()}\n%%EOF\n`) })
  ).id;

async function linked(mode = 'order_purchase', validTo: string | null = null): Promise<string> {
  const id = newId();
  await room.database.query(
    `INSERT INTO households (id, name_sealed, name_masked, id_number_sealed, id_number_masked, id_number_fingerprint, status, village_code,
       registered_by_id, created_at) VALUES ($1::uuid, 'x', '张*', 'x', '430481**********12', $1::text, 'lifted', $2, $3, now())`,
    [id, VILLAGE, owner.organisationId],
  );
  await room.database.query(
    `INSERT INTO benefit_links (id, household_id, supplier_id, mode, valid_from, valid_to, evidence_file_id, created_at)
     VALUES ($1, $2, $3, $4, '2026-01-01', $5, $6, now())`,
    [newId(), id, owner.organisationId, mode, validTo, await slip()],
  );
  return id;
}
const pay = async (amountFen: bigint, shares: { householdId: string; weight: bigint }[], more: object = {}) =>
  payments.record(owner, {
    fromOn: '2026-01-01',
    toOn: '2026-03-15',
    amountFen,
    paidOn: '2026-03-17',
    slipFileId: await slip(),
    shares,
    ...more,
  });
const equal = (ids: readonly string[]) => ids.map((householdId) => ({ householdId, weight: 1n }));
const many = (count: number) => Promise.all(Array.from({ length: count }, () => linked()));

describe('a payment to linked households', () => {
  it('is shared exactly, by weights or equally, with nobody left out', async () => {
    const ids = await many(3);
    const id = await pay(100n, equal(ids));
    expect((await queries.shares(owner, id)).map((share) => share.amountFen)).toEqual([34n, 33n, 33n]);
    const weighed = await pay(1_000_001n, [
      { householdId: ids[0]!, weight: 1_500n },
      { householdId: ids[1]!, weight: 2_500n },
      { householdId: ids[2]!, weight: 3n },
    ]);
    const shares = await queries.shares(owner, weighed);
    expect(shares.reduce((sum, share) => sum + share.amountFen, 0n)).toBe(1_000_001n);
    expect(shares[0]).toMatchObject({ nameMasked: '张*', weight: 2_500n });
    await expect(pay(2n, equal(ids))).rejects.toMatchObject({ code: 'share_too_small' });
  });

  it('is refused for a household that was not linked that day, named twice, or paid in the future', async () => {
    const [now, ended] = [await linked(), await linked('labour', '2026-02-28')];
    await expect(pay(100n, equal([now, ended]))).rejects.toMatchObject({
      code: 'payment_household_not_linked',
      detail: { field: 'shares[1].householdId' },
    });
    await expect(pay(100n, equal([now, now]))).rejects.toMatchObject({ code: 'household_twice' });
    await expect(pay(100n, equal([now]), { paidOn: '2026-03-19' })).rejects.toMatchObject({ code: 'paid_in_future' });
  });

  it('is taken back whole, once, and never edited', async () => {
    const ids = await many(5);
    const id = await pay(50_000n, equal(ids));
    const taken = await Promise.allSettled([1, 2, 3].map(() => payments.reverse(owner, id, '金额填错')));
    expect(taken.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    const { items } = await queries.own(owner, { limit: 5 });
    expect(items.map((row) => row.amountFen)).toEqual([-50_000n, 50_000n]);
    expect(await queries.publicOf(owner.organisationId!, '430481113')).toMatchObject({ amountFen: null });
    const stranger = await person(room, await admittedSupplier(room), 'coop_owner');
    await expect(payments.reverse(stranger, id, '不是我的')).rejects.toMatchObject({
      code: 'household_payment_missing',
    });
    await expect(
      room.database.query('UPDATE household_payments SET amount_fen = 1 WHERE id = $1', [id]),
    ).rejects.toThrow();
  });

  it('is shown to everyone only as a sum over five households or more, and its slip to officials of the place alone', async () => {
    const ids = await many(4);
    await pay(40_000n, equal(ids));
    const shown = () => queries.publicOf(owner.organisationId!, '430481113');
    expect(await shown()).toEqual({ amountFen: null, households: null, byMode: [] });
    const id = await pay(10_000n, equal([await linked('labour')]));
    expect(await shown()).toEqual({ amountFen: 50_000n, households: 5, byMode: [] });
    const official = (regionCode: string): Actor => ({
      ...owner,
      organisationId: null,
      regionCode,
      roles: ['township_clerk'],
    });
    const { items } = await queries.inRegion(official('430481113'), { limit: 5, supplierId: owner.organisationId! });
    expect(items).toHaveLength(2);
    await expect(room.get(Files).open(official('430481113'), items[0]!.slipFileId)).resolves.toBeDefined();
    await expect(room.get(Files).open(official('4301'), items[0]!.slipFileId)).rejects.toMatchObject({
      code: 'file_missing',
    });
    await expect(queries.shares(official('4301'), id)).rejects.toMatchObject({ code: 'household_payment_missing' });
  });
});
