import { HouseholdQueries, type SupplierLinkage } from '@bangfu/certification';
import { Clock, Database } from '@bangfu/kernel';
import { Divisions, type SupplierKind } from '@bangfu/parties';
import { Injectable } from '@nestjs/common';
import { supplierMissing } from './catalog.errors.js';
import { SUPPLY_HOLDS } from './sellable.js';

export interface PublicSupplier extends SupplierLinkage {
  readonly supplierId: string;
  readonly name: string;
  readonly supplierKind: SupplierKind;
  /** Sells its own produce, or that of producers whose agent it is. */
  readonly standing: 'producer' | 'trader';
  readonly divisionCode: string;
  /** From the province down, with slashes between. */
  readonly place: string;
  readonly invented: boolean;
  readonly admittedAt: Date;
  readonly suspended: boolean;
  readonly productsOnSale: number;
  /** Certificates of its own that hold today. */
  readonly certificates: number;
}

/** What everyone sees of a supplier. */
@Injectable()
export class SupplierQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly divisions: Divisions,
    private readonly households: HouseholdQueries,
  ) {}

  /** One that is or was admitted and is still there. Throws `supplier_missing`. */
  async find(supplierId: string): Promise<PublicSupplier> {
    const today = this.clock.today();
    const [row] = await this.database.query<Omit<PublicSupplier, keyof SupplierLinkage | 'place'>>(
      `SELECT supplier.id AS "supplierId", supplier.name, supplier.supplier_kind AS "supplierKind", standing.kind AS standing,
              supplier.division_code AS "divisionCode", supplier.invented, standing.admitted_at AS "admittedAt",
              standing.state = 'suspended' OR supplier.status = 'suspended' AS suspended,
              (SELECT count(*)::int FROM products product
                WHERE product.supplier_id = supplier.id AND product.state = 'listed' AND ${SUPPLY_HOLDS('$2::date')}) AS "productsOnSale",
              (SELECT count(*)::int FROM certificates WHERE supplier_id = supplier.id AND valid_from <= $2 AND valid_to >= $2
                  AND (revoked_on IS NULL OR revoked_on > $2)) AS certificates
         FROM organisations supplier JOIN supplier_standings standing ON standing.supplier_id = supplier.id
        WHERE supplier.id = $1 AND supplier.status IN ('active', 'suspended')`,
      [supplierId, today],
    );
    if (!row) throw supplierMissing();
    return {
      ...row,
      place: await this.divisions.pathName(row.divisionCode),
      ...(await this.households.ofSupplier(supplierId, row.divisionCode)),
    };
  }
}
