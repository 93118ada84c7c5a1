import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database } from '@bangfu/kernel';
import { invoiceClosed, invoiceMissing, writeOffTooMuch } from '../finance.errors.js';
import { FinanceSettings } from '../finance-settings.service.js';
import { InvoiceQueries } from '../invoices/invoice.queries.js';
import { Allocations } from './allocations.service.js';

/** The few fen that a bank kept on the way: the platform bears them, by a person with a reason, and the supplier gets all of it. */
@Injectable()
export class WriteOffs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: FinanceSettings,
    private readonly invoices: InvoiceQueries,
    private readonly allocations: Allocations,
  ) {}

  /**
   * Settles what a payment left of an invoice, at most `write_off_most_fen`. Undone like any allocation. Throws `invoice_missing`,
   * `invoice_closed`, `write_off_too_much`.
   */
  async writeOff(actor: Actor, invoiceId: string, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.database.query(`SELECT FROM invoices WHERE id = $1 FOR UPDATE`, [invoiceId]);
      const invoice = await this.invoices.find(invoiceId);
      if (!invoice) throw invoiceMissing();
      const amountFen = invoice.amountFen - invoice.paidFen - invoice.creditedFen;
      if (amountFen === 0n) throw invoiceClosed();
      const most = BigInt(await this.settings.value('write_off_most_fen', this.clock.today()));
      if (amountFen > most || invoice.paidFen === 0n) throw writeOffTooMuch(most);
      await this.allocations.payWithout(actor, { invoiceId, amountFen }, { how: 'write_off', reason });
    });
  }
}
