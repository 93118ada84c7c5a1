import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, type OnApplicationShutdown, type OnModuleInit, Optional } from '@nestjs/common';
import pg from 'pg';
import {
  DataSource,
  type DataSourceOptions,
  type EntityTarget,
  getMetadataArgsStorage,
  type ObjectLiteral,
  type QueryRunner,
  QueryRunnerAlreadyReleasedError,
  type Repository,
} from 'typeorm';
import { Env } from '../config/env.js';
import { KillPoints } from '../kill-points/kill-points.js';
import { LastStatements } from './last-statements.js';
import { ask, isOutdated, PreparingClient } from './preparing-client.js';
import { ReadPositions } from './read-positions.js';
import { Replica } from './replica.js';

interface Scope {
  readonly runner: QueryRunner;
  readonly afterCommit: (() => void)[];
  readonly atCommit: LastStatements;
}

/** A position that no replica has reached. */
const BEYOND = 'FFFFFFFF/FFFFFFFF';
const RETRYABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 4;

/** Roles that the first migration creates: the application writes as one, reports read as the other. */
export const APP_ROLE = 'bangfu_app';
export const READER_ROLE = 'bangfu_reader';

/** The one way to PostgreSQL. A service verb opens `transaction`; everything inside joins it through AsyncLocalStorage. */
@Injectable()
export class Database implements OnModuleInit, OnApplicationShutdown {
  private readonly scope = new AsyncLocalStorage<Scope>();
  readonly source: DataSource;
  /** Which writes of its own a caller must find again. */
  readonly positions = new ReadPositions();
  private readonly replica: Replica | null;

  constructor(
    env: Env,
    @Optional() private readonly killPoints: KillPoints = new KillPoints(env),
  ) {
    this.source = new DataSource(optionsOf(env, env.databaseUrl));
    this.replica = env.databaseReplicaUrl ? new Replica(new DataSource(optionsOf(env, env.databaseReplicaUrl))) : null;
  }

  async onModuleInit(): Promise<void> {
    if (!this.source.isInitialized) await this.source.initialize();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.replica?.close();
    if (this.source.isInitialized) await this.source.destroy();
    // Otherwise every promise of a process that goes on would still be asked about this one.
    this.scope.disable();
    this.positions.forget();
  }

