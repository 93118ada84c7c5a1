import { testApp, type TestApp } from './support/app.js';

let house: TestApp;

beforeAll(async () => {
  house = await testApp({ seeded: true, variables: { METRICS_TOKEN: 'scraper-token' } });
}, 60_000);
afterAll(() => house.close());

describe('The whole product in one process', () => {
  it('lives, is ready and is measured', async () => {
    const stranger = house.anonymous();
    expect((await stranger.get('/healthz')).body).toEqual({ status: 'ok' });
    expect((await stranger.get('/readyz')).body).toMatchObject({ ready: true });
    expect(String((await stranger.get('/metrics')).body)).toContain(
      'bangfu_http_request_seconds_count{method="GET",route="/healthz",status="200"} 1',
    );
  });

  it('lets a person in and out again', async () => {
    const owner = await house.client('coop-owner');
    expect((await owner.get('/api/session')).body).toMatchObject({ login: 'coop-owner', name: '谢润田' });
    const other = await house.anonymous().signIn('shopper', 'bangfu-demo');
    expect((await other.delete('/api/session')).status).toBeLessThan(300);
    expect((await other.get('/api/account')).status).toBeGreaterThanOrEqual(400);
  });

  it('says no to a wrong password as to an unknown login', async () => {
    const say = (login: string) => house.anonymous().post('/api/session', { login, password: 'wrong' });
    const [known, unknown] = [await say('coop-owner'), await say('nobody-at-all')];
    expect([known.status, known.body.code, known.body.detail]).toEqual([
      unknown.status,
      unknown.body.code,
      unknown.body.detail,
    ]);
    expect(known.status).toBe(401);
  });
});
