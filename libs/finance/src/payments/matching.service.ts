import { Injectable } from '@nestjs/common';
import { type Actor, Database, decodeCursor, type Page, pageOf, SYSTEM } from '@bangfu/kernel';
import { lineMissing } from '../finance.errors.js';
import { findReferenceCodes } from '../reference-code.js';
import { Allocations } from './allocations.service.js';
import { match, normalName, type OpenInvoice } from './match.js';

export interface BankLineRow {
  readonly id: string;
  readonly accountId: string;
  readonly bookedOn: string;
  readonly amountFen: bigint;
  readonly counterpartyName: string;
  readonly counterpartyMasked: string;
  readonly remark: string;
  readonly state: string;
  readonly allocatedFen: bigint;
  readonly creditFen: bigint;
}

export interface Suggestion {
  readonly invoiceId: string;
  readonly number: string;
  readonly buyerId: string;
  readonly buyerName: string;
  readonly supplierName: string;
  readonly amountFen: bigint;
  readonly openFen: bigint;
  readonly dueOn: string;
  readonly referenceCode: string;
  /** Why it is suggested; the more, the likelier. */
  readonly reasons: string[];
}

export interface AnnouncedInvoice {
  readonly lineId: string;
  readonly id: string;
  readonly number: string;
  readonly supplierName: string;
  readonly referenceCode: string;
  readonly amountFen: bigint;
  readonly openFen: bigint;
}

const OPEN = `SELECT i.id, i.buyer_id AS "buyerId", i.reference_code AS "referenceCode",
  i.amount_fen - i.paid_fen - i.credited_fen AS "openFen", i.due_on AS "dueOn" FROM invoices i`;
export const BANK_LINE = `l.id, l.account_id AS "accountId", l.booked_on AS "bookedOn", l.amount_fen AS "amountFen", l.counterparty_name AS "counterpartyName",
  l.counterparty_masked AS "counterpartyMasked", l.remark, l.state, l.allocated_fen AS "allocatedFen", l.credit_fen AS "creditFen"`;

/** Finds what a payment is for: by itself where it is certain, else by suggestions for a person. */
@Injectable()
export class Matching {
  constructor(
    private readonly database: Database,
    private readonly allocations: Allocations,
  ) {}

  /** Matches one open line by the rules of `match`; true when it was allocated. */
  async tryMatch(lineId: string): Promise<boolean> {
    const line = await this.find(lineId);
    if (!line || line.state !== 'open') return false;
    const payers = await this.payersOf(lineId, line.counterpartyName);
    const codes = findReferenceCodes(line.remark);
    const open = await this.database.query<OpenInvoice & Record<string, unknown>>(
      `${OPEN} WHERE i.paid_fen + i.credited_fen < i.amount_fen
         AND (i.reference_code = ANY ($1) OR i.buyer_id::text = $4 OR (i.buyer_id = ANY ($2::uuid[]) AND i.amount_fen - i.paid_fen - i.credited_fen = $3)) ORDER BY i.due_on, i.id LIMIT 50`,
      [codes, [...payers.byAccount, ...payers.byName], line.amountFen.toString(), payers.byVirtualAccount],
    );
    const found = match(line, open, payers);
    if (!found) return false;
    await this.allocations.allocate(SYSTEM, lineId, found.parts, found.how, found.leftFen > 0n ? found.buyerId : null);
    return true;
  }

  /** A payer's own outgoing lines say which invoices they will pay; nothing is counted yet. Answers how many named one. */
  async announce(lineIds: readonly string[]): Promise<number> {
    let named = 0;
    for (const lineId of lineIds) {
      const line = await this.find(lineId);
      if (!line || line.state !== 'announced') continue;
      const rows = await this.database.execute(
        `INSERT INTO payment_announcements (bank_line_id, invoice_id)
         SELECT $1, i.id FROM invoices i JOIN bank_accounts b ON b.organisation_id = i.buyer_id
          WHERE b.id = $2 AND i.reference_code = ANY ($3) ON CONFLICT DO NOTHING`,
        [lineId, line.accountId, findReferenceCodes(line.remark)],
      );
      if (rows > 0) named += 1;
    }
    return named;
  }

