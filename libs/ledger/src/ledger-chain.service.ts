import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@bangfu/kernel';
import { TRANSFER_CONTENT } from './statements.js';

/** A place in the sealed ledger; every exported file prints one. */
export interface LedgerPosition {
  readonly position: bigint;
  /** Hex SHA-256; 64 zeros before the first transfer. */
  readonly hash: string;
}

/** Where the chain first fails, and why. */
export interface ChainFault {
  readonly position: bigint;
  readonly reason: 'content_changed' | 'link_broken' | 'position_missing';
}

/** What the seal of one transfer covers, and the hash that it and all before it come to. */
export interface ChainLine extends LedgerPosition {
  readonly content: string;
}

const GENESIS = Buffer.alloc(32);
const START: LedgerPosition = { position: 0n, hash: GENESIS.toString('hex') };
const BATCH = 2000;

/**
 * Seals transfers into one hash chain. Sealing happens just after the fact, by one sealer at a time, so that placing an
 * order never waits for a global lock; whoever prints the position seals first. See docs/adr on the ledger.
 */
@Injectable()
export class LedgerChain {
  constructor(private readonly database: Database) {}

  /** Seals everything committed so far and answers the head. Safe to call from anywhere, at any time. */
  async seal(): Promise<LedgerPosition> {
    while ((await this.sealBatch()) === BATCH);
    return this.head();
  }

  async head(): Promise<LedgerPosition> {
    const [row] = await this.database.query<{ position: bigint; hash: Buffer }>(
      `SELECT position, hash FROM ledger_chain ORDER BY position DESC LIMIT 1`,
    );
    return row
      ? { position: row.position, hash: row.hash.toString('hex') }
      : { position: 0n, hash: GENESIS.toString('hex') };
  }

  /**
   * Recomputes every content hash and link from the postings themselves; `null` when all hold. With `from`, a place that was
   * found intact before, only what comes after it, and that its hash is still the one it was.
   */
  async firstFault(from: LedgerPosition = START): Promise<ChainFault | null> {
    let previous: Buffer = Buffer.from(from.hash, 'hex');
    if (!(await this.stillAt(from))) return { position: from.position, reason: 'link_broken' };
    for (let after = from.position; ; after += BigInt(BATCH)) {
      const rows = await this.database.query<{ position: bigint; content: Buffer; content_hash: Buffer; hash: Buffer }>(
        `SELECT c.position, sha256(convert_to(${TRANSFER_CONTENT}, 'UTF8')) AS content, c.content_hash, c.hash
           FROM ledger_chain c JOIN ledger_transfers t ON t.id = c.transfer_id
          WHERE c.position > $1 AND c.position <= $2 ORDER BY c.position`,
        [after.toString(), (after + BigInt(BATCH)).toString()],
      );
      for (const [index, row] of rows.entries()) {
        const expected = after + BigInt(index) + 1n;
        if (row.position !== expected) return { position: expected, reason: 'position_missing' };
        if (!row.content.equals(row.content_hash)) return { position: row.position, reason: 'content_changed' };
        if (!link(previous, row.content_hash).equals(row.hash)) {
          return { position: row.position, reason: 'link_broken' };
        }
        previous = row.hash;
      }
      if (rows.length < BATCH) {
        const { position } = await this.head();
        const reached = after + BigInt(rows.length);
        return position > reached ? { position: reached + 1n, reason: 'position_missing' } : null;
      }
    }
  }

  /** Every sealed transfer as one line, in the order of the chain, for whoever keeps a copy outside; see bin/verify-chain.mjs. */
  async *lines(): AsyncGenerator<ChainLine> {
    for (let after = 0n; ;) {
      const rows = await this.database.query<ChainLine & { hash: string }>(
        `SELECT c.position, ${TRANSFER_CONTENT} AS content, encode(c.hash, 'hex') AS hash
           FROM ledger_chain c JOIN ledger_transfers t ON t.id = c.transfer_id
          WHERE c.position > $1 ORDER BY c.position LIMIT ${BATCH}`,
        [after.toString()],
      );
      yield* rows;
      if (rows.length < BATCH) return;
      after = rows.at(-1)!.position;
    }
  }

  private async stillAt({ position, hash }: LedgerPosition): Promise<boolean> {
    if (position === 0n) return true;
    const [row] = await this.database.query<{ hash: string }>(
      `SELECT encode(hash, 'hex') AS hash FROM ledger_chain WHERE position = $1`,
      [position.toString()],
    );
    return row?.hash === hash;
  }

  private async sealBatch(): Promise<number> {
    return this.database.transaction(async () => {
      await this.database.lockName('ledger.seal');
      const head = await this.head();
      const rows = await this.database.query<{ id: string; content: Buffer }>(
        `SELECT t.id, sha256(convert_to(${TRANSFER_CONTENT}, 'UTF8')) AS content
           FROM ledger_unsealed u JOIN ledger_transfers t ON t.id = u.transfer_id ORDER BY t.id LIMIT ${BATCH}`,
      );
      if (rows.length === 0) return 0;
      let hash = Buffer.from(head.hash, 'hex');
      const hashes = rows.map((row) => (hash = link(hash, row.content)));
      await this.database.query(
        `INSERT INTO ledger_chain (position, transfer_id, content_hash, hash)
         SELECT $1::bigint + ordinality, id, content, hash
           FROM unnest($2::uuid[], $3::bytea[], $4::bytea[]) WITH ORDINALITY AS r (id, content, hash, ordinality)`,
        [head.position.toString(), rows.map((row) => row.id), rows.map((row) => row.content), hashes],
      );
      await this.database.query(`DELETE FROM ledger_unsealed WHERE transfer_id = ANY ($1)`, [
        rows.map((row) => row.id),
      ]);
      return rows.length;
    });
  }
}

const link = (previous: Buffer, content: Buffer): Buffer<ArrayBuffer> =>
  createHash('sha256').update(previous).update(content).digest() as Buffer<ArrayBuffer>;
