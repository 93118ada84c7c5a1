import { Injectable } from '@nestjs/common';
import { SETTING_VALUE } from '@bangfu/certification';
import { type Actor, Clock, Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import { productMissing, type UnsellableReason } from './catalog.errors.js';
import type { TaxTreatment } from './category.entity.js';
import type { ProductState } from './product.entity.js';
import { searchWords } from './search/words.js';
import { CURRENT_FACTS, SUPPLY_REASON } from './sellable.js';
import { supplierOf } from './supplier-of.js';
import type { SoldBy } from './variant.entity.js';

export interface PublicVariant {
  readonly variantId: string;
  readonly name: string;
  readonly unit: string;
  readonly soldBy: SoldBy;
  readonly netWeightGrams: bigint;
  readonly priceFen: bigint;
  readonly fenPerKilogram: bigint;
  readonly minQuantity: bigint;
  readonly maxQuantity: bigint | null;
  readonly available: bigint;
}

export interface PlaceOnPath {
  readonly code: string;
  readonly name: string;
  readonly level: string;
}

export interface PublicProduct {
  readonly productId: string;
  readonly name: string;
  readonly description: string;
  readonly photoFileIds: string[];
  readonly categoryCode: string;
  readonly categoryName: string;
  readonly taxTreatment: TaxTreatment;
  readonly originCode: string;
  readonly place: string;
  readonly path: PlaceOnPath[];
  readonly supplierId: string;
  readonly supplierName: string;
  readonly supplierInvented: boolean;
  readonly producerName: string | null;
  readonly listedAt: Date | null;
  readonly reason: UnsellableReason | null;
  readonly certificate: ShownCertificate | null;
  readonly variants: PublicVariant[];
}

export interface ShownCertificate {
  readonly number: string;
  readonly verifyCode: string;
  readonly catalogueCode: string;
  readonly catalogueName: string;
  readonly listed832: boolean;
  readonly poorHouseholdLinked: boolean;
  /** Null when the households are too few to be named by number. */
  readonly householdCount: number | null;
  /** The smallest number of households that is shown. */
  readonly householdsShownFrom: number;
  readonly validFrom: string;
  readonly validTo: string;
}

export interface OwnProductRow {
  readonly id: string;
  readonly name: string;
  readonly categoryCode: string;
  readonly categoryName: string;
  readonly originCode: string;
  readonly place: string;
  readonly state: ProductState;
  readonly delistedReason: string | null;
  readonly listedAt: Date | null;
  readonly createdAt: Date;
  readonly certificateId: string | null;
  readonly agentForId: string | null;
  readonly photoFileIds: string[];
  readonly description: string;
  readonly version: number;
  /** Null when it can be sold (or, for one that is not listed, listed); else why not. */
  readonly reason: UnsellableReason | null;
  readonly variants: OwnVariantRow[];
}

export interface OwnVariantRow extends PublicVariant {
  readonly productId: string;
  readonly sku: string | null;
  readonly state: 'active' | 'retired';
  readonly onHand: bigint;
  readonly reserved: bigint;
  readonly version: number;
}

const VARIANT_COLUMNS = `variant.id AS "variantId", variant.product_id AS "productId", variant.name, variant.unit, variant.sold_by AS "soldBy",
  variant.net_weight_grams AS "netWeightGrams", variant.price_fen AS "priceFen", variant.fen_per_kilogram AS "fenPerKilogram",
  variant.min_quantity AS "minQuantity", variant.max_quantity AS "maxQuantity", level.on_hand - level.reserved AS available`;

/** What a buyer sees of one product and what a supplier sees of its own. Plain SQL, one or two statements each. */
@Injectable()
export class ProductQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A product that is or was on sale. Throws `product_missing` for a draft. */
  async detail(productId: string): Promise<PublicProduct> {
    const [row] = await this.database.query<DetailRow>(DETAIL, [productId, this.clock.today()]);
    if (!row) throw productMissing();
    return {
      ...row,
      certificate: row.certificate && toCertificate(row.certificate),
      variants: row.variants.map(toVariant),
    };
  }

  /** A supplier's own products, newest first, with their variants. */
  async own(
    actor: Actor,
    query: { state?: ProductState; words?: string; after?: string; limit: number },
  ): Promise<Page<OwnProductRow>> {
    const after = decodeCursor(query.after, ['id']);
    const words = query.words ? searchWords(query.words) : null;
    const rows = await this.ownRows(
      `product.supplier_id = $2 AND ($3::text IS NULL OR product.state = $3) AND ($4::uuid IS NULL OR product.id < $4)
       AND ($5::tsquery IS NULL OR product.search @@ $5::tsquery)`,
      [supplierOf(actor), query.state ?? null, after?.[0] ?? null, words?.all ?? null],
      query.limit + 1,
    );
    return pageOf(rows, query.limit, (row) => [row.id]);
  }

  /** One of the actor's own. Throws `product_missing`. */
  async ownOne(actor: Actor, productId: string): Promise<OwnProductRow> {
    const [row] = await this.ownRows('product.supplier_id = $2 AND product.id = $3', [supplierOf(actor), productId], 1);
    if (!row) throw productMissing();
    return row;
  }

  /** The product that a variant of the actor's own belongs to. Throws `product_missing`. */
  async ownOfVariant(actor: Actor, variantId: string): Promise<OwnProductRow> {
    const [row] = await this.ownRows(
      'product.supplier_id = $2 AND product.id = (SELECT product_id FROM variants WHERE id = $3)',
      [supplierOf(actor), variantId],
      1,
    );
    if (!row) throw productMissing();
    return row;
  }

  private async ownRows(where: string, values: readonly unknown[], limit: number): Promise<OwnProductRow[]> {
    const rows = await this.database.query<Omit<OwnProductRow, 'variants'>>(
      `SELECT product.id, product.name, product.category_code AS "categoryCode", category.name AS "categoryName",
              product.origin_code AS "originCode", product.place, product.state, product.delisted_reason AS "delistedReason",
              product.listed_at AS "listedAt", product.created_at AS "createdAt", product.certificate_id AS "certificateId",
              product.agent_for_id AS "agentForId", product.photo_file_ids AS "photoFileIds", product.description, product.version,
              ${SUPPLY_REASON('$1::date')} AS reason
       FROM products product JOIN organisations supplier ON supplier.id = product.supplier_id
       JOIN categories category ON category.code = product.category_code
       WHERE ${where} ORDER BY product.id DESC LIMIT ${limit}`,
      [this.clock.today(), ...values],
    );
    const variants = await this.database.query<OwnVariantRow>(
      `SELECT ${VARIANT_COLUMNS}, variant.sku, variant.state, level.on_hand AS "onHand", level.reserved, variant.version
       FROM variants variant JOIN stock_levels level ON level.variant_id = variant.id
       WHERE variant.product_id = ANY($1::uuid[]) ORDER BY variant.id`,
      [rows.map((row) => row.id)],
    );
    return rows.map((row) => ({ ...row, variants: variants.filter((variant) => variant.productId === row.id) }));
  }
}