  /**
   * 冲正: finds the payer's payment that a reversal line takes back and undoes its allocations; true when found. A payment of
   * which returned goods have become the buyer's credit is left to a person: the money is no longer where it was.
   */
  async reversePayment(line: { id: string; amountFen: bigint; bookedOn: string; remark: string }): Promise<boolean> {
    const [original] = await this.database.query<{ id: string }>(
      `SELECT p.id FROM bank_lines p JOIN bank_lines r ON r.id = $1
        WHERE p.account_id = r.account_id AND p.amount_fen = -r.amount_fen AND p.state IN ('open', 'allocated') AND p.credit_fen = 0
          AND p.booked_on <= r.booked_on
          AND (p.counterparty_fingerprint = r.counterparty_fingerprint
            OR (r.counterparty_fingerprint IS NULL AND r.counterparty_name <> '' AND p.counterparty_name = r.counterparty_name))
          AND NOT EXISTS (SELECT FROM allocations a JOIN invoice_credits c ON c.invoice_id = a.invoice_id
                           WHERE a.bank_line_id = p.id AND a.undone_at IS NULL AND c.from_paid_fen > 0)
        ORDER BY p.booked_on DESC, p.id DESC LIMIT 1 FOR UPDATE OF p`,
      [line.id],
    );
    if (!original) return false;
    const given = await this.database.query<{ id: string }>(
      `SELECT id FROM allocations WHERE bank_line_id = $1 AND undone_at IS NULL ORDER BY id`,
      [original.id],
    );
    for (const allocation of given) await this.allocations.undo(SYSTEM, allocation.id, '银行冲正');
    await this.database.query(`UPDATE bank_lines SET state = 'reversed', version = version + 1 WHERE id = ANY ($1)`, [
      [original.id, line.id],
    ]);
    await this.database.query(`UPDATE bank_lines SET reverses_line_id = $2 WHERE id = $1`, [line.id, original.id]);
    return true;
  }

  /** Lines of one's own accounts, newest first. */
  async lines(
    organisationId: string,
    filter: { accountId?: string; state?: string; after?: string; limit: number },
  ): Promise<Page<BankLineRow>> {
    const after = decodeCursor(filter.after, ['date', 'id']);
    const rows = await this.database.query<BankLineRow & Record<string, unknown>>(
      `SELECT ${BANK_LINE} FROM bank_lines l JOIN bank_accounts b ON b.id = l.account_id
        WHERE b.organisation_id = $1 AND ($2::uuid IS NULL OR l.account_id = $2) AND ($3::text IS NULL OR l.state = $3)
          AND ($4::date IS NULL OR (l.booked_on, l.id) < ($4, $5::uuid))
        ORDER BY l.booked_on DESC, l.id DESC LIMIT $6`,
      [
        organisationId,
        filter.accountId ?? null,
        filter.state ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        filter.limit + 1,
      ],
    );
    return pageOf(rows, filter.limit, (row) => [row.bookedOn, row.id]);
  }

  /** What payers' own lines said that they will pay, line by line. */
  async announced(lineIds: readonly string[]): Promise<AnnouncedInvoice[]> {
    return this.database.query<AnnouncedInvoice & Record<string, unknown>>(
      `SELECT a.bank_line_id AS "lineId", i.id, i.number, s.name AS "supplierName", i.reference_code AS "referenceCode",
              i.amount_fen AS "amountFen", i.amount_fen - i.paid_fen - i.credited_fen AS "openFen"
         FROM payment_announcements a JOIN invoices i ON i.id = a.invoice_id JOIN organisations s ON s.id = i.supplier_id
        WHERE a.bank_line_id = ANY ($1::uuid[]) ORDER BY i.number`,
      [lineIds],
    );
  }

