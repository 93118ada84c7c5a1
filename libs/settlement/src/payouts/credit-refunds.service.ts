import { BuyerCredits } from '@bangfu/finance';
import { type Actor, Audit, Clock, Database, newId, Outbox } from '@bangfu/kernel';
import { DocumentNumbers } from '@bangfu/orders';
import { Injectable } from '@nestjs/common';
import { PayoutPostings } from '../postings.service.js';
import { CreditRefundAsked } from '../settlement.events.js';
import { payerAccountUnknown, redLetterMissing, refundToAccountTooMuch } from '../settlement.errors.js';

export interface CreditSource {
  readonly bankLineId: string;
  readonly bookedOn: string;
  readonly counterpartyName: string;
  readonly counterpartyMasked: string;
  /** What this payment brought the buyer and was not paid back to its account yet, fen. */
  readonly mostFen: bigint;
}

const SOURCES = `
  SELECT l.id AS "bankLineId", l.booked_on AS "bookedOn", l.counterparty_name AS "counterpartyName", l.counterparty_masked AS "counterpartyMasked",
         l.counterparty_fingerprint AS print,
         (CASE WHEN l.credit_buyer_id = $1 THEN l.credit_fen ELSE 0 END
          + COALESCE((SELECT sum(a.amount_fen) FROM allocations a JOIN invoices i ON i.id = a.invoice_id
                       WHERE a.bank_line_id = l.id AND i.buyer_id = $1 AND a.undone_at IS NULL), 0)
          - COALESCE((SELECT sum(p.amount_fen) FROM payouts p WHERE p.bank_line_id = l.id AND p.payee_id = $1 AND p.state NOT IN ('refused', 'void')), 0))::bigint AS "mostFen"
    FROM bank_lines l
   WHERE l.id IN (SELECT id FROM bank_lines WHERE credit_buyer_id = $1
                  UNION SELECT a.bank_line_id FROM allocations a JOIN invoices i ON i.id = a.invoice_id
                         WHERE i.buyer_id = $1 AND a.undone_at IS NULL AND a.bank_line_id IS NOT NULL)`;

/** A buyer's credit goes back by bank, only to an account that paid for the buyer, and by two people. */
@Injectable()
export class CreditRefunds {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly numbers: DocumentNumbers,
    private readonly credits: BuyerCredits,
    private readonly postings: PayoutPostings,
  ) {}

  /** The payments to whose accounts money may go back, the newest first. */
  async sources(buyerId: string): Promise<CreditSource[]> {
    const rows = await this.database.query<CreditSource & { print: string | null }>(
      `SELECT * FROM (${SOURCES}) s WHERE "mostFen" > 0 AND print IS NOT NULL ORDER BY "bookedOn" DESC, "bankLineId" DESC LIMIT 100`,
      [buyerId],
    );
    return rows.map(({ print: _print, ...source }) => source);
  }

  /**
   * Asks for credit back to the account of one payment; the credit is taken at once and comes back if the bank refuses. Throws
   * `refund_to_account_too_much`, `payer_account_unknown`, and `red_letter_missing` while returned goods of an invoice have no
   * red-letter invoice (B16).
   */
  async ask(actor: Actor, bankLineId: string, amountFen: bigint, reason: string): Promise<string> {
    const buyerId = actor.organisationId!;
    return this.database.transaction(async () => {
      await this.credits.lock(buyerId);
      const [source] = await this.database.query<{ print: string | null; mostFen: bigint }>(
        `SELECT print, "mostFen" FROM (${SOURCES}) s WHERE "bankLineId" = $2`,
        [buyerId, bankLineId],
      );
      if (!source || amountFen > source.mostFen) throw refundToAccountTooMuch(source?.mostFen ?? 0n);
      if (source.print === null) throw payerAccountUnknown();
      const { availableFen, refundableFen } = await this.credits.of(buyerId);
      if (amountFen > availableFen) throw refundToAccountTooMuch(availableFen);
      if (amountFen > refundableFen) throw redLetterMissing(refundableFen);
      const id = newId();
      const [number] = await this.numbers.take('FK', this.clock.today(), 1);
      await this.database.query(
        `INSERT INTO payouts (id, number, kind, payee_id, amount_fen, bank_line_id, reason, asked_by, state, made_at)
         VALUES ($1, $2, 'credit_refund', $3, $4, $5, $6, $7, 'due', $8)`,
        [id, number, buyerId, amountFen.toString(), bankLineId, reason, actor.userId, this.clock.now()],
      );
      await this.postings.creditOut({ id, payeeId: buyerId, amountFen, tradeFen: 0n, retailFen: 0n, debtFen: 0n });
      await this.audit.record(actor, {
        action: 'settlement.credit_refund.asked',
        subjectType: 'payout',
        subjectId: id,
        detail: { amountFen, reason },
      });
      await this.outbox.add(new CreditRefundAsked({ payoutId: id, payeeId: buyerId }));
      return id;
    });
  }
}
