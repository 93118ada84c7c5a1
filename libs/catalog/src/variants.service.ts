import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Clock, Database, newId, Outbox, violates } from '@bangfu/kernel';
import {
  lastVariant,
  quantitiesWrong,
  skuTaken,
  staleVersion,
  variantRetired,
  variantUnknown,
} from './catalog.errors.js';
import { PriceChanged } from './catalog.events.js';
import { lockOwnProduct, lockProductOfVariant } from './catalog.locks.js';
import { Stock } from './stock/stock.service.js';
import { supplierOf } from './supplier-of.js';
import { type SoldBy, Variant } from './variant.entity.js';
import { SNAPSHOT, type SnapshotRow, toSnapshot, type VariantSnapshot } from './variant-snapshot.js';

export interface NewVariant {
  readonly id?: string;
  readonly sku?: string;
  readonly name: string;
  readonly unit: string;
  readonly soldBy: SoldBy;
  readonly netWeightGrams: bigint;
  readonly priceFen: bigint;
  readonly minQuantity?: bigint;
  readonly maxQuantity?: bigint | null;
  /** Units on the shelf at the beginning. */
  readonly onHand?: bigint;
}

export type VariantChanges = Partial<Omit<NewVariant, 'id' | 'onHand'>>;

export interface PricePoint {
  readonly at: Date;
  readonly priceFen: bigint;
  readonly previousFen: bigint | null;
  readonly changedBy: string | null;
}

