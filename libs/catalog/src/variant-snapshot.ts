import type { CertificateFacts } from '@bangfu/certification';
import type { UnsellableReason } from './catalog.errors.js';
import type { TaxTreatment } from './category.entity.js';
import { CURRENT_FACTS, SUPPLY_REASON } from './sellable.js';
import type { SoldBy } from './variant.entity.js';

/** A variant at one moment, with everything that an order line must remember of it. */
export interface VariantSnapshot {
  readonly variantId: string;
  readonly productId: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly agentForId: string | null;
  readonly productName: string;
  readonly variantName: string;
  readonly unit: string;
  readonly soldBy: SoldBy;
  readonly netWeightGrams: bigint;
  /** Of one unit. */
  readonly priceFen: bigint;
  readonly fenPerKilogram: bigint;
  readonly minQuantity: bigint;
  readonly maxQuantity: bigint | null;
  readonly available: bigint;
  readonly originCode: string;
  readonly categoryCode: string;
  readonly taxTreatment: TaxTreatment;
  /** The certificate as it holds today; null when the product names none or it has ended. */
  readonly certificate: CertificateFacts | null;
  /** True, or why it cannot be sold now. */
  readonly sellable: true | UnsellableReason;
}

/** $1 variants, $2 today. One row per variant that exists. */
export const SNAPSHOT = `SELECT variant.id AS "variantId", product.id AS "productId", product.supplier_id AS "supplierId", supplier.name AS "supplierName",
              product.agent_for_id AS "agentForId", product.name AS "productName", variant.name AS "variantName", variant.unit,
              variant.sold_by AS "soldBy", variant.net_weight_grams AS "netWeightGrams", variant.price_fen AS "priceFen",
              variant.fen_per_kilogram AS "fenPerKilogram", variant.min_quantity AS "minQuantity", variant.max_quantity AS "maxQuantity",
              level.on_hand - level.reserved AS available, product.origin_code AS "originCode", product.category_code AS "categoryCode",
              category.tax_treatment AS "taxTreatment", facts.certificate_id AS "certificateId", facts.supplier_id AS "certifiedSupplierId", facts.catalogue_code AS "catalogueCode",
              facts.listed832, facts.poor_household_linked AS "poorHouseholdLinked", facts.household_count AS "householdCount",
              facts.origin_code AS "certifiedOrigin", facts.category_code AS "certifiedCategory", facts.valid_to AS "validTo",
              CASE WHEN product.state <> 'listed' THEN 'product_not_listed' WHEN variant.state <> 'active' THEN 'variant_retired'
                   ELSE ${SUPPLY_REASON('$2::date')} END AS reason
       FROM variants variant
       JOIN products product ON product.id = variant.product_id
       JOIN organisations supplier ON supplier.id = product.supplier_id
       JOIN categories category ON category.code = product.category_code
       JOIN stock_levels level ON level.variant_id = variant.id
       LEFT JOIN ${CURRENT_FACTS('$2::date')} ON true
       WHERE variant.id = ANY($1::uuid[])`;

export type SnapshotRow = Omit<VariantSnapshot, 'certificate' | 'sellable'> & {
  readonly certificateId: string | null;
  readonly catalogueCode: string;
  readonly listed832: boolean;
  readonly poorHouseholdLinked: boolean;
  readonly householdCount: number;
  readonly certifiedSupplierId: string;
  readonly certifiedOrigin: string;
  readonly certifiedCategory: string;
  readonly validTo: string;
  readonly reason: UnsellableReason | null;
};

export function toSnapshot(row: SnapshotRow): VariantSnapshot {
  const { certificateId, certifiedSupplierId, certifiedOrigin, certifiedCategory, catalogueCode, reason, ...rest } =
    row;
  const { listed832, poorHouseholdLinked, householdCount, validTo, ...variant } = rest;
  const certificate = certificateId && {
    certificateId,
    supplierId: certifiedSupplierId,
    originCode: certifiedOrigin,
    categoryCode: certifiedCategory,
    ...{ catalogueCode, listed832, poorHouseholdLinked, householdCount, validTo },
  };
  return { ...variant, certificate: certificate || null, sellable: reason ?? true };
}
