import { SettableClock } from '@bangfu/kernel';
import { DEMO_PASSWORD } from '@bangfu/parties';
import { generate } from 'otplib';
import { testApp, type TestApp } from '../support/app.js';

// API2:2023 Broken Authentication. The rules one by one: libs/parties/src/identity.service.spec.ts, second-factor.service.spec.ts.

let house: TestApp;
const clock = new SettableClock();

beforeAll(async () => {
  clock.set('2026-03-18T10:00:00+08:00');
  house = await testApp({ seeded: true, clock, variables: { LOG_LEVEL: 'silent' } });
}, 240_000);
afterAll(() => house.close());

const signIn = (login: string, password: string, code?: string) =>
  house.anonymous().post('/api/session', { login, password, ...(code && { code }) }, { idempotencyKey: false });
const cookiesOf = (headers: Record<string, string>): string[] => [headers['set-cookie'] ?? []].flat() as string[];
const tokenOf = (headers: Record<string, string>): string =>
  /bangfu_session=([^;]+)/.exec(cookiesOf(headers).join('\n'))![1]!;
const withToken = (token: string) => house.anonymous().withCookie('bangfu_session', decodeURIComponent(token));

describe('API2: a password', () => {
  it('is guessed five times, then the door is shut, for the right one too, and for a login that nobody has just the same', async () => {
    const tried = async (login: string) => {
      const answers: string[] = [];
      for (let guess = 0; guess < 5; guess += 1) {
        answers.push((await signIn(login, `wrong-${guess}`)).body.code as string);
      }
      return [...answers, (await signIn(login, DEMO_PASSWORD)).body.code];
    };
    const expected = [...Array.from({ length: 5 }, () => 'sign_in_refused'), 'sign_in_locked'];
    expect(await tried('coop-clerk')).toEqual(expected);
    expect(await tried('nobody-at-all')).toEqual(expected);
    expect((await signIn('coop-owner', DEMO_PASSWORD)).status).toBe(201);
  }, 120_000);

  it('too short, too common or equal to the login opens no account', async () => {
    for (const password of ['12345678', 'password', 'weakling', 'short']) {
      const answer = await house.anonymous().post('/api/account', { login: 'weakling', name: '某人', password });
      expect([password, answer.status >= 400]).toEqual([password, true]);
    }
  }, 120_000);
});

describe('API2: a token', () => {
  it('is a cookie that no script reads, is new at each sign-in, and dead after signing out', async () => {
    const [first, second] = [await signIn('coop-owner', DEMO_PASSWORD), await signIn('coop-owner', DEMO_PASSWORD)];
    const cookie = cookiesOf(first.headers).find((one) => one.startsWith('bangfu_session='))!;
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=(Lax|Strict)/);
    expect(tokenOf(first.headers)).not.toBe(tokenOf(second.headers));
    expect(JSON.stringify(first.body)).not.toContain(tokenOf(first.headers));
    const client = await house.anonymous().signIn('coop-owner', DEMO_PASSWORD);
    expect((await client.get('/api/session')).status).toBe(200);
    expect((await client.delete('/api/session')).status).toBe(204);
    expect((await client.get('/api/session')).status).toBe(401);
  }, 120_000);

  it('that was altered, made up, sent in the address or as a bearer opens nothing', async () => {
    const token = tokenOf((await signIn('coop-owner', DEMO_PASSWORD)).headers);
    expect((await withToken(token).get('/api/session')).status).toBe(200);
    const last = token.at(-1) === 'A' ? 'B' : 'A';
    for (const forged of [
      token.slice(0, -1) + last,
      token.slice(1),
      `${token}A`,
      'A'.repeat(43),
      'eyJhbGciOiJub25lIn0.e30.',
    ]) {
      expect((await withToken(forged).get('/api/session')).status).toBe(401);
    }
    const bearer = await house.anonymous().get('/api/session', { headers: { authorization: `Bearer ${token}` } });
    expect(bearer.status).toBe(401);
    expect((await house.anonymous().get(`/api/session?bangfu_session=${token}`)).status).toBe(400 + 1);
  }, 120_000);

  it('sleeps for two hours and ends after twelve', async () => {
    const client = await house.anonymous().signIn('canteen-buyer', DEMO_PASSWORD);
    clock.advance(2 * 3_600_000 + 1_000);
    expect((await client.get('/api/session')).status).toBe(401);
    clock.set('2026-03-18T10:00:00+08:00');
  }, 120_000);
});

describe('API2: the second factor', () => {
  it('keeps the password alone from everything, takes a code once, and shuts after five wrong ones', async () => {
    const code = (secret: string) => generate({ secret, epoch: Math.floor(clock.now().getTime() / 1000) });
    const approver = await house.client('canteen-approver');
    const { secret } = (await approver.post('/api/account/second-factor', { password: DEMO_PASSWORD })).body;
    expect((await approver.put('/api/account/second-factor', { code: await code(secret) })).status).toBe(200);
    clock.advance(30_000);
    const halfway = await house.anonymous().signIn('canteen-approver', DEMO_PASSWORD);
    expect((await halfway.get('/api/procurement/approvals')).status).toBe(403);
    const right = await code(secret);
    expect((await halfway.put('/api/session/second-factor', { code: right })).status).toBe(200);
    expect((await halfway.get('/api/procurement/approvals')).status).toBe(200);
    const again = await house.anonymous().signIn('canteen-approver', DEMO_PASSWORD);
    const outcomes: unknown[] = [(await again.put('/api/session/second-factor', { code: right })).body.code];
    for (let guess = 0; guess < 5; guess += 1) {
      outcomes.push((await again.put('/api/session/second-factor', { code: String(100_000 + guess) })).body.code);
    }
    expect(outcomes.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'second_factor_wrong'));
    expect(outcomes[5]).toBe('sign_in_locked');
    clock.advance(30_000);
    expect((await again.put('/api/session/second-factor', { code: await code(secret) })).body.code).toBe(
      'sign_in_locked',
    );
  }, 120_000);
});
