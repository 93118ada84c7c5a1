import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import { lineMissing } from '../finance.errors.js';
import { FinanceSettings } from '../finance-settings.service.js';
import { BANK_LINE, type BankLineRow } from '../payments/matching.service.js';

/** What one line gave to one invoice, also when it was taken back. */
export interface LineAllocation {
  readonly id: string;
  readonly invoiceId: string;
  readonly invoiceNumber: string;
  readonly buyerName: string;
  readonly supplierName: string;
  readonly amountFen: bigint;
  /** What the invoice still lacks. */
  readonly openFen: bigint;
  /** Little enough to be written off. */
  readonly mayWriteOff: boolean;
  readonly how: string;
  /** Why it was written off, or null. */
  readonly reason: string | null;
  /** Null when the matcher did it. */
  readonly allocatedByName: string | null;
  readonly allocatedAt: Date;
  readonly undoneAt: Date | null;
  readonly undoneByName: string | null;
  readonly undoneReason: string | null;
}

export interface BankLineView extends BankLineRow {
  readonly bankName: string;
  readonly accountMasked: string;
  readonly creditBuyerName: string | null;
  readonly allocations: readonly LineAllocation[];
}

export interface StatementRow {
  readonly id: string;
  readonly accountId: string;
  readonly bankName: string;
  readonly accountMasked: string;
  readonly format: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly openingFen: bigint | null;
  readonly closingFen: bigint | null;
  readonly lines: number;
  readonly newLines: number;
  readonly openLines: number;
  readonly importedByName: string;
  readonly importedAt: Date;
}

/** What was imported, and what became of each line. */
@Injectable()
export class BankLineQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: FinanceSettings,
  ) {}

  /** One line of the actor's own accounts with everything it was allocated to, and what was written off of the same invoices. Throws `bank_line_missing`. */
  async view(actor: Actor, id: string): Promise<BankLineView> {
    const [line] = await this.database.query<Omit<BankLineView, 'allocations'> & Record<string, unknown>>(
      `SELECT ${BANK_LINE}, b.bank_name AS "bankName", b.number_masked AS "accountMasked", o.name AS "creditBuyerName"
         FROM bank_lines l JOIN bank_accounts b ON b.id = l.account_id LEFT JOIN organisations o ON o.id = l.credit_buyer_id
        WHERE l.id = $1 AND b.organisation_id = $2`,
      [id, actor.organisationId],
    );
    if (!line) throw lineMissing();
    const allocations = await this.database.query<LineAllocation & Record<string, unknown>>(
      `SELECT a.id, i.id AS "invoiceId", i.number AS "invoiceNumber", b.name AS "buyerName", s.name AS "supplierName",
              a.amount_fen AS "amountFen", i.amount_fen - i.paid_fen - i.credited_fen AS "openFen",
              a.undone_at IS NULL AND a.how <> 'write_off' AND i.amount_fen - i.paid_fen - i.credited_fen BETWEEN 1 AND $2 AS "mayWriteOff", a.how, a.reason, u.name AS "allocatedByName", a.allocated_at AS "allocatedAt", a.undone_at AS "undoneAt",
              w.name AS "undoneByName", a.undone_reason AS "undoneReason"
         FROM allocations a JOIN invoices i ON i.id = a.invoice_id JOIN organisations b ON b.id = i.buyer_id
         JOIN organisations s ON s.id = i.supplier_id LEFT JOIN users u ON u.id = a.allocated_by LEFT JOIN users w ON w.id = a.undone_by
        WHERE a.bank_line_id = $1
           OR a.how = 'write_off' AND a.invoice_id IN (SELECT p.invoice_id FROM allocations p WHERE p.bank_line_id = $1)
        ORDER BY a.id LIMIT 200`,
      [id, await this.settings.value('write_off_most_fen', this.clock.today())],
    );
    return { ...line, allocations };
  }

  /** Statements of one's own accounts, the latest import first: where the next file has to continue. */
  async statements(organisationId: string, page: { after?: string; limit: number }): Promise<Page<StatementRow>> {
    const after = decodeCursor(page.after, ['id']);
    const rows = await this.database.query<StatementRow & Record<string, unknown>>(
      `SELECT s.id, s.account_id AS "accountId", b.bank_name AS "bankName", b.number_masked AS "accountMasked", s.format, s.from_on AS "fromOn",
              s.to_on AS "toOn", s.opening_fen AS "openingFen", s.closing_fen AS "closingFen", s.lines, s.new_lines AS "newLines",
              (SELECT count(*)::int FROM bank_lines l WHERE l.statement_id = s.id AND l.state = 'open') AS "openLines",
              u.name AS "importedByName", s.imported_at AS "importedAt"
         FROM bank_statements s JOIN bank_accounts b ON b.id = s.account_id JOIN users u ON u.id = s.imported_by
        WHERE b.organisation_id = $1 AND ($2::uuid IS NULL OR s.id < $2) ORDER BY s.id DESC LIMIT $3`,
      [organisationId, after?.[0] ?? null, page.limit + 1],
    );
    return pageOf(rows, page.limit, (row) => [row.id]);
  }
}
