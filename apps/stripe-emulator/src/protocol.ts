import { createHash } from 'node:crypto';
import { expand } from './expand.js';
import { invalid, ProtocolFault } from './faults.js';
import type { House } from './house.js';
import { PLATFORM } from './kinds.js';
import { decodeForm, list, must, text } from './parameters.js';
import { newRef } from './refs.js';
import { accountRoutes } from './resources/accounts.js';
import { chargeRoutes } from './resources/charges.js';
import { checkoutRoutes } from './resources/checkout.js';
import { customerRoutes } from './resources/customers.js';
import { disputeRoutes } from './resources/disputes.js';
import { eventRoutes } from './resources/events.js';
import { intentRoutes } from './resources/intents.js';
import { payoutRoutes } from './resources/payouts.js';
import { transferRoutes } from './resources/transfers.js';
import { findRoute, type Route } from './routes.js';
import { API_VERSION, Work } from './work.js';

export interface Call {
  readonly method: string;
  readonly path: string;
  /** The query of a GET, the body of a POST: a form in both cases. */
  readonly form: string;
  header(name: string): string | null;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Record<string, string>;
}

/** The call was carried out and its answer is lost on the way. */
export class HangUp extends Error {}

const ROUTES: readonly Route[] = [
  ...intentRoutes,
  ...checkoutRoutes,
  ...chargeRoutes,
  ...accountRoutes,
  ...transferRoutes,
  ...payoutRoutes,
  ...disputeRoutes,
  ...eventRoutes,
  ...customerRoutes,
];

const KEY = /^sk_(test|emu)_\w{4,}$/;
/** From this version on the methods have their new name. */
const RENAMED_METHODS = '2026-09-30';
const KEEP_ANSWERS_SECONDS = 86_400;
const expandable = list(must(text));

interface Ready {
  readonly call: Call;
  readonly requestId: string;
  readonly account: string;
  readonly key: string | null;
}

/** Everything that is the same for every route: keys, faults, idempotency, expansion, headers. */
export class Protocol {
  private readonly running = new Set<string>();

  constructor(
    private readonly house: House,
    private readonly keys: readonly string[] | null,
  ) {}

  async answer(call: Call): Promise<Answer> {
    const requestId = newRef('req_', 14);
    const strange = this.house.settings.strangeAnswers;
    if (strange.left > 0) {
      strange.left -= 1;
      return { status: strange.status, body: strange.body, headers: { 'content-type': 'application/json' } };
    }
    try {
      this.assertNotTooMany();
      this.assertKey(call.header('authorization'));
      const account = await this.accountOf(call.header('stripe-account'), call.header('stripe-context'));
      const key = call.method === 'POST' ? call.header('idempotency-key') : null;
      const ready: Ready = { call, requestId, account, key };
      return await (key === null ? this.carryOut(ready) : this.once(ready, `${account} ${key}`, key));
    } catch (fault) {
      if (!(fault instanceof ProtocolFault)) throw fault;
      return answerOf(fault.status, errorBody(fault, requestId), requestId, call);
    }
  }

  /** The same key answers the same thing, once it has begun; two at a time are refused, other parameters as well. */
  private async once(ready: Ready, name: string, key: string): Promise<Answer> {
    if (key.length > 255) throw invalid('Idempotency keys may be 255 characters long.');
    if (this.running.has(name)) throw inUse(key);
    this.running.add(name);
    try {
      const saved = await this.house.store.answered(ready.account, key);
      if (!saved || saved.created + KEEP_ANSWERS_SECONDS < this.now()) return await this.carryOut(ready);
      if (saved.asked !== askedBy(ready.call)) throw otherParameters(key);
      const answer = answerOf(saved.status, saved.body, ready.requestId, ready.call);
      const retry: Record<string, string> = saved.status >= 500 ? { 'stripe-should-retry': 'false' } : {};
      return { ...answer, headers: { ...answer.headers, 'idempotent-replayed': 'true', ...retry } };
    } finally {
      this.running.delete(name);
    }
  }

