import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, newId } from '@bangfu/kernel';
import {
  adjustmentReused,
  quantityInvalid,
  reasonNeeded,
  referenceRepeated,
  referenceReused,
  reservationExceeded,
  reservationLost,
  stockReserved,
  stockShort,
  variantMissing,
} from './stock.errors.js';
import { lockLevels, lockLevelsOfReservations } from './stock.locks.js';
import { ADJUST, COMMIT, KEEP, PUT_BACK, REDUCE, RELEASE, RESERVE } from './statements.js';

export interface StockLine {
  readonly variantId: string;
  /** Whole units, more than zero. */
  readonly quantity: bigint;
  /** What the stock is for; (refType, refId) names a reservation for ever. */
  readonly refType: string;
  readonly refId: string;
}

export interface StockCause {
  readonly refType: string;
  readonly refId: string;
}

export interface StockAdjustment {
  /** Named by the client, so that sending it again is the same adjustment. */
  readonly id: string;
  readonly variantId: string;
  /** Units more (+) or fewer (−) on the shelf. */
  readonly delta: bigint;
  readonly reason: string;
  /** New goods came in (harvest, delivery), as opposed to a correction of the count. */
  readonly received?: boolean;
}

const EXPIRED_BATCH = 500;
const MAX_UNITS = 1_000_000_000n;

/**
 * How much of a variant is there and how much of that is promised. All verbs join the caller's transaction, do all of
 * their lines or none, and need the same number of statements for one line and for a thousand.
 */
@Injectable()
export class Stock {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Holds stock for every line, or for none: throws `stock_short` that names the lines. Lines on the same variant add up.
   * Idempotent by (refType, refId): a line already held answers its reservation; one held for something else, or no
   * longer held, throws `stock_reference_reused`. `expiresAt` null holds until released.
   */
  async reserve(lines: readonly StockLine[], expiresAt: Date | null): Promise<Map<string, string>> {
    if (lines.length === 0) return new Map();
    assertLines(lines);
    return this.database.transaction(async () => {
      const first = await this.hold(lines, expiresAt);
      // Somebody reserved for the same reference while this call waited for the level: now it sees what.
      const rows = first.length < lines.length && !first.some(isShort) ? await this.hold(lines, expiresAt) : first;
      const short = rows.filter(isShort);
      if (short.length > 0) {
        throw stockShort(short.map(({ variantId, name, asked, available }) => ({ variantId, name, asked, available })));
      }
      const reused = rows.filter((row) => row.outcome === 'reused');
      if (reused.length > 0) throw referenceReused(reused.map((row) => row.refId));
      return new Map(rows.map((row) => [row.refId, row.id]));
    });
  }

  /** Gives back what these reservations still hold; those that ended before are left as they are. Answers the ids released now. */
  async release(reservationIds: readonly string[]): Promise<string[]> {
    return this.releaseThose(reservationIds, false);
  }

  /** Lowers one reservation to `toQuantity` units in all (0 releases it). Throws `reservation_exceeded`. */
  async reduce(reservationId: string, toQuantity: bigint): Promise<void> {
    await this.reduceAll(new Map([[reservationId, toQuantity]]));
  }

  /** `reduce` for many, in a constant number of statements. */
  async reduceAll(quantities: ReadonlyMap<string, bigint>): Promise<void> {
    if (quantities.size === 0) return;
    const ids = [...quantities.keys()];
    if ([...quantities.values()].some((quantity) => quantity < 0n)) throw quantityInvalid('quantity');
    await this.database.transaction(async () => {
      await lockLevelsOfReservations(this.database, ids);
      const wrong = await this.database.query<{ id: string }>(REDUCE, [
        ids,
        [...quantities.values()].map(String),
        ids.map(() => newId()),
        this.clock.now(),
      ]);
      if (wrong.length > 0) throw reservationExceeded(wrong.map((row) => row.id));
    });
  }

  /** Takes away the expiry: an approved request becomes an order. Throws `reservation_lost` when one is no longer held. */
  async keep(reservationIds: readonly string[]): Promise<void> {
    const ids = [...new Set(reservationIds)];
    if (ids.length === 0) return;
    await this.database.transaction(async () => {
      const kept = await this.database.query<{ id: string }>(KEEP, [ids]);
      const found = new Set(kept.map((row) => row.id));
      if (found.size < ids.length) throw reservationLost(ids.filter((id) => !found.has(id)));
    });
  }

  /**
   * Goods have left: what is on hand and what is reserved fall together. A reservation may be committed in parts.
   * With a cause (the shipment) a second call for it changes nothing. Throws `reservation_exceeded`.
   */
  async commit(quantities: ReadonlyMap<string, bigint>, cause: StockCause | null = null): Promise<void> {
    const entries = [...quantities].filter(([, quantity]) => quantity !== 0n);
    if (entries.length === 0) return;
    if (entries.some(([, quantity]) => quantity < 0n)) throw quantityInvalid('quantity');
    const ids = entries.map(([id]) => id);
    await this.database.transaction(async () => {
      await lockLevelsOfReservations(this.database, ids);
      const wrong = await this.database.query<{ id: string }>(COMMIT, [
        ids,
        entries.map(([, quantity]) => quantity.toString()),
        ids.map(() => newId()),
        this.clock.now(),
        cause?.refType ?? null,
        cause?.refId ?? null,
      ]);
      if (wrong.length > 0) throw reservationExceeded(wrong.map((row) => row.id));
    });
  }

