import { Injectable } from '@nestjs/common';
import { addDays, Clock, Database, yuanFromFen } from '@bangfu/kernel';
import { monthNotOver, statementMissing } from '../finance.errors.js';

/** What one pair did in a month: opening + accepted − returned − paid = closing; fen. */
export interface AccountStatement {
  readonly buyerId: string;
  readonly buyerName: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly month: string;
  readonly openingFen: bigint;
  readonly acceptedFen: bigint;
  readonly returnedFen: bigint;
  readonly paidFen: bigint;
  readonly closingFen: bigint;
  /** Invoices drawn in the month. */
  readonly invoicedFen: bigint;
  /** Accepted until the end of the month, and without an invoice today. */
  readonly uninvoicedFen: bigint;
}

export interface AccountLine {
  readonly on: string;
  readonly kind: 'accepted' | 'returned' | 'paid' | 'payment_undone' | 'invoiced';
  readonly number: string;
  /** Signed as it changes what is owed; an invoice changes nothing (0 is not shown, its amount stands in `invoicedFen`). */
  readonly amountFen: bigint;
  readonly invoicedFen: bigint;
  readonly refId: string;
}

/** Every document that changes what a buyer owes a supplier, with its business date. */
const FACTS = `
  SELECT buyer_id, supplier_id, received_on AS on, 'accepted' AS kind, number, goods_fen + freight_fen AS fen, 0::bigint AS invoiced, id AS ref_id FROM receipts
  UNION ALL
  SELECT r.buyer_id, r.supplier_id, (r.decided_at AT TIME ZONE 'Asia/Shanghai')::date, 'returned', r.number,
         -(r.amount_fen - COALESCE(c.from_paid_fen, 0)), 0, r.id
    FROM returns r LEFT JOIN invoice_credits c ON c.return_id = r.id WHERE r.state = 'agreed'
  UNION ALL
  SELECT i.buyer_id, i.supplier_id, (a.allocated_at AT TIME ZONE 'Asia/Shanghai')::date, 'paid', i.number, -a.amount_fen, 0, a.id
    FROM allocations a JOIN invoices i ON i.id = a.invoice_id
  UNION ALL
  SELECT i.buyer_id, i.supplier_id, (a.undone_at AT TIME ZONE 'Asia/Shanghai')::date, 'payment_undone', i.number, a.amount_fen, 0, a.id
    FROM allocations a JOIN invoices i ON i.id = a.invoice_id WHERE a.undone_at IS NOT NULL
  UNION ALL
  SELECT buyer_id, supplier_id, issued_on, 'invoiced', number, 0, amount_fen, id FROM invoices`;

type Side = { buyerId: string } | { supplierId: string };

/** The monthly statement between an agency and a supplier, from the documents; both sides read the same one. */
@Injectable()
export class AccountStatements {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One statement for each partner with whom anything moved until the end of the month and is not settled before it. */
  async ofMonth(side: Side, month = this.thisMonth(), partnerId?: string): Promise<AccountStatement[]> {
    const [first, next] = this.bounds(month);
    const [column, id] = sideOf(side);
    const partner = column === 'buyer_id' ? 'supplier_id' : 'buyer_id';
    return this.database.query<AccountStatement & Record<string, unknown>>(
      `WITH facts AS (SELECT * FROM (${FACTS}) f WHERE f.${column} = $1 AND f.on < $3
             AND ($5::uuid IS NULL OR f.${partner} = $5)), sums AS (
         SELECT buyer_id, supplier_id, COALESCE(sum(fen) FILTER (WHERE "on" < $2), 0)::bigint AS opening,
                COALESCE(sum(fen) FILTER (WHERE "on" >= $2 AND kind = 'accepted'), 0)::bigint AS accepted,
                -COALESCE(sum(fen) FILTER (WHERE "on" >= $2 AND kind = 'returned'), 0)::bigint AS returned,
                -COALESCE(sum(fen) FILTER (WHERE "on" >= $2 AND kind IN ('paid', 'payment_undone')), 0)::bigint AS paid,
                COALESCE(sum(fen), 0)::bigint AS closing, COALESCE(sum(invoiced) FILTER (WHERE "on" >= $2), 0)::bigint AS invoiced,
                bool_or("on" >= $2) AS moved
           FROM facts GROUP BY 1, 2)
       SELECT x.buyer_id AS "buyerId", b.name AS "buyerName", x.supplier_id AS "supplierId", s.name AS "supplierName", $4::text AS month,
              opening AS "openingFen", accepted AS "acceptedFen", returned AS "returnedFen", paid AS "paidFen", closing AS "closingFen",
              invoiced AS "invoicedFen", u.fen AS "uninvoicedFen"
         FROM sums x JOIN organisations b ON b.id = x.buyer_id JOIN organisations s ON s.id = x.supplier_id
         CROSS JOIN LATERAL (
           SELECT COALESCE(sum(rl.amount_fen - COALESCE(back.fen, 0)), 0)::bigint
                + (SELECT COALESCE(sum(rc.freight_fen), 0)::bigint FROM receipts rc WHERE rc.buyer_id = x.buyer_id AND rc.supplier_id = x.supplier_id
                     AND rc.received_on < $3 AND NOT EXISTS (SELECT FROM invoice_lines il WHERE il.freight_receipt_id = rc.id)) AS fen
             FROM receipts rc JOIN receipt_lines rl ON rl.receipt_id = rc.id
             LEFT JOIN LATERAL (SELECT sum(r.amount_fen)::bigint AS fen FROM returns r WHERE r.receipt_line_id = rl.id AND r.state = 'agreed') back ON true
            WHERE rc.buyer_id = x.buyer_id AND rc.supplier_id = x.supplier_id AND rc.received_on < $3
              AND NOT EXISTS (SELECT FROM invoice_lines il WHERE il.receipt_line_id = rl.id)) u
        WHERE moved OR opening <> 0 OR closing <> 0 ORDER BY closing DESC, x.buyer_id, x.supplier_id LIMIT 500`,
      [id, first, next, month, partnerId ?? null],
    );
  }

