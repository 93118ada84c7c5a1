import { Clock, Database, Env, newId } from '@bangfu/kernel';
import { ownerQuery, testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { LedgerChain } from './ledger-chain.service.js';
import { LedgerQueries } from './ledger.queries.js';
import { Ledger } from './ledger.service.js';

describe('the ledger', () => {
  let at: TestDatabase;
  let database: Database;
  let ledger: Ledger;
  let queries: LedgerQueries;
  let chain: LedgerChain;

  beforeAll(async () => {
    at = await testDatabase();
    database = new Database(new Env({ DATABASE_URL: at.url, DATA_DIR: '/tmp', DATABASE_POOL_SIZE: '30' }));
    await database.onModuleInit();
    queries = new LedgerQueries(database);
    ledger = new Ledger(database, new Clock(), queries);
    chain = new LedgerChain(database);
  });
  afterAll(async () => {
    await database.onApplicationShutdown();
    await at.drop();
  });

  const ref = { refType: 'spec', refId: '1' };
  const pair = async (floor?: bigint) => {
    const name = newId();
    const [from, to] = [`budget:${name}`, `spent:${name}`];
    await ledger.open([
      { code: from, unit: 'CNY', floor },
      { code: to, unit: 'CNY' },
      { code: `source:${name}`, unit: 'CNY' },
    ]);
    const fund = (amount: bigint) =>
      ledger.post({
        key: newId(),
        ...ref,
        legs: [
          { account: `source:${name}`, amount: -amount },
          { account: from, amount },
        ],
      });
    const legs = (amount: bigint) => [
      { account: from, amount: -amount },
      { account: to, amount },
    ];
    return { from, to, fund, legs };
  };

  it('moves an amount between two accounts', async () => {
    const { from, to, fund, legs } = await pair();
    await fund(1000n);
    await ledger.post({ key: newId(), ...ref, legs: legs(300n) });
    expect(await queries.balance(from)).toEqual({ posted: 700n, pending: 0n });
    expect(await queries.balance(to)).toEqual({ posted: 300n, pending: 0n });
  });

  it('refuses legs that do not sum to zero', async () => {
    const { from, to } = await pair();
    await expect(
      ledger.post({
        key: newId(),
        ...ref,
        legs: [
          { account: from, amount: -2n },
          { account: to, amount: 1n },
        ],
      }),
    ).rejects.toMatchObject({ code: 'ledger_unbalanced' });
  });

  it('refuses a leg on an account that was never opened', async () => {
    const { from } = await pair();
    await expect(
      ledger.post({
        key: newId(),
        ...ref,
        legs: [
          { account: from, amount: -1n },
          { account: 'nowhere:x', amount: 1n },
        ],
      }),
    ).rejects.toThrow(/does not balance/);
    await expect(
      ledger.post({
        key: newId(),
        ...ref,
        legs: [
          { account: 'nowhere:y', amount: -1n },
          { account: 'nowhere:x', amount: 1n },
        ],
      }),
    ).rejects.toThrow(/was not opened/);
  });

  it('answers the first transfer when the same key comes again, and refuses the key for another content', async () => {
    const { from, fund, legs } = await pair();
    await fund(1000n);
    const key = newId();
    const first = await ledger.post({ key, ...ref, legs: legs(10n) });
    const again = await ledger.post({ key, ...ref, legs: legs(10n) });
    expect(again).toMatchObject({ id: first.id, replayed: true });
    expect((await queries.balance(from)).posted).toBe(990n);
    await expect(ledger.post({ key, ...ref, legs: legs(11n) })).rejects.toMatchObject({ code: 'ledger_key_reused' });
  });

  it('reserves, settles in parts and voids the rest', async () => {
    const { from, to, fund, legs } = await pair(0n);
    await fund(100n);
    const held = await ledger.reserve({ key: newId(), ...ref, legs: legs(80n) });
    expect(await queries.balance(from)).toEqual({ posted: 100n, pending: -80n });
    await ledger.settle(held.id, { key: newId(), ...ref, amount: 30n });
    expect(await ledger.remaining(held.id)).toBe(50n);
    await expect(ledger.settle(held.id, { key: newId(), ...ref, amount: 51n })).rejects.toMatchObject({
      code: 'reservation_exhausted',
    });
    await ledger.void(held.id, { key: newId(), ...ref });
    expect(await ledger.void(held.id, { key: newId(), ...ref })).toBeNull();
    expect(await queries.balance(from)).toEqual({ posted: 70n, pending: 0n });
    expect(await queries.balance(to)).toEqual({ posted: 30n, pending: 0n });
  });

  it('lets exactly ten of twenty parallel reservations of 10 through a budget of 100', async () => {
    const { from, fund, legs } = await pair(0n);
    await fund(100n);
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, () => ledger.reserve({ key: newId(), ...ref, legs: legs(10n) })),
    );
    expect(tries.filter((result) => result.status === 'fulfilled')).toHaveLength(10);
    for (const refused of tries.filter((result) => result.status === 'rejected')) {
      expect(refused.reason).toMatchObject({ code: 'insufficient_balance' });
    }
    expect(await queries.balance(from)).toEqual({ posted: 100n, pending: -100n });
  });

  it('reverses each transfer once, however many try at the same moment, and ends with every balance at zero', async () => {
    const accounts = Array.from({ length: 80 }, () => `acct:${newId()}`);
    await ledger.open(accounts.map((code) => ({ code, unit: 'CNY' as const })));
    const posted = await inParallel(20, 500, (n) => {
      const [a, b] = [accounts[n % 80]!, accounts[(n * 7 + 1) % 80]!];
      return ledger.post({
        key: newId(),
        ...ref,
        legs: [
          { account: a, amount: -BigInt(n + 1) },
          { account: b === a ? accounts[(n + 1) % 80]! : b, amount: BigInt(n + 1) },
        ],
      });
    });
    const outcomes = await inParallel(20, 1000, (n) =>
      ledger.reverse(posted[n % 500]!.id, { key: newId(), ...ref }).then(
        () => 'done',
        (error: { code?: string }) => error.code,
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(500);
    expect(outcomes.filter((outcome) => outcome === 'reversal_exceeds_transfer')).toHaveLength(500);
    for (const balance of (await queries.balances(accounts)).values()) expect(balance.posted).toBe(0n);
  }, 60_000);

  it('never deadlocks when transfers cross each other', async () => {
    const { from, to } = await pair();
    await inParallel(20, 400, (n) =>
      ledger.post({
        key: newId(),
        ...ref,
        legs: [
          { account: n % 2 ? from : to, amount: -1n },
          { account: n % 2 ? to : from, amount: 1n },
        ],
      }),
    );
    expect((await queries.balance(from)).posted).toBe(0n);
  }, 30_000);

  it('cannot be edited: neither by the application nor, past its triggers, by the owner', async () => {
    const { fund } = await pair();
    const { id } = await fund(5n);
    await expect(database.query(`UPDATE ledger_postings SET amount = 6 WHERE transfer_id = $1`, [id])).rejects.toThrow(
      /permission denied/,
    );
    await expect(database.query(`DELETE FROM ledger_transfers WHERE id = $1`, [id])).rejects.toThrow(
      /permission denied/,
    );
    await expect(ownerQuery(at, `UPDATE ledger_postings SET amount = 6 WHERE transfer_id = '${id}'`)).rejects.toThrow(
      /append-only/,
    );
    await expect(ownerQuery(at, `TRUNCATE ledger_chain`)).rejects.toThrow(/append-only/);
  });

  it('cannot be given an unbalanced or later leg by hand', async () => {
    const { from, fund } = await pair();
    const { id } = await fund(5n);
    const account = `(SELECT id FROM ledger_accounts WHERE code = '${from}')`;
    await expect(
      database.query(
        `INSERT INTO ledger_postings (transfer_id, account_id, phase, amount) VALUES ('${id}', ${account}, 'pending', 1)`,
      ),
    ).rejects.toThrow(/does not balance/);
  });

  it('shows tampering: a changed posting, a removed link', async () => {
    const { fund } = await pair();
    const { id } = await fund(77n);
    const head = await chain.seal();
    expect(head.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await chain.firstFault()).toBeNull();
    const off = (sql: string) => `SET session_replication_role = replica; ${sql}`;
    await ownerQuery(at, off(`UPDATE ledger_postings SET amount = amount * 2 WHERE transfer_id = '${id}'`));
    expect(await chain.firstFault()).toMatchObject({ reason: 'content_changed' });
    await ownerQuery(at, off(`UPDATE ledger_postings SET amount = amount / 2 WHERE transfer_id = '${id}'`));
    await ownerQuery(at, off(`UPDATE ledger_chain SET hash = sha256('x') WHERE transfer_id = '${id}'`));
    expect(await chain.firstFault()).toMatchObject({ reason: 'link_broken' });
  });

  it('gives parallel sealers one chain without gaps', async () => {
    const { fund } = await pair();
    const before = await chain.seal();
    await inParallel(10, 50, () => fund(1n));
    await Promise.all(Array.from({ length: 8 }, () => chain.seal()));
    expect((await chain.head()).position).toBe(before.position + 50n);
  });
});

async function inParallel<T>(workers: number, times: number, work: (n: number) => Promise<T>): Promise<T[]> {
  const results: T[] = new Array<T>(times);
  let next = 0;
  await Promise.all(
    Array.from({ length: workers }, async () => {
      for (let n = next++; n < times; n = next++) results[n] = await work(n);
    }),
  );
  return results;
}
