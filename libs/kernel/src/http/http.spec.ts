import { connect } from 'node:net';
import { Controller, Get, Module, type Type } from '@nestjs/common';
import { HttpModule, KernelModule, newId, Route } from '@bangfu/kernel';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import type { Client } from '../../../../test/support/client.js';
import { ownerQuery } from '../../../../test/support/database.js';
import { SpecimenModule } from '../../../../test/support/specimen.js';

let specimen: TestApp;
let member: Client;

const signedIn = (userId: string): Client =>
  specimen.anonymous().withCookie('bangfu_session', `${userId}-token`).withCookie('bangfu_csrf', `csrf-${userId}`);

beforeAll(async () => {
  specimen = await testApp({ modules: [SpecimenModule] });
  member = signedIn(newId());
  await ownerQuery(
    specimen.database,
    `CREATE TABLE specimen_effects (id bigint GENERATED ALWAYS AS IDENTITY, what text NOT NULL);
     CREATE TABLE specimen_unique (n integer PRIMARY KEY CHECK (n > 0));
     GRANT ALL ON specimen_effects, specimen_unique TO bangfu_app; GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO bangfu_app;`,
  );
});
afterAll(() => specimen.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const ID = '0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58';

describe('A request that cannot be understood', () => {
  const deep = `${'['.repeat(50)}${']'.repeat(50)}`;
  it.each<[string, string, string, Buffer | string | undefined, Record<string, string>, number, string]>([
    ['broken JSON', 'POST', '/api/specimen/echo', '{"name": ', JSON_TYPE, 400, 'invalid_json'],
    [
      'broken UTF-8',
      'POST',
      '/api/specimen/echo',
      Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]),
      JSON_TYPE,
      400,
      'invalid_json',
    ],
    ['JSON nested too deep', 'POST', '/api/specimen/echo', `{"name":${deep}}`, JSON_TYPE, 400, 'invalid_json'],
    [
      'a million brackets',
      'POST',
      '/api/specimen/echo',
      '['.repeat(500_000) + ']'.repeat(500_000),
      JSON_TYPE,
      400,
      'invalid_json',
    ],
    [
      'a body over the limit',
      'POST',
      '/api/specimen/echo',
      `{"name":"${'a'.repeat(1_100_000)}"}`,
      JSON_TYPE,
      413,
      'body_too_large',
    ],
    [
      'a form',
      'POST',
      '/api/specimen/echo',
      'name=x',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'unsupported_media_type',
    ],
    ['no content type', 'POST', '/api/specimen/echo', 'name', { 'content-type': '' }, 415, 'unsupported_media_type'],
    ['XML', 'POST', '/api/specimen/echo', '<a/>', { 'content-type': 'text/xml' }, 415, 'unsupported_media_type'],
    ['a list as body', 'POST', '/api/specimen/echo', '[1]', JSON_TYPE, 400, 'invalid_request'],
    ['null as body', 'POST', '/api/specimen/echo', 'null', JSON_TYPE, 400, 'invalid_request'],
    ['no body', 'POST', '/api/specimen/echo', undefined, {}, 400, 'invalid_request'],
    ['an empty body', 'POST', '/api/specimen/echo', '', JSON_TYPE, 400, 'invalid_request'],
    ['an unknown route', 'GET', '/api/specimen/nothing', undefined, {}, 404, 'route_not_found'],
    ['an unknown place', 'GET', '/wp-admin', undefined, {}, 404, 'route_not_found'],
    ['a wrong method', 'PUT', '/api/specimen/echo', '{}', JSON_TYPE, 404, 'route_not_found'],
    ['bad percent-encoding', 'GET', '/api/specimen/things/%E0%A4%A', undefined, {}, 400, 'invalid_url'],
    ['an id that is none', 'GET', '/api/specimen/things/42', undefined, {}, 400, 'invalid_request'],
    ['NUL in the path', 'GET', '/api/specimen/things/%00', undefined, {}, 400, 'invalid_request'],
    ['a very long path', 'GET', `/api/specimen/things/${'9'.repeat(5_000)}`, undefined, {}, 414, 'url_too_long'],
    ['a bad cursor', 'GET', '/api/specimen/numbers?after=%00', undefined, {}, 400, 'invalid_request'],
    ['a forged cursor', 'GET', '/api/specimen/numbers?after=WyJ4Il0', undefined, {}, 400, 'invalid_cursor'],
    ['a cursor that is no base64', 'GET', '/api/specimen/numbers?after=!!!!', undefined, {}, 400, 'invalid_cursor'],
    ['a limit of zero', 'GET', '/api/specimen/numbers?limit=0', undefined, {}, 400, 'invalid_request'],
    ['a limit beyond', 'GET', '/api/specimen/numbers?limit=201', undefined, {}, 400, 'invalid_request'],
    ['a limit given twice', 'GET', '/api/specimen/numbers?limit=5&limit=6', undefined, {}, 400, 'invalid_request'],
    ['an unknown query field', 'GET', '/api/specimen/numbers?orderBy=n;drop', undefined, {}, 400, 'invalid_request'],
    ['a query where none is taken', 'GET', `/api/specimen/things/${ID}?x=1`, undefined, {}, 400, 'invalid_request'],
    ['a body where none is taken', 'POST', '/api/specimen/visits', '{"x":1}', JSON_TYPE, 400, 'invalid_request'],
    [
      'prototype pollution',
      'POST',
      '/api/specimen/echo',
      '{"name":"x","__proto__":{"polluted":1}}',
      JSON_TYPE,
      400,
      'invalid_request',
    ],
    [
      'a constructor',
      'POST',
      '/api/specimen/echo',
      '{"name":"x","constructor":{"prototype":{}}}',
      JSON_TYPE,
      400,
      'invalid_request',
    ],
    [
      'multipart where JSON is due',
      'POST',
      '/api/specimen/echo',
      '--x--',
      { 'content-type': 'multipart/form-data; boundary=x' },
      415,
      'unsupported_media_type',
    ],
  ])('as %s is a problem and no more', async (_name, method, path, body, headers, status, code) => {
    const answer = await specimen.anonymous().raw(method as 'GET', path, body, headers);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toMatchObject({
      type: `urn:bangfu:problem:${code}`,
      status,
      requestId: expect.any(String),
      detail: expect.stringMatching(/[一-鿿]/),
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/at .*\.[jt]s|SELECT/);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('names every fault by its path, in Chinese', async () => {
    const body = {
      name: 'x'.repeat(21),
      priceFen: 5,
      lines: [
        { variantId: ID, quantity: 1 },
        { variantId: 'no', quantity: 0, extra: 1 },
      ],
      more: 1,
    };
    const answer = await specimen.anonymous().post('/api/specimen/echo', body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([
      { field: 'more', code: 'unknown_field', message: '不支持的字段' },
      { field: 'name', code: 'too_long', message: '不能超过20个字' },
      { field: 'priceFen', code: 'invalid_amount', message: expect.stringContaining('分') },
      { field: 'lines[1].extra', code: 'unknown_field', message: '不支持的字段' },
      { field: 'lines[1].variantId', code: 'not_an_id', message: expect.any(String) },
      { field: 'lines[1].quantity', code: 'too_small', message: '不能小于1' },
    ]);
  });

  it('even when it is not HTTP at all', async () => {
    await specimen.app.listen(0);
    const { port } = specimen.app.getHttpServer().address() as { port: number };
    const say = (text: string): Promise<string> =>
      new Promise((resolve) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(text));
        let heard = '';
        socket.on('data', (chunk) => (heard += chunk)).on('close', () => resolve(heard));
      });
    expect(await say('NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400[\s\S]*problem\+json[\s\S]*invalid_http/);
    expect(await say(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431[\s\S]*headers_too_large/,
    );
  });
});

describe('A fault further inside', () => {
  it.each([
    ['forbidden', 403, 'specimen_forbidden'],
    ['unique', 409, 'already_exists'],
    ['check', 409, 'rule_violated'],
    ['text', 400, 'invalid_value'],
  ])('of kind %s is %i %s', async (kind, status, code) => {
    const answer = await specimen.anonymous().post(`/api/specimen/faults/${kind}`);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('that nobody foresaw says nothing but its request id', async () => {
    const answer = await specimen
      .anonymous()
      .post('/api/specimen/faults/other', undefined, { headers: { 'x-request-id': 'my-own-request-1' } });
    expect(answer.body).toMatchObject({ status: 500, code: 'internal_error', requestId: 'my-own-request-1' });
    expect(answer.headers['x-request-id']).toBe('my-own-request-1');
    expect(answer.raw.toString()).not.toMatch(/SELECT|secret|stack/);
  });

  it('such as an answer that does not fit its declaration is caught under test', async () => {
    expect((await specimen.anonymous().get('/api/specimen/wrong-answer')).status).toBe(500);
  });

  it('of a header that is junk changes nothing', async () => {
    const headers = {
      'x-request-id': 'x\u0001'.repeat(3).replace(/\u0001/g, '<'),
      cookie: 'bangfu_session=%%%; ==;',
      accept: '\\',
    };
    const answer = await specimen.anonymous().get(`/api/specimen/things/${ID}`, { headers });
    expect(answer.status).toBe(200);
    expect(answer.headers['x-request-id']).not.toContain('<');
  });
});

describe('Access', () => {
  it('needs a session, and the permission', async () => {
    expect((await specimen.anonymous().get('/api/specimen/secret')).body.code).toBe('not_signed_in');
    expect((await member.get('/api/specimen/secret')).status).toBe(200);
    expect((await member.get('/api/specimen/locked')).body).toMatchObject({ status: 403, code: 'not_permitted' });
    expect((await member.get('/api/specimen/secret', { headers: { 'x-organisation': 'junk' } })).status).toBe(400);
  });

  it('needs the CSRF token for whatever changes something', async () => {
    const forged = { ...JSON_TYPE, cookie: `bangfu_session=${ID}-token` };
    const send = (headers: Record<string, string>) =>
      specimen.anonymous().raw('POST', '/api/specimen/plain', '{}', { ...forged, ...headers });
    expect((await send({})).body).toMatchObject({ status: 403, code: 'csrf_failed' });
    expect((await send({ 'x-csrf-token': 'csrf-other' })).body.code).toBe('csrf_failed');
    expect((await send({ 'x-csrf-token': `csrf-${ID}`, origin: 'https://evil.example' })).body.code).toBe(
      'csrf_failed',
    );
    expect((await send({ 'x-csrf-token': `csrf-${ID}`, origin: 'null' })).body.code).toBe('csrf_failed');
    expect(
      (await send({ 'x-csrf-token': `csrf-${ID}`, origin: 'http://localhost:3000', host: 'localhost:3000' })).status,
    ).toBe(201);
    expect((await specimen.anonymous().raw('GET', '/api/specimen/secret', undefined, forged)).status).toBe(200);
  });

  it('treats a public request without the token as a stranger', async () => {
    const cookie = { cookie: `bangfu_session=${ID}-token` };
    expect((await specimen.anonymous().raw('POST', '/api/specimen/visits', undefined, cookie)).body).toEqual({
      number: 0,
    });
    expect((await member.post('/api/specimen/visits')).body).toEqual({ number: 1 });
    expect(
      (
        await specimen
          .anonymous()
          .raw('POST', '/api/specimen/visits', undefined, { ...cookie, 'x-csrf-token': 'wrong' })
      ).status,
    ).toBe(403);
  });

  it('is denied by default: such an application does not boot', async () => {
    class Undeclared {
      look(): void {}
    }
    Get('look')(Undeclared.prototype, 'look', Object.getOwnPropertyDescriptor(Undeclared.prototype, 'look')!);
    Controller('undeclared')(Undeclared);
    @Route.controller('open', '开放')
    class Unsaid {
      @Route.get('a', { summary: '没说谁可以' }) a(): void {}
      @Route.get('b', { summary: '说了两遍', public: true, signedIn: true }) b(): void {}
      @Route.get('c', { summary: '空的权限', permission: [] }) c(): void {}
      @Route.get('d', { summary: 'English', public: true }) d(): void {}
    }
    const boot = async (controller: Type): Promise<string> => {
      const Tiny = class {};
      Module({ imports: [KernelModule, HttpModule], controllers: [controller] })(Tiny);
      return testApp({ modules: [Tiny], database: specimen.database }).then(
        () => 'booted',
        (error: Error) => error.message,
      );
    };
    expect(await boot(Undeclared)).toContain('Undeclared.look is not declared with @Route');
    expect((await boot(Unsaid)).match(/Unsaid\.[abcd] /g)).toEqual([
      'Unsaid.a ',
      'Unsaid.b ',
      'Unsaid.c ',
      'Unsaid.d ',
    ]);
  });
});

describe('Pages', () => {
  it('follow one another to the end without gap or overlap', async () => {
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const path: string = `/api/specimen/numbers?limit=4&even=true${after ? `&after=${after}` : ''}`;
      const { body } = await specimen.anonymous().get(path);
      seen.push(...body.items.map((item: { number: number }) => item.number));
      after = body.nextAfter;
    } while (after);
    expect(seen).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24]);
    expect((await specimen.anonymous().get('/api/specimen/numbers?limit=25')).body.nextAfter).toBeNull();
  });
});
