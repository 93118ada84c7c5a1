import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DemoParties } from '@bangfu/parties';
import { generate } from 'otplib';
import { testApp, type TestApp } from '../../../test/support/app.js';

let app: TestApp;

beforeAll(async () => {
  app = await testApp({ places: true });
  // Roles begin on the day of the seed; a test below sets the clock to the day after.
  app.clock.set('2026-11-23T09:00:00+08:00');
  await app.get(DemoParties).seed();
}, 90_000);
afterAll(() => app.close());

const signIn = { login: 'canteen-buyer', password: 'bangfu-demo' };

describe('POST /api/session', () => {
  it('sets an HttpOnly session cookie and a readable CSRF cookie, and says who one is', async () => {
    const answer = await app.anonymous().post('/api/session', signIn);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      login: 'canteen-buyer',
      organisation: { name: '湘南监狱', invented: false },
      roles: [{ role: 'agency_buyer', name: '采购经办' }],
      secondFactor: 'off',
    });
    expect(answer.body.permissions).toContain('requests.create');
    const cookies = ([] as string[]).concat(answer.headers['set-cookie'] as never);
    expect(cookies.find((cookie) => cookie.startsWith('bangfu_session='))).toMatch(/HttpOnly.*SameSite=Lax/i);
    expect(cookies.find((cookie) => cookie.startsWith('bangfu_csrf='))).not.toMatch(/HttpOnly/i);
  });

  it('answers the same problem to a wrong password and to an unknown login', async () => {
    const wrong = await app.anonymous().post('/api/session', { ...signIn, password: 'wrong' });
    const unknown = await app.anonymous().post('/api/session', { login: 'nobody', password: 'wrong' });
    expect(wrong.status).toBe(401);
    const { requestId: _a, ...first } = wrong.body;
    const { requestId: _b, ...second } = unknown.body;
    expect(first).toEqual(second);
    expect(first).toMatchObject({ code: 'sign_in_refused', detail: '账号或密码不正确' });
  });

  it.each([
    ['nothing', {}],
    ['an unknown field', { ...signIn, admin: true }],
    ['a number for a password', { login: 'shopper', password: 1 }],
    ['a NUL in the login', { login: 'sho\u0000pper', password: 'x' }],
    ['a bidirectional mark', { login: 'sho\u202epper', password: 'x' }],
    ['a password of 100 kB', { login: 'shopper', password: 'x'.repeat(100_000) }],
    ['an array', [signIn]],
  ])('refuses %s with a problem and no 500', async (_what, body) => {
    const answer = await app.anonymous().post('/api/session', body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body.code).toMatch(/^[a-z_]+$/);
  });

  it('takes a bounded number of guesses at one login, however many come at the same moment', async () => {
    const guess = () => app.anonymous().post('/api/session', { login: 'nobody-at-all', password: 'wrong' });
    const answers = await Promise.all(Array.from({ length: 36 }, guess));
    expect(answers.filter((answer) => answer.status === 401).length).toBeLessThanOrEqual(20);
    expect(answers.filter((answer) => answer.status === 429).length).toBeGreaterThanOrEqual(16);
  });

  it('signs in every demo account', async () => {
    for (const login of [
      'shopper',
      'coop-owner',
      'canteen-manager',
      'union-officer',
      'township-clerk',
      'county-trade',
      'province-finance',
      'operator',
    ]) {
      const { body } = await (await app.client(login)).get('/api/session');
      expect(body.login).toBe(login);
    }
  });
});

describe('GET /api/session/demo-accounts', () => {
  const ask = async (house: TestApp) => (await house.anonymous().get('/api/session/demo-accounts')).body;

  it('tells strangers whom they can sign in as, and with which password', async () => {
    const { password, accounts } = await ask(app);
    expect(accounts).toHaveLength(17);
    expect(accounts[0]).toEqual({
      login: 'shopper',
      name: '唐小满',
      does: '个人消费者',
      group: 'shopper',
      organisation: null,
    });
    for (const { login } of accounts) {
      expect((await app.anonymous().post('/api/session', { login, password })).status).toBe(201);
    }
  });

  it.each([
    ['in production', { NODE_ENV: 'production', APP_SECRET: 'x'.repeat(40), SEED: 'none' }],
    ['without the story', { SEED: 'none' }],
  ])(
    'tells nothing %s, although the database has them',
    async (_when, variables) => {
      const other = await testApp({ database: app.database, variables });
      try {
        expect(await ask(other)).toEqual({ password: null, accounts: [] });
      } finally {
        await other.close();
      }
    },
    60_000,
  );
});

