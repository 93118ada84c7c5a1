import type Stripe from 'stripe';
import { newRef } from '../refs.js';
import type { Work } from '../work.js';

export interface NewSession {
  total: number;
  currency: string;
  methods: string[];
  listed: boolean;
  expiresAt: number;
  successUrl: string;
  cancelUrl: string | null;
  reference: string | null;
  customer: string | null;
  email: string | null;
  metadata: Stripe.Metadata;
}

export function newSession(work: Work, asked: NewSession): Stripe.Checkout.Session {
  const id = newRef('cs_test_', 40);
  return {
    id,
    object: 'checkout.session',
    adaptive_pricing: { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: asked.listed ? asked.methods : null,
    amount_subtotal: asked.total,
    amount_total: asked.total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: null,
    cancel_url: asked.cancelUrl,
    client_reference_id: asked.reference,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created: work.now,
    currency: asked.currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
    customer: asked.customer,
    customer_account: null,
    customer_creation: 'if_required',
    customer_details: null,
    customer_email: asked.email,
    discounts: [],
    expires_at: asked.expiresAt,
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: 'zh',
    managed_payments: null,
    metadata: asked.metadata,
    mode: 'payment',
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: 'if_required',
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: asked.methods,
    payment_status: 'unpaid',
    permissions: null,
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: 'open',
    submit_type: null,
    subscription: null,
    success_url: asked.successUrl,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: `${work.house.publicBase}/${id}`,
    wallet_options: null,
  };
}
