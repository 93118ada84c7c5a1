import { CommissionRules, Parts, paymentAccounts } from '@bangfu/payments';
import { payingRoom, type PayingRoom } from '../../../../test/support/factories/payments.js';
import { onAccounts, paidWithSuppliers, refunded } from '../../../../test/support/factories/refunds.js';

let room: PayingRoom;
let rules: CommissionRules;
beforeAll(async () => {
  room = await payingRoom();
  rules = room.get(CommissionRules);
}, 60_000);
afterAll(() => room?.close());
beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));

const rule = { validFrom: '2026-03-25', bps: 150, basis: '二〇二六年度平台服务协议' };

describe('the rule of the commission', () => {
  it('is nothing, unless one is set a week before it holds; it is read before, and never changed', async () => {
    expect(await rules.today()).toBe(0);
    await expect(rules.set(room.shopper, { ...rule, validFrom: '2026-03-24' })).rejects.toMatchObject({
      code: 'commission_too_soon',
      message: expect.stringContaining('2026-03-25') as unknown,
    });
    await rules.set(room.shopper, rule);
    await expect(rules.set(room.shopper, { ...rule, bps: 0 })).rejects.toMatchObject({
      driverError: { code: '23505' },
    });
    expect(await rules.today()).toBe(0);
    expect((await rules.all()).slice(0, 2)).toMatchObject([
      { ...rule, setByName: room.shopper.name },
      { bps: 0, setByName: null, setAt: null },
    ]);
    const audited = await room.database.query(
      `SELECT 1 FROM audit_entries WHERE action = 'payments.commission_rule.set' AND subject_id = '2026-03-25'`,
    );
    expect(audited).toHaveLength(1);
  });

  it('of the day of the sale stays with the sale, whenever its goods are confirmed or its money goes back', async () => {
    const before = await paidWithSuppliers(room, [20_000n]);
    room.clock.set('2026-03-25T00:00:00+08:00');
    expect(await rules.today()).toBe(150);
    const after = await paidWithSuppliers(room, [20_000n]);
    const dueOf = async ({ parts: [part], attemptId }: typeof before): Promise<bigint> => {
      await refunded(room, attemptId, [{ partId: part!.id, amountFen: 5_000n }]);
      await room.get(Parts).release(part!.id);
      return -(await onAccounts(room, { due: paymentAccounts.due(part!.supplier_id) })).due;
    };
    expect(await dueOf(before)).toBe(15_000n);
    expect(await dueOf(after)).toBe(15_000n - 225n);
  });
});
