import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { Database } from '../database/database.js';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export type ConsumerOutcome = 'done' | 'already_settled' | 'failed' | 'dead';

/** The numbers that the house shows to Prometheus. One registry per application, so that several fit in one process. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly http = this.histogram('bangfu_http_request_seconds', 'Duration of HTTP requests', [
    'method',
    'route',
    'status',
  ]);
  private readonly consumers = this.histogram('bangfu_consumer_seconds', 'Duration of event consumers', [
    'consumer',
    'outcome',
  ]);
  private readonly schedules = this.histogram('bangfu_schedule_seconds', 'Duration of scheduled runs', [
    'entry',
    'outcome',
  ]);
  private readonly lastRun = this.gauge(
    'bangfu_schedule_last_success_seconds',
    'Unix time of the last successful run',
    ['entry'],
  );
  private readonly failures = new Counter({
    name: 'bangfu_metrics_failures_total',
    help: 'Readings that failed',
    labelNames: ['reading'],
    registers: [this.registry],
  });
  private defaults = false;

  constructor(private readonly database: Database) {
    this.watchOutbox();
    this.watchPool();
  }

  /** `route` is the pattern (`/orders/:id`), never the address: addresses are endless. */
  observeHttp(method: string, route: string, status: number, seconds: number): void {
    this.http.observe({ method, route, status }, seconds);
  }

  /** Starts a stop-watch; call the answer with the outcome. */
  startConsumer(consumer: string): (outcome: ConsumerOutcome) => void {
    const stop = this.consumers.startTimer({ consumer });
    return (outcome) => void stop({ outcome });
  }

  startSchedule(entry: string): (succeeded: boolean) => void {
    const stop = this.schedules.startTimer({ entry });
    return (succeeded) => {
      stop({ outcome: succeeded ? 'done' : 'failed' });
      if (succeeded) this.lastRun.setToCurrentTime({ entry });
    };
  }

  /** A gauge of a room's own, read at each scrape. A failing reading is counted and leaves the others alone. */
  watch<L extends string>(
    name: string,
    help: string,
    labelNames: L[],
    read: () => Promise<{ labels: Record<L, string>; value: number }[]>,
  ): void {
    const failures = this.failures;
    new Gauge({
      name,
      help,
      labelNames,
      registers: [this.registry],
      async collect() {
        this.reset();
        try {
          for (const { labels, value } of await read()) this.set(labels as never, value);
        } catch {
          failures.inc({ reading: name });
        }
      },
    });
  }

  /** The page that Prometheus reads. Node's own measurements start with the first reading. */
  async text(): Promise<string> {
    if (!this.defaults) collectDefaultMetrics({ register: this.registry });
    this.defaults = true;
    return this.registry.metrics();
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  private watchOutbox(): void {
    this.watch('bangfu_outbox_oldest_seconds', 'Age of the oldest event that waits for the relay', [], () =>
      this.database
        .query<{ value: number }>(
          `SELECT COALESCE(GREATEST(extract(epoch FROM now() - (SELECT at FROM outbox_events WHERE relayed_at IS NULL ORDER BY position LIMIT 1)), 0), 0)::float8 AS value`,
        )
        .then((rows) => rows.map(({ value }) => ({ labels: {}, value }))),
    );
    this.watch(
      'bangfu_deliveries',
      'Event deliveries that are open, or dead and neither retried nor dismissed',
      ['state'],
      () =>
        this.database
          .query<{ state: string; value: number }>(
            `SELECT 'open' AS state, count(*)::int AS value FROM event_deliveries WHERE done_at IS NULL AND dead_at IS NULL
           UNION ALL SELECT 'dead', count(*)::int FROM event_deliveries WHERE dead_at IS NOT NULL AND dismissed_at IS NULL`,
          )
          .then((rows) => rows.map(({ state, value }) => ({ labels: { state }, value }))),
    );
    this.watch('bangfu_deliveries_oldest_seconds', 'Age of the oldest open delivery', [], () =>
      this.database
        .query<{ value: number }>(
          `SELECT COALESCE(extract(epoch FROM now() - min(relayed_at)), 0)::float8 AS value FROM event_deliveries
           WHERE done_at IS NULL AND dead_at IS NULL`,
        )
        .then((rows) => rows.map(({ value }) => ({ labels: {}, value }))),
    );
  }

  private watchPool(): void {
    this.watch(
      'bangfu_database_pool',
      'Connections of the database pool, and requests that wait for one',
      ['state'],
      async () => {
        const pool = (
          this.database.source.driver as unknown as {
            master?: { totalCount: number; idleCount: number; waitingCount: number };
          }
        ).master;
        if (!pool) return [];
        return [
          { labels: { state: 'busy' }, value: pool.totalCount - pool.idleCount },
          { labels: { state: 'idle' }, value: pool.idleCount },
          { labels: { state: 'waiting' }, value: pool.waitingCount },
        ];
      },
    );
  }

  private histogram(name: string, help: string, labelNames: string[]): Histogram {
    return new Histogram({ name, help, labelNames, buckets: SECONDS, registers: [this.registry] });
  }

  private gauge(name: string, help: string, labelNames: string[]): Gauge {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }
}
