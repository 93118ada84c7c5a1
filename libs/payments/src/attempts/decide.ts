import { formatYuan } from '@bangfu/kernel';
import type { ProviderPayment } from '../provider/payment-provider.js';
import type { Attempt, AttemptState } from './attempt.js';

/** What an answer of the provider means for an attempt. `stay`: nothing is decided by it. */
export type Decision =
  | { readonly to: 'stay' }
  | { readonly to: 'paid' }
  | { readonly to: 'declined' | 'expired' }
  /** `captured`: the money has come all the same, and is kept apart. */
  | { readonly to: 'parked'; readonly reason: string; readonly captured: boolean };

const STAY: Decision = { to: 'stay' };

/**
 * Moves forward only: nothing leaves `paid`, and money that did come wins over an end that had been written down before it was known.
 * Whether a paid attempt can still be fulfilled is the decision of whoever sold something.
 */
export function decide(attempt: Attempt, said: ProviderPayment): Decision {
  if (attempt.state === 'paid') return STAY;
  // Parked with its money: a person decides. Parked for a word that nobody knew: what is said now may be clear.
  if (attempt.state === 'parked' && attempt.capturedFen !== null) return STAY;
  if (!isUndecided(attempt.state) && said.state !== 'paid') return STAY;
  if (said.state === 'unknown') return park(`渠道答复了未知的状态：${said.raw}`, said);
  if (said.attemptId !== attempt.id) return park(`渠道的付款不属于这次付款（${said.sessionRef}）`, said);
  switch (said.state) {
    case 'paid':
      return ofPaid(attempt, said);
    case 'declined':
    case 'expired':
      return { to: said.state };
    case 'open':
    case 'processing':
      return STAY;
  }
}

function ofPaid(attempt: Attempt, said: ProviderPayment): Decision {
  if (said.currency !== attempt.currency) {
    return park(`币种不符：应为 ${attempt.currency}，实为 ${said.currency}`, said);
  }
  if (said.capturedFen !== attempt.amountFen) {
    return park(`金额不符：应收 ${formatYuan(attempt.amountFen)}，实收 ${formatYuan(said.capturedFen)}`, said);
  }
  return { to: 'paid' };
}

const isUndecided = (state: AttemptState): boolean => state === 'open' || state === 'parked';

const park = (reason: string, said: ProviderPayment): Decision => ({
  to: 'parked',
  reason: reason.slice(0, 300),
  captured: said.state === 'paid',
});
