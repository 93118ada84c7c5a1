import { Database, newId } from '@bangfu/kernel';
import { DemoParties } from '@bangfu/parties';
import { Programmes } from '@bangfu/quota';
import { insertCertificate } from '../../../test/support/catalog.js';
import { testApp, type TestApp } from '../../../test/support/app.js';
import {
  insertAdmittedSupplier,
  insertProduct,
  insertRootCategories,
  type ProcurementRoom,
} from '../../../test/support/procurement.js';

const BASE = '/api/procurement';
const CONTACT = { name: '王师傅', phone: '13800000000' };

describe('Purchase requests over HTTP', () => {
  let app: TestApp;
  let room: Pick<ProcurementRoom, 'database' | 'get'>;
  let oil: string;
  let rice: string;

  beforeAll(async () => {
    app = await testApp({ places: true });
    app.clock.set('2026-03-18T10:00:00+08:00');
    await app.get(DemoParties).seed();
    await app.get(Programmes).importAll();
    room = { database: app.get(Database), get: (token) => app.get(token as never) };
    await insertRootCategories(room.database);
    const supplierId = await insertAdmittedSupplier(room);
    const certificateId = await insertCertificate(room.database, { supplierId, households: 1 });
    oil = await insertProduct(room, { supplierId, certificateId, name: '耒阳山茶油', sku: 'CY-500', priceFen: 6_800n });
    rice = await insertProduct(room, { name: '高山大米', variantName: '散装', unit: '斤', priceFen: 350n });
    const manager = await app.client('canteen-manager');
    const set = await manager.put(`${BASE}/budgets/2026/canteen`, {
      amountFen: '5000000',
      reason: '年初预算',
      version: 0,
    });
    expect(set).toMatchObject({ status: 200, body: { amountFen: '5000000', freeFen: '5000000', version: 1 } });
  }, 120_000);
  afterAll(() => app.close());

  const draftBody = (lines: { variantId: string; quantity: number }[]) => ({
    title: '食堂三月第三周采购',
    fund: 'canteen',
    deliveryAddress: '湖南省耒阳市1号食堂',
    contact: CONTACT,
    lines,
  });
  const open = async (quantity = 10) =>
    (
      await (
        await app.client('canteen-buyer')
      ).post(`${BASE}/purchase-requests`, draftBody([{ variantId: oil, quantity }]))
    ).body;

  it('go from a pasted sheet through preview, submission and approval to orders', async () => {
    const buyer = await app.client('canteen-buyer');
    const draft = await buyer.post(`${BASE}/purchase-requests`, draftBody([]));
    expect(draft).toMatchObject({ status: 201, body: { state: 'draft', number: null, lines: [], version: 1 } });
    const path = `${BASE}/purchase-requests/${draft.body.id}`;
    const text = '商品\t数量\t单位\nCY-500\t10\t瓶\n高山大米\t50\t公斤\n大白菜\t若干';
    const rehearsed = await buyer.post(`${path}/pasted-lines?dryRun=true`, { version: 1, text });
    expect(rehearsed.body.accepted).toHaveLength(2);
    expect((await buyer.get(path)).body).toMatchObject({ version: 1, lines: [] });
    const pasted = await buyer.post(`${path}/pasted-lines`, { version: 1, text });
    expect(pasted).toMatchObject({
      status: 200,
      body: { version: 2, faults: [{ row: 4, code: 'quantity_unreadable' }] },
    });
    const effect = await buyer.get(`${path}/effect`);
    expect(effect).toMatchObject({
      status: 200,
      body: {
        totalFen: '103000',
        budget: { freeBeforeFen: '5000000', freeAfterFen: '4897000' },
        approvals: { needed: 1, approversAvailable: 1 },
      },
    });
    expect(effect.body.suppliers).toHaveLength(2);
    const counts = (code: string) =>
      effect.body.programmes
        .find((programme: { programmeCode: string }) => programme.programmeCode.startsWith(code))
        .lines.map((line: { eligible: boolean; reason: string; countsFen: string }) => [
          line.eligible,
          line.countsFen,
          line.reason,
        ]);
    // 耒阳 is not among the 832 counties: its certified oil counts at home and not nationally; the rice is not certified at all.
    expect(counts('leiyang')).toEqual([
      [true, '68000', expect.any(String)],
      [false, '0', 'not_certified'],
    ]);
    expect(counts('national')).toEqual([
      [false, '0', 'origin_not_listed832'],
      [false, '0', 'not_certified'],
    ]);
    const submittedAnswer = await buyer.post(`${path}/submission`, { version: 2, totalFen: '103000' });
    expect(submittedAnswer).toMatchObject({
      status: 200,
      body: { priceChanges: [], request: { state: 'submitted', totalFen: '103000' } },
    });
    const approver = await app.client('canteen-approver');
    expect((await approver.get(`${BASE}/approvals`)).body.items.map((row: { id: string }) => row.id)).toContain(
      draft.body.id,
    );
    const approved = await approver.post(`${BASE}/approvals/${draft.body.id}/approval`, { version: 3, note: '同意' });
    expect(approved).toMatchObject({ status: 200, body: { request: { state: 'approved' }, refusedBySystem: [] } });
    expect(approved.body.orderIds).toHaveLength(2);
    const budgets = await buyer.get(`${BASE}/budgets?year=2026`);
    expect(budgets.body).toMatchObject([{ reservedFen: '103000', spentFen: '0', freeFen: '4897000' }]);
  });

  it('replay a submission with the same key, and refuse the key for another content', async () => {
    const buyer = await app.client('canteen-buyer');
    const draft = await open();
    const path = `${BASE}/purchase-requests/${draft.id}/submission`;
    const idempotencyKey = newId();
    const first = await buyer.post(path, { version: 1 }, { idempotencyKey });
    const again = await buyer.post(path, { version: 1 }, { idempotencyKey });
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-hit']).toBe('true');
    expect(await buyer.post(path, { version: 2 }, { idempotencyKey })).toMatchObject({
      status: 422,
      body: { code: 'idempotency_key_reused' },
    });
    expect(await buyer.post(path, { version: 1 }, { idempotencyKey: false })).toMatchObject({
      status: 400,
      body: { code: 'idempotency_key_required' },
    });
    expect(await buyer.post(path, { version: 2 })).toMatchObject({ status: 409, body: { code: 'wrong_step' } });
  });

  it('rehearse a submission without holding anything', async () => {
    const buyer = await app.client('canteen-buyer');
    const draft = await open();
    const before = (await buyer.get(`${BASE}/budgets`)).body;
    const rehearsed = await buyer.post(`${BASE}/purchase-requests/${draft.id}/submission?dryRun=true`, { version: 1 });
    expect(rehearsed).toMatchObject({ status: 200, body: { request: { state: 'submitted' } } });
    expect(rehearsed.headers['dry-run']).toBe('true');
    expect((await buyer.get(`${BASE}/budgets`)).body).toEqual(before);
    expect((await buyer.get(`${BASE}/purchase-requests/${draft.id}`)).body.state).toBe('draft');
  });

  it('can be withdrawn, copied, changed and thrown away by the one who wrote them', async () => {
    const buyer = await app.client('canteen-buyer');
    const draft = await open();
    const path = `${BASE}/purchase-requests/${draft.id}`;
    await buyer.post(`${path}/submission`, { version: 1 });
    expect(await buyer.post(`${path}/withdrawal`, { version: 2, reason: '重新比价' })).toMatchObject({
      status: 200,
      body: { state: 'withdrawn' },
    });
    const copy = (await buyer.post(`${path}/copy`, {})).body;
    expect(copy).toMatchObject({ state: 'draft', version: 1, lines: [{ quantity: 10 }] });
    const saved = await buyer.put(`${BASE}/purchase-requests/${copy.id}`, {
      ...draftBody([{ variantId: rice, quantity: 1 }]),
      version: 1,
    });
    expect(saved).toMatchObject({ status: 200, body: { version: 2, totalFen: '350' } });
    expect(
      (
        await buyer.post(`${BASE}/purchase-requests/${copy.id}/lines`, {
          version: 2,
          lines: [{ variantId: oil, quantity: 2 }],
        })
      ).body,
    ).toMatchObject({ totalFen: '13950' });
    expect((await buyer.delete(`${BASE}/purchase-requests/${copy.id}?version=3`)).status).toBe(204);
    expect(await buyer.get(`${BASE}/purchase-requests/${copy.id}`)).toMatchObject({
      status: 404,
      body: { code: 'request_missing' },
    });
  });

  it('are other agencies’ and other roles’ business only where they should be', async () => {
    const draft = await open();
    const path = `${BASE}/purchase-requests/${draft.id}`;
    expect((await (await app.client('union-officer')).get(path)).status).toBe(404);
    expect((await (await app.client('coop-owner')).get(path)).status).toBe(403);
    expect((await app.anonymous().get(path)).status).toBe(401);
    expect((await (await app.client('canteen-approver')).post(`${path}/submission`, { version: 1 })).status).toBe(403);
    expect(
      (await (await app.client('canteen-buyer')).post(`${BASE}/approvals/${draft.id}/approval`, { version: 1 })).status,
    ).toBe(403);
    expect(
      (
        await (
          await app.client('canteen-buyer')
        ).put(`${BASE}/budgets/2026/canteen`, { amountFen: '1', reason: '试试', version: 1 })
      ).status,
    ).toBe(403);
  });

  it('set bands for a later day, and refuse wrong ones', async () => {
    const manager = await app.client('canteen-manager');
    const bands = [
      { upToFen: '300000', approvalsNeeded: 1 },
      { upToFen: null, approvalsNeeded: 3 },
    ];
    expect(await manager.put(`${BASE}/approval-bands`, { validFrom: '2026-07-01', bands })).toMatchObject({
      status: 200,
      body: [{ standard: true }, { standard: false, validFrom: '2026-07-01', bands }],
    });
    expect(await manager.put(`${BASE}/approval-bands`, { validFrom: '2026-07-01', bands: [bands[0]] })).toMatchObject({
      status: 422,
      body: { code: 'bands_wrong' },
    });
    expect(
      await manager.put(`${BASE}/budgets/2026/canteen`, { amountFen: '1', reason: '削减', version: 1 }),
    ).toMatchObject({ status: 409, body: { code: 'budget_below_committed' } });
    expect((await manager.get(`${BASE}/budgets/2026/canteen/changes`)).body).toHaveLength(1);
  });

  it.each([
    ['a quantity of zero', { lines: [{ variantId: newId(), quantity: 0 }] }],
    ['a negative quantity', { lines: [{ variantId: newId(), quantity: -1 }] }],
    ['a fraction', { lines: [{ variantId: newId(), quantity: 1.5 }] }],
    ['a huge quantity', { lines: [{ variantId: newId(), quantity: 1e300 }] }],
    ['a price from the client', { lines: [{ variantId: newId(), quantity: 1, priceFen: '1' }] }],
    ['an unknown variant', { lines: [{ variantId: newId(), quantity: 1 }] }],
    ['a foreign unit', { budgetUnitId: newId() }],
    ['a NUL in the title', { title: 'a\u0000b' }],
    ['a bidirectional mark', { title: 'a\u202eb' }],
    ['no real date', { wantedOn: '2026-02-30' }],
    ['a wrong telephone', { contact: { name: '王', phone: '12' } }],
    ['too many lines', { lines: Array.from({ length: 201 }, () => ({ variantId: newId(), quantity: 1 })) }],
    ['a fund of its own', { fund: 'personal' }],
  ])('answer %s with a problem, never with a 500', async (_what, change) => {
    const answer = await (
      await app.client('canteen-buyer')
    ).post(`${BASE}/purchase-requests`, { ...draftBody([]), ...change });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body.code).toMatch(/^[a-z_]+$/);
  });
});
