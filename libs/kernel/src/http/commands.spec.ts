import { Database, newId, RateLimits } from '@bangfu/kernel';
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

const effects = async (what: string): Promise<number> => {
  const [row] = await specimen
    .get(Database)
    .query<{ n: number }>('SELECT count(*)::int AS n FROM specimen_effects WHERE what = $1', [what]);
  return row!.n;
};

const JSON_TYPE = { 'content-type': 'application/json' };

describe('An idempotent route', () => {
  const send = (what: string, key: string | false, more: object = {}, query = '') =>
    member.post(`/api/specimen/effects${query}`, { what, ...more }, { idempotencyKey: key });

  it('asks for its key', async () => {
    expect((await send('none', false)).body).toMatchObject({ status: 400, code: 'idempotency_key_required' });
    expect((await send('short', 'x')).body).toMatchObject({ status: 400, code: 'idempotency_key_invalid' });
  });

  it('answers the same again, and acts once', async () => {
    const first = await send('replay', 'key-replay-1');
    const again = await send('replay', 'key-replay-1');
    expect(first).toMatchObject({
      status: 201,
      body: { count: 1, amountFen: '12345678901234', at: '2026-03-18T01:30:00.000Z' },
    });
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(again.headers['idempotency-hit']).toBe('true');
    expect(await effects('replay')).toBe(1);
  });

  it('knows the same body in another order, and refuses another body', async () => {
    await member.raw('POST', '/api/specimen/effects', '{"what":"order","waitMs":0}', {
      ...JSON_TYPE,
      'idempotency-key': 'key-order-1',
    });
    const same = await member.raw('POST', '/api/specimen/effects', '{ "waitMs": 0, "what": "order" }', {
      ...JSON_TYPE,
      'idempotency-key': 'key-order-1',
    });
    expect(same.headers['idempotency-hit']).toBe('true');
    expect((await send('other', 'key-order-1')).body).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
  });

  it('never answers on behalf of one organisation what was done for another', async () => {
    const sendFor = (organisationId: string) =>
      member.raw('POST', '/api/specimen/effects', '{"what":"organisation"}', {
        ...JSON_TYPE,
        'idempotency-key': 'key-organisation-1',
        'x-organisation': organisationId,
      });
    const [one, other] = [newId(), newId()];
    expect((await sendFor(one)).status).toBe(201);
    expect((await sendFor(other)).body).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
    expect((await sendFor(one)).headers['idempotency-hit']).toBe('true');
  });

  it('keeps the keys of different people apart', async () => {
    await send('apart', 'key-apart-1');
    const other = await signedIn(newId()).post(
      '/api/specimen/effects',
      { what: 'apart' },
      { idempotencyKey: 'key-apart-1' },
    );
    expect([other.status, other.headers['idempotency-hit']]).toEqual([201, undefined]);
    expect(await effects('apart')).toBe(2);
  });

  it('has one effect when twenty arrive at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('race', 'key-race-1', { waitMs: 150 })));
    const done = answers.filter((answer) => answer.status === 201);
    const waiting = answers.filter((answer) => answer.status === 409 && answer.body.code === 'idempotency_in_flight');
    expect(done.length).toBeGreaterThan(0);
    expect(waiting.length).toBeGreaterThan(0);
    expect(done.length + waiting.length).toBe(20);
    // A replayed answer has its keys in the order of jsonb.
    for (const answer of done) expect(answer.body).toEqual(done[0]!.body);
    expect(await effects('race')).toBe(1);
  });

  it('stores nothing when the handler fails, so that a retry may succeed', async () => {
    const failed = await member.post(
      '/api/specimen/effects',
      { what: 'crash', fails: true },
      { idempotencyKey: 'key-crash-1' },
    );
    expect(failed.body.code).toBe('specimen_refused');
    expect(await effects('crash')).toBe(0);
    expect((await send('crash', 'key-crash-1')).status).toBe(201);
    expect(await effects('crash')).toBe(1);
  });

  it('rehearses: the same answer, no effect, no key used up', async () => {
    const rehearsal = await send('dry', false, {}, '?dryRun=true');
    expect([rehearsal.status, rehearsal.body.count, rehearsal.headers['dry-run']]).toEqual([201, 1, 'true']);
    expect(await effects('dry')).toBe(0);
    expect((await send('dry', 'key-dry-run-1', {}, '?dryRun=maybe')).status).toBe(400);
    expect((await member.post('/api/specimen/plain?dryRun=true')).body).toMatchObject({
      status: 400,
      errors: [{ field: 'dryRun' }],
    });
  });
});

describe('A stream', () => {
  it('writes bigints, and ends when the program stops', async () => {
    const other = await testApp({ modules: [SpecimenModule], database: specimen.database });
    await other.app.listen(0);
    const { port } = other.app.getHttpServer().address() as { port: number };
    const response = await fetch(`http://127.0.0.1:${port}/api/specimen/ticks`);
    const reader = response.body!.getReader();
    let heard = '';
    while (!heard.includes('\n\ndata: ') && heard.length < 2_000) {
      heard += new TextDecoder().decode((await reader.read()).value);
    }
    expect(heard).toContain('data: {"n":"');
    const begun = Date.now();
    await other.app.close();
    while (!(await reader.read()).done);
    expect(Date.now() - begun).toBeLessThan(2_000);
  });
});

describe('A rate limit', () => {
  it('refuses the one who is too fast, tells when to return, and spares the others', async () => {
    const strict = await testApp({
      modules: [SpecimenModule],
      database: specimen.database,
      variables: { RATE_LIMIT_PER_MINUTE: '3', QUEUE_PREFIX: newId() },
    });
    const hasty = newId();
    const client = strict
      .anonymous()
      .withCookie('bangfu_session', `${hasty}-token`)
      .withCookie('bangfu_csrf', `csrf-${hasty}`);
    const statuses = [];
    for (let i = 0; i < 5; i += 1) statuses.push((await client.post('/api/specimen/plain')).status);
    expect(statuses).toEqual([201, 201, 201, 429, 429]);
    const refused = await client.post('/api/specimen/plain');
    expect(refused.body).toMatchObject({ code: 'too_many_requests', facts: { retryAfterSeconds: expect.any(Number) } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await client.get('/api/specimen/secret')).status).toBe(200);
    expect((await strict.anonymous().post('/api/specimen/visits')).status).toBe(200);
    const limits = strict.get(RateLimits);
    for (let i = 0; i < 10; i += 1) await limits.consume('password', 'someone');
    await expect(limits.consume('password', 'someone')).rejects.toMatchObject({
      kind: 'exhausted',
      code: 'too_many_requests',
    });
    await limits.release('password', 'someone');
    await strict.close();
  });
});
