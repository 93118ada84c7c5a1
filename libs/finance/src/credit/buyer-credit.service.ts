import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Clock, Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import { LedgerQueries } from '@bangfu/ledger';
import { creditMissing, creditTooSmall, invoiceMissing, redLetterKnown } from '../finance.errors.js';
import { InvoiceQueries, type InvoiceRow } from '../invoices/invoice.queries.js';
import { Allocations } from '../payments/allocations.service.js';
import { accounts } from '../postings.service.js';

export interface BuyerCredit {
  /** What the buyer has over, fen: for invoices, or to be paid back. */
  readonly availableFen: bigint;
  /** Of it, what may be paid back today: not what waits for a red-letter invoice. */
  readonly refundableFen: bigint;
  /** From returned goods whose supplier has not given the red-letter invoice (红字发票) yet. */
  readonly awaitingRedLetterFen: bigint;
}

export interface CreditEntryRow {
  readonly id: string;
  readonly kind: 'overpaid' | 'returned' | 'used' | 'refund';
  /** Positive adds to the credit. */
  readonly amountFen: bigint;
  readonly on: string;
  readonly invoiceId: string | null;
  readonly invoiceNumber: string | null;
  readonly counterparty: string;
  readonly awaitingRedLetter: boolean;
  readonly state: string | null;
}

const ENTRIES = `
  SELECT l.id, 'overpaid' AS kind, l.credit_fen AS "amountFen", l.booked_on AS on, NULL::uuid AS "invoiceId", NULL AS "invoiceNumber",
         l.counterparty_name AS counterparty, false AS "awaitingRedLetter", NULL AS state
    FROM bank_lines l WHERE l.credit_buyer_id = $1 AND l.credit_fen > 0
  UNION ALL
  SELECT c.return_id, 'returned', c.from_paid_fen, (c.at AT TIME ZONE 'Asia/Shanghai')::date, i.id, i.number, s.name, c.red_letter_number IS NULL, NULL
    FROM invoices i JOIN invoice_credits c ON c.invoice_id = i.id JOIN organisations s ON s.id = i.supplier_id
   WHERE i.buyer_id = $1 AND c.from_paid_fen > 0
  UNION ALL
  SELECT a.id, 'used', -a.amount_fen, (a.allocated_at AT TIME ZONE 'Asia/Shanghai')::date, i.id, i.number, s.name, false,
         CASE WHEN a.undone_at IS NULL THEN 'given' ELSE 'undone' END
    FROM invoices i JOIN allocations a ON a.invoice_id = i.id AND a.how = 'credit' JOIN organisations s ON s.id = i.supplier_id
   WHERE i.buyer_id = $1
  UNION ALL
  SELECT p.id, 'refund', -p.amount_fen, (p.made_at AT TIME ZONE 'Asia/Shanghai')::date, NULL, NULL, l.counterparty_name, false, p.state
    FROM payouts p JOIN bank_lines l ON l.id = p.bank_line_id WHERE p.payee_id = $1 AND p.kind = 'credit_refund'`;