  /**
   * Runs `work` in one transaction; a nested call joins the outer one. A deadlock, serialisation failure or outdated
   * plan re-runs the whole outermost work, so it must have no effect outside the database.
   */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.scope.getStore()) return work();
    for (let attempt = 1; ; attempt += 1) {
      try {
        const result = await this.runOnce(work);
        await this.remember();
        return result;
      } catch (error) {
        if (attempt >= ATTEMPTS || !isRetryable(error)) throw error;
      }
    }
  }

  /**
   * Runs `work` in a read-only transaction as the reading role: reports can look at everything and change nothing. Where
   * there is a replica they look there, which may lag, but never behind a caller's own writes. `onPrimary` is for work that
   * takes locks or must see everybody's writes up to now.
   */
  async reading<T>(work: () => Promise<T>, { onPrimary = false } = {}): Promise<T> {
    if (this.scope.getStore()) return work();
    const read = async (): Promise<T> => {
      await this.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
      await this.query(`SET LOCAL ROLE ${READER_ROLE}`);
      return work();
    };
    const runner = onPrimary ? null : await this.replica?.at(this.positions.lsn);
    return this.runOnce(read, runner ?? undefined);
  }

  /** The repository of an entity, bound to the current transaction if there is one. */
  repo<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    return (this.scope.getStore()?.runner.manager ?? this.source.manager).getRepository(entity);
  }

  /** Rows of a SQL statement (also of `RETURNING`). int8 comes as bigint, date as 'YYYY-MM-DD', numeric as string. */
  async query<R = Record<string, unknown>>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    return ((await this.run(sql, parameters)).rows ?? []) as R[];
  }

  /** The number of rows that a statement changed. */
  async execute(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    const { rowCount } = await this.run(sql, parameters);
    if (!this.inTransaction) await this.remember();
    return rowCount ?? 0;
  }

  /** True inside `transaction` or `reading`. */
  get inTransaction(): boolean {
    return this.scope.getStore() !== undefined;
  }

  /** Runs `callback` once the outermost transaction has committed (at once outside of one); never awaited, must not throw. */
  afterCommit(callback: () => void): void {
    const scope = this.scope.getStore();
    if (scope) scope.afterCommit.push(callback);
    else callback();
  }

  /**
   * Writes a row right before the outermost transaction commits, together with all other rows of the same statement and in
   * one round trip with the COMMIT (at once outside of one). For rows that nobody reads or builds on within the transaction.
   */
  async atCommit<R>(
    sql: string,
    rows: readonly R[],
    parameters: (rows: readonly R[]) => readonly unknown[],
  ): Promise<void> {
    const scope = this.scope.getStore();
    if (scope) scope.atCommit.add(sql, rows, parameters);
    else await this.query(sql, parameters(rows));
  }

  /** Writes now what waits for the commit: for a transaction that goes on and works off its own events, as the seeded story does. */
  async flush(): Promise<void> {
    const scope = this.scope.getStore();
    if (scope) await scope.atCommit.send((await scope.runner.connect()) as pg.ClientBase);
  }

  /** Waits for a lock on a name until the transaction ends; take names from one registry per room. */
  async lockName(name: string): Promise<void> {
    await this.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
  }

  /** Like `lockName`, but in company: whoever shares the name waits only for whom locks it, and is waited for. */
  async shareName(name: string): Promise<void> {
    await this.query('SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [name]);
  }

  /** Like `lockName`, but answers false at once when another transaction holds it. */
  async tryLockName(name: string): Promise<boolean> {
    const [row] = await this.query<{ got: boolean }>(
      'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS got',
      [name],
    );
    return row!.got;
  }

  /** Past TypeORM's runner, whose hooks nobody uses: straight to the connection of the transaction, or to one of the pool. */
  private async run(sql: string, parameters: readonly unknown[]): Promise<pg.QueryResult> {
    const scope = this.scope.getStore();
    if (scope) return ask((await scope.runner.connect()) as pg.ClientBase, sql, parameters);
    try {
      return await this.runAlone(sql, parameters);
    } catch (error) {
      if (!isOutdated(error)) throw error;
      return this.runAlone(sql, parameters);
    }
  }

  private async runAlone(sql: string, parameters: readonly unknown[]): Promise<pg.QueryResult> {
    const { master } = this.source.driver as unknown as { master: pg.Pool };
    const client = await master.connect();
    try {
      return await ask(client, sql, parameters);
    } finally {
      client.release();
    }
  }

  /** Tells the caller's position after a write of its own; costs a statement only where a replica could be behind. */
  private async remember(): Promise<void> {
    if (!this.replica || !this.positions.followed) return;
    // The write is done and must not fail by this: who cannot be told where it stands reads from the primary.
    this.positions.move(await this.writtenUpTo().catch(() => BEYOND));
  }

  private async writtenUpTo(): Promise<string> {
    const [row] = (await this.runAlone('SELECT pg_current_wal_insert_lsn()::text AS lsn', [])).rows as [
      { lsn: string },
    ];
    return row.lsn;
  }

  private async runOnce<T>(work: () => Promise<T>, runner = this.source.createQueryRunner()): Promise<T> {
    const scope: Scope = { runner, afterCommit: [], atCommit: new LastStatements() };
    let result: T;
    try {
      await begin(runner);
      result = await this.scope.run(scope, work);
      this.killPoints.pass('before commit');
      await scope.atCommit.sendWithCommit((await runner.connect()) as pg.ClientBase);
      this.killPoints.pass('after commit');
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error instanceof QueryRunnerAlreadyReleasedError ? lost(error) : error;
    } finally {
      await runner.release();
    }
    for (const callback of scope.afterCommit) callback();
    return result;
  }
}

const optionsOf = (env: Env, url: string): DataSourceOptions => ({
  type: 'postgres',
  url,
  entities: getMetadataArgsStorage().tables.map((table) => table.target as never),
  poolSize: env.databasePoolSize,
  applicationName: 'bangfu',
  extra: {
    connectionTimeoutMillis: env.databaseWaitMs,
    options: `-c role=${APP_ROLE} -c statement_timeout=60000 -c idle_in_transaction_session_timeout=120000 -c timezone=UTC`,
    types: { getTypeParser },
    Client: PreparingClient,
    pipeline: true,
  },
});

/** Sent ahead of the first statement, in the same flush: TypeORM's own waits for the answer. Its repositories must know that they are inside. */
async function begin(runner: QueryRunner): Promise<void> {
  const client = (await runner.connect()) as pg.ClientBase;
  client.query('START TRANSACTION').catch(() => undefined);
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
}

/** Only a lost connection takes a runner out of a transaction; in the words of the driver, by which it is known everywhere. */
const lost = (cause: Error): Error => new Error('Connection terminated in the middle of a transaction', { cause });

const isRetryable = (error: unknown): boolean =>
  RETRYABLE.has((error as { code?: string }).code ?? '') || isOutdated(error);

/** int8 → bigint and date → text for our own connections only; the driver's global parsers stay as they are. */
function getTypeParser(oid: number, format?: string): unknown {
  if (format !== 'binary' && oid === 20) return BigInt;
  if (format !== 'binary' && oid === 1082) return (text: string) => text;
  return pg.types.getTypeParser(oid, format as never);
}