  /** The statement of one pair. Throws `account_statement_missing` where nothing ever moved between them. */
  async find(side: Side, partnerId: string, month?: string): Promise<AccountStatement> {
    const [statement] = await this.ofMonth(side, month, partnerId);
    if (!statement) throw statementMissing();
    return statement;
  }

  /** The lines of one pair's statement, oldest first; at most 2,000 in a month. */
  async lines({ buyerId, supplierId, month }: AccountStatement): Promise<AccountLine[]> {
    const [first, next] = this.bounds(month);
    return this.database.query<AccountLine & Record<string, unknown>>(
      `SELECT f.on, f.kind, f.number, f.fen AS "amountFen", f.invoiced AS "invoicedFen", f.ref_id AS "refId" FROM (${FACTS}) f
        WHERE f.buyer_id = $1 AND f.supplier_id = $2 AND f.on >= $3 AND f.on < $4 ORDER BY f.on, f.ref_id, f.kind LIMIT 2000`,
      [buyerId, supplierId, first, next],
    );
  }

  /** UTF-8 with its mark, for a spreadsheet; what looks like a formula is text. */
  async csv(statement: AccountStatement): Promise<Buffer> {
    const lines = await this.lines(statement);
    const rows: string[][] = [
      ['往来对账单', statement.month],
      ['采购单位', statement.buyerName],
      ['供应商', statement.supplierName],
      ['期初应付（元）', yuanFromFen(statement.openingFen)],
      ['日期', '事项', '单号', '应付增减（元）', '开票（元）'],
      ...lines.map((line) => [
        line.on,
        WORDS[line.kind],
        line.number,
        yuanFromFen(line.amountFen),
        line.kind === 'invoiced' ? yuanFromFen(line.invoicedFen) : '',
      ]),
      ['期末应付（元）', yuanFromFen(statement.closingFen)],
    ];
    return Buffer.from(`\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`);
  }

  private thisMonth(): string {
    return this.clock.today().slice(0, 7);
  }

  private bounds(month: string): [string, string] {
    const first = `${month}-01`;
    if (first > this.clock.today()) throw monthNotOver();
    return [first, `${addDays(first, 32).slice(0, 8)}01`];
  }
}

const WORDS: Readonly<Record<AccountLine['kind'], string>> = {
  accepted: '验收',
  returned: '退货',
  paid: '付款',
  payment_undone: '付款撤销',
  invoiced: '开票',
};

const sideOf = (side: Side): [string, string] =>
  'buyerId' in side ? ['buyer_id', side.buyerId] : ['supplier_id', side.supplierId];

/** One cell of a CSV file. What a spreadsheet would run as a formula gets an apostrophe; a negative amount stays a number. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
