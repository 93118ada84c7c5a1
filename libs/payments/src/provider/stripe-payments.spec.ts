import Stripe from 'stripe';
import { tmpdir } from 'node:os';
import { Clock, Env, EnvironmentFaults, newId } from '@bangfu/kernel';
import { PaymentOutcomeUnknown, PaymentRefused } from './provider-faults.js';
import { StripeConnection } from './stripe-connection.js';
import { StripePayments } from './stripe-payments.js';
import { StripePayouts } from './stripe-payouts.js';

const OLD = 'whsec_the_old_one';
const NEW = 'whsec_the_new_one';
const variables = { DATA_DIR: tmpdir(), DATABASE_URL: 'postgresql://nowhere/none' };
const clock = new Clock();

interface Heard {
  readonly method: string;
  readonly path: string;
  readonly form: URLSearchParams;
  readonly key: string | null;
}

/** Somebody at the other end of the line who answers what the spec says, and writes down what was asked. */
function answering(...answers: (Response | Error)[]) {
  const heard: Heard[] = [];
  const connection = new StripeConnection(new Env(variables));
  const answer = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    heard.push({
      method: init?.method ?? 'GET',
      path: new URL(String(url)).pathname,
      form: new URLSearchParams(String(init?.body ?? '')),
      key: new Headers(init?.headers).get('idempotency-key'),
    });
    const next = answers.length > 1 ? answers.shift()! : answers[0]!;
    if (next instanceof Error) throw next;
    return next.clone();
  };
  connection.use({ key: 'sk_emu_12345678', webhookSecrets: [OLD, NEW], fetch: answer });
  return { heard, payments: new StripePayments(connection, clock), payouts: new StripePayouts(connection) };
}

/** What of the adapters asks nothing of the provider. */
const NO_CALLS = ['constructor', 'available', 'parseWebhook', 'verified'];

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
const refusal = (status: number, error: object) => json(status, { error }, { 'stripe-should-retry': 'false' });

const session = (more: object = {}) => ({
  id: 'cs_test_1',
  object: 'checkout.session',
  status: 'open',
  payment_status: 'unpaid',
  currency: 'cny',
  url: 'https://pay.example/cs_test_1',
  metadata: { attempt_id: 'a' },
  payment_intent: null,
  ...more,
});
const intent = (status: string, more: object = {}) => ({
  id: 'pi_1',
  object: 'payment_intent',
  status,
  currency: 'cny',
  amount_received: status === 'succeeded' ? 8_800 : 0,
  latest_charge: status === 'succeeded' ? { id: 'ch_1', balance_transaction: { id: 'txn_1', fee: 33 } } : null,
  ...more,
});

const wanted = () => ({
  attemptId: newId(),
  round: 1,
  amountFen: 8_800n,
  lines: [
    { name: '山茶油 500ml × 2', amountFen: 8_000n },
    { name: '运费', amountFen: 800n },
  ],
  expiresAt: new Date(clock.now().getTime() + 3_600_000),
  successUrl: 'https://shop.example/done',
  cancelUrl: 'https://shop.example/left',
});

