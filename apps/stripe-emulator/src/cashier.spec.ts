import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance } from 'fastify';
import Stripe from 'stripe';
import { createEmulator, type Emulator, MemoryStore } from './index.js';

let emulator: Emulator;
let server: FastifyInstance;
let stripe: Stripe;

beforeAll(async () => {
  const now = (): Date => new Date(performance.timeOrigin + performance.now());
  emulator = createEmulator({
    store: new MemoryStore(),
    now,
    publicBase: 'http://localhost:3000/cashier',
    webhook: null,
    loop: false,
  });
  stripe = new Stripe('sk_emu_cashier1', { httpClient: Stripe.createFetchHttpClient(emulator.fetch) });
  server = fastify();
  await server.register(helmet);
  // The product answers JSON by itself and reads JSON bodies only: the page must not depend on it.
  server.setReplySerializer((payload) => JSON.stringify(payload));
  await emulator.registerPages(server, '/cashier');
});
afterAll(async () => {
  await server.close();
  await emulator.close();
});

const session = (name = '大别山茶油'): Promise<Stripe.Checkout.Session> =>
  stripe.checkout.sessions.create({
    mode: 'payment',
    success_url: 'http://shop.example/paid?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://shop.example/cart',
    line_items: [{ quantity: 3, price_data: { currency: 'cny', unit_amount: 41_150, product_data: { name } } }],
  });
const pathOf = (url: string): string => url.replace('http://localhost:3000', '');
const open = (url: string) => server.inject({ method: 'GET', url });
const CARD = { method: 'card', number: '4242 4242 4242 4242', expiry: '12/34', cvc: '123' };

/** Sends a form as a browser without scripts does: what is on the page, and what the payer filled in. */
async function send(url: string, fields: Record<string, string>, token?: string) {
  const hidden = /name="token" value="([^"]+)"/.exec((await open(url)).body)?.[1] ?? '';
  const answer = await server.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ token: token ?? hidden, ...fields }).toString(),
  });
  return { status: answer.statusCode, to: String(answer.headers.location) };
}

