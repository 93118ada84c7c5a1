import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, type OnApplicationShutdown, type OnModuleInit, Optional } from '@nestjs/common';
import pg from 'pg';
import {
  DataSource,
  type EntityTarget,
  getMetadataArgsStorage,
  type ObjectLiteral,
  QueryFailedError,
  type QueryRunner,
  type Repository,
} from 'typeorm';
import { Env } from '../config/env.js';
import { KillPoints } from '../kill-points/kill-points.js';
import { isOutdated, PreparingClient } from './preparing-client.js';

interface Scope {
  readonly runner: QueryRunner;
  readonly afterCommit: (() => void)[];
}

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

  constructor(
    env: Env,
    @Optional() private readonly killPoints: KillPoints = new KillPoints(env),
  ) {
    this.source = new DataSource({
      type: 'postgres',
      url: env.databaseUrl,
      entities: getMetadataArgsStorage().tables.map((table) => table.target as never),
      poolSize: env.databasePoolSize,
      applicationName: 'bangfu',
      extra: {
        options: `-c role=${APP_ROLE} -c statement_timeout=60000 -c idle_in_transaction_session_timeout=120000 -c timezone=UTC`,
        types: { getTypeParser },
        Client: PreparingClient,
      },
    });
  }

  async onModuleInit(): Promise<void> {
    if (!this.source.isInitialized) await this.source.initialize();
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }

  /**
   * Runs `work` in one transaction; a nested call joins the outer one. A deadlock, serialisation failure or outdated
   * plan re-runs the whole outermost work, so it must have no effect outside the database.
   */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.scope.getStore()) return work();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.runOnce(work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !isRetryable(error)) throw error;
      }
    }
  }

  /** Runs `work` in a read-only transaction as the reading role: reports can look at everything and change nothing. */
  async reading<T>(work: () => Promise<T>): Promise<T> {
    if (this.scope.getStore()) return work();
    return this.runOnce(async () => {
      await this.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
      await this.query(`SET LOCAL ROLE ${READER_ROLE}`);
      return work();
    });
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
    return (await this.run(sql, parameters)).rowCount ?? 0;
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

  /** Waits for a lock on a name until the transaction ends; take names from one registry per room. */
  async lockName(name: string): Promise<void> {
    await this.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
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
      return await this.runAlone(sql, parameters);
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

  private async runOnce<T>(work: () => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const scope: Scope = { runner, afterCommit: [] };
    let result: T;
    try {
      await runner.startTransaction();
      result = await this.scope.run(scope, work);
      this.killPoints.pass('before commit');
      await runner.commitTransaction();
      this.killPoints.pass('after commit');
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
    for (const callback of scope.afterCommit) callback();
    return result;
  }
}

/** Fails as TypeORM's own queries do: with the code of PostgreSQL, and without the values in the message. */
async function ask(client: pg.ClientBase, sql: string, parameters: readonly unknown[]): Promise<pg.QueryResult> {
  try {
    return await client.query(sql, [...parameters]);
  } catch (error) {
    throw new QueryFailedError(sql, [...parameters], error as Error);
  }
}

const isRetryable = (error: unknown): boolean =>
  RETRYABLE.has((error as { code?: string }).code ?? '') || isOutdated(error);

/** int8 → bigint and date → text for our own connections only; the driver's global parsers stay as they are. */
function getTypeParser(oid: number, format?: string): unknown {
  if (format !== 'binary' && oid === 20) return BigInt;
  if (format !== 'binary' && oid === 1082) return (text: string) => text;
  return pg.types.getTypeParser(oid, format as never);
}
