import { daysUntil } from '../../kit';

interface Payable {
  readonly amountFen: string;
  readonly paidFen: string;
  readonly creditedFen: string;
  readonly dueOn: string;
}

export const openFen = ({ amountFen, paidFen, creditedFen }: Payable): bigint =>
  BigInt(amountFen) - BigInt(paidFen) - BigInt(creditedFen);

/** One word for where an invoice stands; being late weighs more than being paid in part. */
export function invoiceState(invoice: Payable): 'paid' | 'overdue' | 'part_paid' | 'open' {
  if (openFen(invoice) <= 0n) return 'paid';
  if (daysUntil(invoice.dueOn) < 0) return 'overdue';
  return BigInt(invoice.paidFen) > 0n ? 'part_paid' : 'open';
}
