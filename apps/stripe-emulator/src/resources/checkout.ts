import type Stripe from 'stripe';
import { invalid, refused } from '../faults.js';
import type { Page } from '../kinds.js';
import { pageOf, wholeList } from '../lists.js';
import { anything, created, list, maybe, must, paging, pairs, shape, text, whole, word } from '../parameters.js';
import { newRef } from '../refs.js';
import { route, type Route } from '../routes.js';
import type { Work } from '../work.js';
import { newSession } from './checkout-objects.js';
import { assertAmount, assertUrl, chosenMethods, merged } from './intents.js';
import { cancelIntent } from './paying.js';

const HALF_HOUR = 1_800;
const DAY = 86_400;
/** The way here takes time: what was half an hour when the caller said so is still accepted. */
const GRACE = 60;

const lineParameters = shape({
  quantity: whole,
  price: text,
  price_data: maybe(
    shape({
      currency: must(text),
      product_data: maybe(
        shape({ name: must(text), description: text, images: anything, metadata: pairs, tax_code: text }),
      ),
      product: text,
      unit_amount: must(whole),
      tax_behavior: text,
    }),
  ),
});

const newSessionParameters = shape({
  adaptive_pricing: anything,
  after_expiration: anything,
  allow_promotion_codes: anything,
  allowed_payment_method_types: list(must(text)),
  automatic_tax: anything,
  billing_address_collection: text,
  branding_settings: anything,
  cancel_url: text,
  client_reference_id: text,
  consent_collection: anything,
  currency: text,
  custom_text: anything,
  customer: text,
  customer_creation: text,
  customer_email: text,
  expires_at: whole,
  invoice_creation: anything,
  line_items: list(lineParameters),
  locale: text,
  metadata: pairs,
  mode: must(word('payment', 'setup', 'subscription')),
  payment_intent_data: maybe(
    shape({
      capture_method: word('automatic', 'automatic_async', 'manual'),
      description: text,
      metadata: pairs,
      receipt_email: text,
      statement_descriptor: text,
      statement_descriptor_suffix: text,
      transfer_group: text,
    }),
  ),
  payment_method_options: maybe(
    shape({
      wechat_pay: maybe(shape({ client: word('android', 'ios', 'web'), app_id: text })),
      alipay: anything,
      card: anything,
    }),
  ),
  phone_number_collection: anything,
  submit_type: text,
  success_url: text,
  ui_mode: word('elements', 'embedded_page', 'form', 'hosted_page'),
});

export const checkoutRoutes: readonly Route[] = [
  route('POST', '/v1/checkout/sessions', newSessionParameters, async (work, given) => {
    if (given.mode !== 'payment') throw invalid(`mode ${given.mode} is not spoken here: only payment is.`, 'mode');
    if ((given.ui_mode ?? 'hosted_page') !== 'hosted_page') {
      throw invalid('Only hosted_page is spoken here.', 'ui_mode');
    }
    if (given.success_url === undefined) {
      throw invalid('Missing required param: success_url.', 'success_url', 'parameter_missing');
    }
    assertUrl(given.success_url, 'success_url');
    if (given.cancel_url !== undefined) assertUrl(given.cancel_url, 'cancel_url');
    const lines = readLines(given.line_items);
    const total = lines.reduce((sum, line) => sum + line.amount_total, 0);
    assertAmount(total, 'line_items');
    const { methods } = chosenMethods(given.allowed_payment_method_types, undefined);
    const wechat = given.payment_method_options?.wechat_pay;
    if (given.allowed_payment_method_types?.includes('wechat_pay') && wechat?.client === undefined) {
      const param = 'payment_method_options[wechat_pay][client]';
      throw invalid(`Missing required param: ${param}.`, param, 'parameter_missing');
    }
    const expiresAt = given.expires_at ?? work.now + DAY;
    assertExpiry(work, expiresAt);
    if (given.customer !== undefined) await work.need('customer', given.customer, 'customer');
    const session = newSession(work, {
      total,
      currency: lines[0]!.currency,
      methods,
      listed: given.allowed_payment_method_types !== undefined,
      expiresAt,
      successUrl: given.success_url,
      cancelUrl: given.cancel_url ?? null,
      reference: given.client_reference_id ?? null,
      customer: given.customer ?? null,
      email: given.customer_email ?? null,
      metadata: given.metadata ?? {},
    });
    const data = given.payment_intent_data;
    const page: Page = {
      id: pageId(session.id),
      token: newRef('', 32),
      lines,
      intent: {
        metadata: data?.metadata ?? {},
        transfer_group: data?.transfer_group ?? null,
        description: data?.description ?? null,
        capture_method: data?.capture_method === 'manual' ? 'manual' : 'automatic',
        statement_descriptor: data?.statement_descriptor ?? null,
      },
      methods,
      step: null,
    };
    work.put('emulator.page', page);
    work.later(expiresAt - work.now, 'expire_session', session.id);
    return work.put('checkout.session', session);
  }),
  route('GET', '/v1/checkout/sessions/:id', shape({}), (work, _, id) => current(work, id)),
  route(
    'GET',
    '/v1/checkout/sessions',
    shape({ ...paging, created, customer: text, payment_intent: text, status: word('open', 'complete', 'expired') }),
    (work, { customer, payment_intent, status, ...given }) =>
      pageOf(work, 'checkout.session', '/v1/checkout/sessions', given, { customer, payment_intent, status }),
  ),
  route('POST', '/v1/checkout/sessions/:id', shape({ metadata: pairs }), async (work, given, id) => {
    const session = await current(work, id);
    session.metadata = merged(session.metadata, given.metadata);
    return work.put('checkout.session', session);
  }),
  route('POST', '/v1/checkout/sessions/:id/expire', shape({}), async (work, _, id) => {
    const session = await current(work, id);
    if (session.status === 'open') return expire(work, session);
    const message = `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${String(session.status)}.`;
    throw refused('checkout_session_not_open', message);
  }),
  route('GET', '/v1/checkout/sessions/:id/line_items', shape(paging), async (work, _, id) => {
    await work.need('checkout.session', id);
    const { lines } = await work.need('emulator.page', pageId(id));
    return wholeList(lines, `/v1/checkout/sessions/${id}/line_items`);
  }),
];

