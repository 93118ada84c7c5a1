import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { BankAccounts, invoiceMissing, InvoiceQueries } from '@bangfu/finance';
import { type Actor, archiveOf, type ArchiveEntry, Audit, Clock, Database, Files, newId } from '@bangfu/kernel';
import { LedgerChain } from '@bangfu/ledger';
import { writePdf } from '../exports/bulletin-pdf.js';
import { packOf } from './payment-pack.js';
import { PaymentPackQueries } from './payment-pack.queries.js';

/** The papers that a treasury asks for before it pays an invoice, as one archive. */
@Injectable()
export class PaymentPacks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly files: Files,
    private readonly chain: LedgerChain,
    private readonly invoices: InvoiceQueries,
    private readonly accounts: BankAccounts,
    private readonly queries: PaymentPackQueries,
  ) {}

  /** A ZIP for the buyer's own invoice: the sheet as PDF, and the invoice as it was given. Throws `invoice_missing`. */
  async of(actor: Actor, invoiceId: string): Promise<ArchiveEntry> {
    const invoice = await this.invoices.find(invoiceId);
    if (!invoice || invoice.buyerId !== actor.organisationId) throw invoiceMissing();
    const facts = {
      invoice,
      lines: await this.invoices.lines(invoiceId),
      approvals: await this.queries.approvals(invoiceId),
      orderLines: await this.queries.orderLines(invoiceId),
      receiptLines: await this.queries.receiptLines(invoiceId),
      payTo: await this.accounts.collecting(),
      today: this.clock.today(),
    };
    const [paper] = await this.files.describe([invoice.fileId]);
    const original = await this.files.read(actor, invoice.fileId);
    const sheet = await this.sheet(actor, packOf(facts));
    const ending = /\.\w{1,5}$/.exec(paper!.name)?.[0] ?? '';
    await this.audit.record(actor, {
      action: 'finance.payment_pack.taken',
      subjectType: 'invoice',
      subjectId: invoiceId,
      detail: {},
    });
    const content = archiveOf(
      [
        { name: `1-付款资料-${invoice.number}.pdf`, content: sheet },
        { name: `2-发票-${invoice.invoiceNumber}${ending}`, content: original },
      ],
      this.clock.now(),
    );
    return { name: `付款资料-${invoice.number}.zip`, content };
  }

  private async sheet(actor: Actor, document: ReturnType<typeof packOf>): Promise<Buffer> {
    const [row] = await this.database.query<{ unsealed: number }>(
      `SELECT count(*)::int AS unsealed FROM ledger_unsealed`,
    );
    const { position, hash } = await this.chain.head();
    const folder = await mkdtemp(join(tmpdir(), 'bangfu-pack-'));
    try {
      const path = join(folder, 'sheet.pdf');
      const imprint = {
        exportId: newId(),
        title: document.title,
        scope: document.office,
        filters: document.title,
        generatedAt: this.clock.now(),
        by: actor.name,
        ledgerPosition: position,
        ledgerHash: hash,
        ledgerUnsealed: row!.unsealed,
      };
      await writePdf(path, imprint, document, () => Promise.resolve());
      return await readFile(path);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
