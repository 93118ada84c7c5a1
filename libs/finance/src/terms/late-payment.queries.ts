import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, decodeCursor, forbidden, type Page, pageOf } from '@bangfu/kernel';

export interface LatePaymentRow {
  readonly invoiceId: string;
  readonly invoiceNumber: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly divisionCode: string;
  readonly divisionName: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly plannedOn: string | null;
  readonly amountFen: bigint;
  readonly openFen: bigint;
  readonly daysLate: number;
  /** For information: what the open amount has cost since it was due; null where no rate is in force. */
  readonly interestFen: bigint | null;
}

export interface LateTotals {
  readonly invoices: number;
  readonly openFen: bigint;
  readonly days1to30Fen: bigint;
  readonly days31to60Fen: bigint;
  readonly days61to90Fen: bigint;
  readonly daysOver90Fen: bigint;
}

export interface LateFilter {
  readonly divisionCode?: string;
  readonly minimumDays?: number;
  readonly after?: string;
  readonly limit: number;
}

type Side = { region: string } | { supplierId: string } | { buyerId: string };

/** Interest for information: whole days late × the rate in force on the first late day, to the fen. */
export const INTEREST = `(SELECT round((i.amount_fen - i.paid_fen - i.credited_fen)::numeric * ($1::date - i.due_on) * r.per_ten_thousand_a_day / 10000)::bigint
  FROM late_interest_rates r WHERE r.valid_from <= i.due_on + 1 ORDER BY r.valid_from DESC LIMIT 1)`;
const LATE = `i.paid_fen + i.credited_fen < i.amount_fen AND i.due_on < $1`;

/** The clock of 《保障中小企业款项支付条例》: invoices past their day, for both sides and for officials of the buyer's place. */
@Injectable()
export class LatePaymentQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The longest late first, inside the official's region. Throws `no_region`. */
  async inRegion(actor: Actor, filter: LateFilter): Promise<Page<LatePaymentRow>> {
    return this.page({ region: regionOf(actor, filter.divisionCode) }, filter);
  }

  async totalsInRegion(actor: Actor, divisionCode?: string): Promise<LateTotals> {
    return this.totals({ region: regionOf(actor, divisionCode) });
  }

  async page(side: Side, filter: LateFilter): Promise<Page<LatePaymentRow>> {
    const after = decodeCursor(filter.after, ['date', 'id']);
    const [condition, value] = conditionOf(side);
    const rows = await this.database.query<LatePaymentRow & Record<string, unknown>>(
      `SELECT i.id AS "invoiceId", i.number AS "invoiceNumber", b.id AS "buyerId", b.name AS "buyerName", b.division_code AS "divisionCode",
              d.name AS "divisionName", s.id AS "supplierId", s.name AS "supplierName", i.issued_on AS "issuedOn", i.due_on AS "dueOn",
              p.planned_on AS "plannedOn", i.amount_fen AS "amountFen", i.amount_fen - i.paid_fen - i.credited_fen AS "openFen",
              $1::date - i.due_on AS "daysLate", ${INTEREST} AS "interestFen"
         FROM invoices i JOIN organisations b ON b.id = i.buyer_id JOIN divisions d ON d.code = b.division_code
         JOIN organisations s ON s.id = i.supplier_id LEFT JOIN payment_instructions p ON p.invoice_id = i.id
        WHERE ${LATE} AND ${condition} AND $1::date - i.due_on >= $3 AND ($4::date IS NULL OR (i.due_on, i.id) > ($4, $5::uuid))
        ORDER BY i.due_on, i.id LIMIT $6`,
      [this.clock.today(), value, filter.minimumDays ?? 1, after?.[0] ?? null, after?.[1] ?? null, filter.limit + 1],
    );
    return pageOf(rows, filter.limit, (row) => [row.dueOn, row.invoiceId]);
  }

  async totals(side: Side): Promise<LateTotals> {
    const [condition, value] = conditionOf(side);
    const [row] = await this.database.query<LateTotals & Record<string, unknown>>(
      `WITH late AS (
         SELECT i.amount_fen - i.paid_fen - i.credited_fen AS fen, $1::date - i.due_on AS days
           FROM invoices i JOIN organisations b ON b.id = i.buyer_id WHERE ${LATE} AND ${condition})
       SELECT count(*)::int AS invoices, COALESCE(sum(fen), 0)::bigint AS "openFen",
              COALESCE(sum(fen) FILTER (WHERE days <= 30), 0)::bigint AS "days1to30Fen",
              COALESCE(sum(fen) FILTER (WHERE days BETWEEN 31 AND 60), 0)::bigint AS "days31to60Fen",
              COALESCE(sum(fen) FILTER (WHERE days BETWEEN 61 AND 90), 0)::bigint AS "days61to90Fen",
              COALESCE(sum(fen) FILTER (WHERE days > 90), 0)::bigint AS "daysOver90Fen" FROM late`,
      [this.clock.today(), value],
    );
    return row!;
  }
}

function regionOf(actor: Actor, wanted: string | undefined): string {
  if (actor.regionCode === null) throw forbidden('no_region', '您的角色没有监管区域');
  if (wanted === undefined) return actor.regionCode;
  // Outside the region nothing is found, as if nothing were there.
  return wanted.startsWith(actor.regionCode) ? wanted : '-';
}

function conditionOf(side: Side): [string, string] {
  if ('region' in side) return [`b.division_code LIKE $2 || '%'`, side.region];
  return 'supplierId' in side ? [`i.supplier_id = $2::uuid`, side.supplierId] : [`i.buyer_id = $2::uuid`, side.buyerId];
}
