import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, Files } from '@bangfu/kernel';
import { paperUnreadable, receiptNotInvoiceable } from '../finance.errors.js';
import { type EInvoice, type EInvoiceLine, MAX_PAPER_BYTES, readEInvoice } from './einvoice-xml.js';
import { UNINVOICED_LINES } from './invoice.queries.js';

export const PAPER_DIFFERENCES = [
  'title',
  'tax_number',
  'seller',
  'issued_in_future',
  'amount',
  'tax',
  'number_used',
  'file_used',
] as const;

export interface PaperDifference {
  readonly kind: (typeof PAPER_DIFFERENCES)[number];
  /** Of `tax`: what the goods are taxed at. */
  readonly taxTreatment: string | null;
  readonly expectedFen: bigint | null;
  readonly foundFen: bigint | null;
}

export interface InvoicePaper {
  readonly paper: EInvoice;
  readonly differences: readonly PaperDifference[];
}

interface Organisation {
  readonly id: string;
  readonly creditCode: string | null;
  readonly names: string[];
}

/** What an invoice's own file says, before it is registered: the person sees both and decides; `Invoices.issue` checks as ever. */
@Injectable()
export class InvoicePapers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly files: Files,
  ) {}

  /**
   * Reads the XML that the supplier uploaded and names what differs from the deliveries. Changes nothing. Throws
   * `file_missing`, `invoice_paper_unreadable`, `receipt_not_invoiceable`.
   */
  async read(actor: Actor, fileId: string, receiptIds: readonly string[]): Promise<InvoicePaper> {
    const { file } = await this.files.open(actor, fileId);
    if (file.mimeType !== 'application/xml') throw paperUnreadable('不是 XML 文件');
    if (file.sizeBytes > MAX_PAPER_BYTES) throw paperUnreadable('文件超过 1 MB');
    const buyerId = await this.buyerOf(actor, receiptIds);
    const paper = readEInvoice(await this.files.read(actor, fileId));
    const [buyer, seller] = await Promise.all([this.organisation(buyerId), this.organisation(actor.organisationId!)]);
    const differences = [
      !buyer.names.includes(paper.buyer.name) && plain('title'),
      otherNumber(paper.buyer.taxNumber, buyer) && plain('tax_number'),
      (!seller.names.includes(paper.seller.name) || otherNumber(paper.seller.taxNumber, seller)) && plain('seller'),
      paper.issuedOn > this.clock.today() && plain('issued_in_future'),
      ...(await this.amounts(paper, receiptIds)),
      ...(await this.registered(actor, paper, file.sha256)),
    ];
    return { paper, differences: differences.filter((each) => each !== false) };
  }

  private async buyerOf(actor: Actor, receiptIds: readonly string[]): Promise<string> {
    const rows = await this.database.query<{ id: string; buyer: string }>(
      `SELECT id, buyer_id AS buyer FROM receipts WHERE id = ANY ($1) AND supplier_id = $2`,
      [receiptIds, actor.organisationId],
    );
    const buyers = receiptIds.map((id) => rows.find((row) => row.id === id)?.buyer);
    const wrong = buyers.findIndex((buyer) => !buyer || buyer !== buyers[0]);
    if (wrong >= 0) throw receiptNotInvoiceable(wrong);
    return buyers[0]!;
  }

  private async organisation(id: string): Promise<Organisation> {
    const [row] = await this.database.query<Organisation & Record<string, unknown>>(
      `SELECT id, credit_code AS "creditCode",
              ARRAY(SELECT name FROM organisation_names WHERE organisation_id = o.id UNION SELECT o.name) AS names
         FROM organisations o WHERE id = $1`,
      [id],
    );
    return row!;
  }

  /** The total, and what each rate comes to; freight may stand at any rate, so a rate may exceed its goods by it. */
  private async amounts(paper: EInvoice, receiptIds: readonly string[]): Promise<PaperDifference[]> {
    const rows = await this.database.query<{ tax: string; amount: bigint }>(
      `SELECT tax_treatment AS tax, sum(amount_fen)::bigint AS amount FROM (${UNINVOICED_LINES}) x
        WHERE receipt_id = ANY ($1) AND amount_fen > 0 GROUP BY 1`,
      [receiptIds],
    );
    const expected = (tax: string): bigint => rows.find((row) => row.tax === tax)?.amount ?? 0n;
    const total = rows.reduce((sum, row) => sum + row.amount, 0n);
    const differences: PaperDifference[] = [];
    if (total !== paper.totalFen) {
      differences.push({ kind: 'amount', taxTreatment: null, expectedFen: total, foundFen: paper.totalFen });
    }
    for (const taxTreatment of ['exempt', '9', '13']) {
      const [expectedFen, foundFen] = [expected(taxTreatment), totalAt(paper.lines, taxTreatment)];
      if (foundFen >= expectedFen && foundFen <= expectedFen + expected('freight')) continue;
      differences.push({ kind: 'tax', taxTreatment, expectedFen, foundFen });
    }
    return differences;
  }

  private async registered(actor: Actor, paper: EInvoice, sha256: string): Promise<PaperDifference[]> {
    const [known] = await this.database.query<{ number: boolean | null; file: boolean | null }>(
      `SELECT bool_or(invoice_number = $2) AS number, bool_or(file_sha256 = $3) AS file FROM invoices
        WHERE supplier_id = $1 AND (invoice_number = $2 OR file_sha256 = $3)`,
      [actor.organisationId, paper.invoiceNumber, sha256],
    );
    if (known!.number) return [plain('number_used')];
    return known!.file ? [plain('file_used')] : [];
  }
}

const plain = (kind: PaperDifference['kind']): PaperDifference => ({
  ...{ kind, taxTreatment: null, expectedFen: null, foundFen: null },
});

const otherNumber = (taxNumber: string, { creditCode }: Organisation): boolean =>
  taxNumber !== '' && creditCode !== null && taxNumber !== creditCode;

const RATES: Readonly<Record<string, string>> = { 免税: 'exempt', '9%': '9', '13%': '13' };

const totalAt = (lines: readonly EInvoiceLine[], taxTreatment: string): bigint =>
  lines
    .filter(({ rate }) => RATES[rate] === taxTreatment)
    .reduce((sum, line) => sum + line.amountFen + line.taxFen, 0n);