export const pageId = (session: string): string => `page_${session}`;

/** The session as it is now: one whose time is over is expired, whether or not anybody has noticed before. */
export async function current(work: Work, id: string): Promise<Stripe.Checkout.Session> {
  const session = await work.need('checkout.session', id);
  return session.status === 'open' && session.expires_at <= work.now ? expire(work, session) : session;
}

/** Closes the page; what the payer had begun is cancelled with it. */
export async function expire(work: Work, session: Stripe.Checkout.Session): Promise<Stripe.Checkout.Session> {
  if (session.status !== 'open') return session;
  const intent =
    session.payment_intent === null ? null : await work.get('payment_intent', String(session.payment_intent));
  if (intent && !['succeeded', 'canceled', 'requires_capture'].includes(intent.status)) {
    cancelIntent(work, intent, 'abandoned');
  }
  session.status = 'expired';
  session.url = null;
  work.noLonger('expire_session', session.id);
  work.emit('checkout.session.expired', session);
  return work.put('checkout.session', session);
}

function assertExpiry(work: Work, at: number): void {
  const ahead = at - work.now;
  if (ahead >= HALF_HOUR - GRACE && ahead <= DAY + GRACE) return;
  throw invalid(
    ahead < HALF_HOUR
      ? 'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.'
      : 'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.',
    'expires_at',
  );
}

function readLines(given: ReturnType<typeof lineParameters>[] | undefined): Stripe.LineItem[] {
  if (!given || given.length === 0) {
    throw invalid('Missing required param: line_items.', 'line_items', 'parameter_missing');
  }
  const lines = given.map(({ price, price_data: data, quantity }, index): Stripe.LineItem => {
    const at = `line_items[${index}]`;
    if (price !== undefined) throw invalid(`No such price: '${price}'`, `${at}[price]`, 'resource_missing');
    if (!data) throw invalid(`Missing required param: ${at}[price_data].`, `${at}[price_data]`, 'parameter_missing');
    if (!data.product_data) {
      const param = `${at}[price_data][product_data]`;
      throw invalid(`Missing required param: ${param}.`, param, 'parameter_missing');
    }
    if (quantity === undefined || quantity < 1) {
      throw invalid(`Missing required param: ${at}[quantity].`, `${at}[quantity]`, 'parameter_missing');
    }
    if (data.unit_amount < 0) throw invalid('Invalid non-negative integer', `${at}[price_data][unit_amount]`);
    const amount = data.unit_amount * quantity;
    return {
      id: newRef('li_'),
      object: 'item',
      adjustable_quantity: null,
      amount_discount: 0,
      amount_subtotal: amount,
      amount_tax: 0,
      amount_total: amount,
      currency: data.currency.toLowerCase(),
      description: data.product_data.name,
      metadata: {},
      price: null,
      quantity,
    };
  });
  if (new Set(lines.map(({ currency }) => currency)).size > 1) {
    throw invalid('All line items must have the same currency.', 'line_items');
  }
  return lines;
}
