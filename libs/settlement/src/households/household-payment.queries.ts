import { CertificationSettings, LINK_MODES, type LinkMode } from '@bangfu/certification';
import { type Actor, Clock, Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { householdPaymentMissing } from '../settlement.errors.js';

export interface HouseholdPaymentRow {
  readonly id: string;
  readonly number: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly settlementId: string | null;
  readonly settlementNumber: string | null;
  readonly fromOn: string;
  readonly toOn: string;
  readonly amountFen: bigint;
  readonly paidOn: string;
  readonly households: number;
  readonly slipFileId: string;
  readonly note: string;
  /** The payment that this row takes back. */
  readonly reversesNumber: string | null;
  readonly reversedByNumber: string | null;
  readonly recordedByName: string;
  readonly recordedAt: Date;
}

export interface ShareRow {
  readonly householdId: string;
  /** Masked: nobody sees who it is. */
  readonly nameMasked: string;
  readonly villageName: string;
  readonly weight: bigint;
  readonly amountFen: bigint;
}

/** Sums that everyone may see: null where fewer households than the public minimum stand behind them. */
export interface PublicHouseholdIncome {
  readonly amountFen: bigint | null;
  readonly households: number | null;
  readonly byMode: readonly { readonly mode: LinkMode; readonly households: number; readonly amountFen: bigint }[];
}

const ROW = `p.id, p.number, p.supplier_id AS "supplierId", s.name AS "supplierName", p.settlement_id AS "settlementId", t.number AS "settlementNumber",
  p.from_on AS "fromOn", p.to_on AS "toOn", p.amount_fen AS "amountFen", p.paid_on AS "paidOn", p.households, p.slip_file_id AS "slipFileId", p.note,
  r.number AS "reversesNumber", b.number AS "reversedByNumber", u.name AS "recordedByName", p.recorded_at AS "recordedAt"`;
const TABLES = `household_payments p JOIN organisations s ON s.id = p.supplier_id JOIN users u ON u.id = p.recorded_by
  LEFT JOIN settlements t ON t.id = p.settlement_id LEFT JOIN household_payments r ON r.id = p.reverses_id
  LEFT JOIN household_payments b ON b.reverses_id = p.id`;

type Filter = { readonly supplierId?: string; readonly after?: string; readonly limit: number };

/** What households were paid: in full for the supplier, masked with its proof for officials, in sums for everyone. */
@Injectable()
export class HouseholdPaymentQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: CertificationSettings,
  ) {}

  async own(actor: Actor, filter: Filter): Promise<Page<HouseholdPaymentRow>> {
    return this.page(`p.supplier_id = $1::uuid`, actor.organisationId!, filter);
  }

  /** Payments of the suppliers of the official's region. */
  async inRegion(actor: Actor, filter: Filter): Promise<Page<HouseholdPaymentRow>> {
    return this.page(`s.division_code LIKE $1 || '%'`, actor.regionCode ?? '-', filter);
  }

  /** The shares of a payment of one's own, or of the official's region. Throws `household_payment_missing`. */
  async shares(actor: Actor, id: string): Promise<ShareRow[]> {
    const [mine] = await this.database.query(
      `SELECT 1 FROM household_payments p JOIN organisations s ON s.id = p.supplier_id
        WHERE p.id = $1 AND (p.supplier_id = $2 OR ($3::text IS NOT NULL AND s.division_code LIKE $3 || '%'))`,
      [id, actor.organisationId, actor.regionCode],
    );
    if (!mine) throw householdPaymentMissing();
    return this.database.query<ShareRow & Record<string, unknown>>(
      `SELECT x.household_id AS "householdId", h.name_masked AS "nameMasked", d.name AS "villageName", x.weight, x.amount_fen AS "amountFen"
         FROM household_payment_shares x JOIN households h ON h.id = x.household_id JOIN divisions d ON d.code = h.village_code
        WHERE x.payment_id = $1 ORDER BY x.amount_fen DESC, x.household_id LIMIT 2000`,
      [id],
    );
  }

  /** For everyone: what a supplier's households were paid in the last twelve months, where enough of them stand behind the sum. */
  async publicOf(supplierId: string, divisionCode: string): Promise<PublicHouseholdIncome> {
    const today = this.clock.today();
    const minimum = await this.settings.value('public_group_minimum', divisionCode.slice(0, 6), today);
    // Households whose payments were all taken back do not count.
    const rows = await this.database.query<{ mode: LinkMode | null; households: number; amountFen: bigint }>(
      `WITH paid AS (
         SELECT x.household_id, p.paid_on, sum(x.amount_fen) AS fen FROM household_payments p JOIN household_payment_shares x ON x.payment_id = p.id
          WHERE p.supplier_id = $1 AND p.paid_on > $2::date - 365 GROUP BY 1, 2 HAVING sum(x.amount_fen) > 0
       ), moded AS (
         SELECT paid.*, (SELECT l.mode FROM benefit_links l WHERE l.household_id = paid.household_id AND l.supplier_id = $1
                            AND l.valid_from <= paid.paid_on AND (l.valid_to IS NULL OR l.valid_to >= paid.paid_on) ORDER BY l.valid_from, l.id LIMIT 1) AS mode FROM paid)
       SELECT mode, count(DISTINCT household_id)::int AS households, sum(fen)::bigint AS "amountFen" FROM moded GROUP BY GROUPING SETS ((), (mode))`,
      [supplierId, today],
    );
    const total = rows.find((row) => row.mode === null);
    if (!total || total.households < minimum) return { amountFen: null, households: null, byMode: [] };
    const modes = LINK_MODES.flatMap((mode) => rows.filter((row) => row.mode === mode));
    // One group too small could be found by subtraction: then the groups are not shown at all.
    const shown = modes.every((row) => row.households >= minimum);
    return {
      amountFen: total.amountFen,
      households: total.households,
      byMode: shown ? modes.map(({ mode, households, amountFen }) => ({ mode: mode!, households, amountFen })) : [],
    };
  }

  private async page(condition: string, value: string, filter: Filter): Promise<Page<HouseholdPaymentRow>> {
    const after = decodeCursor(filter.after, ['date', 'id']);
    const rows = await this.database.query<HouseholdPaymentRow & Record<string, unknown>>(
      `SELECT ${ROW} FROM ${TABLES} WHERE ${condition} AND ($2::uuid IS NULL OR p.supplier_id = $2)
          AND ($3::date IS NULL OR (p.paid_on, p.id) < ($3, $4::uuid)) ORDER BY p.paid_on DESC, p.id DESC LIMIT $5`,
      [value, filter.supplierId ?? null, after?.[0] ?? null, after?.[1] ?? null, filter.limit + 1],
    );
    return pageOf(rows, filter.limit, (row) => [row.paidOn, row.id]);
  }
}
