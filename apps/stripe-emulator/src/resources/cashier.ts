import type Stripe from 'stripe';
import { cardOfNumber } from '../cards.js';
import type { Page, WalletType } from '../kinds.js';
import type { Work } from '../work.js';
import { current, pageId } from './checkout.js';
import { type Means, newIntent } from './intent-objects.js';
import { answer, type Outcome, pay } from './paying.js';

/** What the payer's page knows: the session as it is now, and what belongs to it. */
export interface Till {
  session: Stripe.Checkout.Session;
  page: Page;
}

export async function till(work: Work, id: string): Promise<Till | null> {
  if (!(await work.get('checkout.session', id))) return null;
  const session = await current(work, id);
  return { session, page: await work.need('emulator.page', pageId(id)) };
}

export type Chosen = { type: 'card'; number: string } | { type: WalletType };
export type Submitted =
  | Outcome
  /** The session is not open any more: nothing was tried. */
  | { kind: 'over' }
  | { kind: 'unknown_card' };

/** The payer submits the form. A session that was paid, or has expired, takes no second one. */
export async function submit(work: Work, { session, page }: Till, chosen: Chosen): Promise<Submitted> {
  if (session.status !== 'open' || session.payment_status === 'paid') return { kind: 'over' };
  const means = meansOf(chosen);
  if (!means) return { kind: 'unknown_card' };
  const intent = await intentOf(work, session, page);
  const outcome = await pay(work, intent, means, session.url ?? '');
  page.step =
    outcome.kind === 'challenge' && chosen.type === 'card'
      ? { kind: 'challenge', number: chosen.number }
      : outcome.kind === 'waiting' && chosen.type !== 'card'
        ? { kind: 'wallet', type: chosen.type }
        : null;
  work.put('emulator.page', page);
  return conclude(work, session, outcome);
}

/** The payer has answered the bank's challenge, or the wallet. */
export async function answerStep(work: Work, { session, page }: Till, yes: boolean): Promise<Submitted> {
  if (session.status !== 'open' || page.step === null) return { kind: 'over' };
  const intent = await work.need('payment_intent', String(session.payment_intent));
  page.step = null;
  work.put('emulator.page', page);
  return conclude(work, session, await answer(work, intent, yes));
}

function conclude(work: Work, session: Stripe.Checkout.Session, outcome: Outcome): Outcome {
  if (outcome.kind !== 'paid') return outcome;
  session.status = 'complete';
  session.payment_status = 'paid';
  session.url = null;
  work.put('checkout.session', session);
  work.noLonger('expire_session', session.id);
  work.emit('checkout.session.completed', session);
  return outcome;
}

/** The intent is made when the payer first submits, and used again after a decline. */
async function intentOf(work: Work, session: Stripe.Checkout.Session, page: Page): Promise<Stripe.PaymentIntent> {
  const kept =
    session.payment_intent === null ? null : await work.get('payment_intent', String(session.payment_intent));
  if (kept) return kept;
  const intent = newIntent(work, {
    amount: session.amount_total ?? 0,
    currency: session.currency ?? 'cny',
    methods: page.methods,
    listed: session.allowed_payment_method_types !== null,
    intent: page.intent,
    customer: typeof session.customer === 'string' ? session.customer : null,
    receiptEmail: session.customer_email,
  });
  session.payment_intent = intent.id;
  work.put('checkout.session', session);
  return intent;
}

function meansOf(chosen: Chosen): Means | null {
  if (chosen.type !== 'card') return { type: chosen.type };
  const card = cardOfNumber(chosen.number);
  return card ? { type: 'card', card } : null;
}
