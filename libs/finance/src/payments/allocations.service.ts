import { Injectable } from '@nestjs/common';
import { type Actor, allocate, Audit, Clock, Database, newId, Outbox } from '@bangfu/kernel';
import { Ledger } from '@bangfu/ledger';
import {
  allocationCredited,
  allocationEmpty,
  allocationMissing,
  allocationTooMuch,
  allocationUndone,
  buyerWrong,
  lineMissing,
  lineNotOpen,
} from '../finance.errors.js';
import { AllocationUndone, InvoicePaid, PaymentAllocated } from '../finance.events.js';
import { InvoiceQueries, type InvoiceRow } from '../invoices/invoice.queries.js';
import { accounts, Postings } from '../postings.service.js';

export type How = 'code' | 'known_account' | 'payer_name' | 'person' | 'credit' | 'virtual_account' | 'write_off';

/** What pays without money on a bank line: the buyer's credit, or the platform for a small difference, with its reason. */
export type Without = { readonly how: 'credit' } | { readonly how: 'write_off'; readonly reason: string };

export interface Part {
  readonly invoiceId: string;
  readonly amountFen: bigint;
}

interface LineRow {
  readonly id: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly amountFen: bigint;
  readonly allocatedFen: bigint;
  readonly creditFen: bigint;
  readonly state: string;
  readonly fingerprint: string | null;
}