describe('A session', () => {
  it('is needed: without it everything but the public routes answers 401', async () => {
    for (const path of [
      '/api/session',
      '/api/account',
      '/api/oversight/organisations',
      '/api/procurement/people',
      '/api/vendor/people',
    ]) {
      expect((await app.anonymous().get(path)).status).toBe(401);
    }
    expect((await app.anonymous().withCookie('bangfu_session', 'a'.repeat(43)).get('/api/session')).status).toBe(401);
  });

  it('changes nothing without its CSRF token', async () => {
    const client = await app.anonymous().signIn('coop-clerk', 'bangfu-demo');
    const answer = await client.put(
      '/api/session/organisation',
      { organisationId: null },
      { headers: { 'x-csrf-token': 'forged' } },
    );
    expect(answer).toMatchObject({ status: 403, body: { code: 'csrf_failed' } });
  });

  it('is over after signing out', async () => {
    const client = await app.anonymous().signIn('coop-clerk', 'bangfu-demo');
    expect((await client.delete('/api/session')).status).toBe(204);
    expect((await client.get('/api/session')).status).toBe(401);
  });

  it('is refused other rooms’ doors by role', async () => {
    const buyer = await app.client('canteen-buyer');
    for (const path of [
      '/api/oversight/users',
      '/api/oversight/organisations',
      '/api/procurement/people',
      '/api/vendor/people',
    ]) {
      expect(await buyer.get(path)).toMatchObject({ status: 403, body: { code: 'not_permitted' } });
    }
  });

  it('cannot act for a foreign organisation', async () => {
    const county = await app.client('county-finance');
    const { body } = await county.get('/api/oversight/organisations?kind=supplier&limit=1');
    const buyer = await app.anonymous().signIn('canteen-buyer', 'bangfu-demo');
    const answer = await buyer.put('/api/session/organisation', { organisationId: body.items[0].id });
    expect(answer).toMatchObject({ status: 403, body: { code: 'not_a_member' } });
    expect((await buyer.get('/api/session', { headers: { 'x-organisation': body.items[0].id } })).status).toBe(403);
  });
});

describe('Organisations at the oversight door', () => {
  it('end where the official’s region ends', async () => {
    const names = async (login: string): Promise<string[]> =>
      (await (await app.client(login)).get('/api/oversight/organisations?limit=200')).body.items.map(
        (item: { name: string }) => item.name,
      );
    expect(await names('county-finance')).toEqual(expect.arrayContaining(['湘南监狱', '耒阳市教育局']));
    expect(await names('county-finance')).not.toContain('衡阳市财政局');
    expect(await names('city-finance')).not.toContain('安化县云坳黑茶专业合作社');
    expect(await names('province-finance')).not.toContain('商都县青穗马铃薯专业合作社');
    expect(await names('operator')).toContain('北京市海淀区清禾服务中心');
  });

  it('are renamed by the county’s finance office and keep their old name for the past', async () => {
    app.clock.set('2026-11-24T09:00:00+08:00');
    const county = await app.anonymous().signIn('county-finance', 'bangfu-demo');
    const made = await county.post('/api/oversight/organisations', {
      kind: 'budget_unit',
      unitKind: 'school',
      name: '耒阳市旧名学校',
      divisionCode: '430481',
    });
    expect(made.status).toBe(201);
    app.clock.set('2026-11-25T09:00:00+08:00');
    const again = await app.anonymous().signIn('county-finance', 'bangfu-demo');
    const renamed = await again.put(`/api/oversight/organisations/${made.body.id}/name`, {
      name: '耒阳市新名学校',
      effectiveOn: '2026-11-25',
      basis: '耒编发〔2026〕12号',
    });
    expect(renamed.body).toMatchObject({ name: '耒阳市新名学校', pathName: '湖南省/衡阳市/耒阳市' });
    expect(
      renamed.body.names.map(({ name, validTo }: { name: string; validTo: string | null }) => [name, validTo]),
    ).toEqual([
      ['耒阳市新名学校', null],
      ['耒阳市旧名学校', '2026-11-25'],
    ]);
    const outside = await again.post('/api/oversight/organisations', {
      kind: 'budget_unit',
      unitKind: 'school',
      name: '某校',
      divisionCode: '4304',
    });
    expect(outside).toMatchObject({ status: 403, body: { code: 'outside_region' } });
    const office = await again.post('/api/oversight/organisations', {
      kind: 'finance',
      name: '另一个财政局',
      divisionCode: '430481',
    });
    expect(office).toMatchObject({ status: 403, body: { code: 'role_not_grantable' } });
    app.clock.release();
  });
});

