import { Database, Metrics, ScheduleRunner } from '@bangfu/kernel';
import { Ledger } from '@bangfu/ledger';
import { SystemStatus, VerificationRuns } from '@bangfu/reporting';
import { testApp, type TestApp } from '../../../test/support/app.js';
import { ownerQuery } from '../../../test/support/database.js';
import { drainOutbox } from '../../../test/support/drain-outbox.js';
import { eventually } from '../../../test/support/eventually.js';

let app: TestApp;
beforeAll(async () => {
  app = await testApp({ seeded: true });
  const ledger = app.get(Ledger);
  await ledger.open(['memory:a', 'memory:b'].map((code) => ({ code, unit: 'CNY' as const })));
  await ledger.post({
    key: 'spec-1',
    refType: 'spec',
    refId: '1',
    legs: [
      { account: 'memory:a', amount: -700n },
      { account: 'memory:b', amount: 700n },
    ],
  });
  await drainOutbox(app.app, { tolerate: true });
}, 120_000);
afterAll(() => app.close());

const hour = async () => {
  const state = await app.get(ScheduleRunner).run('reporting-verify-hourly');
  await drainOutbox(app.app);
  return state;
};
const status = async () => (await (await app.client('operator')).get('/api/oversight/status')).body;
const toDos = async () =>
  (await (await app.client('operator')).get('/api/notifications?toDo=true')).body.items.map(
    ({ title }: { title: string }) => title,
  );
const corrupt = (by: number) =>
  ownerQuery(
    app.database,
    `SET session_replication_role = replica; UPDATE ledger_accounts SET posted = posted + ${by} WHERE code = 'memory:a'`,
  );
const CHECK = '账户余额等于记账之和';

describe('the books, checked every hour (E)', () => {
  it('are green, whole on the first run of the day and from there on in the next, and public without details', async () => {
    expect(await app.anonymous().get('/api/oversight/status/public')).toMatchObject({ body: { state: 'unknown' } });
    expect([await hour(), await hour()]).toEqual(['green', 'green']);
    const { runs, invariants, working } = await status();
    expect(runs.map(({ whole, state }: { whole: boolean; state: string }) => [whole, state])).toEqual([
      [false, 'green'],
      [true, 'green'],
    ]);
    expect(runs[1].done).toBe(runs[1].checks);
    expect(invariants).toHaveLength(runs[1].checks);
    expect(working).toMatchObject({ deadLetters: 0, outboxSeconds: 0, notInvoiced: 0 });
    const told = (await app.anonymous().get('/api/oversight/status/public')).body;
    expect(told).toEqual({ state: 'green', checkedAt: expect.any(String), clearingBps: null });
  }, 120_000);

  it('raise one alarm for one lasting fault, in the list of to-dos, the metrics and the page, and end it when green again', async () => {
    await corrupt(1);
    expect(await hour()).toBe('red');
    expect(await hour()).toBe('red');
    expect(await toDos()).toEqual([`账目核对报警：${CHECK}`]);
    const [worst] = (await status()).invariants;
    expect(worst).toMatchObject({
      chinese: CHECK,
      state: 'red',
      faults: ['account memory:a: stored -699/0, recomputed -700/0'],
    });
    expect(worst.alarmSince).not.toBeNull();
    expect(await app.get(Metrics).text()).toMatch(/bangfu_invariants\{state="red"\} 1\n/);
    expect((await app.anonymous().get('/api/oversight/status/public')).body.state).toBe('red');
    await corrupt(-1);
    expect(await hour()).toBe('green');
    expect(await toDos()).toEqual([]);
    expect(await app.get(Metrics).text()).toMatch(/bangfu_invariant_alarms 0\n/);
    const alarms = await app.get(Database).query(`SELECT check_name FROM verification_alarms`);
    expect(alarms).toHaveLength(1);
  }, 120_000);

  it('find a link of the chain that was rewritten after it had been found intact', async () => {
    await ownerQuery(
      app.database,
      `SET session_replication_role = replica; UPDATE ledger_chain SET hash = sha256('other') WHERE position = (SELECT max(position) FROM ledger_chain)`,
    );
    expect(await hour()).toBe('red');
    expect((await status()).invariants[0]).toMatchObject({
      chinese: '哈希链完整',
      faults: ['position 1: link_broken'],
    });
  }, 120_000);

  it('can be checked at once by the operator alone, by one at a time, and what was found is kept as it was', async () => {
    const operator = await app.client('operator');
    expect((await operator.post('/api/oversight/status/runs')).status).toBe(201);
    expect((await operator.post('/api/oversight/status/runs')).body.code).toBe('verification_running');
    expect((await status()).runs[0]).toMatchObject({ state: 'asked', askedByName: expect.any(String) });
    const both = await Promise.all([1, 2, 3].map(() => app.get(VerificationRuns).runAsked()));
    expect(both.filter((state) => state !== null)).toEqual(['red']);
    const database = app.get(Database);
    for (const statement of [
      `UPDATE verification_runs SET state = 'green'`,
      `DELETE FROM verification_runs`,
      `UPDATE verification_findings SET state = 'green'`,
    ]) {
      await expect(database.query(statement)).rejects.toThrow(/append-only|permission denied/);
    }
    for (const login of ['county-finance', 'canteen-manager', 'coop-owner', 'shopper']) {
      expect((await (await app.client(login)).get('/api/oversight/status')).status).toBe(403);
    }
  }, 120_000);

  it('do not stay red over events that were still on their way, and are unknown once nobody has looked for two hours', async () => {
    await ownerQuery(
      app.database,
      `SET session_replication_role = replica; UPDATE ledger_accounts SET posted = posted + 1 WHERE code = 'memory:b';
       INSERT INTO outbox_events (id, type, payload, at) VALUES (gen_random_uuid(), 'kernel.nothing', '{}', now())`,
    );
    const run = app.get(ScheduleRunner).run('reporting-verify-hourly');
    await eventually(status, ({ runs: [run] }) => run.state === 'running' && run.done === run.checks);
    await ownerQuery(
      app.database,
      `SET session_replication_role = replica; UPDATE ledger_accounts SET posted = posted - 1 WHERE code = 'memory:b'`,
    );
    await drainOutbox(app.app);
    await run;
    const names = (await status()).invariants
      .filter(({ state }: { state: string }) => state === 'red')
      .map(({ chinese }: { chinese: string }) => chinese);
    expect(names).toEqual(['哈希链完整']);
    app.clock.advance(2 * 3_600_000 + 60_000);
    expect((await app.get(SystemStatus).publicly()).state).toBe('unknown');
  }, 120_000);
});
