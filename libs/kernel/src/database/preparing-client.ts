import type { Writable } from 'node:stream';
import pg from 'pg';
import { QueryFailedError } from 'typeorm';
import { type Prepared, PreparedQuery } from './prepared-query.js';

/** A text is hot once this process has sent it so often. */
const HOT_AFTER = 3;
/** Texts whose uses are counted; beyond that, counting starts anew. */
const COUNTED = 2_000;
/** Prepared statements of one connection; the one unused for longest makes room. */
const PREPARED = 250;

const uses = new Map<string, number>();

/**
 * Prepares hot statements under a name, so that PostgreSQL parses and plans them once per connection. A text is prepared
 * as it would run without a name: parameter types come from the text alone, and PostgreSQL itself falls back to
 * planning for the values (`plan_cache_mode = auto`) where one plan for all values would be worse.
 *
 * What one turn of the event loop sends goes out in one write: BEGIN with the first statement, the last ones with COMMIT.
 * Writing to sockets is more than a third of the CPU time of an order.
 */
export class PreparingClient extends pg.Client {
  private readonly prepared = new Map<string, Prepared>();
  private last = 0;
  private gathering = false;

  constructor(config?: pg.ClientConfig) {
    super(config);
    // A lost connection fails its query and leaves the pool; without a listener it would end the program.
    this.on('error', () => undefined);
  }

  override query(...words: unknown[]): never {
    const [text, values] = words;
    const plain = typeof text !== 'string' || !Array.isArray(values) || values.length === 0 || words.length > 2;
    const hot = !plain && isHot(text);
    this.gather();
    const answer = hot ? this.run(text, values) : send.apply(this, words);
    if (answer instanceof Promise) {
      answer.catch((error: unknown) => {
        if (hot && isOutdated(error)) this.forget(text);
        if (isOfReplica(error)) void this.end().catch(() => undefined);
      });
    }
    return answer as never;
  }

  /** Until everything that is ready to run has run. */
  private gather(): void {
    if (this.gathering) return;
    const { stream } = (this as unknown as { connection: { stream: Writable } }).connection;
    this.gathering = true;
    stream.cork();
    process.nextTick(() => {
      this.gathering = false;
      stream.uncork();
    });
  }

  private run(text: string, values: unknown[]): Promise<pg.QueryResult> {
    const query = new PreparedQuery(this.preparedFor(text), text, values);
    return new Promise((resolve, reject) => {
      query.callback = (error, result) => (error ? reject(error) : resolve(result));
      send.call(this, query);
    });
  }

  /** Names are never used again, so one that could not be deallocated does no harm. */
  private preparedFor(text: string): Prepared {
    const prepared = this.prepared.get(text) ?? { name: `hot_${(this.last += 1)}`, columns: null };
    this.prepared.delete(text);
    this.prepared.set(text, prepared);
    if (this.prepared.size > PREPARED) this.forget(this.prepared.keys().next().value!);
    return prepared;
  }

  private forget(text: string): void {
    const prepared = this.prepared.get(text);
    if (!prepared) return;
    this.prepared.delete(text);
    (send.call(this, `DEALLOCATE ${prepared.name}`) as Promise<unknown>).catch(() => undefined);
  }
}

/** A migration has changed what a prepared statement answers; sent once more, it is prepared anew. */
export const isOutdated = (error: unknown): boolean =>
  (error as { code?: string }).code === '0A000' && /cached plan/.test((error as Error).message);

/** The server takes no writes: it has been a primary, or was met where one was expected. Only a new connection can lead to the new one. */
const isOfReplica = (error: unknown): boolean => (error as { code?: string }).code === '25006';

const send = pg.Client.prototype.query as (this: pg.Client, ...words: unknown[]) => unknown;

function isHot(text: string): boolean {
  const before = uses.get(text) ?? 0;
  if (before >= HOT_AFTER) return true;
  if (uses.size >= COUNTED) uses.clear();
  uses.set(text, before + 1);
  return false;
}

/** Fails as TypeORM's own queries do: with the code of PostgreSQL, and without the values in the message. */
export async function ask(client: pg.ClientBase, sql: string, parameters: readonly unknown[]): Promise<pg.QueryResult> {
  try {
    return await client.query(sql, [...parameters]);
  } catch (error) {
    throw new QueryFailedError(sql, [...parameters], error as Error);
  }
}