describe('People', () => {
  it('are invited by their manager, sign in with a first password and must change it', async () => {
    const manager = await app.anonymous().signIn('canteen-manager', 'bangfu-demo');
    const invited = await manager.post('/api/procurement/people', {
      login: 'New.Buyer',
      name: '新来的',
      phone: '138 1234 1234',
      roles: ['agency_buyer'],
    });
    expect(invited.status).toBe(201);
    const people = (await manager.get('/api/procurement/people')).body as {
      login: string;
      phoneMasked: string | null;
    }[];
    expect(people.find(({ login }) => login === 'new.buyer')!.phoneMasked).toBe('138****1234');
    const newcomer = await app.anonymous().signIn('new.buyer', invited.body.firstPassword);
    expect((await newcomer.get('/api/session')).body).toMatchObject({ passwordChangeRequired: true, roles: [] });
    const refused = await newcomer.put('/api/account/password', {
      password: invited.body.firstPassword,
      newPassword: 'new.buyer-1234',
    });
    expect(refused).toMatchObject({ status: 422, body: { code: 'password_too_obvious' } });
    expect(
      (
        await newcomer.put('/api/account/password', {
          password: invited.body.firstPassword,
          newPassword: '橘子洲头看万山红遍1925',
        })
      ).status,
    ).toBe(204);
    expect((await newcomer.get('/api/session')).body.roles).toEqual([{ role: 'agency_buyer', name: '采购经办' }]);
    expect(
      (await manager.post('/api/procurement/people', { login: 'x-official', name: '甲', roles: ['county_finance'] }))
        .status,
    ).toBe(400);
  });

  it('choose no password of the installation’s file of breached ones, neither their first nor another', async () => {
    const [breached, better] = ['漫江碧透百舸争流1925', '鹰击长空鱼翔浅底1925'];
    const file = join(tmpdir(), `breached-${process.pid}.txt`);
    writeFileSync(file, `${createHash('sha1').update(breached).digest('hex').toUpperCase()}:3\n`);
    const careful = await testApp({
      database: app.database,
      clock: app.clock,
      variables: { BREACHED_PASSWORDS: file },
    });
    const refusal = { status: 422, body: { code: 'password_too_obvious', field: 'newPassword' } };
    try {
      const person = careful.anonymous();
      const account = { login: 'shopper.mao', name: '毛橘子', password: breached };
      expect(await person.post('/api/account', account)).toMatchObject(refusal);
      expect((await person.post('/api/account', { ...account, password: better })).status).toBe(201);
      await person.signIn(account.login, better);
      const change = { password: better, newPassword: breached };
      expect(await person.put('/api/account/password', change)).toMatchObject(refusal);
    } finally {
      await careful.close();
      rmSync(file);
    }
  }, 60_000);

  it('register themselves, then their cooperative, and become its owner', async () => {
    const person = app.anonymous();
    const account = { login: 'farmer.zhou', name: '周田', password: '一亩三分地种红薯2026' };
    expect((await person.post('/api/account', account)).status).toBe(201);
    expect(await person.post('/api/account', account)).toMatchObject({ status: 409, body: { code: 'login_taken' } });
    await person.signIn(account.login, account.password);
    const supplier = await person.post('/api/vendor/organisation', {
      supplierKind: 'cooperative',
      name: '耒阳市周田红薯专业合作社',
      divisionCode: '430481113',
    });
    expect(supplier.status).toBe(201);
    const { body } = await person.put('/api/session/organisation', { organisationId: supplier.body.id });
    expect(body).toMatchObject({ organisation: { name: '耒阳市周田红薯专业合作社' }, roles: [{ role: 'coop_owner' }] });
    expect(body.permissions).toContain('admission.apply');
  });
});

describe('The second factor over HTTP', () => {
  it('is enrolled, asked for at the next sign-in, and a session without it can do nothing else', async () => {
    const first = await app.anonymous().signIn('county-trade', 'bangfu-demo');
    expect((await first.get('/api/session')).body.secondFactor).toBe('required_not_enrolled');
    const { body: enrolment } = await first.post('/api/account/second-factor', { password: 'bangfu-demo' });
    const at = (): number => Math.floor(app.clock.now().getTime() / 1000);
    const confirmed = await first.put('/api/account/second-factor', {
      code: await generate({ secret: enrolment.secret, epoch: at() }),
    });
    expect(confirmed.body.recoveryCodes).toHaveLength(10);
    expect((await first.get('/api/session')).body.secondFactor).toBe('passed');
    const second = await app.anonymous().signIn('county-trade', 'bangfu-demo');
    expect((await second.get('/api/session')).body).toMatchObject({
      secondFactor: 'awaiting_code',
      roles: [],
      organisation: null,
    });
    expect((await second.get('/api/oversight/organisations')).status).toBe(403);
    expect((await second.post('/api/account/second-factor/removal', { password: 'bangfu-demo' })).status).toBe(403);
    const passed = await second.put('/api/session/second-factor', { code: confirmed.body.recoveryCodes[0] });
    expect(passed.body).toMatchObject({ secondFactor: 'passed', roles: [{ role: 'county_trade' }] });
    expect((await second.get('/api/oversight/organisations')).status).toBe(200);
  });
});

describe('GET /api/storefront/divisions', () => {
  it('answers provinces, children, one place with its path, and a search', async () => {
    const stranger = app.anonymous();
    expect((await stranger.get('/api/storefront/divisions')).body).toHaveLength(31);
    expect((await stranger.get('/api/storefront/divisions?parent=430481')).body).toHaveLength(30);
    expect((await stranger.get('/api/storefront/divisions/430481')).body).toMatchObject({
      pathName: '湖南省/衡阳市/耒阳市',
      listed832: false,
    });
    expect((await stranger.get('/api/storefront/divisions/search?text=lys&inside=4304')).body[0].code).toBe('430481');
    expect((await stranger.get('/api/storefront/divisions/99')).status).toBe(404);
    expect((await stranger.get('/api/storefront/divisions/abc')).status).toBe(400);
    expect((await stranger.get('/api/storefront/divisions?parent=1;DROP')).status).toBe(400);
  });
});