  private async carryOut(ready: Ready): Promise<Answer> {
    const { call, requestId, account, key } = ready;
    const { settings } = this.house;
    const found = findRoute(ROUTES, call.method, call.path);
    if (!found) throw noRoute(call);
    const { expand: paths, ...parameters } = this.parametersOf(call);
    const run = found.route.read(parameters);
    const wanted = expandable(paths, 'expand') ?? [];
    if (settings.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, settings.latencyMs));
    const { status, body } = await this.house.alone(async () => {
      const work = new Work(this.house, account, { requestId, idempotencyKey: key });
      try {
        this.assertNotBroken();
        const result = JSON.stringify(await expand(work, await run(work, found.refs), wanted));
        await work.commit(key === null ? null : this.saving(ready, key, 200, result));
        return { status: 200, body: result };
      } catch (fault) {
        if (!(fault instanceof ProtocolFault)) throw fault;
        const told = errorBody(fault, requestId);
        const kept = fault.committed ? work : new Work(this.house, account, { requestId, idempotencyKey: key });
        await kept.commit(fault.saved && key !== null ? this.saving(ready, key, fault.status, told) : null);
        return { status: fault.status, body: told };
      }
    });
    if (call.path.startsWith('/v1/webhook_endpoints')) await this.house.readEndpoints();
    this.house.committed();
    if (settings.hangUps > 0 && call.method !== 'GET') {
      settings.hangUps -= 1;
      throw new HangUp('socket hang up');
    }
    return answerOf(status, body, requestId, call);
  }

  private saving({ account, call }: Ready, key: string, status: number, body: string) {
    return { account, key, asked: askedBy(call), status, body, created: this.now() };
  }

  private parametersOf(call: Call): Record<string, unknown> {
    const given = decodeForm(call.form);
    const version = call.header('stripe-version');
    const old = version === null || version < RENAMED_METHODS;
    if (!old || given.payment_method_types === undefined) return given;
    const { payment_method_types: methods, ...rest } = given;
    return { ...rest, allowed_payment_method_types: methods };
  }

  private now(): number {
    return Math.floor(this.house.now().getTime() / 1000);
  }

  private assertNotTooMany(): void {
    const { settings } = this.house;
    if (settings.rateLimits <= 0) return;
    settings.rateLimits -= 1;
    const message =
      'Request rate limit exceeded. Learn more about rate limits here https://stripe.com/docs/rate-limits.';
    throw new ProtocolFault(429, { type: 'invalid_request_error', code: 'rate_limit', message });
  }

  private assertNotBroken(): void {
    const { serverErrors } = this.house.settings;
    if (serverErrors.left <= 0) return;
    serverErrors.left -= 1;
    const message = 'An unknown error occurred. If you have any questions, we can help at https://support.stripe.com.';
    throw new ProtocolFault(500, { type: 'api_error', message }, serverErrors.saved);
  }

  private assertKey(header: string | null): void {
    const basic = /^Basic (.+)$/.exec(header ?? '');
    const key = basic
      ? Buffer.from(basic[1]!, 'base64').toString().split(':')[0]!
      : (header ?? '').replace(/^Bearer /, '');
    if (key === '') {
      const message = 'You did not provide an API key. You need to provide your API key in the Authorization header.';
      throw new ProtocolFault(401, { type: 'invalid_request_error', message });
    }
    if (KEY.test(key) && (this.keys === null || this.keys.includes(key))) return;
    const shown = `${key.slice(0, 8)}${'*'.repeat(8)}${key.slice(-4)}`;
    throw new ProtocolFault(401, { type: 'invalid_request_error', message: `Invalid API Key provided: ${shown}` });
  }

  private async accountOf(account: string | null, context: string | null): Promise<string> {
    const named = account ?? context;
    if (named === null || named === '') return PLATFORM;
    const row = await this.house.store.get(named);
    if (row?.object === 'account') return named;
    throw new ProtocolFault(403, {
      type: 'invalid_request_error',
      code: 'account_invalid',
      message: `The provided key does not have access to account '${named}' (or that account does not exist).`,
    });
  }
}

const askedBy = ({ method, path, form }: Call): string =>
  createHash('sha256')
    .update([method, path, ...form.split('&').sort()].join('\n'))
    .digest('hex');

const inUse = (key: string): ProtocolFault =>
  new ProtocolFault(409, {
    type: 'invalid_request_error',
    code: 'idempotency_key_in_use',
    message: `There is currently another in-progress request using this Idempotent Key (${key}). Please try again later.`,
  });

const otherParameters = (key: string): ProtocolFault =>
  new ProtocolFault(400, {
    type: 'idempotency_error',
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  });

const noRoute = ({ method, path }: Call): ProtocolFault =>
  new ProtocolFault(404, {
    type: 'invalid_request_error',
    message: `Unrecognized request URL (${method}: ${path}).`,
  });

const errorBody = ({ error }: ProtocolFault, requestId: string): string =>
  JSON.stringify({ error: { ...error, request_log_url: `https://dashboard.stripe.com/test/logs/${requestId}` } });

function answerOf(status: number, body: string, requestId: string, call: Call): Answer {
  const key = call.header('idempotency-key');
  return {
    status,
    body,
    headers: {
      'content-type': 'application/json',
      'request-id': requestId,
      'stripe-version': call.header('stripe-version') ?? API_VERSION,
      ...(key === null ? {} : { 'idempotency-key': key }),
      ...(status === 409 ? { 'stripe-should-retry': 'true' } : {}),
    },
  };
}
