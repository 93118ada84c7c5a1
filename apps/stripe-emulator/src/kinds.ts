import type Stripe from 'stripe';

/** What the hosted page must know of its session beyond what the protocol shows. */
export interface Page {
  id: string;
  /** Every form of the page carries it; a post without it is refused. */
  token: string;
  lines: Stripe.LineItem[];
  intent: {
    metadata: Stripe.Metadata;
    transfer_group: string | null;
    description: string | null;
    capture_method: 'automatic' | 'manual';
    statement_descriptor: string | null;
  };
  methods: string[];
  /** The step that waits for the payer: a challenge of the card's bank, or the wallet's own page. */
  step: { kind: 'challenge'; number: string } | { kind: 'wallet'; type: WalletType } | null;
}

export type WalletType = 'alipay' | 'wechat_pay';

/** Something that happens by itself later. `at` in seconds of the emulator's clock. */
export interface Task {
  id: string;
  at: number;
  verb: 'expire_session' | 'finish_refund' | 'fail_refund' | 'finish_payout';
  target: string;
  account: string;
}

/** One event on its way to one endpoint; gone once it has been taken. */
export interface Delivery {
  id: string;
  event: string;
  endpoint: string;
  attempts: number;
  state: 'open' | 'failed';
}

/** What an account has; `waiting` becomes available at the time of each part. */
export interface Purse {
  id: string;
  currency: string;
  available: number;
  waiting: { net: number; on: number }[];
}

/** What was transferred out of a charge and not taken back; never more than the charge. */
export interface Source {
  id: string;
  transferred: number;
}

/** Where an account's holder is sent to tell about it, once and for five minutes. */
export interface Link {
  id: string;
  account: string;
  returnUrl: string;
  expires: number;
}

/** Everything that is kept, by the word that the protocol (or we) call it. */
export interface Kinds {
  account: Stripe.Account;
  balance_transaction: Stripe.BalanceTransaction;
  charge: Stripe.Charge;
  'checkout.session': Stripe.Checkout.Session;
  customer: Stripe.Customer;
  dispute: Stripe.Dispute;
  event: Stripe.Event;
  payment_intent: Stripe.PaymentIntent;
  payment_method: Stripe.PaymentMethod;
  payout: Stripe.Payout;
  refund: Stripe.Refund;
  transfer: Stripe.Transfer;
  transfer_reversal: Stripe.TransferReversal;
  webhook_endpoint: Stripe.WebhookEndpoint;
  'emulator.page': Page;
  'emulator.task': Task;
  'emulator.delivery': Delivery;
  'emulator.purse': Purse;
  'emulator.source': Source;
  'emulator.link': Link;
}
export type Kind = keyof Kinds;

/** The platform's own account; connected accounts have theirs. */
export const PLATFORM = 'acct_platform';
