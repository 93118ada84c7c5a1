import type Stripe from 'stripe';
import { cardOfNumber, cardOfToken } from '../cards.js';
import { invalid } from '../faults.js';
import { pageOf } from '../lists.js';
import { anything, created, maybe, must, paging, pairs, shape, text, word } from '../parameters.js';
import { newRef } from '../refs.js';
import { route, type Route } from '../routes.js';
import { newMethod } from './intent-objects.js';
import { merged } from './intents.js';

const describing = { description: text, email: text, metadata: pairs, name: text, phone: text, address: anything };

export const customerRoutes: readonly Route[] = [
  route('POST', '/v1/customers', shape(describing), async (work, given) => {
    const customer: Stripe.Customer = {
      id: newRef('cus_', 14),
      object: 'customer',
      balance: 0,
      created: work.now,
      default_source: null,
      delinquent: false,
      description: given.description ?? null,
      email: given.email ?? null,
      invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
      livemode: false,
      metadata: given.metadata ?? {},
      name: given.name ?? null,
      phone: given.phone ?? null,
      shipping: null,
    };
    work.emit('customer.created', customer);
    return work.put('customer', customer);
  }),
  route('GET', '/v1/customers/:id', shape({}), (work, _, id) => work.need('customer', id)),
  route('GET', '/v1/customers', shape({ ...paging, created, email: text }), (work, { email, ...given }) =>
    pageOf(work, 'customer', '/v1/customers', given, { email }),
  ),
  route('POST', '/v1/customers/:id', shape(describing), async (work, given, id) => {
    const customer = await work.need('customer', id);
    customer.metadata = merged(customer.metadata, given.metadata);
    if (given.name !== undefined) customer.name = given.name;
    if (given.email !== undefined) customer.email = given.email;
    work.emit('customer.updated', customer);
    return work.put('customer', customer);
  }),
  route(
    'POST',
    '/v1/payment_methods',
    shape({
      type: must(word('card', 'alipay', 'wechat_pay')),
      card: maybe(shape({ number: text, token: text, exp_month: text, exp_year: text, cvc: text })),
      alipay: anything,
      wechat_pay: anything,
      billing_details: anything,
      metadata: pairs,
    }),
    async (work, { type, card, metadata }) => {
      if (type !== 'card') return { ...newMethod(work, { type }), metadata: metadata ?? {} };
      const known = cardOfNumber(card?.number ?? '') ?? cardOfToken(card?.token?.replace(/^tok_/, 'pm_card_') ?? '');
      if (!known) throw invalid('Your card number is incorrect.', 'card[number]', 'incorrect_number');
      const made = newMethod(work, { type, card: known });
      made.metadata = { ...metadata, test_token: known.token };
      return work.put('payment_method', made);
    },
  ),
  route('GET', '/v1/payment_methods/:id', shape({}), (work, _, id) => work.need('payment_method', id)),
];
