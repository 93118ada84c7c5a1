import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@bangfu/kernel';
import {
  categoryUnknown,
  certificateCategory,
  certificateOrigin,
  certificateUnknown,
  notListable,
  originUnknown,
  producerUnknown,
  type UnsellableReason,
  variantNeeded,
} from './catalog.errors.js';
import { COMMISSION_HOLDS, SUPPLY_REASON } from './sellable.js';

export interface Claim {
  readonly supplierId: string;
  readonly agentForId: string | null;
  readonly certificateId: string | null;
  readonly categoryCode: string;
  readonly originCode: string;
}

/** The facts of a certificate that a product repeats for filtering. */
export interface CertificateMarks {
  readonly catalogueCode: string | null;
  readonly listed832: boolean;
  readonly poorHouseholdLinked: boolean;
}

const UNMARKED: CertificateMarks = { catalogueCode: null, listed832: false, poorHouseholdLinked: false };

interface ClaimFacts {
  readonly category: boolean;
  readonly origin: boolean;
  readonly commissioned: boolean;
  readonly certificateSupplierId: string | null;
  readonly certificateCategory: string;
  readonly certificateOrigin: string;
  readonly catalogueCode: string | null;
  readonly listed832: boolean;
  readonly poorHouseholdLinked: boolean;
}

/** What a product may claim of itself, and when it may be listed. */
@Injectable()
export class ListingRules {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * The certificate must be the supplier's own, or that of the producer it is the commissioned agent of, and name the
   * same origin and category. Answers what the product repeats of it. Throws `certificate_unknown`,
   * `certificate_origin_differs`, `certificate_category_differs`, `producer_unknown`, `category_unknown`, `origin_unknown`.
   */
  async check(claim: Claim): Promise<CertificateMarks> {
    const [facts] = await this.database.query<ClaimFacts>(
      `SELECT EXISTS (SELECT FROM categories WHERE code = $1) AS category,
              EXISTS (SELECT FROM divisions WHERE code = $2 AND length(code) >= 6) AS origin,
              ${COMMISSION_HOLDS('$6::date')} AS commissioned,
              certificate.supplier_id AS "certificateSupplierId", certificate.category_code AS "certificateCategory",
              certificate.origin_code AS "certificateOrigin", certificate.catalogue_code AS "catalogueCode",
              coalesce(certificate.listed832, false) AS listed832, coalesce(certificate.poor_household_linked, false) AS "poorHouseholdLinked"
       FROM (SELECT $3::uuid AS supplier_id, $4::uuid AS agent_for_id, $5::uuid AS certificate_id) product
       LEFT JOIN certificates certificate ON certificate.id = product.certificate_id`,
      [
        claim.categoryCode,
        claim.originCode,
        claim.supplierId,
        claim.agentForId,
        claim.certificateId,
        this.clock.today(),
      ],
    );
    if (!facts!.category) throw categoryUnknown();
    if (!facts!.origin) throw originUnknown();
    if (!facts!.commissioned) throw producerUnknown();
    return claim.certificateId === null ? UNMARKED : marksOf(claim, facts!);
  }

  /** Throws why the product cannot be listed today, or nothing. The caller holds its lock. */
  async assertListable(productId: string): Promise<void> {
    const [row] = await this.database.query<{ reason: UnsellableReason | null; variants: number }>(
      `SELECT ${SUPPLY_REASON('$2::date')} AS reason,
              (SELECT count(*)::int FROM variants variant WHERE variant.product_id = product.id AND variant.state = 'active') AS variants
       FROM products product JOIN organisations supplier ON supplier.id = product.supplier_id WHERE product.id = $1`,
      [productId, this.clock.today()],
    );
    if (row!.reason) throw notListable(row!.reason);
    if (row!.variants === 0) throw variantNeeded();
  }
}

function marksOf(claim: Claim, facts: ClaimFacts): CertificateMarks {
  const own =
    facts.certificateSupplierId !== null && [claim.supplierId, claim.agentForId].includes(facts.certificateSupplierId);
  if (!own) throw certificateUnknown();
  if (facts.certificateOrigin !== claim.originCode) throw certificateOrigin(facts.certificateOrigin);
  // A certificate may name a shelf or one of its parts; the product must stand inside.
  if (!claim.categoryCode.startsWith(facts.certificateCategory)) throw certificateCategory(facts.certificateCategory);
  return {
    catalogueCode: facts.catalogueCode,
    listed832: facts.listed832,
    poorHouseholdLinked: facts.poorHouseholdLinked,
  };
}
