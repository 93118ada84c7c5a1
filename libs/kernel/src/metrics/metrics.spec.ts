import type { INestApplicationContext } from '@nestjs/common';
import { consumingApp, happen } from '../../../../test/support/consuming-app.js';
import { type TestDatabase, testDatabase } from '../../../../test/support/database.js';
import { Database } from '../database/database.js';
import { IdempotencyCleanUp } from '../database/idempotency-clean-up.js';
import { Health } from './health.js';
import { Metrics } from './metrics.js';

describe('Metrics and Health', () => {
  let test: TestDatabase;
  let app: INestApplicationContext;
  let metrics: Metrics;

  beforeAll(async () => {
    test = await testDatabase();
    app = await consumingApp({ consumers: [], variables: { DATABASE_URL: test.url } });
    metrics = app.get(Metrics);
  });

  afterAll(async () => {
    await app?.close();
    await test?.drop();
  });

  it('shows the age of what waits in the outbox', async () => {
    expect(await metrics.text()).toMatch(/^bangfu_outbox_oldest_seconds 0$/m);
    await happen(app, 'waits');
    await app.get(Database).query(`UPDATE outbox_events SET at = now() - interval '1 hour'`);
    expect(await metrics.text()).toMatch(/^bangfu_outbox_oldest_seconds 36\d\d(\.\d+)?$/m);
  });

  it('counts open and dead deliveries, without the dismissed ones', async () => {
    const database = app.get(Database);
    await database.query(`INSERT INTO event_deliveries (event_id, consumer, relayed_at, dead_at, dismissed_at, dismiss_reason)
      SELECT id, consumer, now(), dead_at::timestamptz, dismissed_at::timestamptz, reason FROM outbox_events,
      (VALUES ('a-open', NULL, NULL, NULL), ('a-dead', 'now', NULL, NULL), ('a-gone', 'now', 'now', 'why')) AS d (consumer, dead_at, dismissed_at, reason)`);
    const text = await metrics.text();
    expect(text).toMatch(/bangfu_deliveries\{state="open"\} 1/);
    expect(text).toMatch(/bangfu_deliveries\{state="dead"\} 1/);
  });

  it('shows requests by route, the pool and node itself', async () => {
    metrics.observeHttp('GET', '/orders/:id', 200, 0.02);
    const text = await metrics.text();
    expect(text).toMatch(/bangfu_http_request_seconds_count\{method="GET",route="\/orders\/:id",status="200"\} 1/);
    expect(text).toMatch(/bangfu_database_pool\{state="idle"\} \d/);
    expect(text).toMatch(/nodejs_eventloop_lag_seconds/);
  });

  it('counts a reading that fails and still shows the others', async () => {
    metrics.watch('bangfu_broken', 'Fails', [], () => Promise.reject(new Error('no')));
    await metrics.text();
    expect(await metrics.text()).toMatch(/bangfu_metrics_failures_total\{reading="bangfu_broken"\} [12]/);
  });

  it('is ready while PostgreSQL answers, and not once it stops or the queue is out of reach', async () => {
    expect(await app.get(Health).ready()).toEqual({ ready: true, checks: { database: 'ok', queue: 'ok' } });
    const lonely = await consumingApp({
      consumers: [],
      variables: { DATABASE_URL: test.url, REDIS_URL: 'redis://127.0.0.1:1' },
    });
    const health = lonely.get(Health);
    expect(await health.ready()).toEqual({ ready: false, checks: { database: 'ok', queue: 'failed' } });
    await lonely.close();
    expect(await health.ready()).toEqual({ ready: false, checks: { application: 'stopping' } });
    expect(health.live()).toEqual({ status: 'ok' });
  });

  it('forgets idempotency keys after seven days', async () => {
    const database = app.get(Database);
    await database.query(`INSERT INTO idempotency_keys (scope, key, route, body_hash, status, response, at)
      SELECT 's', 'key-' || days || '-long', 'r', 'h', 201, '{}', now() - days * interval '1 day' FROM unnest(ARRAY[0, 6, 8, 30]) days`);
    expect(await app.get(IdempotencyCleanUp).forgetOld()).toBe(2);
    expect(await database.query(`SELECT key FROM idempotency_keys ORDER BY key`)).toEqual([
      { key: 'key-0-long' },
      { key: 'key-6-long' },
    ]);
  });
});