/** What a buyer has over: used for invoices, or paid back to the account that paid. Never below zero. */
@Injectable()
export class BuyerCredits {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly ledger: LedgerQueries,
    private readonly invoices: InvoiceQueries,
    private readonly allocations: Allocations,
  ) {}

  async of(buyerId: string): Promise<BuyerCredit> {
    const availableFen = -(await this.ledger.balance(accounts.credit(buyerId))).posted;
    const [row] = await this.database.query<{ waiting: bigint }>(
      `SELECT COALESCE(sum(c.from_paid_fen), 0)::bigint AS waiting FROM invoices i JOIN invoice_credits c ON c.invoice_id = i.id
        WHERE i.buyer_id = $1 AND c.red_letter_number IS NULL`,
      [buyerId],
    );
    const awaitingRedLetterFen = row!.waiting < availableFen ? row!.waiting : availableFen;
    return { availableFen, awaitingRedLetterFen, refundableFen: availableFen - awaitingRedLetterFen };
  }

  /** What made the credit and what took it, newest first. */
  async entries(buyerId: string, filter: { after?: string; limit: number }): Promise<Page<CreditEntryRow>> {
    const after = decodeCursor(filter.after, ['date', 'id']);
    const rows = await this.database.query<CreditEntryRow & Record<string, unknown>>(
      `SELECT * FROM (${ENTRIES}) e WHERE $2::date IS NULL OR (e.on, e.id) < ($2, $3::uuid) ORDER BY e.on DESC, e.id DESC LIMIT $4`,
      [buyerId, after?.[0] ?? null, after?.[1] ?? null, filter.limit + 1],
    );
    return pageOf(rows, filter.limit, (row) => [row.on, row.id]);
  }

  /** Pays one of the buyer's own invoices. Throws `invoice_missing`, `credit_too_small`, `allocation_too_much`. */
  async use(actor: Actor, invoiceId: string, amountFen: bigint): Promise<InvoiceRow> {
    return this.database.transaction(async () => {
      const invoice = await this.invoices.find(invoiceId);
      if (!invoice || invoice.buyerId !== actor.organisationId) throw invoiceMissing();
      await this.lock(invoice.buyerId);
      const { availableFen } = await this.of(invoice.buyerId);
      if (amountFen > availableFen) throw creditTooSmall(availableFen);
      await this.allocations.payWithout(actor, { invoiceId, amountFen }, { how: 'credit' });
      return (await this.invoices.find(invoiceId))!;
    });
  }

  /** Whoever takes credit holds this until the end of the transaction. */
  async lock(buyerId: string): Promise<void> {
    await this.database.lockName(`finance.credit:${buyerId}`);
  }

  /** The supplier's red-letter invoice for returned goods of an invoice: from now on the buyer may have the money back. */
  async giveRedLetter(actor: Actor, returnId: string, number: string): Promise<void> {
    await this.database.transaction(async () => {
      const [row] = await this.database.query<{ number: string | null; invoiceId: string }>(
        `SELECT c.red_letter_number AS number, i.id AS "invoiceId" FROM invoice_credits c JOIN invoices i ON i.id = c.invoice_id
          WHERE c.return_id = $1 AND i.supplier_id = $2 FOR UPDATE OF c`,
        [returnId, actor.organisationId],
      );
      if (!row) throw creditMissing();
      if (row.number === number) return;
      if (row.number !== null) throw redLetterKnown();
      await this.database.query(
        `UPDATE invoice_credits SET red_letter_number = $2, red_letter_on = $3 WHERE return_id = $1`,
        [returnId, number, this.clock.today()],
      );
      await this.audit.record(actor, {
        action: 'finance.red_letter.given',
        subjectType: 'invoice',
        subjectId: row.invoiceId,
        detail: { returnId, number },
      });
    });
  }

  /** Returned goods of the supplier's invoices, those without a red-letter invoice first. */
  async redLetters(supplierId: string): Promise<RedLetterRow[]> {
    return this.database.query<RedLetterRow & Record<string, unknown>>(
      `SELECT c.return_id AS "returnId", r.number AS "returnNumber", i.id AS "invoiceId", i.number AS "invoiceNumber", i.invoice_number AS "taxNumber",
              b.name AS "buyerName", c.amount_fen AS "amountFen", c.red_letter_number AS "redLetterNumber", c.red_letter_on AS "redLetterOn"
         FROM invoices i JOIN invoice_credits c ON c.invoice_id = i.id JOIN returns r ON r.id = c.return_id
         JOIN organisations b ON b.id = i.buyer_id
        WHERE i.supplier_id = $1 ORDER BY c.red_letter_number IS NOT NULL, c.at DESC, c.return_id LIMIT 200`,
      [supplierId],
    );
  }
}

export interface RedLetterRow {
  readonly returnId: string;
  readonly returnNumber: string;
  readonly invoiceId: string;
  readonly invoiceNumber: string;
  /** The number of the invoice that is corrected. */
  readonly taxNumber: string;
  readonly buyerName: string;
  readonly amountFen: bigint;
  readonly redLetterNumber: string | null;
  readonly redLetterOn: string | null;
}
