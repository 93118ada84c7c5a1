import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { createEffects } from '../../support/consuming-app.js';
import { testDatabase, type TestDatabase } from '../../support/database.js';
import { eventually } from '../../support/eventually.js';
import { testQueuePrefix } from '../../support/redis.js';

const program = fileURLToPath(new URL('./support/planted-worker.js', import.meta.url));

describe('The count of effects after a kill', () => {
  let at: TestDatabase;
  let client: pg.Client;
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    at = await testDatabase();
    await createEffects(at.url);
    client = new pg.Client({ connectionString: at.url });
    await client.connect();
  });

  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await client.end();
    await at.drop();
  });

  const start = (killAt?: string): ChildProcess => {
    const env = {
      ...{ PATH: process.env.PATH, NODE_ENV: 'test', DATABASE_URL: at.url, DATA_DIR: tmpdir() },
      ...{ QUEUE_PREFIX: testQueuePrefix(), ...(killAt ? { KILL_AT: killAt } : {}) },
    };
    const child = fork(program, { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    children.push(child);
    return child;
  };

  /** One event, whose consumer is killed midway and runs again; answers how many effects it has had. */
  async function effectsOf(consumer: string): Promise<number> {
    const killed = start(`midway: ${consumer}`);
    const gone = once(killed, 'exit');
    const { rows } = await client.query<{ id: string }>(
      `INSERT INTO outbox_events (id, type, payload, at) VALUES (gen_random_uuid(), 'kernel.thing_happened', '{}', now()) RETURNING id`,
    );
    expect(await gone).toEqual([null, 'SIGKILL']);
    const again = start();
    await eventually(
      async () =>
        (await client.query('SELECT FROM event_deliveries WHERE done_at IS NULL')).rowCount! +
        (await client.query('SELECT FROM outbox_events WHERE relayed_at IS NULL')).rowCount!,
      (open) => open === 0,
      60_000,
    );
    again.kill('SIGKILL');
    const effects = await client.query('SELECT FROM effects WHERE event_id = $1 AND consumer = $2', [
      rows[0]!.id,
      consumer,
    ]);
    return effects.rowCount!;
  }

  it('sees none where a consumer says it is done too early, two where one forgets that it was there, and one where it is right', async () => {
    expect(await effectsOf('kernel-right')).toBe(1);
    expect(await effectsOf('kernel-early')).toBe(0);
    expect(await effectsOf('kernel-twice')).toBe(2);
  }, 240_000);
});
