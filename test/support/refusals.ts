import { randomUUID } from 'node:crypto';
import { Database } from '@bangfu/kernel';
import type { TestApp } from './app.js';
import type { Answer, Client } from './client.js';
import { entitled, inBatches, pathWith, type Served } from './routes.js';
import type { Objects } from './sides.js';

/** Changes of these tables say nothing: counting requests and keeping sessions awake is no effect of the request. */
const UNTOUCHED_BY = ['rate_limits', 'sessions', 'login_attempts', 'schema_migrations'];

// oxlint-disable-next-line typescript/no-explicit-any
export type Refusal = Answer<any>;

/** What is wrong with an answer that should be a refusal; null when it is a good one. */
export function faultOf({ status, body, headers }: Refusal): string | null {
  if (status < 400 || status > 499) return `status ${status}`;
  if (!String(headers['content-type']).startsWith('application/problem+json')) {
    return `content type ${headers['content-type']}`;
  }
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(String(body.code)) || body.type !== `urn:bangfu:problem:${body.code}`) {
    return `code ${body.code}`;
  }
  if (!/[一-鿿]/.test(String(body.detail)) || body.status !== status || !body.requestId) {
    return `problem ${JSON.stringify(body)}`;
  }
  return null;
}

export interface Bad {
  readonly route: Served;
  readonly what: string;
  readonly path?: string;
  readonly body?: string | Buffer;
  readonly headers?: Record<string, string>;
  /** Fields that `errors[]` must name. */
  readonly fields?: readonly string[];
  readonly status?: number;
  /** How many single faults the request carries. */
  readonly counts?: number;
}

/** Sends what must be refused, as somebody who may use the route, and looks whether anything was written. */
export class Refusals {
  /** Single faults sent so far, by route. */
  readonly counted = new Map<string, number>();
  /** Codes of problems seen. */
  readonly codes = new Set<string>();
  requests = 0;
  slowest = { ms: 0, what: '' };
  mostMemoryMb = 0;

  constructor(
    private readonly house: TestApp,
    private readonly objects: Objects,
  ) {}

  get cases(): number {
    return [...this.counted.values()].reduce((sum, count) => sum + count, 0);
  }

  count({ name }: Served, faults: number): void {
    this.counted.set(name, (this.counted.get(name) ?? 0) + faults);
  }

  /** Somebody who may use the route, so that its validation is reached. */
  async clientOf(route: Served): Promise<Client> {
    return route.route.spec.public ? this.house.anonymous() : this.house.client(entitled(route)[0]!);
  }

  /** How many rows every table has and which transaction wrote last to it: an insert, update or delete shows. */
  async everything(): Promise<Record<string, string>> {
    const database = this.house.get(Database);
    const tables = await database.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND NOT relispartition AND relnamespace = 'public'::regnamespace AND relname <> ALL($1) ORDER BY 1`,
      [UNTOUCHED_BY],
    );
    const rows = await database.query<{ name: string; state: string }>(
      tables
        .map(
          ({ name }) =>
            `SELECT '${name}' AS name, count(*) || ' rows, last ' || coalesce(max(xmin::text::bigint), 0) AS state FROM ${name}`,
        )
        .join(' UNION ALL '),
    );
    return Object.fromEntries(rows.map(({ name, state }) => [name, state]));
  }

  async send({ route, what, path, body, headers }: Bad): Promise<Refusal> {
    const client = await this.clientOf(route);
    const from = performance.now();
    const answer = await client.raw(route.verb, path ?? pathWith(route, this.objects), body, {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(route.verb === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
      ...headers,
    });
    this.note(performance.now() - from, `${route.name}, ${what}`, answer);
    return answer;
  }

  private note(ms: number, what: string, { status, body }: Refusal): void {
    this.requests += 1;
    if (ms > this.slowest.ms) this.slowest = { ms: Math.round(ms), what };
    // A place has a code as well, and is no refusal.
    if (status >= 400 && typeof body?.code === 'string') this.codes.add(body.code);
    if (this.requests % 50 === 0) {
      this.mostMemoryMb = Math.max(this.mostMemoryMb, Math.round(process.memoryUsage.rss() / 2 ** 20));
    }
  }

  private async faultOfCase(bad: Bad): Promise<string[]> {
    const answer = await this.send(bad);
    this.count(bad.route, bad.counts ?? 1);
    const named = new Set(((answer.body as { errors?: { field: string }[] })?.errors ?? []).map(({ field }) => field));
    const missed = (bad.fields ?? []).filter((field) => !named.has(field));
    const fault =
      faultOf(answer) ??
      (bad.status !== undefined && answer.status !== bad.status
        ? `status ${answer.status}, not ${bad.status}`
        : null) ??
      (missed.length > 0 ? `nothing said about ${missed.join(', ')}` : null);
    return fault ? [`${bad.route.name}, ${bad.what}: ${fault}`] : [];
  }

  /** All must be refused well, and nothing may be written. */
  async refuseAll(bad: readonly Bad[]): Promise<string[]> {
    const before = await this.everything();
    const faults = (await inBatches(bad, 12, (one) => this.faultOfCase(one))).flat();
    const after = await this.everything();
    const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
    return [...faults, ...changed.map((table) => `${table} was written to: ${before[table]} → ${after[table]}`)];
  }
}
