import { createHmac, randomUUID } from 'node:crypto';
import { Database } from '@bangfu/kernel';
import { PaymentOutcomeUnknown, PaymentProvider, PaymentRefused, StripeConnection } from '@bangfu/payments';
import { testApp, type TestApp } from '../support/app.js';
import { drainOutbox } from '../support/drain-outbox.js';

// API10:2023 Unsafe Consumption of APIs. Word by word: libs/payments/src/provider/stripe-payments.spec.ts, webhooks/webhooks.spec.ts.
// Carriers and maps are not asked: the number of a parcel is typed by the supplier, divisions are data of the house.

const SECRET = 'whsec_of_this_spec';
let house: TestApp;

beforeAll(async () => {
  house = await testApp({ variables: { LOG_LEVEL: 'silent' } });
  house.get(StripeConnection).use({ key: 'sk_emu_12345678', webhookSecrets: [SECRET], fetch: nobody });
}, 240_000);
afterAll(() => house.close());

const nobody = async (): Promise<Response> =>
  new Response('{"error":{"type":"api_error"}}', { status: 500, headers: { 'stripe-should-retry': 'false' } });

const seconds = (): number => Math.floor(house.clock.now().getTime() / 1_000);
const signed = (body: string, { at = seconds(), secret = SECRET } = {}) =>
  `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`;
const event = (more: object = {}) => ({
  id: `evt_${randomUUID()}`,
  object: 'event',
  type: 'charge.succeeded',
  created: seconds(),
  data: { object: { id: 'ch_1', object: 'charge' } },
  ...more,
});
const tell = (body: string, signature: string | null = signed(body)) =>
  house.anonymous().raw('POST', '/api/payments/webhook', body, {
    'content-type': 'application/json',
    ...(signature && { 'stripe-signature': signature }),
  });
const kept = async (): Promise<number> => {
  const [row] = await house.get(Database).query<{ n: number }>('SELECT count(*)::int AS n FROM provider_events');
  return row!.n;
};

describe('API10: a word of the provider', () => {
  it('that it did not sign, signed long ago, or for somebody else is not read', async () => {
    const body = JSON.stringify(event());
    const now = seconds();
    const bad: (string | null)[] = [
      null,
      '',
      'v1=00',
      signed(body, { secret: 'whsec_other' }),
      signed(body, { at: now - 3_600 }),
      signed(`${body} `),
      `t=${now},v0=${'0'.repeat(64)}`,
      `t=NaN,v1=${'0'.repeat(64)}`,
      't='.repeat(2_000),
    ];
    for (const signature of bad) {
      const answer = await tell(body, signature);
      expect([signature?.slice(0, 20), answer.status, answer.body.code]).toEqual([
        signature?.slice(0, 20),
        400,
        'webhook_refused',
      ]);
    }
    expect(await kept()).toBe(0);
  }, 120_000);

  it('that it did sign, and that makes no sense, is refused or kept once, and changes nothing', async () => {
    const strange: string[] = [
      '[]',
      'null',
      '{}',
      '5',
      'not json',
      JSON.stringify(event({ type: 5 })),
      JSON.stringify(event({ data: null })),
      JSON.stringify(event({ created: 1e300 })),
      JSON.stringify(event({ id: '../../x' })),
      `{"__proto__":{"polluted":1},${JSON.stringify(event()).slice(1)}`,
      JSON.stringify(event({ type: 'x'.repeat(5_000) })),
      JSON.stringify(event({ data: { object: JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`) as object } })),
      JSON.stringify(
        event({
          type: 'payment_intent.succeeded',
          data: {
            object: {
              id: 'pi_none',
              object: 'payment_intent',
              amount_received: -5,
              currency: 'usd',
              metadata: { attempt_id: "' OR 1=1" },
            },
          },
        }),
      ),
    ];
    for (const body of strange) {
      const { status } = await tell(body);
      expect([body.slice(0, 60), status === 200 || (status >= 400 && status < 500)]).toEqual([body.slice(0, 60), true]);
    }
    expect((await tell(JSON.stringify(event({ created: 1e300 })))).body.code).toBe('webhook_refused');
    const same = JSON.stringify(event());
    const before = await kept();
    await Promise.all([1, 2, 3].map(() => tell(same)));
    expect(await kept()).toBe(before + 1);
    await drainOutbox(house.app, { tolerate: true });
    const [money] = await house
      .get(Database)
      .query<{ n: number }>(
        'SELECT (SELECT count(*) FROM payment_attempts)::int + (SELECT count(*) FROM ledger_transfers)::int AS n',
      );
    expect(money!.n).toBe(0);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  }, 120_000);
});

describe('API10: an answer of the provider', () => {
  const session = (more: object = {}) => ({
    id: 'cs_test_1',
    object: 'checkout.session',
    status: 'open',
    payment_status: 'unpaid',
    currency: 'cny',
    url: 'https://pay.example/1',
    metadata: { attempt_id: 'a' },
    payment_intent: null,
    ...more,
  });
  const answer = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
    new Response(typeof body === 'string' ? body : JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json', 'stripe-should-retry': 'false', ...headers },
    });

  it.each<[string, () => Response]>([
    ['a page instead of an object', () => answer('<html>ok</html>')],
    ['something else’s id', () => answer(session({ id: 'xx_1' }))],
    ['another kind of object', () => answer(session({ object: 'refund' }))],
    ['a list', () => answer([session()])],
    ['nothing', () => answer('')],
    ['a way to somewhere inside', () => answer('', 302, { location: 'http://169.254.169.254/' })],
    ['a prototype', () => answer('{"__proto__":{"object":"checkout.session","id":"cs_1"}}')],
    ['half an answer', () => answer(JSON.stringify(session()).slice(0, 40))],
    ['an error that says success', () => answer(session(), 500)],
  ])(
    'that is %s is no success',
    async (_what, respond) => {
      const heard: string[] = [];
      house.get(StripeConnection).use({
        key: 'sk_emu_12345678',
        webhookSecrets: [SECRET],
        fetch: async (url, init) => {
          heard.push(`${new URL(String(url)).host} ${init?.redirect ?? ''}`);
          return respond();
        },
      });
      const outcome = await house
        .get(PaymentProvider)
        .get('cs_test_1')
        .catch((error: unknown) => error);
      expect(outcome instanceof PaymentOutcomeUnknown || outcome instanceof PaymentRefused).toBe(true);
      expect(heard.every((one) => one.startsWith('api.stripe.com'))).toBe(true);
    },
    120_000,
  );
});