  /**
   * Open invoices that a line might pay, likeliest first; with `search`, those whose number, code or buyer it names, whether
   * anything else speaks for them or not. Throws `bank_line_missing`.
   */
  async suggestions(actor: Actor, lineId: string, search?: string): Promise<Suggestion[]> {
    const [own] = await this.database.query(
      `SELECT 1 FROM bank_lines l JOIN bank_accounts b ON b.id = l.account_id WHERE l.id = $1 AND b.organisation_id = $2`,
      [lineId, actor.organisationId],
    );
    const line = own ? await this.find(lineId) : null;
    if (!line) throw lineMissing();
    const payers = await this.payersOf(lineId, line.counterpartyName);
    const left = line.amountFen - line.allocatedFen - line.creditFen;
    const plain = line.remark.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
    const codes = findReferenceCodes(line.remark);
    const rows = await this.database.query<Omit<Suggestion, 'reasons'> & Record<string, unknown>>(
      `SELECT i.id AS "invoiceId", i.number, b.name AS "buyerName", i.buyer_id AS "buyerId", s.name AS "supplierName",
              i.reference_code AS "referenceCode", i.amount_fen AS "amountFen",
              i.amount_fen - i.paid_fen - i.credited_fen AS "openFen", i.due_on AS "dueOn"
         FROM invoices i JOIN organisations b ON b.id = i.buyer_id JOIN organisations s ON s.id = i.supplier_id
        WHERE i.paid_fen + i.credited_fen < i.amount_fen
          AND CASE WHEN $5::text IS NOT NULL
                THEN i.number ILIKE '%' || $5 || '%' OR i.reference_code ILIKE '%' || $5 || '%' OR i.invoice_number = $5
                  OR b.name ILIKE '%' || $5 || '%'
                ELSE i.reference_code = ANY ($1) OR strpos($2, substr(i.reference_code, 7, 6)) > 0 OR i.buyer_id = ANY ($3::uuid[])
                  OR i.amount_fen - i.paid_fen - i.credited_fen = $4 END
        ORDER BY i.reference_code = ANY ($1) DESC, i.amount_fen - i.paid_fen - i.credited_fen = $4 DESC, i.due_on, i.id LIMIT 200`,
      [
        codes,
        plain,
        [...payers.byAccount, ...payers.byName],
        left.toString(),
        search?.replace(/[\\%_]/g, '\\$&') ?? null,
      ],
    );
    return rows
      .map((row) => ({
        ...row,
        reasons: [
          codes.includes(row.referenceCode) && 'code',
          !codes.includes(row.referenceCode) && plain.includes(row.referenceCode.slice(6, 12)) && 'nearly_code',
          payers.byAccount.includes(row.buyerId) && 'account',
          payers.byName.includes(row.buyerId) && 'name',
          row.openFen === left && 'amount',
        ].filter((reason) => reason !== false),
      }))
      .filter((row) => search !== undefined || row.reasons.length > 0)
      .sort((a, b) => b.reasons.length - a.reasons.length)
      .slice(0, 20);
  }

  private async find(id: string): Promise<BankLineRow | null> {
    const [row] = await this.database.query<BankLineRow & Record<string, unknown>>(
      `SELECT ${BANK_LINE} FROM bank_lines l WHERE l.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Of incoming lines those that anything speaks for: a code, a known payer, a payer's name, a sub-account; oldest first. */
  async promising(lineIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string; remark: string; known: boolean }>(
      `SELECT l.id, l.remark, l.virtual_fingerprint IS NOT NULL
              OR EXISTS (SELECT FROM known_payers k WHERE k.account_fingerprint = l.counterparty_fingerprint)
              OR EXISTS (SELECT FROM organisation_names n WHERE lower(regexp_replace(normalize(n.name, NFKC), '[\\s()（）·.,，。-]', '', 'g'))
                                 = lower(regexp_replace(normalize(l.counterparty_name, NFKC), '[\\s()（）·.,，。-]', '', 'g'))) AS known
         FROM unnest($1::uuid[]) WITH ORDINALITY AS x (id, at) JOIN bank_lines l ON l.id = x.id ORDER BY x.at`,
      [lineIds],
    );
    return rows.filter((row) => row.known || findReferenceCodes(row.remark).length > 0).map((row) => row.id);
  }

  private async payersOf(
    lineId: string,
    counterpartyName: string,
  ): Promise<{ byAccount: string[]; byName: string[]; byVirtualAccount: string | null }> {
    const [own] = await this.database.query<{ buyerId: string | null }>(
      `SELECT CASE WHEN b.status = 'active' AND (v.closed_on IS NULL OR v.closed_on > l.booked_on) THEN v.buyer_id::text END AS "buyerId"
         FROM bank_lines l LEFT JOIN virtual_accounts v ON v.number_fingerprint = l.virtual_fingerprint AND v.account_id = l.account_id
         LEFT JOIN organisations b ON b.id = v.buyer_id WHERE l.id = $1 AND l.virtual_fingerprint IS NOT NULL`,
      [lineId],
    );
    const known = await this.database.query<{ id: string }>(
      `SELECT k.buyer_id AS id FROM bank_lines l JOIN known_payers k ON k.account_fingerprint = l.counterparty_fingerprint WHERE l.id = $1`,
      [lineId],
    );
    const name = normalName(counterpartyName);
    const named = await this.database.query<{ id: string }>(
      `SELECT DISTINCT n.organisation_id AS id FROM organisation_names n JOIN organisations o ON o.id = n.organisation_id
        WHERE $1 <> '' AND lower(regexp_replace(normalize(n.name, NFKC), '[\\s()（）·.,，。-]', '', 'g')) = $1
          AND o.kind IN ('budget_unit', 'union', 'enterprise')`,
      [name],
    );
    return {
      byAccount: known.map((row) => row.id),
      byName: named.map((row) => row.id),
      byVirtualAccount: own ? (own.buyerId ?? 'closed') : null,
    };
  }
}
