import './statements.js';
import { createPostgresBackend, createRedisBackend, Queue, runMigrations, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { serveCommands } from './commands.js';

const NAME = 'bare';
const CONCURRENCY = 4;
const AT_ONCE = 200;

const redis = process.env.REDIS_URL;
let connection: unknown;
if (redis) {
  connection = new Redis(redis, { maxRetriesPerRequest: null });
} else {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
  await runMigrations(owner, 'bullmq');
  await owner.end();
  connection = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 6, options: '-c search_path=bullmq' });
  (connection as pg.Pool).setMaxListeners(0);
}
const backend = (redis ? createRedisBackend : createPostgresBackend) as never;
const options = { connection, prefix: 'bare' } as never;

let handled = 0;
let wake: () => void = () => undefined;
const queue = new Queue(NAME, options, backend);
const worker = new Worker(
  NAME,
  async () => {
    handled += 1;
    wake();
  },
  { connection, prefix: 'bare', concurrency: CONCURRENCY } as never,
  backend,
);
await worker.waitUntilReady();

/** BullMQ alone: jobs added in bulk and taken by a worker that does nothing. */
async function carry(jobs: number): Promise<number> {
  const goal = handled + jobs;
  const from = performance.now();
  for (let added = 0; added < jobs; added += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, jobs - added) }, (_, n) => ({
      name: 'tick',
      data: { n },
      opts: { removeOnComplete: true, removeOnFail: true },
    }));
    await queue.addBulk(batch);
  }
  while (handled < goal) await new Promise<void>((resolve) => (wake = resolve));
  return performance.now() - from;
}

serveCommands({
  write: () => undefined,
  carry: (jobs: number) => carry(jobs),
  async singles(count: number): Promise<number[]> {
    const times: number[] = [];
    for (let n = 0; n < count; n += 1) times.push(await carry(1));
    return times;
  },
});
