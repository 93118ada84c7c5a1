import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { createEmulator, type Emulator, MemoryStore } from './index.js';

interface Heard {
  event: Stripe.Event;
  signature: string;
  body: Buffer;
}

const SECRETS = ['whsec_new_secret', 'whsec_old_secret'];
let server: Server;
let url: string;
let heard: Heard[];
let status: number;
let emulator: Emulator;
let stripe: Stripe;

/** An endpoint of the real kind: raw bytes, a signature, and an answer that the spec decides. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const event = JSON.parse(body.toString()) as Stripe.Event;
      heard.push({ event, signature: String(request.headers['stripe-signature']), body });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  [heard, status] = [[], 200];
  begin(false);
});
afterEach(() => emulator.close());

function begin(loop: boolean): void {
  const now = (): Date => new Date(performance.timeOrigin + performance.now());
  emulator = createEmulator({ store: new MemoryStore(), now, webhook: { url, secrets: SECRETS }, loop });
  stripe = new Stripe('sk_emu_webhooks', { httpClient: Stripe.createFetchHttpClient(emulator.fetch) });
}
const intent = (idempotencyKey?: string): Promise<Stripe.PaymentIntent> =>
  stripe.paymentIntents.create(
    { amount: 5_000, currency: 'cny', payment_method: 'pm_card_visa', confirm: true, description: '大别山茶油' },
    idempotencyKey === undefined ? {} : { idempotencyKey },
  );
const types = (): string[] => heard.map(({ event }) => event.type);
const IN_ORDER = ['payment_intent.created', 'charge.succeeded', 'payment_intent.succeeded'];

describe('An event', () => {
  it('case 19: is signed over its raw bytes with every secret, and names the call that caused it', async () => {
    await intent('pay:a-1:create');
    expect(await emulator.knobs.webhooks.deliver()).toEqual({ delivered: 3, failed: 0 });
    expect(types()).toEqual(IN_ORDER);
    for (const { body, signature, event } of heard) {
      for (const secret of SECRETS) expect(stripe.webhooks.constructEvent(body, signature, secret).id).toBe(event.id);
      expect(() => stripe.webhooks.constructEvent(body, signature, 'whsec_other')).toThrow('signature');
      expect(event.request).toMatchObject({
        idempotency_key: 'pay:a-1:create',
        id: expect.stringMatching(/^req_/) as string,
      });
    }
    expect((await stripe.events.retrieve(heard[0]!.event.id)).pending_webhooks).toBe(0);
  });

  it('goes out by itself after the commit, and again with back-off until it is taken', async () => {
    await emulator.close();
    begin(true);
    status = 500;
    await intent();
    await until(() => heard.length >= 3);
    status = 200;
    await until(() => heard.length >= 6);
    await until(async () => (await stripe.events.list({ delivery_success: false })).data.length === 0);
    expect(new Set(heard.map(({ event }) => event.id)).size).toBe(3);
  });

  it('case 2: comes as often as it is told, and in any order', async () => {
    emulator.knobs.webhooks.duplicate(3);
    emulator.knobs.webhooks.shuffle(7);
    await intent();
    await intent();
    await emulator.knobs.webhooks.deliver();
    expect(heard).toHaveLength(18);
    const order = types().filter((_, index) => index % 3 === 0);
    expect(order).not.toEqual([...IN_ORDER, ...IN_ORDER]);
    expect(order.sort()).toEqual([...IN_ORDER, ...IN_ORDER].sort());
  });

  it('is held back until it is released', async () => {
    emulator.knobs.webhooks.hold();
    await intent();
    expect(await emulator.knobs.webhooks.deliver()).toEqual({ delivered: 0, failed: 0 });
    emulator.knobs.webhooks.release();
    await emulator.knobs.webhooks.settle();
    expect(heard).toHaveLength(3);
  });

  it('case 23: that was lost is found in the list of what was not delivered, and can be sent again', async () => {
    await intent();
    await emulator.knobs.webhooks.settle();
    emulator.knobs.webhooks.lose(true);
    await intent();
    await emulator.knobs.webhooks.settle();
    emulator.knobs.webhooks.lose(false);
    const missed = await stripe.events.list({ delivery_success: false, limit: 2 });
    const [oldest] = missed.data.slice(-1);
    const newer = await stripe.events.list({ delivery_success: false, ending_before: oldest!.id });
    expect([missed.has_more, newer.data.map(({ type }) => type)]).toEqual([true, ['payment_intent.succeeded']]);
    expect((await stripe.events.list({ delivery_success: true })).data).toHaveLength(3);
    expect(await emulator.knobs.webhooks.redeliver(oldest!.id)).toBe(true);
    expect(types()).toEqual([...IN_ORDER, 'charge.succeeded']);
  });

  it('goes only to endpoints that want it, each with its own secret, shown once', async () => {
    const made = await stripe.webhookEndpoints.create({ url, enabled_events: ['charge.succeeded'] });
    await intent();
    await emulator.knobs.webhooks.deliver();
    expect(types().sort()).toEqual([...IN_ORDER, 'charge.succeeded'].sort());
    const theirs = heard.filter(({ signature }) => signature.split('v1=').length === 2);
    expect(stripe.webhooks.constructEvent(theirs[0]!.body, theirs[0]!.signature, made.secret!).type).toBe(
      'charge.succeeded',
    );
    expect((await stripe.webhookEndpoints.retrieve(made.id)).secret).toBeUndefined();
    await stripe.webhookEndpoints.del(made.id);
    await intent();
    expect((await emulator.knobs.webhooks.deliver()).delivered).toBe(3);
  });
});

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('it never came true');
}