/** Gives money that arrived to invoices, exactly, and takes it back. */
@Injectable()
export class Allocations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly ledger: Ledger,
    private readonly postings: Postings,
    private readonly invoices: InvoiceQueries,
  ) {}

  /**
   * Allocates a collected line to invoices; what is left becomes `creditTo`'s credit when given, else stays open. Without invoices
   * all of it is credit. Throws `bank_line_missing`, `bank_line_not_open`, `allocation_too_much`, `allocation_empty`, `buyer_wrong`.
   */
  async allocate(
    actor: Actor,
    lineId: string,
    parts: readonly Part[],
    how: How,
    creditTo: string | null,
  ): Promise<void> {
    await this.database.transaction(async () => {
      const line = await this.lockedLine(actor, lineId);
      if (line.state !== 'open' || line.amountFen <= 0n) throw lineNotOpen();
      if (parts.length === 0 && !creditTo) throw allocationEmpty();
      let left = line.amountFen - line.allocatedFen - line.creditFen;
      for (const [index, part] of parts.entries()) {
        if (part.amountFen > left) throw allocationTooMuch(index);
        await this.give(actor, line, part, how, index);
        await this.spend(line.id, part.amountFen);
        left -= part.amountFen;
      }
      if (left > 0n && creditTo) await this.keepCredit(line, creditTo, left);
      await this.close(line.id);
      if (creditTo) await this.learn(actor, line, creditTo);
    });
  }

  /** Pays an invoice without a bank line; whoever calls has seen, under a lock, that there is credit enough, or little enough to write off. */
  async payWithout(actor: Actor, part: Part, without: Without): Promise<void> {
    await this.database.transaction(() => this.give(actor, without, part, without.how, 0));
  }

  /** Undoes an allocation: a mistake, or the bank reversed the payment. The line is open again, or the credit is there again; what was written off beside it is owed again. */
  async undo(actor: Actor, allocationId: string, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const [row] = await this.database.query<{
        lineId: string | null;
        invoiceId: string;
        amount: bigint;
        transferId: string;
        undone: boolean;
      }>(
        `SELECT a.bank_line_id AS "lineId", a.invoice_id AS "invoiceId", a.amount_fen AS amount, a.transfer_id AS "transferId",
                a.undone_at IS NOT NULL AS undone FROM allocations a WHERE a.id = $1 FOR UPDATE`,
        [allocationId],
      );
      if (!row) throw allocationMissing();
      if (row.lineId) await this.lockedLine(actor, row.lineId);
      else if (actor.userId !== null && !actor.permissions.has('settlement.manage')) throw allocationMissing();
      if (row.undone) throw allocationUndone();
      const [credited] = await this.database.query(
        `SELECT 1 FROM invoice_credits WHERE invoice_id = $1 AND from_paid_fen > 0`,
        [row.invoiceId],
      );
      if (credited) throw allocationCredited();
      await this.database.query(
        `UPDATE allocations SET undone_at = $2, undone_by = $3, undone_reason = $4 WHERE id = $1`,
        [allocationId, this.clock.now(), actor.userId, reason],
      );
      await this.database.query(`UPDATE invoices SET paid_fen = paid_fen - $2 WHERE id = $1`, [
        row.invoiceId,
        row.amount.toString(),
      ]);
      await this.database.query(
        `UPDATE bank_lines SET allocated_fen = allocated_fen - $2, state = 'open', version = version + 1 WHERE id = $1`,
        [row.lineId, row.amount.toString()],
      );
      await this.ledger.reverse(row.transferId, {
        key: `allocation-undone:${allocationId}`,
        refType: 'allocation',
        refId: allocationId,
      });
      await this.audit.record(actor, {
        action: 'finance.allocation.undone',
        subjectType: 'allocation',
        subjectId: allocationId,
        detail: { reason },
      });
      const invoice = (await this.invoices.find(row.invoiceId))!;
      await this.outbox.add(new AllocationUndone({ ...(await this.factsOf(invoice)), allocationId }));
      await this.undoWriteOff(actor, invoice.id, reason);
    });
  }

  /** What a payment left is written off beside the payment: without it, all of that is owed again. */
  private async undoWriteOff(actor: Actor, invoiceId: string, reason: string): Promise<void> {
    const [standing] = await this.database.query<{ id: string }>(
      `SELECT id FROM allocations WHERE invoice_id = $1 AND how = 'write_off' AND undone_at IS NULL`,
      [invoiceId],
    );
    if (standing) await this.undo(actor, standing.id, reason);
  }

  private async give(actor: Actor, by: LineRow | Without, part: Part, how: How, index: number): Promise<void> {
    const line = 'how' in by ? null : by;
    const taken = await this.database.execute(
      `UPDATE invoices SET paid_fen = paid_fen + $2 WHERE id = $1 AND paid_fen + credited_fen + $2 <= amount_fen`,
      [part.invoiceId, part.amountFen.toString()],
    );
    if (taken !== 1) throw allocationTooMuch(index);
    const invoice = (await this.invoices.find(part.invoiceId))!;
    const allocationId = newId();
    const transferId = await this.postings.pay(
      allocationId,
      invoice,
      part.amountFen,
      line
        ? accounts.suspense(line.accountId)
        : how === 'credit'
          ? accounts.credit(invoice.buyerId)
          : accounts.writtenOff,
    );
    await this.database.query(
      `INSERT INTO allocations (id, bank_line_id, invoice_id, amount_fen, how, allocated_by, allocated_at, transfer_id, reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        allocationId,
        line?.id ?? null,
        part.invoiceId,
        part.amountFen.toString(),
        how,
        actor.userId,
        this.clock.now(),
        transferId,
        'reason' in by ? by.reason : null,
      ],
    );
    await this.spread(allocationId, part);
    await this.audit.record(actor, {
      action: 'finance.payment.allocated',
      subjectType: 'invoice',
      subjectId: invoice.id,
      organisationId: invoice.buyerId,
      detail: { amountFen: part.amountFen, how, ...('reason' in by ? { reason: by.reason } : {}) },
    });
    const facts = await this.factsOf(invoice);
    await this.outbox.add(new PaymentAllocated({ ...facts, allocationId }));
    if (invoice.paidFen + invoice.creditedFen === invoice.amountFen) await this.outbox.add(new InvoicePaid(facts));
    if (line && (how === 'code' || how === 'person')) await this.learn(actor, line, invoice.buyerId);
  }

  private async spend(lineId: string, amountFen: bigint): Promise<void> {
    await this.database.query(
      `UPDATE bank_lines SET allocated_fen = allocated_fen + $2, version = version + 1 WHERE id = $1`,
      [lineId, amountFen.toString()],
    );
  }

  /** Over the invoice's lines by what each still lacks, by largest remainder: a full payment fills every line exactly. */
  private async spread(allocationId: string, part: Part): Promise<void> {
    const lines = (await this.invoices.lines(part.invoiceId)).map((line) => ({
      ...line,
      open: line.amountFen - line.creditedFen - line.paidFen,
    }));
    const open = lines.filter((line) => line.open > 0n);
    const shares = allocate(
      part.amountFen,
      open.map((line) => line.open),
    );
    const rows = open.map((line, index) => ({ id: line.id, share: shares[index]! })).filter((row) => row.share > 0n);
    await this.database.query(
      `INSERT INTO allocation_lines (allocation_id, invoice_line_id, order_line_id, amount_fen)
       SELECT $1, l.id, l.order_line_id, x.a FROM unnest($2::uuid[], $3::bigint[]) AS x (i, a) JOIN invoice_lines l ON l.id = x.i`,
      [allocationId, rows.map((row) => row.id), rows.map((row) => row.share.toString())],
    );
  }

  private async keepCredit(line: LineRow, buyerId: string, amountFen: bigint): Promise<void> {
    const [buyer] = await this.database.query(
      `SELECT id FROM organisations WHERE id = $1 AND kind IN ('budget_unit', 'union', 'enterprise')`,
      [buyerId],
    );
    if (!buyer) throw buyerWrong();
    await this.postings.keepAsCredit(line.id, line.accountId, buyerId, amountFen);
    await this.database.query(
      `UPDATE bank_lines SET credit_fen = $2, credit_buyer_id = $3, version = version + 1 WHERE id = $1`,
      [line.id, amountFen.toString(), buyerId],
    );
  }

  private async close(lineId: string): Promise<void> {
    await this.database.query(
      `UPDATE bank_lines SET state = 'allocated' WHERE id = $1 AND allocated_fen + credit_fen = amount_fen`,
      [lineId],
    );
  }

  /** Remembers whose bills this account pays (treasury payments), so that the next one matches by itself. */
  private async learn(actor: Actor, line: LineRow, buyerId: string): Promise<void> {
    if (!line.fingerprint) return;
    await this.database.query(
      `INSERT INTO known_payers (account_fingerprint, buyer_id, learned_at, learned_by) VALUES ($1, $2, $3, $4)
       ON CONFLICT (account_fingerprint, buyer_id) DO UPDATE SET learned_at = excluded.learned_at, learned_by = excluded.learned_by`,
      [line.fingerprint, buyerId, this.clock.now(), actor.userId],
    );
  }

  private async lockedLine(actor: Actor, id: string): Promise<LineRow> {
    const [line] = await this.database.query<LineRow & Record<string, unknown>>(
      `SELECT l.id, l.account_id AS "accountId", b.organisation_id AS "organisationId", l.amount_fen AS "amountFen", l.allocated_fen AS "allocatedFen",
              l.credit_fen AS "creditFen", l.state, l.counterparty_fingerprint AS fingerprint
         FROM bank_lines l JOIN bank_accounts b ON b.id = l.account_id WHERE l.id = $1 AND b.purpose = 'collection' FOR UPDATE OF l`,
      [id],
    );
    if (!line || (actor.userId !== null && line.organisationId !== actor.organisationId)) throw lineMissing();
    return line;
  }

  private async factsOf(invoice: InvoiceRow) {
    return {
      invoiceId: invoice.id,
      orderIds: await this.invoices.orderIds(invoice.id),
      buyerId: invoice.buyerId,
      supplierId: invoice.supplierId,
    };
  }
}
