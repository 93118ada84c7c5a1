import { DemoParties } from '@bangfu/parties';
import { Programmes } from '@bangfu/quota';
import { testApp, type TestApp } from '../../../test/support/app.js';
import type { Client } from '../../../test/support/client.js';

describe('the review of filings over the doors', () => {
  let app: TestApp;

  const open = async (unit: Client, year: number, amountFen: string, headcount: number): Promise<string> => {
    const opened = await unit.post('/api/procurement/filings', {
      year,
      canteen: 'own',
      headcount,
      bases: [{ definition: 'canteen_food', amountFen }],
      shares: [],
    });
    expect(opened.status).toBe(201);
    return opened.body.id;
  };
  const submit = async (unit: Client, id: string): Promise<void> => {
    expect((await unit.post(`/api/procurement/filings/${id}/submission`)).status).toBe(201);
  };
  /** Days later every session is over: everybody signs in again. */
  const later = async (instant: string, ...logins: string[]): Promise<void> => {
    app.clock.set(instant);
    for (const login of logins) await (await app.client(login)).signIn(login, 'bangfu-demo');
  };

  beforeAll(async () => {
    app = await testApp({ places: true });
    app.clock.set('2025-03-18T10:00:00+08:00');
    await app.get(DemoParties).seed();
    await app.get(Programmes).importAll();
  }, 120_000);
  afterAll(() => app.close());

  it('shows what the unit declared the year before, every floor, and what is odd', async () => {
    const canteen = await app.client('canteen-manager');
    const county = await app.client('county-finance');
    const before = await open(canteen, 2025, '100000000', 300);
    await submit(canteen, before);
    const queued = async () => (await county.get('/api/oversight/filings?year=2025')).body.items[0];
    // The unit leaves the share to the rules: open, which is not nothing.
    expect(await queued()).toMatchObject({ id: before, baseFen: '100000000', reservedFen: null });
    expect((await county.get(`/api/oversight/filings/${before}`)).body).toMatchObject({
      lastYearCanteen: null,
      bases: [{ amountFen: '100000000', lastYearFen: null }],
    });
    expect((await county.post(`/api/oversight/filings/${before}/confirmation`)).status).toBe(201);
    const plans: { reservedFen: string }[] = (await county.get(`/api/oversight/filings/${before}`)).body.plans;
    const reserved = plans.reduce((sum, plan) => sum + BigInt(plan.reservedFen), 0n);
    expect(reserved).toBeGreaterThan(0n);
    expect(await queued()).toMatchObject({ state: 'confirmed', reservedFen: reserved.toString() });

    await later('2026-03-18T10:00:00+08:00', 'canteen-manager', 'county-finance');
    const now = await open(canteen, 2026, '50000000', 310);
    await submit(canteen, now);
    const { body } = await county.get(`/api/oversight/filings/${now}`);
    expect(body).toMatchObject({
      lastYearCanteen: 'own',
      lastYearHeadcount: 300,
      bases: [{ amountFen: '50000000', lastYearFen: '100000000' }],
      hints: [{ code: 'base_far_below_last_year' }],
    });
    const national = body.plans.find((plan: { ruleCode: string }) => plan.ruleCode === 'national-832/2026');
    expect(national).toMatchObject({
      reservedFen: '5000000',
      lastYearReservedFen: '10000000',
      explanation: '',
      floors: [{ kind: 'ratio', binding: 'must', amountFen: '5000000' }],
    });
  });

  it('queues by submission, page by page, however early a draft was begun', async () => {
    const county = await app.client('county-finance');
    const prison = (await county.get('/api/oversight/filings?year=2026')).body.items[0];
    const canteen = await app.client('canteen-manager');
    await county.post(`/api/oversight/filings/${prison.id}/return`, { reasons: '请核实基数' });
    await later('2026-03-19T10:00:00+08:00', 'canteen-manager', 'county-finance');
    await submit(canteen, prison.id);
    const first = (await county.get('/api/oversight/filings?limit=1')).body;
    expect(first.items).toMatchObject([{ year: 2025 }]);
    const second = (await county.get(`/api/oversight/filings?limit=1&after=${first.nextAfter}`)).body;
    expect(second).toMatchObject({ items: [{ id: prison.id, state: 'submitted' }], nextAfter: null });
  });
});
