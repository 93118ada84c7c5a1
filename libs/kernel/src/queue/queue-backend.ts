import {
  createPostgresBackend,
  createRedisBackend,
  type BackendFactory,
  type ConnectionOptions,
  runMigrations,
} from 'bullmq';
import pg from 'pg';
import type { Env } from '../config/env.js';
import { APP_ROLE } from '../database/database.js';
import { openRedis } from './redis.js';

/** Where BullMQ keeps its jobs. One shared connection (pool) serves all queues of a running application. */
export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  readonly factory: BackendFactory;
  readonly connection: ConnectionOptions;
  /** Makes room for one more worker, which keeps a connection for itself. */
  reserve(): void;
  close(): Promise<void>;
}

export const openQueueBackend = (env: Env): Promise<QueueBackend> =>
  env.redisUrls.length > 0 ? openOnRedis(env) : openPostgres(env.databaseUrl);

const SCHEMA = 'bullmq';
const BASE_CONNECTIONS = 4;

async function openPostgres(url: string): Promise<QueueBackend> {
  await makeSchema(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: BASE_CONNECTIONS,
    keepAlive: true,
    application_name: 'bangfu-queue',
    options: `-c role=${APP_ROLE} -c search_path=${SCHEMA}`,
  });
  pool.setMaxListeners(0);
  pool.on('error', () => undefined);
  return {
    kind: 'postgres',
    factory: createPostgresBackend as unknown as BackendFactory,
    connection: pool as unknown as ConnectionOptions,
    reserve: () => void (pool.options.max += 1),
    close: () => pool.end(),
  };
}

/** As the owner of the database, because the application's role may not create a schema; idempotent and under a lock. */
async function makeSchema(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url, application_name: 'bangfu-queue' });
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    await runMigrations(owner, SCHEMA);
    await owner.query(
      `BEGIN;
       SELECT pg_advisory_xact_lock(hashtextextended('bangfu.queue_grants', 0));
       GRANT ALL ON SCHEMA ${SCHEMA} TO ${APP_ROLE};
       GRANT ALL ON ALL TABLES IN SCHEMA ${SCHEMA} TO ${APP_ROLE};
       GRANT ALL ON ALL SEQUENCES IN SCHEMA ${SCHEMA} TO ${APP_ROLE};
       GRANT EXECUTE ON ALL ROUTINES IN SCHEMA ${SCHEMA} TO ${APP_ROLE};
       COMMIT`,
    );
  } finally {
    await owner.end();
  }
}

async function openOnRedis(env: Env): Promise<QueueBackend> {
  const redis = openRedis(env, { maxRetriesPerRequest: null, disconnectTimeout: 200, connectionName: 'bangfu-queue' });
  return {
    kind: 'redis',
    factory: createRedisBackend as unknown as BackendFactory,
    connection: redis,
    reserve: () => undefined,
    close: async () => redis.disconnect(),
  };
}
