import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** What no other transaction can read beside; and what none can write beside. */
const MODES = {
  ACCESS: ['AccessExclusiveLock'],
  WRITE: ['AccessExclusiveLock', 'ExclusiveLock', 'ShareRowExclusiveLock', 'ShareLock'],
};
const EVERY_MS = 10;

export interface Hold {
  readonly table: string;
  readonly mode: string;
  readonly ms: number;
}

interface Seen {
  readonly pid: number;
  readonly name: string;
  readonly mode: string;
  readonly since: number;
}

/** Looks at pg_locks many times a second, and remembers how long tables that were there before were held against others. */
export class LockWatch {
  readonly holds: Hold[] = [];
  looks = 0;
  private readonly held = new Map<string, Seen>();
  private ended = false;
  private readonly watching: Promise<void>;

  private constructor(
    private readonly client: pg.Client,
    private readonly newest: number,
  ) {
    this.watching = this.watch();
  }

  static async over(url: string): Promise<LockWatch> {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query<{ newest: string }>('SELECT max(oid::bigint) AS newest FROM pg_class');
    return new LockWatch(client, Number(rows[0]!.newest));
  }

  /** The longest time for which nobody could read, or nobody could write; 0 ms of nothing where none was seen. */
  longest(against: keyof typeof MODES): Hold {
    return this.holds
      .filter(({ mode }) => MODES[against].includes(mode))
      .reduce((longest, hold) => (hold.ms > longest.ms ? hold : longest), { table: 'none', mode: 'none', ms: 0 });
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.watching;
    await this.client.end();
  }

  private async watch(): Promise<void> {
    for (; !this.ended; await sleep(EVERY_MS)) {
      const from = performance.now();
      const { rows } = await this.client.query<{ pid: number; name: string; mode: string }>(
        `SELECT l.pid, c.relname AS name, l.mode FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
          WHERE l.granted AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
            AND l.mode = ANY ($1) AND c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace AND c.oid <= $2`,
        [MODES.WRITE, this.newest],
      );
      this.looks += 1;
      this.compare(rows, from);
    }
    this.compare([], performance.now());
  }

  /** From the first look that saw it to the first that did not: never less than it was. */
  private compare(rows: readonly Omit<Seen, 'since'>[], at: number): void {
    const keyOf = ({ pid, name, mode }: Omit<Seen, 'since'>): string => `${pid} ${name} ${mode}`;
    const now = new Map(rows.map((row) => [keyOf(row), row]));
    for (const [key, seen] of this.held) {
      if (now.has(key)) continue;
      this.held.delete(key);
      this.holds.push({ table: seen.name, mode: seen.mode, ms: Math.round(performance.now() - seen.since) });
    }
    for (const [key, row] of now) if (!this.held.has(key)) this.held.set(key, { ...row, since: at });
  }
}
