import type pg from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';

const REST_MS = 5_000;

/** A streaming replica for reads that may lag. Whoever asks for what it has not got yet, or while it is away, is sent to the primary. */
export class Replica {
  private restUntil = 0;
  private opening: Promise<unknown> | null = null;

  constructor(private readonly source: DataSource) {}

  /** A runner on the replica that has replayed `lsn`; null where it has not, or cannot be reached. */
  async at(lsn: string | null): Promise<QueryRunner | null> {
    if (performance.now() < this.restUntil) return null;
    let runner: QueryRunner | null = null;
    try {
      await this.open();
      runner = this.source.createQueryRunner();
      const { recovering, there } = await standingOf(runner, lsn);
      if (recovering && there) return runner;
      if (!recovering) await this.leave(runner);
    } catch {
      this.restUntil = performance.now() + REST_MS;
    }
    await runner?.release().catch(() => undefined);
    return null;
  }

  async close(): Promise<void> {
    await this.opening?.catch(() => undefined);
    if (this.source.isInitialized) await this.source.destroy();
  }

  /** It has been promoted: its connections are given up, the next ones may find another replica under the same address. */
  private async leave(runner: QueryRunner): Promise<void> {
    this.restUntil = performance.now() + REST_MS;
    await ((await runner.connect()) as pg.ClientBase & { end(): Promise<void> }).end();
  }

  /** Not before it is needed: a replica that is away must not keep a service from starting. */
  private async open(): Promise<void> {
    if (this.source.isInitialized) return;
    this.opening ??= this.source.initialize().finally(() => (this.opening = null));
    await this.opening;
  }
}

/** Before the transaction begins: a snapshot taken first could be older than what is asked about. */
async function standingOf(runner: QueryRunner, lsn: string | null): Promise<{ recovering: boolean; there: boolean }> {
  const [row] = (await runner.query(
    `SELECT pg_is_in_recovery() AS recovering, coalesce($1::pg_lsn IS NULL OR pg_last_wal_replay_lsn() >= $1::pg_lsn, false) AS there`,
    [lsn],
  )) as [{ recovering: boolean; there: boolean }];
  return row;
}
