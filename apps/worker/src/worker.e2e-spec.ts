import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#bin/ports.mjs';
import pg from 'pg';
import { bundlePrograms } from '../../../test/support/programs.js';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { eventually } from '../../../test/support/eventually.js';
import { testQueuePrefix } from '../../../test/support/redis.js';

describe('the worker, as it is started', () => {
  let test: TestDatabase;
  let worker: ChildProcess;
  let port: number;
  let printed = '';
  let program: string;

  beforeAll(async () => {
    test = await testDatabase();
    port = await freePort();
    program = join(await bundlePrograms(), 'worker.js');
    worker = spawn(process.execPath, [program], {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: test.url,
        PORT: String(port),
        DATA_DIR: tmpdir(),
        LOG_LEVEL: 'info',
        QUEUE_PREFIX: testQueuePrefix(),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [worker.stdout!, worker.stderr!]) {
      stream.on('data', (text: Buffer) => (printed += text.toString()));
    }
  });

  afterAll(async () => {
    worker?.kill('SIGKILL');
    await test?.drop();
  });

  const ask = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null);
    return { status: answer?.status ?? 0, text: (await answer?.text()) ?? printed };
  };

  it('answers on its port, relays and runs its schedule', async () => {
    await eventually(
      () => ask('/readyz'),
      ({ status }) => status === 200,
    );
    expect(await ask('/healthz')).toEqual({ status: 200, text: '{"status":"ok"}' });
    expect((await ask('/elsewhere')).status).toBe(404);
    await eventually(
      () => ask('/metrics'),
      ({ text }) => /bangfu_schedule_seconds_count\{entry="kernel-outbox-sweep",outcome="done"\} [1-9]/.test(text),
    );
    const client = new pg.Client({ connectionString: test.url });
    await client.connect();
    await client.query(
      `INSERT INTO outbox_events (id, type, payload, at) VALUES (gen_random_uuid(), 'kernel.nothing', '{}', now())`,
    );
    const relayed = () =>
      client
        .query<{ n: number }>('SELECT count(*)::int AS n FROM outbox_events WHERE relayed_at IS NULL')
        .then(({ rows }) => rows[0]!.n);
    await eventually(relayed, (left) => left === 0);
    await client.end();
  });

  it('stops cleanly when told to', async () => {
    const gone = once(worker, 'exit');
    worker.kill('SIGTERM');
    expect(await gone).toEqual([0, null]);
    expect(printed.split('\n').filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  it('names every fault of its environment and exits with 1', async () => {
    const faulty = spawn(process.execPath, [program], {
      env: { PATH: process.env.PATH, PORT: 'many', DATA_DIR: tmpdir() },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    faulty.stderr.on('data', (text: Buffer) => (said += text.toString()));
    expect((await once(faulty, 'close'))[0]).toBe(1);
    expect(said).toMatch(/PORT=many/);
    expect(said).toMatch(/DATABASE_URL: missing/);
  });
});