describe('the Stripe adapter', () => {
  it('says in Chinese what a supplier’s account wants, each paper once, and names the code of what is unheard of', async () => {
    const account = (requirements: object) =>
      json(200, { id: 'acct_1', object: 'account', capabilities: { transfers: 'inactive' }, requirements });
    const reason = async (requirements: object) =>
      (await answering(account(requirements)).payouts.account('acct_1')).heldReason;
    expect(
      await reason({
        past_due: [
          'individual.verification.document',
          'individual.first_name',
          'individual.last_name',
          'external_account',
          'person_1Q2.relationship.title',
          'company.moon_phase',
        ],
      }),
    ).toBe(
      '请点“补充资料”提交：经营者的身份证件或证照的照片、经营者的姓名或名称、收款的银行账户、有关人员的职务、其他资料（company.moon_phase）',
    );
    expect(await reason({ disabled_reason: 'requirements.pending_verification' })).toBe(
      '账户被限制：资料正在核验，无须操作',
    );
    expect(await reason({ disabled_reason: 'new_word' })).toBe('账户被限制：支付渠道的原因代码是 new_word');
    expect(await reason({ past_due: [], disabled_reason: null })).toBeNull();
  });

  it('asks for a page in the words of API 2026-10: integer fen, our methods, our key, our metadata, in Chinese', async () => {
    const { heard, payments } = answering(json(200, session()));
    const checkout = wanted();
    expect(await payments.createCheckout(checkout)).toMatchObject({
      sessionRef: 'cs_test_1',
      state: 'open',
      capturedFen: 0n,
    });
    expect(heard[0]!.key).toBe(`pay:${checkout.attemptId}:create`);
    expect(Object.fromEntries(heard[0]!.form)).toMatchObject({
      'allowed_payment_method_types[0]': 'card',
      'allowed_payment_method_types[1]': 'alipay',
      'allowed_payment_method_types[2]': 'wechat_pay',
      'line_items[0][price_data][unit_amount]': '8000',
      'line_items[1][price_data][unit_amount]': '800',
      'metadata[attempt_id]': checkout.attemptId,
      'payment_intent_data[metadata][attempt_id]': checkout.attemptId,
      locale: 'zh',
      ui_mode: 'hosted_page',
      expires_at: String(Math.floor(checkout.expiresAt.getTime() / 1000)),
    });
    expect([...heard[0]!.form.keys()].some((name) => name.startsWith('payment_method_types'))).toBe(false);
  });

  it('case 43: a JSON answer that is not what was asked for is never a success, whatever its status', async () => {
    const strange = [
      json(404, { message: 'Not Found' }),
      json(200, { message: 'OK' }),
      json(200, { id: 'pi_1', object: 'payment_intent' }),
      json(200, { ...session(), id: 'xx_1' }),
      json(302, session()),
      new Response('<html>502 Bad Gateway</html>', { status: 502, headers: { 'stripe-should-retry': 'false' } }),
    ];
    for (const answer of strange) {
      const { payments, payouts } = answering(answer);
      const calls = [
        payments.createCheckout(wanted()),
        payments.get('cs_test_1'),
        payments.find(newId(), clock.now()),
        payments.refund(newId(), 'ch_1', 5n),
        payments.getRefund('re_1'),
        payments.getDispute('dp_1'),
        payments.undeliveredEvents(null),
        payments.movements(clock.now(), clock.now(), null),
        payouts.onboard(newId(), '合作社'),
        payouts.account('acct_1'),
        payouts.transfer({ id: newId(), accountRef: 'acct_1', amountFen: 5n, chargeRef: 'ch_1', group: 'g' }),
        payouts.getTransfer('tr_1'),
        payouts.reverse(newId(), 'tr_1', 5n),
        payments.expire('cs_test_1'),
        payments.findRefund(newId(), 'ch_1'),
        payments.balance(),
        payouts.onboardingPage('acct_1', 'https://shop.example/back'),
        payouts.findTransfer(newId(), 'g'),
        payouts.findReversal(newId(), 'tr_1'),
      ];
      const results = await Promise.allSettled(calls);
      const verbs = [StripePayments, StripePayouts].flatMap((one) => Object.getOwnPropertyNames(one.prototype));
      expect(calls).toHaveLength(verbs.filter((verb) => !NO_CALLS.includes(verb)).length);
      const wrong = results.map((result) => (result.status === 'rejected' ? (result.reason as unknown) : 'success'));
      expect(wrong.filter((reason) => !(reason instanceof PaymentOutcomeUnknown))).toEqual([]);
    }
  });

  it('tells what was decided against us from what nobody can say', async () => {
    const outcomes: [Response | Error, unknown][] = [
      [
        refusal(402, { type: 'card_error', code: 'card_declined', decline_code: 'insufficient_funds', message: 'x' }),
        'insufficient_funds',
      ],
      [refusal(400, { type: 'invalid_request_error', code: 'amount_too_small', message: 'x' }), 'amount_too_small'],
      [
        refusal(409, { type: 'idempotency_error', code: 'idempotency_key_in_use', message: 'x' }),
        PaymentOutcomeUnknown,
      ],
      [refusal(400, { type: 'idempotency_error', message: 'other parameters' }), PaymentOutcomeUnknown],
      [refusal(500, { type: 'api_error', message: 'x' }), PaymentOutcomeUnknown],
      [refusal(429, { type: 'rate_limit_error', code: 'rate_limit', message: 'x' }), 'busy'],
      [new TypeError('fetch failed'), PaymentOutcomeUnknown],
    ];
    const results = outcomes.map(async ([answer, what]) => {
      const error: unknown = await answering(answer)
        .payments.createCheckout(wanted())
        .catch((reason: unknown) => reason);
      if (what === 'busy') return error instanceof PaymentOutcomeUnknown && error.busy;
      return typeof what === 'string'
        ? error instanceof PaymentRefused && error.code === what
        : error instanceof PaymentOutcomeUnknown;
    });
    expect(await Promise.all(results)).toEqual(outcomes.map(() => true));
  });

  it('case 44: a word that is not in the documents is unknown, never a guess', async () => {
    const said = async (more: object) => (await answering(json(200, session(more))).payments.get('cs_test_1')).state;
    expect(await said({ status: 'suspended' })).toBe('unknown');
    expect(await said({ payment_intent: intent('under_observation') })).toBe('unknown');
    expect(await said({ status: 'complete', payment_status: 'no_payment_required' })).toBe('unknown');
    expect(await said({ payment_intent: intent('requires_capture') })).toBe('unknown');
    expect(await said({ payment_intent: intent('processing') })).toBe('processing');
    expect(await said({ payment_intent: intent('requires_action') })).toBe('open');
    expect(await said({ status: 'complete', payment_intent: intent('requires_payment_method') })).toBe('declined');
    expect(await said({ status: 'expired' })).toBe('expired');
    expect(await said({ status: 'complete', payment_status: 'paid', payment_intent: intent('succeeded') })).toBe(
      'paid',
    );
    const refund = answering(json(200, { id: 're_1', object: 'refund', amount: 5, status: 'teleported' }));
    expect((await refund.payments.getRefund('re_1')).state).toBe('unknown');
  });

  it('case 45: a live key and the emulator, or the emulator in production, do not start', () => {
    const faults = (more: Record<string, string>): string => {
      try {
        return `started ${new Env({ ...variables, STRIPE_WEBHOOK_SECRET: NEW, ...more }).port}`;
      } catch (error) {
        return error instanceof EnvironmentFaults
          ? error.faults.filter((fault) => fault.startsWith('STRIPE')).join()
          : 'other';
      }
    };
    const emulator = { STRIPE_API_BASE: 'http://127.0.0.1:12111' };
    expect(faults({ STRIPE_SECRET_KEY: 'sk_live_12345678', ...emulator })).toContain('a live key');
    expect(faults({ STRIPE_SECRET_KEY: 'sk_emu_12345678' })).toContain('STRIPE_API_BASE: missing');
    const production = { NODE_ENV: 'production', APP_SECRET: 'x'.repeat(40), SEED: 'none' };
    expect(faults({ STRIPE_SECRET_KEY: 'sk_test_12345678', ...emulator, ...production })).toContain(
      'refused in production',
    );
    expect(faults({ STRIPE_SECRET_KEY: 'sk_emu_12345678', ...emulator, ...production })).toContain(
      'the emulator is refused',
    );
    expect(faults({ STRIPE_SECRET_KEY: 'sk_emu_12345678', ...emulator })).toContain('started');
    expect(faults({ STRIPE_SECRET_KEY: 'sk_live_12345678', ...production })).toContain('started');
    const connection = new StripeConnection(new Env(variables));
    expect(connection.available).toBe(false);
    expect(() => connection.use({ key: 'sk_live_12345678', webhookSecrets: [], fetch })).toThrow('a live key');
  });
});

