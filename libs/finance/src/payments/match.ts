import { findReferenceCodes, meansReferenceCode } from '../reference-code.js';

export interface OpenInvoice {
  readonly id: string;
  readonly buyerId: string;
  readonly referenceCode: string;
  readonly openFen: bigint;
  readonly dueOn: string;
}

export interface IncomingLine {
  readonly amountFen: bigint;
  readonly remark: string;
  readonly counterpartyName: string;
}

export interface Match {
  readonly how: 'virtual_account' | 'code' | 'known_account' | 'payer_name';
  readonly parts: readonly { readonly invoiceId: string; readonly amountFen: bigint }[];
  /** What the invoices do not need, fen; the buyer's credit. */
  readonly leftFen: bigint;
  readonly buyerId: string;
}

export interface Payers {
  /** The buyers that this payer account has paid for before: one, or many for a treasury. */
  readonly byAccount: readonly string[];
  /** The buyers whose name, past or present, is the payer's. */
  readonly byName: readonly string[];
  /** The buyer whose own sub-account was paid into; 'closed' when that is no longer anybody's, and a person must look. */
  readonly byVirtualAccount?: string | 'closed' | null;
}

/**
 * What a line pays without anybody looking: by the buyer's own sub-account; by valid codes; by a known account and an amount that fits exactly one invoice;
 * by the payer's name and such an amount. Never by the amount alone, nor past a code that is mistyped (docs/flows/payment.md). Null leaves it to a person.
 */
export function match(line: IncomingLine, open: readonly OpenInvoice[], payers: Payers): Match | null {
  const own = payers.byVirtualAccount ?? null;
  if (own === 'closed') return null;
  const codes = findReferenceCodes(line.remark);
  if (own !== null) {
    const owed = open.filter((invoice) => invoice.buyerId === own);
    const named = owed.filter((invoice) => codes.includes(invoice.referenceCode));
    return owed.length === 0 ? null : pay(line.amountFen, named.length > 0 ? named : owed, 'virtual_account');
  }
  const coded = open.filter((invoice) => codes.includes(invoice.referenceCode));
  if (codes.length > 0) return coded.length === 0 ? null : pay(line.amountFen, coded, 'code');
  if (meansReferenceCode(line.remark)) return null;
  const fitting = (buyers: readonly string[]) =>
    open.filter((invoice) => buyers.includes(invoice.buyerId) && invoice.openFen === line.amountFen);
  const known = fitting(payers.byAccount);
  if (known.length > 0) return known.length === 1 ? pay(line.amountFen, known, 'known_account') : null;
  const named = fitting(payers.byName);
  return named.length === 1 ? pay(line.amountFen, named, 'payer_name') : null;
}

/** Oldest debt first; one payment for two buyers is left to a person, unless nothing is over. */
function pay(amountFen: bigint, invoices: readonly OpenInvoice[], how: Match['how']): Match | null {
  const ordered = [...invoices].sort((a, b) =>
    a.dueOn === b.dueOn ? (a.id < b.id ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1,
  );
  let left = amountFen;
  const parts: { invoiceId: string; amountFen: bigint }[] = [];
  for (const invoice of ordered) {
    const part = left < invoice.openFen ? left : invoice.openFen;
    if (part > 0n) parts.push({ invoiceId: invoice.id, amountFen: part });
    left -= part;
  }
  const buyers = new Set(ordered.map((invoice) => invoice.buyerId));
  if (left > 0n && buyers.size > 1) return null;
  return { how, parts, leftFen: left, buyerId: ordered[0]!.buyerId };
}

/** A payer's name without the marks and blanks that banks add or drop. */
export const normalName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s()（）·.,，。-]/g, '')
    .toLowerCase();
