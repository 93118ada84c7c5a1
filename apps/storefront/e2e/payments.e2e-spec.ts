import Stripe from 'stripe';
import { Database, newId } from '@bangfu/kernel';
import { Payments, StripeConnection } from '@bangfu/payments';
import { testApp, type TestApp } from '../../../test/support/app.js';
import { StorefrontModule } from '../src/storefront.module.js';

const OLD = 'whsec_the_old_one';
const NEW = 'whsec_the_new_one';
let product: TestApp;

beforeAll(async () => {
  product = await testApp({ modules: [StorefrontModule], seeded: true });
  product.get(StripeConnection).use({
    key: 'sk_emu_of_a_spec',
    webhookSecrets: [OLD, NEW],
    // Nobody at the other end: what these specs ask for must not need the provider.
    fetch: () => Promise.reject(new TypeError('fetch failed')),
  });
});
afterAll(() => product.close());

const event = (id: string, more: object = {}) =>
  JSON.stringify({
    id,
    object: 'event',
    type: 'moon.landed',
    created: 1_790_000_000,
    data: { object: { id: 'moon_1' } },
    ...more,
  });
const now = () => Math.floor(product.clock.now().getTime() / 1000);
const signed = (payload: string, secret = NEW, timestamp = now()) =>
  Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });
const post = (payload: string, signature: string | null, more: Record<string, string> = {}) =>
  product.app.inject({
    method: 'POST',
    url: '/api/payments/webhook',
    payload,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(signature === null ? {} : { 'stripe-signature': signature }),
      ...more,
    },
  });
const kept = async (): Promise<string[]> =>
  (await product.get(Database).query<{ id: string }>('SELECT event_id AS id FROM provider_events')).map(({ id }) => id);

describe('the webhook', () => {
  it('case 17: refuses a changed body, a foreign secret, an old signature and none, and keeps nothing', async () => {
    const body = event('evt_forged', { note: '山茶油' });
    const pretty = JSON.stringify(JSON.parse(body), null, 2);
    const refused = await Promise.all([
      post(body.replace('山茶油', '茶油'), signed(body)),
      post(pretty, signed(body)),
      post(body, signed(body, 'whsec_of_a_thief')),
      post(body, signed(body, NEW, now() - 301)),
      post(body, null),
      post('', signed('')),
      post('{"id":', signed('{"id":')),
    ]);
    expect(refused.map((answer) => [answer.statusCode, answer.json<{ code: string }>().code])).toEqual(
      refused.map(() => [400, 'webhook_refused']),
    );
    expect(refused[0]!.headers['content-type']).toContain('application/problem+json');
    expect(await kept()).not.toContain('evt_forged');
  });

  it('case 19: takes an event signed with the old or the new secret, in the bytes that came, whoever is signed in', async () => {
    const [first, second] = [event('evt_old', { note: '山茶油 ' }), event('evt_new')];
    expect((await post(first, signed(first, OLD))).statusCode).toBe(200);
    // A browser's session is nothing to a machine: neither asked for a CSRF token nor believed.
    const { statusCode } = await post(second, signed(second, NEW), { cookie: 'bangfu_session=0123456789abcdef' });
    expect([statusCode, await kept()]).toEqual([200, expect.arrayContaining(['evt_old', 'evt_new'])]);
  });

  it('case 20: takes an event of 150 KB, and refuses one of more than a megabyte before reading it', async () => {
    const large = event('evt_large', { note: '油'.repeat(50_000) });
    expect(Buffer.byteLength(large)).toBeGreaterThan(150_000);
    expect((await post(large, signed(large))).statusCode).toBe(200);
    const huge = event('evt_huge', { note: 'x'.repeat(1_100_000) });
    expect((await post(huge, signed(huge))).statusCode).toBe(413);
    expect(await kept()).toContain('evt_large');
    expect(await kept()).not.toContain('evt_huge');
  });

  it('case 2: keeps an event that comes five times at once as one', async () => {
    const body = event('evt_again');
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(body, signed(body))));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200]);
    expect((await kept()).filter((id) => id === 'evt_again')).toHaveLength(1);
  });
});

describe('an attempt', () => {
  it('is shown to its payer and nobody else, and says in Chinese that the provider does not answer', async () => {
    const shopper = await product.client('shopper');
    const [{ id: userId } = { id: '' }] = await product
      .get(Database)
      .query<{ id: string }>(`SELECT id FROM users WHERE login = 'shopper'`);
    const [{ id: supplierId } = { id: '' }] = await product
      .get(Database)
      .query<{ id: string }>(`SELECT id FROM organisations WHERE kind = 'supplier' LIMIT 1`);
    const actor = {
      userId,
      name: '唐小满',
      organisationId: null,
      regionCode: null,
      roles: [],
      permissions: new Set<string>(),
    };
    const { attemptId } = await product.get(Payments).open(actor, {
      subjectType: 'checkout',
      subjectId: newId(),
      expiresAt: new Date(product.clock.now().getTime() + 3_600_000),
      lines: [{ name: '山茶油', amountFen: 8_800n }],
      parts: [{ supplierId, orderId: newId(), amountFen: 8_800n }],
    });
    const path = `/api/payments/attempts/${attemptId}`;
    const shown = await shopper.get(path);
    expect([shown.status, shown.body]).toEqual([
      200,
      expect.objectContaining({ id: attemptId, state: 'open', amountFen: '8800', failure: null, pageUrl: null }),
    ]);
    expect((await shopper.post(`${path}/reconcile`, undefined)).body).toMatchObject({ state: 'open' });
    const operator = await product.client('operator');
    expect((await operator.get(path)).body).toMatchObject({ status: 403, code: 'not_permitted' });
    expect((await product.anonymous().get(path)).status).toBe(401);
    await product
      .get(Payments)
      .begin(attemptId)
      .catch(() => undefined);
    expect((await shopper.post(`${path}/reconcile`, undefined)).body).toMatchObject({
      status: 409,
      code: 'payment_outcome_unknown',
      detail: expect.stringMatching(/不会重复扣款/),
    });
  });
});
