import { today, zh } from '../../kit';
import type { Labels } from '../../kit/labels';
import type { Invoice } from '../trade/types';

export const INVOICE_STATES: Labels = {
  open: [zh('待付款'), 'gold'],
  part_paid: [zh('部分付款'), 'blue'],
  overdue: [zh('逾期未付'), 'red'],
  paid: [zh('已付清'), 'green'],
};

export const INVOICE_KINDS: Labels = {
  digital: [zh('数电票')],
  ordinary: [zh('普通发票')],
  special: [zh('专用发票')],
};

type Sums = Pick<Invoice, 'amountFen' | 'paidFen' | 'creditedFen' | 'dueOn'>;

/** What the buyer still owes for it: the face less returns less payments. */
export const openFen = ({ amountFen, paidFen, creditedFen }: Sums): bigint =>
  BigInt(amountFen) - BigInt(paidFen) - BigInt(creditedFen);

export function invoiceState(invoice: Sums): 'open' | 'part_paid' | 'overdue' | 'paid' {
  if (openFen(invoice) <= 0n) return 'paid';
  if (invoice.dueOn < today()) return 'overdue';
  return BigInt(invoice.paidFen) > 0n ? 'part_paid' : 'open';
}
