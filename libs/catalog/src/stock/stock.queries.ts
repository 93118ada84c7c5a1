import { Injectable } from '@nestjs/common';
import { type Actor, Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import { supplierOf } from '../supplier-of.js';
import { variantMissing } from './stock.errors.js';

export type MovementKind = 'received' | 'reserved' | 'released' | 'committed' | 'adjusted' | 'returned';

export interface StockMovementRow {
  readonly id: string;
  readonly position: bigint;
  readonly at: Date;
  readonly kind: MovementKind;
  readonly productId: string;
  readonly productName: string;
  readonly variantId: string;
  readonly variantName: string;
  readonly unit: string;
  readonly onHandDelta: bigint;
  readonly reservedDelta: bigint;
  readonly refType: string | null;
  readonly refId: string | null;
  readonly reason: string;
  readonly actorName: string | null;
}

export interface StockLevelRow {
  readonly variantId: string;
  readonly productId: string;
  readonly productName: string;
  readonly variantName: string;
  readonly sku: string | null;
  readonly unit: string;
  readonly onHand: bigint;
  readonly reserved: bigint;
  readonly available: bigint;
}

export interface StockDifference {
  readonly variantId: string;
  readonly onHand: bigint;
  readonly reserved: bigint;
  readonly movedOnHand: bigint;
  readonly movedReserved: bigint;
  readonly heldReserved: bigint;
}

const LEVELS = `SELECT variant.id AS "variantId", product.id AS "productId", product.name AS "productName", variant.name AS "variantName",
    variant.sku, variant.unit, level.on_hand AS "onHand", level.reserved, level.on_hand - level.reserved AS available
  FROM variants variant JOIN products product ON product.id = variant.product_id JOIN stock_levels level ON level.variant_id = variant.id
  WHERE variant.supplier_id = $1`;

/** Reads of stock for its owner and for those who check the books. */
@Injectable()
export class StockQueries {
  constructor(private readonly database: Database) {}

  /** The levels of the actor's own variants, newest variant first. */
  async levels(
    actor: Actor,
    query: { productId?: string; after?: string; limit: number },
  ): Promise<Page<StockLevelRow>> {
    const after = decodeCursor(query.after, ['id']);
    const rows = await this.database.query<StockLevelRow>(
      `${LEVELS} AND variant.state = 'active' AND ($2::uuid IS NULL OR product.id = $2) AND ($3::uuid IS NULL OR variant.id < $3)
       ORDER BY variant.id DESC LIMIT $4`,
      [supplierOf(actor), query.productId ?? null, after?.[0] ?? null, query.limit + 1],
    );
    return pageOf(rows, query.limit, (row) => [row.variantId]);
  }

  /** The level of one variant of the actor's own. Throws `variant_missing`. */
  async level(actor: Actor, variantId: string): Promise<StockLevelRow> {
    const [row] = await this.database.query<StockLevelRow>(`${LEVELS} AND variant.id = $2`, [
      supplierOf(actor),
      variantId,
    ]);
    if (!row) throw variantMissing();
    return row;
  }

  /** The movements of the actor's own variants, newest first. */
  async movements(
    actor: Actor,
    query: { variantId?: string; kind?: MovementKind; after?: string; limit: number },
  ): Promise<Page<StockMovementRow>> {
    const after = decodeCursor(query.after, ['whole']);
    const rows = await this.database.query<StockMovementRow>(
      `SELECT movement.id, movement.position, movement.at, movement.kind, product.id AS "productId", product.name AS "productName",
              variant.id AS "variantId", variant.name AS "variantName", variant.unit, movement.on_hand_delta AS "onHandDelta",
              movement.reserved_delta AS "reservedDelta", movement.ref_type AS "refType", movement.ref_id AS "refId",
              movement.reason, person.name AS "actorName"
       FROM stock_movements movement
       JOIN variants variant ON variant.id = movement.variant_id
       JOIN products product ON product.id = variant.product_id
       LEFT JOIN users person ON person.id = movement.actor_user_id
       WHERE variant.supplier_id = $1 AND ($2::uuid IS NULL OR movement.variant_id = $2) AND ($3::text IS NULL OR movement.kind = $3)
         AND ($4::bigint IS NULL OR movement.position < $4)
       ORDER BY movement.position DESC LIMIT $5`,
      [supplierOf(actor), query.variantId ?? null, query.kind ?? null, after?.[0] ?? null, query.limit + 1],
    );
    return pageOf(rows, query.limit, (row) => [row.position]);
  }

  /** Levels that do not equal the sum of their movements, or whose reserved part is not what reservations hold; none when the books are right. */
  differences(): Promise<StockDifference[]> {
    return this.database.query<StockDifference>(
      `SELECT level.variant_id AS "variantId", level.on_hand AS "onHand", level.reserved,
              coalesce(moved.on_hand, 0)::bigint AS "movedOnHand", coalesce(moved.reserved, 0)::bigint AS "movedReserved",
              coalesce(held.reserved, 0)::bigint AS "heldReserved"
       FROM stock_levels level
       LEFT JOIN (SELECT variant_id, sum(on_hand_delta)::bigint AS on_hand, sum(reserved_delta)::bigint AS reserved
                  FROM stock_movements GROUP BY variant_id) moved USING (variant_id)
       LEFT JOIN (SELECT variant_id, sum(quantity - committed)::bigint AS reserved
                  FROM stock_reservations WHERE state = 'held' GROUP BY variant_id) held USING (variant_id)
       WHERE level.on_hand <> coalesce(moved.on_hand, 0) OR level.reserved <> coalesce(moved.reserved, 0)
          OR level.reserved <> coalesce(held.reserved, 0)
       ORDER BY level.variant_id`,
    );
  }
}