  /** Returned goods are on the shelf again; idempotent by (refType, refId) and variant. */
  async putBack(lines: readonly StockLine[]): Promise<void> {
    if (lines.length === 0) return;
    assertLines(lines);
    await this.database.transaction(async () => {
      await lockLevels(
        this.database,
        lines.map((line) => line.variantId),
      );
      await this.database.query(PUT_BACK, [
        lines.map((line) => line.variantId),
        lines.map((line) => line.quantity.toString()),
        lines.map((line) => line.refType),
        lines.map((line) => line.refId),
        lines.map(() => newId()),
        this.clock.now(),
      ]);
    });
  }

  /**
   * The supplier counted, harvested or lost goods. Idempotent by `id`; throws `variant_missing` for another supplier's
   * variant and `stock_reserved` when the shelf would hold less than is promised.
   */
  async adjust(actor: Actor, adjustment: StockAdjustment): Promise<void> {
    const { variantId, delta, reason, id } = adjustment;
    if (delta === 0n || delta > MAX_UNITS || delta < -MAX_UNITS) throw quantityInvalid('delta');
    if (reason.trim() === '') throw reasonNeeded();
    await this.database.transaction(async () => {
      await lockLevels(this.database, [variantId]);
      const [row] = await this.database.query<{ before: bigint | null; beforeVariant: string | null }>(
        `SELECT movement.on_hand_delta AS before, movement.variant_id AS "beforeVariant"
         FROM variants variant
         LEFT JOIN stock_movements movement ON movement.ref_type = 'adjustment' AND movement.ref_id = $3
           AND movement.kind IN ('received', 'adjusted')
         WHERE variant.id = $1 AND variant.supplier_id = $2`,
        [variantId, actor.organisationId, id],
      );
      if (!row) throw variantMissing();
      if (row.before !== null) {
        if (row.before === delta && row.beforeVariant === variantId) return;
        throw adjustmentReused();
      }
      await this.change(actor, [{ variantId, delta, refId: id }], {
        refType: 'adjustment',
        reason: reason.trim(),
        received: adjustment.received,
      });
    });
  }

  /** Writes adjustments of levels that the caller has locked and of variants that are the actor's own. */
  async change(
    actor: Actor,
    lines: readonly { variantId: string; delta: bigint; refId: string }[],
    cause: { refType: string; reason: string; received?: boolean },
  ): Promise<void> {
    if (lines.length === 0) return;
    const short = await this.database.query<{ variantId: string; available: bigint }>(ADJUST, [
      lines.map((line) => line.variantId),
      lines.map((line) => line.delta.toString()),
      lines.map(() => newId()),
      cause.refType,
      lines.map((line) => line.refId),
      cause.reason,
      actor.userId,
      this.clock.now(),
      cause.received ?? false,
    ]);
    if (short.length > 0) throw stockReserved(short[0]!.available);
  }

  /** Gives back reservations whose time has passed and that nobody kept; for the schedule. Answers how many. */
  async releaseExpired(): Promise<number> {
    let total = 0;
    for (;;) {
      const expired = await this.database.query<{ id: string }>(
        `SELECT id FROM stock_reservations WHERE state = 'held' AND expires_at <= $1 ORDER BY expires_at LIMIT ${EXPIRED_BATCH}`,
        [this.clock.now()],
      );
      if (expired.length === 0) return total;
      const released = await this.releaseThose(
        expired.map((row) => row.id),
        true,
      );
      total += released.length;
      if (expired.length < EXPIRED_BATCH) return total;
    }
  }

  private hold(lines: readonly StockLine[], expiresAt: Date | null): Promise<ReserveRow[]> {
    return this.database.query<ReserveRow & Record<string, unknown>>(RESERVE, [
      lines.map(() => newId()),
      lines.map((line) => line.variantId),
      lines.map((line) => line.quantity.toString()),
      lines.map((line) => line.refType),
      lines.map((line) => line.refId),
      lines.map(() => newId()),
      expiresAt,
      this.clock.now(),
    ]);
  }

  private async releaseThose(reservationIds: readonly string[], onlyExpired: boolean): Promise<string[]> {
    const ids = [...new Set(reservationIds)];
    if (ids.length === 0) return [];
    return this.database.transaction(async () => {
      await lockLevelsOfReservations(this.database, ids);
      const rows = await this.database.query<{ id: string }>(RELEASE, [
        ids,
        ids.map(() => newId()),
        this.clock.now(),
        onlyExpired,
      ]);
      return rows.map((row) => row.id);
    });
  }
}

interface ReserveRow {
  readonly outcome: 'made' | 'reused' | 'short';
  readonly id: string;
  readonly refId: string;
  readonly variantId: string;
  readonly name: string | null;
  readonly asked: bigint;
  readonly available: bigint;
}

const isShort = ({ outcome }: ReserveRow): boolean => outcome === 'short';

function assertLines(lines: readonly StockLine[]): void {
  lines.forEach((line, index) => {
    if (line.quantity <= 0n || line.quantity > MAX_UNITS) throw quantityInvalid(`lines[${index}].quantity`);
  });
  if (new Set(lines.map((line) => line.refId)).size < lines.length) throw referenceRepeated();
}
