import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { connected } from './base-backup.js';

const EVERY_MS = 20;

/** A row every few milliseconds, each a transaction of its own: by those that are missing afterwards one sees what was lost, and of how long. */
export class Marks {
  private readonly times: { n: number; at: Date }[] = [];
  private ended = false;
  private readonly marking: Promise<void>;

  private constructor(private readonly client: pg.Client) {
    this.marking = this.mark();
  }

  static async begin(url: string): Promise<Marks> {
    const client = await connected(url);
    await client.query(
      'CREATE TABLE drill_marks (n integer PRIMARY KEY, at timestamptz NOT NULL, lsn pg_lsn NOT NULL)',
    );
    return new Marks(client);
  }

  get committed(): number {
    return this.times.length;
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.marking;
    await this.client.end();
  }

  /** Those whose log lies on this machine alone. */
  async notArchived(client: pg.Client): Promise<{ count: number; seconds: number }> {
    const { rows } = await client.query<{ count: number; seconds: number }>(
      `SELECT count(*)::int AS count, coalesce(extract(epoch FROM clock_timestamp() - min(at)), 0)::float8 AS seconds
         FROM drill_marks WHERE pg_walfile_name(lsn) > (SELECT coalesce(last_archived_wal, '') FROM pg_stat_archiver)`,
    );
    return rows[0]!;
  }

  /** What the copy has not: of before the moment that it was restored to, and of after it. */
  async lostIn(copy: pg.Client, until: string): Promise<{ before: number; after: number; ms: number }> {
    const { rows } = await copy.query<{ last: number; at: Date; target: Date }>(
      `SELECT max(n) AS last, max(at) AS at, $1::timestamptz AS target FROM drill_marks`,
      [until],
    );
    const { last, at, target } = rows[0]!;
    const missing = this.times.filter(({ n }) => n > last);
    const before = missing.filter((mark) => mark.at < target).length;
    return { before, after: missing.length - before, ms: target.getTime() - at.getTime() };
  }

  private async mark(): Promise<void> {
    for (let n = 1; !this.ended; n += 1) {
      await this.client.query('INSERT INTO drill_marks VALUES ($1, clock_timestamp(), pg_current_wal_insert_lsn())', [
        n,
      ]);
      // As the database sees it, right after the commit.
      const { rows } = await this.client.query<{ at: Date }>('SELECT clock_timestamp() AS at');
      this.times.push({ n, at: rows[0]!.at });
      await sleep(EVERY_MS);
    }
  }
}
