import { invalid, missing } from '../faults.js';
import { cardOfToken } from '../cards.js';
import type { Page, WalletType } from '../kinds.js';
import { pageOf } from '../lists.js';
import { anything, created, flag, list, maybe, must, paging, pairs, shape, text, whole, word } from '../parameters.js';
import { route, type Route } from '../routes.js';
import type { Work } from '../work.js';
import { type Means, newIntent } from './intent-objects.js';
import { assertPayable, cancelIntent, capture, declineFault, pay } from './paying.js';

const MAX_AMOUNT = 99_999_999;
const METHODS = ['card', 'alipay', 'wechat_pay'];

const confirming = {
  payment_method: text,
  return_url: text,
  off_session: anything,
  payment_method_data: maybe(methodData()),
};
const describing = {
  description: text,
  metadata: pairs,
  receipt_email: text,
  statement_descriptor: text,
  statement_descriptor_suffix: text,
};

const newIntentParameters = shape({
  ...confirming,
  ...describing,
  amount: must(whole),
  currency: must(text),
  allowed_payment_method_types: list(must(text)),
  automatic_payment_methods: maybe(shape({ enabled: must(flag), allow_redirects: text })),
  capture_method: word('automatic', 'automatic_async', 'manual'),
  confirm: flag,
  confirmation_method: word('automatic', 'manual'),
  customer: text,
  payment_method_options: anything,
  setup_future_usage: text,
  shipping: anything,
  transfer_group: text,
});

function methodData() {
  return shape({
    type: must(word('card', 'alipay', 'wechat_pay')),
    alipay: anything,
    wechat_pay: anything,
    billing_details: anything,
    metadata: pairs,
  });
}

export const intentRoutes: readonly Route[] = [
  route('POST', '/v1/payment_intents', newIntentParameters, async (work, given) => {
    assertAmount(given.amount, 'amount');
    const { methods, listed } = chosenMethods(
      given.allowed_payment_method_types,
      given.automatic_payment_methods?.enabled,
    );
    if (given.customer !== undefined) await work.need('customer', given.customer, 'customer');
    const intent: Page['intent'] = {
      metadata: given.metadata ?? {},
      transfer_group: given.transfer_group ?? null,
      description: given.description ?? null,
      capture_method: given.capture_method === 'manual' ? 'manual' : 'automatic',
      statement_descriptor: given.statement_descriptor ?? null,
    };
    const means = await meansOf(work, given.payment_method, given.payment_method_data?.type);
    const made = newIntent(work, {
      amount: given.amount,
      currency: given.currency.toLowerCase(),
      methods,
      listed,
      intent,
      customer: given.customer ?? null,
      receiptEmail: given.receipt_email ?? null,
    });
    if (!given.confirm) {
      if (means) made.status = 'requires_confirmation';
      if (given.payment_method !== undefined) made.payment_method = given.payment_method;
      return made;
    }
    return confirm(work, made.id, means, given.return_url);
  }),
  route('GET', '/v1/payment_intents/:id', shape({ client_secret: text }), (work, _, id) =>
    work.need('payment_intent', id),
  ),
  route('GET', '/v1/payment_intents', shape({ ...paging, created, customer: text }), (work, { customer, ...given }) =>
    pageOf(work, 'payment_intent', '/v1/payment_intents', given, { customer }),
  ),
  route(
    'POST',
    '/v1/payment_intents/:id',
    shape({ ...describing, amount: whole, currency: text, transfer_group: text, payment_method: text, customer: text }),
    async (work, given, id) => {
      const intent = await work.need('payment_intent', id);
      if (given.amount !== undefined) {
        assertPayable(intent, 'update');
        assertAmount(given.amount, 'amount');
        intent.amount = given.amount;
      }
      intent.metadata = merged(intent.metadata, given.metadata);
      if (given.description !== undefined) intent.description = given.description;
      if (given.transfer_group !== undefined) intent.transfer_group = given.transfer_group;
      if (given.payment_method !== undefined) intent.payment_method = given.payment_method;
      return work.put('payment_intent', intent);
    },
  ),
  route('POST', '/v1/payment_intents/:id/confirm', shape(confirming), async (work, given, id) => {
    const intent = await work.need('payment_intent', id);
    const token =
      given.payment_method ?? (typeof intent.payment_method === 'string' ? intent.payment_method : undefined);
    return confirm(work, id, await meansOf(work, token, given.payment_method_data?.type), given.return_url);
  }),
  route(
    'POST',
    '/v1/payment_intents/:id/capture',
    shape({ amount_to_capture: whole, metadata: pairs }),
    async (work, given, id) => capture(work, await work.need('payment_intent', id), given.amount_to_capture),
  ),
  route(
    'POST',
    '/v1/payment_intents/:id/cancel',
    shape({ cancellation_reason: word('abandoned', 'duplicate', 'fraudulent', 'requested_by_customer') }),
    async (work, given, id) =>
      cancelIntent(work, await work.need('payment_intent', id), given.cancellation_reason ?? null),
  ),
];

