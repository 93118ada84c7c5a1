import { proportion } from '@bangfu/kernel';

interface Priced {
  readonly amountFen: bigint;
  readonly commissionFen: bigint;
}

/**
 * The commission on what is left of a part after `refundedFen`, in fen. A refund from `before` to `after` gives back
 * `commissionAfter(part, before) - commissionAfter(part, after)`, so that refunds in any pieces sum to the whole exactly.
 */
export const commissionAfter = ({ amountFen, commissionFen }: Priced, refundedFen: bigint): bigint =>
  proportion(commissionFen, amountFen - refundedFen, amountFen);
