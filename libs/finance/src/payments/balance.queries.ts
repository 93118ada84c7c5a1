import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import { LedgerQueries } from '@bangfu/ledger';
import { accounts } from '../postings.service.js';

export interface SupplierBalance {
  /** Received from buyers and due to the supplier, fen. */
  readonly availableFen: bigint;
  /** Accepted by buyers, not paid yet, fen. */
  readonly awaitedFen: bigint;
  readonly buyers: readonly Ageing[];
}

/** What one buyer owes, by how long it has been due; fen. */
export interface Ageing {
  readonly buyerId: string;
  readonly buyerName: string;
  readonly uninvoicedFen: bigint;
  readonly notDueFen: bigint;
  readonly days0to30Fen: bigint;
  readonly days31to60Fen: bigint;
  readonly days61to90Fen: bigint;
  readonly daysOver90Fen: bigint;
  readonly nextDueOn: string | null;
}

/** The same from the buyer's side. */
export type SupplierAgeing = Omit<Ageing, 'buyerId' | 'buyerName'> & {
  readonly supplierId: string;
  readonly supplierName: string;
};

export interface MovementRow {
  readonly transferId: string;
  readonly at: Date;
  readonly on: string;
  readonly amountFen: bigint;
  readonly refType: string;
  readonly refId: string;
  readonly memo: string | null;
  /** The invoice that was paid, or null when the money moved for another reason. */
  readonly invoiceId: string | null;
  readonly invoiceNumber: string | null;
  /** The return that took the money back, or null. */
  readonly returnId: string | null;
  readonly returnNumber: string | null;
  readonly buyerName: string | null;
}

/** Money owed, from either side. */
@Injectable()
export class BalanceQueries {
  constructor(
    private readonly database: Database,
    private readonly ledger: LedgerQueries,
  ) {}

  async ofSupplier(supplierId: string, today: string): Promise<SupplierBalance> {
    const [balance, accrued] = [accounts.balance(supplierId), accounts.accrued(supplierId)];
    const balances = await this.ledger.balances([balance, accrued]);
    return {
      availableFen: -(balances.get(balance)?.posted ?? 0n),
      awaitedFen: -(balances.get(accrued)?.posted ?? 0n),
      buyers: await this.ageing(supplierId, today),
    };
  }

  /** Movements of the supplier's balance, newest first; positive is money received for it. */
  async movements(supplierId: string, filter: { after?: string; limit: number }): Promise<Page<MovementRow>> {
    const after = decodeCursor(filter.after, ['id']);
    const rows = await this.database.query<MovementRow & Record<string, unknown>>(
      `SELECT t.id AS "transferId", t.at, t.business_on AS on, -p.amount AS "amountFen", t.ref_type AS "refType", t.ref_id AS "refId", t.memo,
              i.id AS "invoiceId", i.number AS "invoiceNumber", r.id AS "returnId", r.number AS "returnNumber", b.name AS "buyerName"
         FROM ledger_accounts a JOIN ledger_postings p ON p.account_id = a.id AND p.phase = 'posted' JOIN ledger_transfers t ON t.id = p.transfer_id
         LEFT JOIN allocations al ON al.id = CASE WHEN t.ref_type = 'allocation' THEN t.ref_id::uuid END
         LEFT JOIN invoices i ON i.id = al.invoice_id
         LEFT JOIN returns r ON r.id = CASE WHEN t.ref_type = 'return' THEN t.ref_id::uuid END
         LEFT JOIN orders o ON o.id = r.order_id
         LEFT JOIN organisations b ON b.id = COALESCE(i.buyer_id, o.buyer_id)
        WHERE a.code = $1 AND ($2::uuid IS NULL OR t.id < $2) ORDER BY t.id DESC LIMIT $3`,
      [accounts.balance(supplierId), after?.[0] ?? null, filter.limit + 1],
    );
    return pageOf(rows, filter.limit, (row) => [row.transferId]);
  }

  /** What the buyer owes its suppliers, by how long it has been due. */
  async ofBuyer(buyerId: string, today: string): Promise<SupplierAgeing[]> {
    const rows = await this.database.query<Omit<Ageing, 'buyerId' | 'buyerName'> & { id: string; name: string }>(
      ageingOf('buyer'),
      [buyerId, today],
    );
    return rows.map(({ id, name, ...row }) => ({ ...row, supplierId: id, supplierName: name }));
  }

  private async ageing(supplierId: string, today: string): Promise<Ageing[]> {
    const rows = await this.database.query<Omit<Ageing, 'buyerId' | 'buyerName'> & { id: string; name: string }>(
      ageingOf('supplier'),
      [supplierId, today],
    );
    return rows.map(({ id, name, ...row }) => ({ ...row, buyerId: id, buyerName: name }));
  }
}

/** Open invoices of one side by age, one row for each partner, and what the ledger says is owed beyond them. */
function ageingOf(side: 'supplier' | 'buyer'): string {
  const [own, other, ownPart, otherPart] =
    side === 'supplier' ? ['supplier_id', 'buyer_id', 3, 2] : ['buyer_id', 'supplier_id', 2, 3];
  return `WITH open AS (
       SELECT ${other} AS other, amount_fen - paid_fen - credited_fen AS fen, due_on, $2::date - due_on AS late
         FROM invoices WHERE ${own} = $1 AND paid_fen + credited_fen < amount_fen
     ), billed AS (
       SELECT other, sum(fen) FILTER (WHERE late <= 0) AS a, sum(fen) FILTER (WHERE late BETWEEN 1 AND 30) AS b,
              sum(fen) FILTER (WHERE late BETWEEN 31 AND 60) AS c, sum(fen) FILTER (WHERE late BETWEEN 61 AND 90) AS d,
              sum(fen) FILTER (WHERE late > 90) AS e, sum(fen) AS total, min(due_on) AS next
         FROM open GROUP BY other
     ), owed AS (
       SELECT split_part(code, ':', ${otherPart})::uuid AS other, posted AS fen FROM ledger_accounts
        WHERE code LIKE 'receivable:%' AND split_part(code, ':', ${ownPart}) = $1::text AND posted <> 0
     )
     SELECT o.id, o.name, greatest(COALESCE(w.fen, 0) - COALESCE(i.total, 0), 0)::bigint AS "uninvoicedFen",
            COALESCE(i.a, 0)::bigint AS "notDueFen", COALESCE(i.b, 0)::bigint AS "days0to30Fen", COALESCE(i.c, 0)::bigint AS "days31to60Fen",
            COALESCE(i.d, 0)::bigint AS "days61to90Fen", COALESCE(i.e, 0)::bigint AS "daysOver90Fen", i.next AS "nextDueOn"
       FROM owed w FULL JOIN billed i ON i.other = w.other JOIN organisations o ON o.id = COALESCE(w.other, i.other)
      ORDER BY i.next NULLS LAST, o.id LIMIT 500`;
}