describe('a webhook signature', () => {
  const { payments } = answering(json(200, {}));
  const body = JSON.stringify({
    id: 'evt_1',
    object: 'event',
    type: 'charge.updated',
    created: 1_780_000_000,
    note: '山茶油',
    data: { object: { id: 'ch_1' } },
  });
  const seconds = () => Math.floor(clock.now().getTime() / 1000);
  const signed = (secret = NEW, timestamp = seconds(), payload = body) =>
    Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
  const accepted = (payload: string, header: string | undefined): boolean => {
    try {
      return payments.parseWebhook(Buffer.from(payload), header).id === 'evt_1';
    } catch (error) {
      expect(error).toMatchObject({ code: 'webhook_refused' });
      return false;
    }
  };

  it('case 17: must fit the bytes, be of a secret of ours, and be of now', () => {
    expect(accepted(body, signed())).toBe(true);
    expect(accepted(body.replace('山茶油', '山茶'), signed())).toBe(false);
    expect(accepted(JSON.stringify(JSON.parse(body), null, 1), signed())).toBe(false);
    expect(accepted(body, signed('whsec_of_somebody_else'))).toBe(false);
    expect(accepted(body, signed(NEW, seconds() - 301))).toBe(false);
    expect(accepted(body, signed(NEW, seconds() + 3_600))).toBe(false);
    expect(accepted(body, signed().replace('v1=', 'v0='))).toBe(false);
    expect(accepted(body, undefined)).toBe(false);
    expect(accepted(body, '')).toBe(false);
    expect(accepted('not json', signed(NEW, seconds(), 'not json'))).toBe(false);
    expect(accepted('null', signed(NEW, seconds(), 'null'))).toBe(false);
  });

  it('case 19: of the old or the new secret is accepted while one is being rolled, and so are both at once', () => {
    expect(accepted(body, signed(OLD))).toBe(true);
    expect(accepted(body, signed(NEW))).toBe(true);
    const [time, first] = signed('whsec_long_gone').split(',');
    expect(accepted(body, [time, first, signed(OLD).split(',')[1]].join())).toBe(true);
  });
});