async function confirm(work: Work, id: string, means: Means | null, returnUrl: string | undefined): Promise<object> {
  const intent = await work.need('payment_intent', id);
  assertPayable(intent, 'confirm');
  if (!means) {
    throw invalid('You cannot confirm this PaymentIntent because it is missing a payment method.', 'payment_method');
  }
  if (!intent.payment_method_types.includes(means.type)) {
    throw invalid(`The payment method type "${means.type}" is not allowed for this PaymentIntent.`, 'payment_method');
  }
  if (means.type !== 'card' && returnUrl === undefined) {
    throw invalid('Missing required param: return_url.', 'return_url', 'parameter_missing');
  }
  const outcome = await pay(work, intent, means, returnUrl ?? '');
  if (outcome.kind === 'declined') throw declineFault(intent, outcome);
  return intent;
}

/** A test token, a payment method made before, or a wallet named in place. */
async function meansOf(
  work: Work,
  token: string | undefined,
  wallet: 'card' | WalletType | undefined,
): Promise<Means | null> {
  if (token === undefined) return wallet === undefined || wallet === 'card' ? null : { type: wallet };
  const card = cardOfToken(token);
  if (card) return { type: 'card', card };
  const method = await work.get('payment_method', token);
  if (!method) throw missing('PaymentMethod', token, 'payment_method');
  if (method.type === 'alipay') return { type: 'alipay' };
  if (method.type === 'wechat_pay') return { type: 'wechat_pay' };
  const known = cardOfToken(method.metadata?.test_token ?? 'pm_card_visa');
  if (!known) throw missing('PaymentMethod', token, 'payment_method');
  return { type: 'card', card: known };
}

export function chosenMethods(allowed: string[] | undefined, automatic: boolean | undefined) {
  if (allowed && automatic) {
    throw invalid(
      'You may only specify one of: automatic_payment_methods, allowed_payment_method_types.',
      'allowed_payment_method_types',
    );
  }
  for (const [index, type] of (allowed ?? []).entries()) {
    if (METHODS.includes(type)) continue;
    const message = `The payment method type "${type}" is invalid.`;
    throw invalid(message, `allowed_payment_method_types[${index}]`, 'payment_method_type_invalid');
  }
  return {
    methods: allowed && allowed.length > 0 ? allowed : METHODS,
    listed: allowed !== undefined && allowed.length > 0,
  };
}

export function assertAmount(amount: number, param: string): void {
  if (amount < 1) throw invalid('This value must be greater than or equal to 1.', param, 'parameter_invalid_integer');
  if (amount > MAX_AMOUNT) throw invalid('Amount must be no more than ¥999,999.99', param, 'amount_too_large');
}

/** An empty value takes a key away. */
export function merged(kept: Record<string, string> | null, given: Record<string, string> | undefined) {
  const all = { ...kept, ...given };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

/** Only http addresses: the payer's browser is sent there. */
export function assertUrl(url: string, param: string): void {
  if (URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol)) return;
  throw invalid('Not a valid URL', param, 'url_invalid');
}
