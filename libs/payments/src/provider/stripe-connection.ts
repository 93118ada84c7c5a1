import { Injectable, Optional } from '@nestjs/common';
import Stripe from 'stripe';
import { Env, KillPoints } from '@bangfu/kernel';
import { PaymentOutcomeUnknown, PaymentRefused } from './provider-faults.js';

/** What it takes to speak Stripe's protocol with somebody. */
export interface StripeLink {
  readonly key: string;
  /** Several while one is being rolled. */
  readonly webhookSecrets: readonly string[];
  /** Instead of https://api.stripe.com. */
  readonly base?: string | null;
  /** Answers in this process instead of over a socket: the story and specs. */
  readonly fetch?: typeof fetch;
}

/** Repeats of the library itself, under the same key; 409, 429, 5xx and lost connections only. */
const REPEATS = 2;
const MOST_PAGES = 200;

/** The one Stripe client of the program. Every call goes through `one`, `nameless`, `list` or `pages`, which know what an answer must look like. */
@Injectable()
export class StripeConnection {
  private link: StripeLink | null;
  private client: Stripe | null = null;

  constructor(
    private readonly env: Env,
    @Optional() private readonly killPoints: KillPoints = new KillPoints(env),
  ) {
    this.link = env.stripeSecretKey
      ? { key: env.stripeSecretKey, webhookSecrets: env.stripeWebhookSecrets, base: env.stripeApiBase }
      : null;
  }

  /** Speaks with somebody else from now on. A live key is never pointed anywhere but at Stripe. */
  use(link: StripeLink): void {
    if (link.key.startsWith('sk_live_')) throw new Error('a live key comes from the environment alone');
    this.link = link;
    this.client = null;
  }

  get available(): boolean {
    return this.link !== null;
  }

  get webhookSecrets(): readonly string[] {
    return this.link?.webhookSecrets ?? [];
  }

  get stripe(): Stripe {
    if (!this.link) throw new PaymentRefused('no_key', 'no Stripe key is configured');
    this.client ??= connect(this.link, this.env.stripeTimeoutMs);
    return this.client;
  }

  /** One object whose type and id are what was asked for. Throws `PaymentRefused`, `PaymentOutcomeUnknown`. */
  async one<T extends { object: string; id: string }>(
    object: T['object'],
    send: (stripe: Stripe) => Promise<Stripe.Response<T>>,
  ): Promise<T> {
    const answer = await this.ask(send);
    const named = (PREFIXES[object] ?? []).some((prefix) => String(answer.id).startsWith(prefix));
    if (answer.object !== object || !named) throw notStripe(object);
    return answer;
  }

  /** One page of a list. */
  async list<T>(send: (stripe: Stripe) => Promise<Stripe.Response<Stripe.ApiList<T>>>): Promise<Stripe.ApiList<T>> {
    const answer = await this.ask(send);
    if (answer.object !== 'list' || !Array.isArray(answer.data)) throw notStripe('list');
    return answer;
  }

  /** All pages, newest first; `after` is the id of the last item seen. */
  async *pages<T extends { id: string }>(
    send: (stripe: Stripe, after: string | undefined) => Promise<Stripe.Response<Stripe.ApiList<T>>>,
  ): AsyncGenerator<T[]> {
    let after: string | undefined;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const { data, has_more: more } = await this.list((stripe) => send(stripe, after));
      yield data;
      after = data.at(-1)?.id;
      if (!more || after === undefined) return;
    }
    throw new PaymentOutcomeUnknown(`more than ${MOST_PAGES} pages`);
  }

  /** One object that has a type and no id (the balance). */
  async nameless<T extends { object: string }>(
    object: T['object'],
    send: (stripe: Stripe) => Promise<Stripe.Response<T>>,
  ): Promise<T> {
    const answer = await this.ask(send);
    if (answer.object !== object) throw notStripe(object);
    return answer;
  }

  private async ask<T>(send: (stripe: Stripe) => Promise<Stripe.Response<T>>): Promise<Stripe.Response<T>> {
    let answer: Stripe.Response<T>;
    try {
      this.killPoints.pass('before call');
      answer = await send(this.stripe);
      this.killPoints.pass('after call');
    } catch (error) {
      throw faultOf(error);
    }
    // The library takes any JSON without the member `error` for a success, a proxy's 404 included.
    if (!answer?.lastResponse || answer.lastResponse.statusCode >= 300) throw notStripe('answer');
    return answer;
  }
}

/** What ids of each type begin with; refunds of wallets are called otherwise. */
const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  'checkout.session': ['cs_'],
  refund: ['re_', 'pyr_'],
  dispute: ['dp_', 'du_'],
  account: ['acct_'],
  transfer: ['tr_'],
  transfer_reversal: ['trr_'],
  payout: ['po_'],
};

/** With its repeats a call stays within the minute that a request of a browser may take. */
function connect({ key, base, fetch: local }: StripeLink, timeout: number): Stripe {
  const at = base ? new URL(base) : null;
  return new Stripe(key, {
    timeout,
    maxNetworkRetries: REPEATS,
    telemetry: false,
    appInfo: { name: 'bangfu' },
    ...(at
      ? {
          host: at.hostname,
          protocol: at.protocol === 'http:' ? 'http' : 'https',
          port: at.port || (at.protocol === 'http:' ? 80 : 443),
        }
      : {}),
    ...(local ? { httpClient: Stripe.createFetchHttpClient(local) } : {}),
  });
}

const notStripe = (wanted: string): PaymentOutcomeUnknown =>
  new PaymentOutcomeUnknown(`the answer is not what Stripe would say (${wanted})`);

const wasReplayed = ({ headers }: InstanceType<typeof Stripe.errors.StripeError>): boolean =>
  new Headers(headers ?? {}).get('idempotent-replayed') === 'true';

/** Decided against us, or nobody can say: only the first may be followed by anything new. */
function faultOf(error: unknown): unknown {
  if (!(error instanceof Stripe.errors.StripeError)) return error;
  const said = `${error.type}${error.code ? ` ${error.code}` : ''}: ${error.message}`.slice(0, 300);
  const status = error.statusCode ?? 0;
  if (error instanceof Stripe.errors.StripeRateLimitError || status === 429) {
    return new PaymentOutcomeUnknown(said, true);
  }
  const open =
    error instanceof Stripe.errors.StripeConnectionError ||
    error instanceof Stripe.errors.StripeAPIError ||
    error instanceof Stripe.errors.StripeIdempotencyError ||
    status === 409 ||
    status >= 500;
  if (open) return new PaymentOutcomeUnknown(said, false, status >= 500 && wasReplayed(error));
  return new PaymentRefused(error.decline_code ?? error.code ?? error.type, said);
}
