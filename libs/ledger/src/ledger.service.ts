import { strict as assert } from 'node:assert';
import { Injectable } from '@nestjs/common';
import { Clock, Database, newId } from '@bangfu/kernel';
import {
  insufficientBalance,
  keyReused,
  reservationExhausted,
  reversalExceedsTransfer,
  transferMissing,
  unbalanced,
} from './ledger.errors.js';
import { LedgerQueries } from './ledger.queries.js';
import {
  balanced,
  type Draft,
  fingerprint,
  movedAmount,
  type Phase,
  type Transfer,
  type TransferOrder,
  type Unit,
} from './transfer.js';
import { INSERT_TRANSFERS, type SignedAccount, USE_RESERVATION } from './statements.js';

/** Part of a reservation or of a posted transfer that a command takes up. */
export interface Part {
  readonly key: string;
  readonly refType: string;
  readonly refId: string;
  /** Fen; everything that is left when not given. */
  readonly amount?: bigint;
  readonly memo?: string;
  readonly on?: string;
}

/**
 * Money and quota in one algebra: reserve, then settle or void; post; reverse. Nothing is ever edited.
 * Every verb is idempotent by `key` and joins the caller's transaction.
 */
@Injectable()
export class Ledger {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly queries: LedgerQueries,
  ) {}

  /** Opens accounts that do not exist yet. `floor` is the lowest balance, pending outflows included, that the database allows. */
  async open(accounts: readonly { code: string; unit: Unit; floor?: bigint }[]): Promise<void> {
    const sorted = [...accounts].sort((a, b) => (a.code < b.code ? -1 : 1));
    await this.database.query(
      `INSERT INTO ledger_accounts (id, code, unit, floor_amount)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bigint[])
       ON CONFLICT (code) DO NOTHING`,
      [
        sorted.map(() => newId()),
        sorted.map((account) => account.code),
        sorted.map((account) => account.unit),
        sorted.map((account) => account.floor?.toString() ?? null),
      ],
    );
  }

  /** Posts one transfer. Throws `insufficient_balance`, `ledger_unbalanced`, `ledger_key_reused`. */
  async post(order: TransferOrder): Promise<Transfer> {
    return (await this.postAll([order]))[0]!;
  }

  /** Posts many transfers in a constant number of statements, all or none. */
  async postAll(orders: readonly TransferOrder[]): Promise<Transfer[]> {
    return this.write(orders.map((order) => draft('post', order, 'posted')));
  }

  /** Holds an amount between two accounts without moving it. Throws `insufficient_balance` below a floor. */
  async reserve(order: TransferOrder): Promise<Transfer> {
    return (await this.reserveAll([order]))[0]!;
  }

  /** Reserves many in a constant number of statements, all or none. */
  async reserveAll(orders: readonly TransferOrder[]): Promise<Transfer[]> {
    return this.write(orders.map(reservation));
  }

  /** Turns part or all of what is still reserved into a posted movement. Throws `reservation_exhausted` beyond it. */
  async settle(reservationId: string, part: Part): Promise<Transfer> {
    const transfer = await this.useReservation(reservationId, part, 'post');
    if (!transfer) throw reservationExhausted();
    return transfer;
  }

  /** Releases part or all of what is still reserved; `null` when nothing is left to release. */
  async void(reservationId: string, part: Part): Promise<Transfer | null> {
    return this.useReservation(reservationId, part, 'void');
  }

  /**
   * Releases as `void` does and reserves anew in the same write: balances move once, by the difference. Answers the new
   * reservations. Throws `insufficient_balance` below a floor, `reservation_exhausted`.
   */
  async renew(reservationId: string, part: Part, orders: readonly TransferOrder[]): Promise<Transfer[]> {
    return this.database.transaction(async () => {
      const released = await this.partOf(reservationId, part, 'void');
      const drafts = orders.map(reservation);
      const written = await this.write([...(released && 'legs' in released ? [released] : []), ...drafts]);
      return written.slice(-drafts.length);
    });
  }

  /** Posts the opposite of a posted transfer, in part (two legs only) or whole, never more than was posted. */
  async reverse(transferId: string, part: Part): Promise<Transfer> {
    return this.database.transaction(async () => {
      const replay = await this.queries.byKey(part.key);
      if (replay) return { ...replay, replayed: true };
      const original = await this.queries.legs(transferId, 'posted');
      if (original.length === 0) throw transferMissing();
      const total = movedAmount(original);
      await this.database.query(
        `INSERT INTO ledger_remainders (transfer_id, total) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
        [transferId, total.toString()],
      );
      const amount = await this.take(transferId, part.amount ?? null);
      if (amount === null || amount === 0n) throw reversalExceedsTransfer();
      if (amount !== total && original.length !== 2) throw reversalExceedsTransfer();
      const legs = original.map((leg) => ({
        account: leg.account,
        amount: amount === total ? -leg.amount : leg.amount > 0n ? -amount : amount,
        phase: 'posted' as const,
      }));
      const [written] = await this.write([{ ...part, id: newId(), kind: 'reverse', legs, reversesId: transferId }]);
      return written!;
    });
  }

  /** Fen still reserved. Throws `transfer_missing` for an unknown reservation. */
  async remaining(reservationId: string): Promise<bigint> {
    const [row] = await this.database.query<{ left: bigint }>(
      `SELECT total - used AS left FROM ledger_remainders WHERE transfer_id = $1`,
      [reservationId],
    );
    if (!row) throw transferMissing();
    return row.left;
  }

  private async useReservation(reservationId: string, part: Part, kind: 'post' | 'void'): Promise<Transfer | null> {
    return this.database.transaction(async () => {
      const used = await this.partOf(reservationId, part, kind);
      return used && 'legs' in used ? (await this.write([used]))[0]! : used;
    });
  }

  /** Takes a part off what is left: the transfer that is to be written for it, the one that was before, null when nothing is left. */
  private async partOf(reservationId: string, part: Part, kind: 'post' | 'void'): Promise<Draft | Transfer | null> {
    if (part.amount !== undefined && part.amount <= 0n) throw unbalanced();
    const [found] = await this.database.query<{
      replay: Omit<Transfer, 'key' | 'replayed'> | null;
      taken: bigint | null;
      accounts: SignedAccount[];
    }>(USE_RESERVATION, [reservationId, part.key, part.amount?.toString() ?? null]);
    const { replay, taken: amount, accounts } = found!;
    if (replay) return { ...replay, key: part.key, replayed: true };
    if (accounts.length !== 2) throw transferMissing();
    if (amount === null) throw reservationExhausted();
    if (amount === 0n) return null;
    const signed = accounts.map(({ account, sign }) => ({ account, amount: BigInt(sign) * amount }));
    const legs = [
      ...signed.map((leg) => ({ account: leg.account, amount: -leg.amount, phase: 'pending' as const })),
      ...(kind === 'post' ? signed.map((leg) => ({ ...leg, phase: 'posted' as const })) : []),
    ];
    return { ...part, id: newId(), kind, legs, reservationId };
  }

  /** Takes `amount` (or all that is left) off a transfer's remainder in one statement; null when that is too much. */
  private async take(transferId: string, amount: bigint | null): Promise<bigint | null> {
    if (amount !== null && amount <= 0n) throw unbalanced();
    const [row] = await this.database.query<{ taken: bigint }>(
      `UPDATE ledger_remainders r SET used = r.used + x.amount
         FROM (SELECT transfer_id, COALESCE($2::bigint, total - used) AS amount
                 FROM ledger_remainders WHERE transfer_id = $1 FOR UPDATE) x
        WHERE r.transfer_id = x.transfer_id AND r.used + x.amount <= r.total
       RETURNING x.amount AS taken`,
      [transferId, amount?.toString() ?? null],
    );
    return row ? row.taken : null;
  }

  /** The one place that writes postings: transfers, legs and balances in a single statement. */
  private async write(drafts: readonly Draft[]): Promise<Transfer[]> {
    if (drafts.length === 0) return [];
    const legs = drafts.flatMap((entry) => entry.legs.map((leg) => ({ ...leg, transferId: entry.id })));
    const now = this.clock.now();
    const today = this.clock.today();
    const inserted = await this.database
      .query<{ id: string; legs: number }>(INSERT_TRANSFERS, [
        drafts.map((entry) => entry.id),
        drafts.map((entry) => entry.kind),
        drafts.map((entry) => entry.key),
        drafts.map((entry) => fingerprint(entry)),
        drafts.map((entry) => entry.legs.length),
        drafts.map((entry) => entry.refType),
        drafts.map((entry) => entry.refId),
        drafts.map((entry) => entry.reservationId ?? null),
        drafts.map((entry) => entry.reversesId ?? null),
        drafts.map((entry) => entry.memo ?? null),
        drafts.map(() => now),
        drafts.map((entry) => entry.on ?? today),
        legs.map((leg) => leg.transferId),
        legs.map((leg) => leg.account),
        legs.map((leg) => leg.phase),
        legs.map((leg) => leg.amount.toString()),
      ])
      .catch((error: unknown) => {
        throw isFloorViolation(error) ? insufficientBalance() : error;
      });
    const declared = new Map(drafts.map((entry) => [entry.id, entry.legs.length]));
    assert(
      inserted.every((row) => row.legs === declared.get(row.id)),
      'a ledger account was not opened before its first posting',
    );
    const fresh = new Set(inserted.map((row) => row.id));
    if (fresh.size === drafts.length) return drafts.map((entry) => toTransfer(entry, false));
    return this.resolveReplays(drafts, fresh);
  }

  private async resolveReplays(drafts: readonly Draft[], fresh: ReadonlySet<string>): Promise<Transfer[]> {
    const known = await this.queries.byKeys(drafts.map((entry) => entry.key));
    return drafts.map((entry) => {
      if (fresh.has(entry.id)) return toTransfer(entry, false);
      const first = known.get(entry.key);
      if (!first || !first.fingerprint.equals(fingerprint(entry))) throw keyReused(entry.key);
      return { id: first.id, kind: first.kind, key: entry.key, replayed: true };
    });
  }
}

const toTransfer = (entry: Draft, replayed: boolean): Transfer => ({
  id: entry.id,
  kind: entry.kind,
  key: entry.key,
  replayed,
});

const draft = (kind: 'post' | 'reserve', order: TransferOrder, phase: Phase): Draft => ({
  ...order,
  id: newId(),
  kind,
  legs: balanced(order.legs).map((leg) => ({ ...leg, phase })),
});

/** What is held lies between two accounts, so that a part of it can be taken up. */
function reservation(order: TransferOrder): Draft {
  const reserved = draft('reserve', order, 'pending');
  if (reserved.legs.length !== 2) throw unbalanced();
  return reserved;
}

const isFloorViolation = (error: unknown): boolean =>
  ['ledger_accounts_floor', 'ledger_accounts_no_pending_inflow'].includes(
    (error as { constraint?: string }).constraint ?? '',
  );
