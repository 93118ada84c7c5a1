import { Injectable } from '@nestjs/common';
import {
  type Actor,
  addDays,
  Audit,
  Clock,
  Database,
  decodeCursor,
  newId,
  Outbox,
  type Page,
  pageOf,
} from '@bangfu/kernel';
import { DocumentNumbers } from '@bangfu/orders';
import { monthNotOver, nothingToAskFor } from '../finance.errors.js';
import { InvoiceRequestClosed, InvoiceRequested } from '../finance.events.js';
import { UNINVOICED_LINES } from '../invoices/invoice.queries.js';

export interface InvoiceRequestRow {
  readonly id: string;
  readonly number: string;
  readonly month: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly buyerCreditCode: string | null;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly amountFen: bigint;
  /** Still without an invoice; returns since have made it smaller. */
  readonly openFen: bigint;
  readonly receiptIds: string[];
  readonly note: string;
  readonly askedByName: string;
  readonly askedAt: Date;
  readonly closedAt: Date | null;
  /** Until when the supplier is to invoice it. */
  readonly dueOn: string;
}

const ROW = `q.id, q.number, q.month, q.buyer_id AS "buyerId", b.name AS "buyerName", b.credit_code AS "buyerCreditCode", q.supplier_id AS "supplierId",
  s.name AS "supplierName", q.amount_fen AS "amountFen", q.note, u.name AS "askedByName", q.asked_at AS "askedAt", q.closed_at AS "closedAt", (q.asked_at AT TIME ZONE 'Asia/Shanghai')::date + (SELECT value FROM finance_settings
    WHERE key = 'invoice_due_days' AND valid_from <= (q.asked_at AT TIME ZONE 'Asia/Shanghai')::date ORDER BY valid_from DESC LIMIT 1) AS "dueOn",
  ARRAY(SELECT x.receipt_id::text FROM invoice_request_receipts x WHERE x.request_id = q.id ORDER BY x.receipt_id) AS "receiptIds",
  COALESCE((SELECT sum(x.amount_fen) FROM (${UNINVOICED_LINES}) x JOIN invoice_request_receipts m ON m.receipt_id = x.receipt_id
             WHERE m.request_id = q.id AND x.amount_fen > 0), 0)::bigint AS "openFen"`;
const TABLES = `invoice_requests q JOIN organisations b ON b.id = q.buyer_id JOIN organisations s ON s.id = q.supplier_id JOIN users u ON u.id = q.asked_by`;

/** One invoice a month: an agency asks a supplier to invoice everything that was accepted and has no invoice yet. */
@Injectable()
export class InvoiceRequests {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly numbers: DocumentNumbers,
  ) {}

  /**
   * Asks for the deliveries accepted until the end of `month` ('YYYY-MM'); once per month and pair, asking again answers the first.
   * Throws `month_not_over` for a month to come, `nothing_to_ask_for`.
   */
  async ask(actor: Actor, supplierId: string, month: string, note = ''): Promise<InvoiceRequestRow> {
    const buyerId = actor.organisationId!;
    if (month > this.clock.today().slice(0, 7)) throw monthNotOver();
    return this.database.transaction(async () => {
      await this.database.lockName(`finance.invoice-request:${buyerId}:${supplierId}`);
      const known = await this.find(buyerId, supplierId, month);
      if (known) return known;
      const receipts = await this.database.query<{ id: string; fen: bigint }>(
        `SELECT rc.id, sum(x.amount_fen)::bigint AS fen FROM receipts rc JOIN LATERAL (${UNINVOICED_LINES}) x ON x.receipt_id = rc.id
          WHERE rc.buyer_id = $1 AND rc.supplier_id = $2 AND rc.received_on < $3 AND x.amount_fen > 0
            AND NOT EXISTS (SELECT FROM invoice_request_receipts m WHERE m.receipt_id = rc.id)
          GROUP BY rc.id ORDER BY rc.id LIMIT 100`,
        [buyerId, supplierId, addDays(`${month}-28`, 4).slice(0, 8) + '01'],
      );
      if (receipts.length === 0) throw nothingToAskFor();
      const id = newId();
      const [number] = await this.numbers.take('KP', this.clock.today(), 1);
      await this.database.query(
        `INSERT INTO invoice_requests (id, number, buyer_id, supplier_id, month, amount_fen, note, asked_by, asked_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          id,
          number,
          buyerId,
          supplierId,
          month,
          receipts.reduce((sum, row) => sum + row.fen, 0n).toString(),
          note,
          actor.userId,
          this.clock.now(),
        ],
      );
      await this.database.query(
        `INSERT INTO invoice_request_receipts (receipt_id, request_id) SELECT unnest($2::uuid[]), $1`,
        [id, receipts.map((row) => row.id)],
      );
      await this.audit.record(actor, {
        action: 'finance.invoice.asked_for',
        subjectType: 'invoice_request',
        subjectId: id,
        detail: { month, receipts: receipts.length },
      });
      await this.outbox.add(new InvoiceRequested({ requestId: id, buyerId, supplierId, month }));
      return (await this.find(buyerId, supplierId, month))!;
    });
  }

  /** Closes the requests of which these receipts were the last without an invoice. */
  async closeCovered(receiptIds: readonly string[]): Promise<void> {
    const rows = await this.database.query<{ id: string; buyerId: string; supplierId: string; month: string }>(
      `UPDATE invoice_requests q SET closed_at = $2
        WHERE q.closed_at IS NULL AND q.id IN (SELECT request_id FROM invoice_request_receipts WHERE receipt_id = ANY ($1::uuid[]))
          AND NOT EXISTS (SELECT FROM (${UNINVOICED_LINES}) x JOIN invoice_request_receipts m ON m.receipt_id = x.receipt_id
                           WHERE m.request_id = q.id AND x.amount_fen > 0)
       RETURNING q.id, q.buyer_id AS "buyerId", q.supplier_id AS "supplierId", q.month`,
      [receiptIds, this.clock.now()],
    );
    for (const { id, ...facts } of rows) await this.outbox.add(new InvoiceRequestClosed({ requestId: id, ...facts }));
  }

  /** Requests of one side, newest first; `open`: only those that wait for an invoice. */
  async page(
    side: { supplierId: string } | { buyerId: string },
    filter: { open?: boolean; after?: string; limit: number },
  ): Promise<Page<InvoiceRequestRow>> {
    const [column, id] = 'supplierId' in side ? ['supplier_id', side.supplierId] : ['buyer_id', side.buyerId];
    const after = decodeCursor(filter.after, ['instant', 'id']);
    const rows = await this.database.query<InvoiceRequestRow & Record<string, unknown>>(
      `SELECT ${ROW} FROM ${TABLES} WHERE q.${column} = $1 AND ($2::boolean IS NULL OR (q.closed_at IS NULL) = $2)
          AND ($3::timestamptz IS NULL OR (q.asked_at, q.id) < ($3, $4::uuid)) ORDER BY q.asked_at DESC, q.id DESC LIMIT $5`,
      [id, filter.open ?? null, after?.[0] ?? null, after?.[1] ?? null, filter.limit + 1],
    );
    return pageOf(rows, filter.limit, (row) => [row.askedAt, row.id]);
  }

  private async find(buyerId: string, supplierId: string, month: string): Promise<InvoiceRequestRow | undefined> {
    const [row] = await this.database.query<InvoiceRequestRow & Record<string, unknown>>(
      `SELECT ${ROW} FROM ${TABLES} WHERE q.buyer_id = $1 AND q.supplier_id = $2 AND q.month = $3`,
      [buyerId, supplierId, month],
    );
    return row;
  }
}
