import { newId } from '@bangfu/kernel';
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

/** The first of them is suspended. */
const supplied = (ids: readonly string[]) =>
  room.database.query(
    `INSERT INTO organisations (id, kind, supplier_kind, name, short_name, division_code, status, created_at)
     SELECT id, 'supplier', 'cooperative', '合作社' || n, '合作社', '430481', CASE WHEN n = 1 THEN 'suspended' ELSE 'active' END, now()
     FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, n)`,
    [ids],
  );

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

  it('that has not begun is withdrawn with a reason, once; the day is free for another, and the one in force goes on', async () => {
    const coming = { ...rule, validFrom: '2026-04-20', bps: 500 };
    await rules.set(room.shopper, coming);
    const id = (await rules.all()).find(({ validFrom }) => validFrom === coming.validFrom)!.id;
    expect((await rules.coming()).at(-1)).toEqual(coming);
    const results = await Promise.allSettled([
      rules.withdraw(room.shopper, id, '协商后暂缓'),
      rules.withdraw(room.shopper, id, '协商后暂缓'),
    ]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(rules.withdraw(room.shopper, id, '再来')).rejects.toMatchObject({ code: 'commission_rule_begun' });
    await expect(rules.withdraw(room.shopper, newId(), '没有')).rejects.toMatchObject({
      code: 'commission_rule_missing',
    });
    expect((await rules.coming()).map(({ validFrom }) => validFrom)).not.toContain(coming.validFrom);
    await rules.set(room.shopper, { ...coming, bps: 100 });
    expect((await rules.all()).filter(({ validFrom }) => validFrom === coming.validFrom)).toMatchObject([
      { bps: 100, withdrawnAt: null },
      { bps: 500, withdrawnByName: room.shopper.name, withdrawalReason: '协商后暂缓' },
    ]);
    room.clock.set('2026-04-20T00:00:00+08:00');
    expect(await rules.today()).toBe(100);
    const [now] = await rules.all();
    await expect(rules.withdraw(room.shopper, now!.id, '晚了')).rejects.toMatchObject({
      code: 'commission_rule_begun',
    });
    await expect(
      room.database.query(
        `UPDATE commission_rules SET withdrawn_by = set_by, withdrawn_at = '2026-04-20T00:00:00+08:00', withdrawal_reason = '晚了' WHERE id = $1`,
        [now!.id],
      ),
    ).rejects.toMatchObject({ driverError: { constraint: 'commission_rules_not_begun' } });
    const audited = await room.database.query(
      `SELECT detail->>'reason' AS reason FROM audit_entries WHERE action = 'payments.commission_rule.withdrawn'`,
    );
    expect(audited).toEqual([{ reason: '协商后暂缓' }]);
  });

  it('is told once to every active supplier, two hundred in an event', async () => {
    const suppliers = Array.from({ length: 401 }, () => newId());
    await supplied(suppliers);
    await rules.set(room.shopper, { ...rule, validFrom: '2026-05-20', bps: 200 });
    const told = await room.database.query<{ ids: string[]; rate: string }>(
      `SELECT payload->'supplierIds' AS ids, payload->>'bps' AS rate FROM outbox_events
        WHERE type = 'payments.commission_announced' AND payload->>'validFrom' = '2026-05-20'`,
    );
    expect(told.every(({ ids, rate }) => ids.length <= 200 && rate === '200')).toBe(true);
    const named = told.flatMap(({ ids }) => ids);
    expect(new Set(named).size).toBe(named.length);
    expect(suppliers.slice(1).every((id) => named.includes(id))).toBe(true);
    expect(named).not.toContain(suppliers[0]);
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
