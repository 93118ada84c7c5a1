import type Stripe from 'stripe';
import type { Page, WalletType } from '../kinds.js';
import { NO_BILLING, type TestCard } from '../cards.js';
import { newRef } from '../refs.js';
import type { Work } from '../work.js';

/** What a payer pays with. */
export type Means = { type: 'card'; card: TestCard } | { type: WalletType };

export interface NewIntent {
  amount: number;
  currency: string;
  methods: string[];
  /** Whether the caller listed the methods, or left them to the provider. */
  listed: boolean;
  intent: Page['intent'];
  customer: string | null;
  receiptEmail: string | null;
}

export function newIntent(work: Work, { amount, currency, methods, listed, intent, ...of }: NewIntent) {
  const id = newRef('pi_');
  const made: Stripe.PaymentIntent = {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: listed ? methods : null,
    amount,
    amount_capturable: 0,
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: listed ? null : { allow_redirects: 'always', enabled: true },
    canceled_at: null,
    cancellation_reason: null,
    capture_method: intent.capture_method,
    client_secret: `${id}_secret_${newRef('')}`,
    confirmation_method: 'automatic',
    created: work.now,
    currency,
    customer: of.customer,
    customer_account: null,
    description: intent.description,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: intent.metadata,
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: null,
    payment_method_types: methods,
    payment_record: null,
    processing: null,
    receipt_email: of.receiptEmail,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: null,
    status: 'requires_payment_method',
    transfer_group: intent.transfer_group,
  };
  work.put('payment_intent', made);
  work.emit('payment_intent.created', made);
  return made;
}

export function newMethod(work: Work, means: Means): Stripe.PaymentMethod {
  const made: Stripe.PaymentMethod = {
    id: newRef('pm_'),
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: NO_BILLING,
    created: work.now,
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: means.type,
  };
  if (means.type === 'card') made.card = cardOf(means.card);
  else if (means.type === 'alipay') made.alipay = {};
  else made.wechat_pay = {};
  return work.put('payment_method', made);
}

const cardOf = ({ brand, number }: TestCard): Stripe.PaymentMethod.Card => ({
  brand,
  checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
  country: 'CN',
  display_brand: brand,
  exp_month: 12,
  exp_year: 2034,
  fingerprint: `fp${number.slice(-8)}`,
  funding: 'credit',
  generated_from: null,
  last4: number.slice(-4),
  networks: { available: [brand], preferred: null },
  regulated_status: 'unregulated',
  three_d_secure_usage: { supported: true },
  wallet: null,
});

export function newCharge(work: Work, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod): Stripe.Charge {
  return {
    id: newRef(method.type === 'card' ? 'ch_' : 'py_'),
    object: 'charge',
    amount: intent.amount,
    amount_captured: 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: NO_BILLING,
    calculated_statement_descriptor: method.type === 'card' ? 'BANGFU' : null,
    captured: false,
    created: work.now,
    currency: intent.currency,
    customer: typeof intent.customer === 'string' ? intent.customer : null,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: {
      advice_code: null,
      network_advice_code: null,
      network_decline_code: null,
      network_status: 'approved_by_network',
      reason: null,
      risk_level: 'normal',
      seller_message: 'Payment complete.',
      type: 'authorized',
    },
    paid: true,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: detailsOf(method),
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: null,
    status: 'succeeded',
    transfer_data: null,
    transfer_group: intent.transfer_group,
  };
}

function detailsOf({ type, card }: Stripe.PaymentMethod): Stripe.Charge.PaymentMethodDetails {
  if (type === 'alipay') return { type, alipay: { fingerprint: null, transaction_id: newRef('', 28) } };
  if (type === 'wechat_pay') return { type, wechat_pay: { fingerprint: null, transaction_id: newRef('', 28) } };
  if (!card) return { type };
  return {
    type,
    card: {
      amount_authorized: null,
      authorization_code: null,
      brand: card.brand,
      checks: card.checks,
      country: card.country,
      electronic_commerce_indicator: null,
      exp_month: card.exp_month,
      exp_year: card.exp_year,
      fingerprint: card.fingerprint ?? null,
      funding: card.funding,
      installments: null,
      last4: card.last4,
      mandate: null,
      network: card.brand,
      network_transaction_id: null,
      regulated_status: 'unregulated',
      three_d_secure: null,
      transaction_link_id: null,
      wallet: null,
    },
  };
}
