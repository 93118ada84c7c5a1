import { Database } from '@bangfu/kernel';
import { DemoParties } from '@bangfu/parties';
import { Programmes } from '@bangfu/quota';
import { testApp, type TestApp } from '../../../test/support/app.js';
import { drainOutbox } from '../../../test/support/drain-outbox.js';

const PATH = '/api/oversight/compliance';

describe('compliance and exports over the doors', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await testApp({ places: true });
    app.clock.set('2026-03-18T10:00:00+08:00');
    await app.get(DemoParties).seed();
    await app.get(Programmes).importAll();
    const canteen = await app.client('canteen-manager');
    const filed = await canteen.post('/api/procurement/filings', {
      year: 2026,
      canteen: 'own',
      headcount: 300,
      bases: [{ definition: 'canteen_food', amountFen: '50000000' }],
      shares: [],
    });
    expect(filed.status).toBe(201);
    expect((await canteen.post(`/api/procurement/filings/${filed.body.id}/submission`, {})).status).toBeLessThan(300);
    const county = await app.client('county-finance');
    expect((await county.post(`/api/oversight/filings/${filed.body.id}/confirmation`, {})).status).toBeLessThan(300);
    await drainOutbox(app.app);
  }, 120_000);
  afterAll(() => app.close());

  it('goes from the province to the agency, and no further than the region', async () => {
    const province = await app.client('province-finance');
    const page = await province.get(`${PATH}?year=2026`);
    expect(page).toMatchObject({ status: 200, body: { scope: { divisionCode: '43', divisionName: '湖南省' } } });
    const city = page.body.children.find((child: { code: string }) => child.code === '4304');
    expect(city).toMatchObject({
      name: '衡阳市',
      own: false,
      rank: 1,
      figures: { units: { confirmed: 1, reserved: 1, notBought: 1 } },
    });
    const county = await app.client('county-finance');
    const own = await county.get(`${PATH}?programme=leiyang-poor-household`);
    expect(own).toMatchObject({
      status: 200,
      body: { scope: { divisionCode: '430481' }, totals: { reservedFen: '10000000' } },
    });
    const list = await county.get(`${PATH}/agencies?show=not_bought&sort=name`);
    expect(list.body.items).toMatchObject([{ name: '湘南监狱', activated: true, completedBps: 0 }]);
    expect((await province.get(`${PATH}/agencies?search=${encodeURIComponent('湘南监狱')}`)).body.items).toHaveLength(
      1,
    );
    const ownOnly = `${PATH}/agencies?own=true&search=${encodeURIComponent('湘南监狱')}`;
    expect((await province.get(ownOnly)).body.items).toEqual([]);
    expect((await county.get(ownOnly)).body.items).toHaveLength(1);
    const id = list.body.items[0].id as string;
    expect(await county.get(`${PATH}/agencies/${id}`)).toMatchObject({
      status: 200,
      body: { plans: [{ pace: { state: 'not_started' } }, { pace: { state: 'not_started' } }] },
    });
    expect(await county.get(`${PATH}/agencies/${id}/orders`)).toMatchObject({ status: 200, body: { items: [] } });
    for (const path of ['months', 'origins', 'impact']) expect((await county.get(`${PATH}/${path}`)).status).toBe(200);
    expect(await county.get(`${PATH}?division=43`)).toMatchObject({ status: 404, body: { code: 'division_missing' } });
    expect(await county.get(`${PATH}?division=430104`)).toMatchObject({ status: 404 });
    expect(await county.get(`${PATH}/orders/${id}`)).toMatchObject({ status: 404, body: { code: 'order_missing' } });
    expect(await county.get(`${PATH}?month=2025-03&year=2026`)).toMatchObject({
      status: 422,
      body: { code: 'month_outside_year' },
    });
    expect(await county.get(`${PATH}?programme=nothing`)).toMatchObject({
      status: 404,
      body: { code: 'programme_missing' },
    });
    expect((await county.get(`${PATH}?month=2026-13`)).status).toBe(400);
    expect(await (await app.client('operator')).get(PATH)).toMatchObject({
      status: 200,
      body: { scope: { divisionName: '全国' } },
    });
    expect((await (await app.client('canteen-buyer')).get(PATH)).status).toBe(403);
    expect((await app.anonymous().get(PATH)).status).toBe(401);
  });

  it('withholds groups of households that are too small, one by one', async () => {
    const county = await app.client('county-finance');
    const { body } = await county.get(`${PATH}/impact`);
    expect(body).toMatchObject({ households: 0, suppliers: 0 });
    expect(body.modes).toHaveLength(5);
    expect(body.statuses.map(({ status }: { status: string }) => status)).toEqual([
      'four_key',
      'unstable',
      'marginal',
      'lifted',
    ]);
  });

  it('shows what a bulletin would say, without using up its number', async () => {
    const county = await app.client('county-finance');
    const draft = await county.get('/api/oversight/exports/bulletin?year=2026');
    expect(draft).toMatchObject({
      status: 200,
      body: { title: '关于耒阳市2026年度消费帮扶预留份额采购完成情况的通报', signedOn: '2026年3月18日' },
    });
    expect(draft.body.paragraphs[0]).toEqual({ kind: 'salutation', text: '各有关单位：' });
    const [ranking] = draft.body.tables;
    expect(ranking.title).toContain('排名');
    expect(ranking.rows[0].cells).toHaveLength(ranking.columns.length);
    expect(await app.get(Database).query('SELECT * FROM bulletin_issues')).toEqual([]);
    expect((await county.get('/api/oversight/exports/bulletin?division=43')).status).toBe(404);
    expect((await (await app.client('township-clerk')).get('/api/oversight/exports/bulletin')).status).toBe(403);
  });

  it('makes a bulletin in the background, once per key, for whoever asked', async () => {
    const county = await app.client('county-finance');
    const asked = { kind: 'bulletin', format: 'pdf', year: 2026 };
    const first = await county.post('/api/oversight/exports', asked, { idempotencyKey: 'bulletin-march-1' });
    expect(first).toMatchObject({ status: 201, body: { state: 'queued', progress: 0, fileId: null } });
    const again = await county.post('/api/oversight/exports', asked, { idempotencyKey: 'bulletin-march-1' });
    expect(again.body.id).toBe(first.body.id);
    const path = `/api/oversight/exports/${first.body.id}`;
    expect(await county.get(`${path}/content`)).toMatchObject({ status: 409, body: { code: 'export_not_ready' } });
    await drainOutbox(app.app);
    const done = await county.get(path);
    expect(done.body).toMatchObject({ state: 'done', progress: 100, expired: false });
    const file = await county.get(`${path}/content`);
    expect(file.raw.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.headers['content-disposition']).toContain(encodeURIComponent('通报'));
    expect((await county.get(`/api/files/${done.body.fileId}/content`)).status).toBe(200);
    expect((await county.get('/api/oversight/exports')).body.items).toHaveLength(1);
    expect((await (await app.client('city-finance')).get(path)).status).toBe(404);
    expect((await county.delete(path)).body).toMatchObject({ code: 'export_over' });
    expect((await county.post('/api/oversight/exports', { ...asked, division: '43' })).status).toBe(404);
    expect((await county.post('/api/oversight/exports', { ...asked, format: 'csv' })).body.code).toBe(
      'format_not_offered',
    );
    expect((await county.post('/api/oversight/exports', { ...asked, kind: 'everything' })).status).toBe(400);
  });
});
