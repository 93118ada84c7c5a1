import type { Logs } from '@bangfu/kernel';
import { outcomeUnknown, paymentsUnavailable } from '../payments.errors.js';
import { PaymentOutcomeUnknown, PaymentRefused } from './provider-faults.js';

/** Turns the provider's faults into what the person at the screen can be told. */
export async function spoken<T>(logs: Logs, talk: () => Promise<T>): Promise<T> {
  try {
    return await talk();
  } catch (error) {
    if (error instanceof PaymentOutcomeUnknown) {
      logs.root.warn({ error }, 'the payment provider did not answer');
      throw outcomeUnknown();
    }
    if (error instanceof PaymentRefused) {
      logs.root.error({ error }, 'the payment provider refused a call');
      throw paymentsUnavailable();
    }
    throw error;
  }
}