/** As it comes out of one statement: JSON knows no bigint, so amounts are text. */
interface DetailRow extends Omit<PublicProduct, 'variants' | 'certificate'> {
  readonly certificate: (ShownCertificate & { readonly householdCount: number }) | null;
  readonly variants: VariantRow[];
}

interface VariantRow extends Pick<PublicVariant, 'variantId' | 'name' | 'unit' | 'soldBy'> {
  readonly netWeightGrams: string;
  readonly priceFen: string;
  readonly fenPerKilogram: string;
  readonly minQuantity: string;
  readonly maxQuantity: string | null;
  readonly available: string;
}

const DETAIL = `
SELECT product.id AS "productId", product.name, product.description, product.photo_file_ids AS "photoFileIds",
       product.category_code AS "categoryCode", category.name AS "categoryName", category.tax_treatment AS "taxTreatment",
       product.origin_code AS "originCode", product.place, product.listed_at AS "listedAt",
       (SELECT json_agg(json_build_object('code', place.code, 'name', place.name, 'level', place.level) ORDER BY place.code)
        FROM divisions place WHERE place.code IN (left(product.origin_code, 2), left(product.origin_code, 4), left(product.origin_code, 6),
                                                  left(product.origin_code, 9), product.origin_code)) AS path,
       supplier.id AS "supplierId", supplier.name AS "supplierName", supplier.invented AS "supplierInvented", producer.name AS "producerName",
       CASE WHEN product.state <> 'listed' THEN 'product_not_listed' ELSE ${SUPPLY_REASON('$2::date')} END AS reason,
       (SELECT json_build_object('number', certificate.number, 'verifyCode', certificate.verify_code, 'validFrom', certificate.valid_from,
                 'validTo', facts.valid_to, 'catalogueCode', facts.catalogue_code, 'catalogueName', county.name, 'listed832', facts.listed832,
                 'poorHouseholdLinked', facts.poor_household_linked, 'householdCount', facts.household_count,
                 'householdsShownFrom', ${SETTING_VALUE("'public_group_minimum'", 'product.origin_code', '$2::date')})
          FROM ${CURRENT_FACTS('$2::date')}
          JOIN certificates certificate ON certificate.id = facts.certificate_id
          JOIN divisions county ON county.code = facts.catalogue_code) AS certificate,
       coalesce((SELECT json_agg(json_build_object('variantId', variant.id, 'name', variant.name, 'unit', variant.unit, 'soldBy', variant.sold_by,
                 'netWeightGrams', variant.net_weight_grams::text, 'priceFen', variant.price_fen::text, 'fenPerKilogram', variant.fen_per_kilogram::text,
                 'minQuantity', variant.min_quantity::text, 'maxQuantity', variant.max_quantity::text,
                 'available', (level.on_hand - level.reserved)::text) ORDER BY variant.price_fen, variant.id)
          FROM variants variant JOIN stock_levels level ON level.variant_id = variant.id
         WHERE variant.product_id = product.id AND variant.state = 'active'), '[]') AS variants
FROM products product
JOIN organisations supplier ON supplier.id = product.supplier_id
JOIN categories category ON category.code = product.category_code
LEFT JOIN organisations producer ON producer.id = product.agent_for_id
WHERE product.id = $1 AND product.listed_at IS NOT NULL`;

const toCertificate = (shown: NonNullable<DetailRow['certificate']>): ShownCertificate => ({
  ...shown,
  householdCount: shown.householdCount >= shown.householdsShownFrom ? shown.householdCount : null,
});

const toVariant = (row: VariantRow): PublicVariant => ({
  ...row,
  netWeightGrams: BigInt(row.netWeightGrams),
  priceFen: BigInt(row.priceFen),
  fenPerKilogram: BigInt(row.fenPerKilogram),
  minQuantity: BigInt(row.minQuantity),
  maxQuantity: row.maxQuantity === null ? null : BigInt(row.maxQuantity),
  available: BigInt(row.available),
});
