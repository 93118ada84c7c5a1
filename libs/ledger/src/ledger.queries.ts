import { Injectable } from '@nestjs/common';
import { Database } from '@bangfu/kernel';
import type { Leg, Phase, Transfer, TransferKind } from './transfer.js';

export interface Balance {
  readonly posted: bigint;
  readonly pending: bigint;
}

const NOTHING: Balance = { posted: 0n, pending: 0n };

/** Reads of the ledger. */
@Injectable()
export class LedgerQueries {
  constructor(private readonly database: Database) {}

  /** Posted and pending fen of one account; zero for one never opened. */
  async balance(code: string): Promise<Balance> {
    return (await this.balances([code])).get(code) ?? NOTHING;
  }

  async balances(codes: readonly string[]): Promise<Map<string, Balance>> {
    const rows = await this.database.query<{ code: string } & Balance>(
      `SELECT code, posted, pending FROM ledger_accounts WHERE code = ANY ($1)`,
      [codes],
    );
    return new Map(rows.map(({ code, posted, pending }) => [code, { posted, pending }]));
  }

  /** Legs of one phase with their account codes. */
  async legs(transferId: string, phase: Phase): Promise<Leg[]> {
    return this.database.query<Leg & Record<string, unknown>>(
      `SELECT a.code AS account, p.amount FROM ledger_postings p JOIN ledger_accounts a ON a.id = p.account_id
        WHERE p.transfer_id = $1 AND p.phase = $2 ORDER BY a.code`,
      [transferId, phase],
    );
  }

  async byKey(key: string): Promise<Transfer | null> {
    const found = (await this.byKeys([key])).get(key);
    return found ? { id: found.id, kind: found.kind, key, replayed: true } : null;
  }

  async byKeys(keys: readonly string[]): Promise<Map<string, { id: string; kind: TransferKind; fingerprint: Buffer }>> {
    const rows = await this.database.query<{ id: string; kind: TransferKind; key: string; fingerprint: Buffer }>(
      `SELECT id, kind, idempotency_key AS key, fingerprint FROM ledger_transfers WHERE idempotency_key = ANY ($1)`,
      [keys],
    );
    return new Map(rows.map(({ key, ...row }) => [key, row]));
  }
}
