import { Injectable } from '@nestjs/common';
import { Env } from '../config/env.js';
import { Database } from '../database/database.js';
import { fingerprint, fingerprints, isFresh, keyName, seal, unseal } from './sealed.js';

/** A column of sealed values, bound to the `id` of their row. */
export interface SealedColumn {
  readonly table: string;
  readonly column: string;
  readonly purpose: string;
  /** A fingerprint of the same plain text beside it, and where else a copy of that fingerprint stands. */
  readonly print?: {
    readonly column: string;
    readonly purpose: string;
    readonly copies?: readonly (readonly [table: string, column: string])[];
  };
}

const BATCH = 500;

/**
 * Seals everything anew that an older secret has sealed, row by row in small transactions while the product goes on: cut off
 * anywhere, it goes on from there, because what is done can be seen by the name that stands before each value.
 */
@Injectable()
export class KeyRotation {
  constructor(
    private readonly env: Env,
    private readonly database: Database,
  ) {}

  /** Answers how many values of the column were sealed anew. */
  async renew(column: SealedColumn, batch = BATCH): Promise<number> {
    let renewed = 0;
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const rows = await this.stale(column, after, batch);
      for (const { id } of rows) if (await this.renewRow(column, id)) renewed += 1;
      if (rows.length < batch) return renewed;
      after = rows.at(-1)!.id;
    }
  }

  /** How many values are left that an older secret has sealed: it may leave the ring when there are none. */
  async left(columns: readonly SealedColumn[]): Promise<number> {
    let left = 0;
    for (const { table, column } of columns) {
      const [row] = await this.database.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM ${table} WHERE ${column} IS NOT NULL AND NOT starts_with(${column}, $1)`,
        [this.freshly()],
      );
      left += row!.n;
    }
    return left;
  }

  private stale({ table, column }: SealedColumn, after: string, batch: number): Promise<{ id: string }[]> {
    return this.database.query<{ id: string }>(
      `SELECT id FROM ${table} WHERE id > $1 AND ${column} IS NOT NULL AND NOT starts_with(${column}, $2) ORDER BY id LIMIT ${batch}`,
      [after, this.freshly()],
    );
  }

  /** What a person has changed meanwhile is sealed freshly already. */
  private renewRow({ table, column, purpose, print }: SealedColumn, id: string): Promise<boolean> {
    const { secrets } = this.env;
    return this.database.transaction(async () => {
      const [row] = await this.database.query<{ sealed: string | null }>(
        `SELECT ${column} AS sealed FROM ${table} WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (!row?.sealed || isFresh(secrets, row.sealed)) return false;
      const plain = unseal(secrets, purpose, id, row.sealed);
      await this.database.query(`UPDATE ${table} SET ${column} = $2 WHERE id = $1`, [
        id,
        seal(secrets, purpose, id, plain),
      ]);
      if (!print) return true;
      const fresh = fingerprint(secrets, print.purpose, plain);
      await this.database.query(
        `UPDATE ${table} SET ${print.column} = $2 WHERE id = $1 AND ${print.column} IS NOT NULL`,
        [id, fresh],
      );
      for (const [where, copy] of print.copies ?? []) {
        await this.database.query(`UPDATE ${where} SET ${copy} = $1 WHERE ${copy} = ANY ($2)`, [
          fresh,
          fingerprints(secrets, print.purpose, plain).slice(1),
        ]);
      }
      return true;
    });
  }

  private freshly(): string {
    return `v2.${keyName(this.env.secret)}.`;
  }
}
