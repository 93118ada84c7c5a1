import type pg from 'pg';
import { ask } from './preparing-client.js';

interface LastStatement {
  readonly rows: unknown[];
  readonly parameters: (rows: readonly never[]) => readonly unknown[];
}

/** Rows that a transaction writes when everything else is written: one statement for all that go the same way. */
export class LastStatements {
  private readonly statements = new Map<string, LastStatement>();

  add<R>(sql: string, rows: readonly R[], parameters: (rows: readonly R[]) => readonly unknown[]): void {
    const known = this.statements.get(sql);
    if (known) known.rows.push(...rows);
    else this.statements.set(sql, { rows: [...rows], parameters });
  }

  /** Ahead of the commit, for whoever must read them before. */
  async send(client: pg.ClientBase): Promise<void> {
    const waiting = [...this.statements];
    this.statements.clear();
    for (const [sql, { rows, parameters }] of waiting) await ask(client, sql, parameters(rows as never[]));
  }

  /** In one flush, so that nobody waits for a lock of this transaction any longer than needed. A statement that fails makes the COMMIT a rollback, and is thrown. */
  async sendWithCommit(client: pg.ClientBase): Promise<void> {
    const sent = [...this.statements].map(([sql, { rows, parameters }]) =>
      ask(client, sql, parameters(rows as never[])),
    );
    for (const outcome of await Promise.allSettled([...sent, client.query('COMMIT')])) {
      if (outcome.status === 'rejected') throw outcome.reason;
    }
  }
}
