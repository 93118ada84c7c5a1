import { addDays, Clock, Database, daysBetween, Outbox } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { YearEnding } from '../finance.events.js';
import { UNINVOICED_LINES } from '../invoices/invoice.queries.js';
import { cutOffOfInvoice, cutOffOfOrder, nearCutOff } from './year-end.js';

/** An accepted delivery without an invoice, whose money ends on a day. */
export interface UnbilledDelivery {
  readonly receiptId: string;
  readonly receiptNumber: string;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly supplierName: string;
  readonly receivedOn: string;
  readonly amountFen: bigint;
}

export interface YearEndOpen {
  readonly cutOffOn: string;
  readonly invoices: number;
  readonly invoicesFen: bigint;
  readonly deliveries: number;
  readonly deliveriesFen: bigint;
  /** The oldest of them. */
  readonly unbilled: readonly UnbilledDelivery[];
}

interface Due {
  readonly buyerId: string;
  readonly cutOffOn: string;
  readonly invoices: number;
  readonly invoicesFen: bigint;
  readonly deliveries: number;
  readonly deliveriesFen: bigint;
  readonly supplierIds: string[];
}

const SHOWN = 100;
const DELIVERIES = `receipts rc JOIN orders o ON o.id = rc.order_id
  JOIN LATERAL (SELECT sum(x.amount_fen)::bigint AS fen FROM (${UNINVOICED_LINES}) x WHERE x.receipt_id = rc.id) u ON u.fen > 0`;

/** What must be paid from the budget of a year before it ends: marked for both sides, and told to both in the weeks before. */
@Injectable()
export class YearEnd {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** What an agency has open, by the day on which its money ends; nothing until that day is near. */
  async ofBuyer(buyerId: string): Promise<YearEndOpen[]> {
    const found: YearEndOpen[] = [];
    for (const due of await this.due(buyerId)) {
      const unbilled = due.deliveries === 0 ? [] : await this.unbilled(buyerId, due.cutOffOn);
      const { cutOffOn, invoices, invoicesFen, deliveries, deliveriesFen } = due;
      found.push({ cutOffOn, invoices, invoicesFen, deliveries, deliveriesFen, unbilled });
    }
    return found;
  }

  /** Tells agencies and their suppliers once a week until the day, and on the day before; also when the job comes late. For the daily schedule. */
  async remind(): Promise<number> {
    const today = this.clock.today();
    const near = `SELECT ${nearCutOff('extract(year FROM $1::date)::int', '$1')} AS day`;
    const [season] = await this.database.query<{ day: string | null }>(near, [today]);
    if (!season?.day) return 0;
    let told = 0;
    for (const due of await this.due(null)) {
      if (due.cutOffOn < today) continue;
      told += await this.tell(due, lastMark(due.cutOffOn, today));
    }
    return told;
  }

  private async tell(due: Due, mark: string): Promise<number> {
    const { buyerId, cutOffOn, invoices, deliveries, supplierIds } = due;
    return this.database.transaction(async () => {
      const fresh = await this.database.execute(
        `INSERT INTO year_end_reminders (buyer_id, year, reminded_on) VALUES ($1, $2, $3)
         ON CONFLICT (buyer_id, year) DO UPDATE SET reminded_on = excluded.reminded_on WHERE year_end_reminders.reminded_on < $4`,
        [buyerId, Number(cutOffOn.slice(0, 4)), this.clock.today(), mark],
      );
      if (fresh > 0) await this.outbox.add(new YearEnding({ buyerId, cutOffOn, invoices, deliveries, supplierIds }));
      return fresh;
    });
  }

  /** By agency and day, of one agency or of all. */
  private async due(buyerId: string | null): Promise<Due[]> {
    return this.database.query<Due & Record<string, unknown>>(
      `SELECT buyer_id AS "buyerId", day AS "cutOffOn",
              count(*) FILTER (WHERE billed)::int AS invoices, COALESCE(sum(fen) FILTER (WHERE billed), 0)::bigint AS "invoicesFen",
              count(*) FILTER (WHERE NOT billed)::int AS deliveries, COALESCE(sum(fen) FILTER (WHERE NOT billed), 0)::bigint AS "deliveriesFen",
              array_agg(DISTINCT supplier_id::text) AS "supplierIds"
         FROM (SELECT i.buyer_id, i.supplier_id, true AS billed, i.amount_fen - i.paid_fen - i.credited_fen AS fen, ${cutOffOfInvoice('$1')} AS day
                 FROM invoices i WHERE i.paid_fen + i.credited_fen < i.amount_fen AND ($2::uuid IS NULL OR i.buyer_id = $2)
               UNION ALL
               SELECT rc.buyer_id, rc.supplier_id, false, u.fen, ${cutOffOfOrder('$1')} FROM ${DELIVERIES}
                WHERE ($2::uuid IS NULL OR rc.buyer_id = $2)) open
        WHERE day IS NOT NULL GROUP BY buyer_id, day ORDER BY day, buyer_id`,
      [this.clock.today(), buyerId],
    );
  }

  private async unbilled(buyerId: string, cutOffOn: string): Promise<UnbilledDelivery[]> {
    return this.database.query<UnbilledDelivery & Record<string, unknown>>(
      `SELECT rc.id AS "receiptId", rc.number AS "receiptNumber", o.id AS "orderId", o.number AS "orderNumber", s.name AS "supplierName",
              rc.received_on AS "receivedOn", u.fen AS "amountFen"
         FROM ${DELIVERIES} JOIN organisations s ON s.id = rc.supplier_id
        WHERE rc.buyer_id = $2 AND ${cutOffOfOrder('$1')} = $3 ORDER BY rc.received_on, rc.id LIMIT ${SHOWN}`,
      [this.clock.today(), buyerId, cutOffOn],
    );
  }
}

/** The last day on which one had to be told: whole weeks before the day, the day before it, and the day. */
function lastMark(cutOffOn: string, today: string): string {
  const left = daysBetween(today, cutOffOn);
  return addDays(cutOffOn, left <= 1 ? -left : -7 * Math.ceil(left / 7));
}