describe('The hosted page', () => {
  it('shows who is paid, for what and how much, says that nothing is real, and runs no script', async () => {
    const page = await open(pathOf((await session()).url!));
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    for (const text of ['测试收银台', '不会真的扣款', '帮扶集市', '大别山茶油', '¥1,234.50', '支付宝', '微信支付']) {
      expect(page.body).toContain(text);
    }
    expect(page.body).not.toMatch(/<script|\sstyle=|\son\w+=/);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['content-security-policy']).toContain("form-action 'self' http://shop.example;");
    expect((await open('/cashier/cashier.css')).headers['content-type']).toContain('text/css');
  });

  it('escapes whatever the shop calls its goods', async () => {
    const page = await open(pathOf((await session('<img src=x onerror=alert(1)> & "腊肉"')).url!));
    expect(page.body).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;腊肉&quot;');
    expect(page.body).not.toContain('<img');
    const strange = await open('/cashier/%3Cscript%3E?said=%3Cscript%3E');
    expect([strange.statusCode, strange.body.includes('<script')]).toEqual([404, false]);
  });

  it('takes a form once: the second, though sent at the same time, pays nothing', async () => {
    const { id, url } = await session();
    const address = pathOf(url!);
    const token = /name="token" value="([^"]+)"/.exec((await open(address)).body)![1]!;
    const both = await Promise.all([send(address, CARD, token), send(address, CARD, token)]);
    expect(both.map(({ to }) => to).sort()).toEqual([`/cashier/${id}`, `http://shop.example/paid?session=${id}`]);
    expect((await send(address, CARD, token)).to).toBe(`/cashier/${id}`);
    const { payment_intent: intent } = await stripe.checkout.sessions.retrieve(id);
    expect((await stripe.charges.list({ payment_intent: String(intent) })).data).toHaveLength(1);
    expect((await open(address)).body).toContain('已经付过款了');
  });

  it('refuses a form without the token of its session', async () => {
    const [one, other] = [await session(), await session()];
    const token = /name="token" value="([^"]+)"/.exec((await open(pathOf(other.url!))).body)![1]!;
    expect((await send(pathOf(one.url!), CARD, token)).to).toContain('said=stale');
    expect((await stripe.checkout.sessions.retrieve(one.id)).payment_status).toBe('unpaid');
  });

  it('case 25: says what went wrong in plain words, without codes, and lets the payer try again', async () => {
    const { id, url } = await session();
    const address = pathOf(url!);
    for (const [number, words] of [
      ['4000000000009995', '余额不足'],
      ['4000000000000069', '已过有效期'],
      ['4000000000000127', '安全码不对'],
      ['4000000000000119', '稍后再试'],
      ['4111111111111111', '测试卡号'],
      ['', '请填写卡号'],
    ] as const) {
      const { to } = await send(address, { ...CARD, number });
      expect((await open(to)).body).toMatch(new RegExp(`role="alert">[^<]*${words}`));
    }
    expect((await open((await send(address, { ...CARD, expiry: '01/20' })).to)).body).toContain('id="expiry"');
    expect((await send(address, CARD)).to).toBe(`http://shop.example/paid?session=${id}`);
  });

  it('case 24: asks the bank: failed and tried again, left, passed', async () => {
    const { id, url } = await session();
    const [address, secure] = [pathOf(url!), { ...CARD, number: '4000000000003220' }];
    const step = (await send(address, secure)).to;
    expect((await open(step)).body).toContain('发卡银行验证');
    expect((await send(step, { answer: 'no' })).to).toContain('said=payment_intent_authentication_failure');
    await send(address, secure);
    expect((await send(step, { answer: 'leave' })).to).toBe('http://shop.example/cart');
    expect((await send(step, { answer: 'yes' })).to).toBe(`http://shop.example/paid?session=${id}`);
  });

  it.each([
    ['alipay', '支付宝'],
    ['wechat_pay', '微信支付'],
  ])('leads to %s, back when it is cancelled, and to the shop when it is paid', async (method, name) => {
    const { id, url } = await session();
    const step = (await send(pathOf(url!), { method })).to;
    expect((await open(step)).body).toContain(`<h1 id="pay">${name}</h1>`);
    expect((await send(step, { answer: 'no' })).to).toContain(`method=${method}`);
    await send(pathOf(url!), { method });
    expect((await send(step, { answer: 'yes' })).to).toBe(`http://shop.example/paid?session=${id}`);
    expect((await stripe.checkout.sessions.retrieve(id)).payment_status).toBe('paid');
  });

  it('says that its time is over, and leads back', async () => {
    const { id, url } = await session();
    await stripe.checkout.sessions.expire(id);
    const page = await open(pathOf(url!));
    expect(page.body).toContain('付款页已过期');
    expect(page.body).toContain('href="http://shop.example/cart"');
  });

  it('opens an account when its holder has told everything, by a link that works once', async () => {
    const asked = createEmulator({
      store: new MemoryStore(),
      now: () => new Date(performance.timeOrigin + performance.now()),
      webhook: null,
      loop: false,
      manners: { onboarding: 'asked' },
    });
    const base = await asked.listen();
    const { port } = new URL(base);
    const remote = new Stripe('sk_emu_remote12', { host: '127.0.0.1', port, protocol: 'http' });
    const account = await remote.accounts.create({ type: 'express', business_profile: { name: '高山合作社' } });
    expect(account.capabilities?.transfers).toBe('inactive');
    const link = await remote.accountLinks.create({
      account: account.id,
      type: 'account_onboarding',
      return_url: 'http://shop.example/settled',
    });
    expect(link.url.startsWith(`${base}/cashier/connect/`)).toBe(true);
    expect(await (await fetch(link.url)).text()).toContain('高山合作社');
    const told = await fetch(link.url, { method: 'POST', redirect: 'manual' });
    expect([told.status, told.headers.get('location')]).toEqual([303, 'http://shop.example/settled']);
    expect((await remote.accounts.retrieve(account.id)).capabilities?.transfers).toBe('active');
    expect((await fetch(link.url, { method: 'POST', redirect: 'manual' })).status).toBe(404);
    await asked.close();
  });
});
