import type { Product } from '../product.js';
import { atProvider } from '../provider.js';

const TWO_HOURS = 7_200_000;
const PAID_BY_CARD = `SELECT charge_ref AS value FROM payment_attempts WHERE state = 'paid' AND method = 'card' ORDER BY decided_at`;

/** Somebody at the provider gives a payer a yuan back by hand, two hours ago, and tells nobody. */
export const givenBackByHand = (product: Product): Promise<void> =>
  atProvider(
    product,
    async ({ stripe, value }) => stripe.refunds.create({ charge: await value(`${PAID_BY_CARD} LIMIT 1`), amount: 100 }),
    { now: () => new Date(Date.now() - TWO_HOURS), silent: true },
  );

/** The bank of the payer who paid last asks for the money back. */
export const takenBackByBank = (product: Product): Promise<void> =>
  atProvider(product, async ({ emulator, value }) =>
    emulator.knobs.disputes.open(await value(`${PAID_BY_CARD} DESC LIMIT 1`)),
  );