/** The ways in which a product is sold, their prices, and the snapshot that every order begins with. */
@Injectable()
export class Variants {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly stock: Stock,
  ) {}

  /** Adds a variant with its first price and stock. Throws `quantities_wrong`, `sku_taken`, `product_missing`. */
  async add(actor: Actor, productId: string, input: NewVariant): Promise<Variant> {
    return this.database.transaction(async () => {
      const product = await lockOwnProduct(this.database, productId, supplierOf(actor));
      const id = input.id ?? newId();
      const now = this.clock.now();
      const variant = {
        ...input,
        id,
        sku: input.sku ?? articleNumber(id),
        minQuantity: input.minQuantity ?? 1n,
        maxQuantity: input.maxQuantity ?? null,
      };
      await this.assertFits(product.supplierId, variant);
      const { name, unit, soldBy, netWeightGrams, priceFen, minQuantity, maxQuantity, sku } = variant;
      await this.write(
        `INSERT INTO variants (id, product_id, supplier_id, sku, name, unit, sold_by, net_weight_grams, price_fen, min_quantity, max_quantity, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          id,
          productId,
          product.supplierId,
          sku,
          name,
          unit,
          soldBy,
          String(netWeightGrams),
          String(priceFen),
          String(minQuantity),
          maxQuantity?.toString() ?? null,
          now,
        ],
      );
      await this.database.query('INSERT INTO stock_levels (variant_id) VALUES ($1)', [id]);
      await this.rememberPrice(actor, id, priceFen, null);
      if (input.onHand) {
        await this.stock.adjust(actor, {
          id: newId(),
          variantId: id,
          delta: input.onHand,
          reason: '建档入库',
          received: true,
        });
      }
      await refreshUnitPrice(this.database, productId);
      await this.audit.record(actor, {
        action: 'catalog.variant.added',
        subjectType: 'variant',
        subjectId: id,
        detail: { productId, name, priceFen },
      });
      return this.find(id);
    });
  }

  /** Changes a variant; a new price is remembered and announced. Throws `stale_version`, `variant_retired`. */
  async edit(actor: Actor, variantId: string, version: number, changes: VariantChanges): Promise<Variant> {
    return this.database.transaction(async () => {
      const product = await lockProductOfVariant(this.database, variantId, supplierOf(actor));
      const before = await this.find(variantId);
      if (before.version !== version) throw staleVersion(before.version);
      if (before.state === 'retired') throw variantRetired();
      const after = {
        ...before,
        ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)),
      } as Variant;
      await this.assertFits(product.supplierId, after);
      await this.write(
        `UPDATE variants SET sku = $2, name = $3, unit = $4, sold_by = $5, net_weight_grams = $6, price_fen = $7, min_quantity = $8,
           max_quantity = $9, version = version + 1 WHERE id = $1`,
        [
          variantId,
          after.sku,
          after.name,
          after.unit,
          after.soldBy,
          String(after.netWeightGrams),
          String(after.priceFen),
          String(after.minQuantity),
          after.maxQuantity?.toString() ?? null,
        ],
      );
      if (after.priceFen !== before.priceFen) {
        await this.rememberPrice(actor, variantId, after.priceFen, before.priceFen);
        await this.outbox.add(
          new PriceChanged({ variantId, oldFen: String(before.priceFen), newFen: String(after.priceFen) }),
        );
      }
      await refreshUnitPrice(this.database, product.id);
      await this.audit.record(actor, {
        action: 'catalog.variant.edited',
        subjectType: 'variant',
        subjectId: variantId,
        detail: { ...changes },
      });
      return this.find(variantId);
    });
  }

  /** A retired variant is no longer offered; what is already ordered goes on. Throws `last_variant` while the product is listed. */
  async retire(actor: Actor, variantId: string): Promise<void> {
    await this.database.transaction(async () => {
      const product = await lockProductOfVariant(this.database, variantId, supplierOf(actor));
      const retired = await this.database.execute(
        `UPDATE variants SET state = 'retired', version = version + 1 WHERE id = $1 AND state = 'active'`,
        [variantId],
      );
      if (retired === 0) return;
      const left = await refreshUnitPrice(this.database, product.id);
      if (left === null && product.state === 'listed') throw lastVariant();
      await this.audit.record(actor, {
        action: 'catalog.variant.retired',
        subjectType: 'variant',
        subjectId: variantId,
      });
    });
  }

  /** Every price a variant of the actor's own has had, newest first. Throws `variant_missing`. */
  async prices(actor: Actor, variantId: string): Promise<PricePoint[]> {
    const rows = await this.database.query<PricePoint>(
      `SELECT price.at, price.price_fen AS "priceFen", price.previous_fen AS "previousFen", person.name AS "changedBy"
       FROM variant_prices price JOIN variants variant ON variant.id = price.variant_id LEFT JOIN users person ON person.id = price.changed_by
       WHERE price.variant_id = $1 AND variant.supplier_id = $2 ORDER BY price.id DESC LIMIT 200`,
      [variantId, supplierOf(actor)],
    );
    if (rows.length === 0) throw variantUnknown();
    return rows;
  }

  /** What each variant is now, in one statement. Ids that nobody knows are absent from the map. */
  async snapshot(variantIds: readonly string[]): Promise<Map<string, VariantSnapshot>> {
    if (variantIds.length === 0) return new Map();
    const rows = await this.database.query<SnapshotRow>(SNAPSHOT, [[...variantIds], this.clock.today()]);
    return new Map(rows.map((row) => [row.variantId, toSnapshot(row)]));
  }

  private async find(id: string): Promise<Variant> {
    const variant = await this.database.repo(Variant).findOneBy({ id });
    if (!variant) throw variantUnknown();
    return variant;
  }

  /** Two who give the same article number at once have both seen it free: the index tells the second. */
  private async write(sql: string, parameters: readonly unknown[]): Promise<void> {
    try {
      await this.database.query(sql, parameters);
    } catch (error) {
      throw violates(error, 'variants_supplier_id_sku_key') ? skuTaken() : error;
    }
  }

  private async assertFits(
    supplierId: string,
    variant: Pick<Variant, 'id' | 'sku' | 'minQuantity' | 'maxQuantity'>,
  ): Promise<void> {
    if (variant.maxQuantity !== null && variant.minQuantity > variant.maxQuantity) throw quantitiesWrong();
    const [taken] = await this.database.query('SELECT FROM variants WHERE supplier_id = $1 AND sku = $2 AND id <> $3', [
      supplierId,
      variant.sku,
      variant.id,
    ]);
    if (taken) throw skuTaken();
  }

  private async rememberPrice(
    actor: Actor,
    variantId: string,
    priceFen: bigint,
    previousFen: bigint | null,
  ): Promise<void> {
    await this.database.query(
      'INSERT INTO variant_prices (id, variant_id, price_fen, previous_fen, changed_by, at) VALUES ($1, $2, $3, $4, $5, $6)',
      [newId(), variantId, String(priceFen), previousFen?.toString() ?? null, actor.userId, this.clock.now()],
    );
  }
}

/** Keeps the product's lowest price of a kilogram right; the caller holds the product's lock. Answers it, null without variants. */
export async function refreshUnitPrice(database: Database, productId: string): Promise<bigint | null> {
  const [row] = await database.query<{ lowest: bigint | null }>(
    `UPDATE products SET fen_per_kilogram = coalesce((SELECT min(fen_per_kilogram) FROM variants WHERE product_id = $1 AND state = 'active'),
       CASE WHEN state = 'listed' THEN fen_per_kilogram END)
     WHERE id = $1
     RETURNING (SELECT min(fen_per_kilogram) FROM variants WHERE product_id = $1 AND state = 'active') AS lowest`,
    [productId],
  );
  return row!.lowest;
}

/** Every variant has an article number, so that a sheet of all of them can be taken back. */
const articleNumber = (id: string): string => `BF${id.slice(-10).toUpperCase()}`;
