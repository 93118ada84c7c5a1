import { Database } from '@bangfu/kernel';
import { DemoParties } from '@bangfu/parties';
import { testApp, type TestApp } from '../../../test/support/app.js';
import { idNumber } from '../../../test/support/certification.js';
import type { Client } from '../../../test/support/client.js';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const ADMISSION = {
  processes: false,
  mainProducts: '山茶油',
  capability: '油茶基地800亩',
  benefitPlan: '订单收购105户',
};
const PRODUCT = {
  productName: '冷榨山茶油',
  categoryCode: '0104',
  originCode: '430481113216',
  specification: '500mL/瓶',
  processed: false,
  areaMuHundredths: '80000',
  yieldGramsPerMu: '15000',
  priceFen: '7500',
  comparisonPriceFen: '8000',
  priceUnit: '斤',
  comparisonSource: '农贸市场均价',
  benefitText: '高于市场0.5元收购',
};

const LOGINS = [
  'coop-owner',
  'coop-clerk',
  'county-agriculture',
  'county-revitalisation',
  'county-trade',
  'township-clerk',
  'operator',
  'shopper',
  'canteen-buyer',
];

describe('admission and certification over the doors', () => {
  let app: TestApp;
  let coop: Client;
  let admissionId: string;
  let applicationId: string;

  const as = (login: string): Promise<Client> => app.client(login);
  /** Days later every session is over: everybody signs in again. */
  const later = async (instant: string): Promise<void> => {
    app.clock.set(instant);
    for (const login of LOGINS) await (await as(login)).signIn(login, 'bangfu-demo');
  };
  const upload = async (client: Client): Promise<string> =>
    (await client.upload({ name: '材料.pdf', content: PDF })).body.id;

  beforeAll(async () => {
    app = await testApp({ places: true });
    app.clock.set('2026-03-18T10:00:00+08:00');
    await app.get(DemoParties).seed();
    coop = await as('coop-owner');
  }, 120_000);
  afterAll(() => app.close());

  it('admits a cooperative through both county offices and the operator', async () => {
    const started = await coop.post('/api/vendor/admissions', ADMISSION);
    expect(started).toMatchObject({ status: 201, body: { state: 'draft', version: 1 } });
    admissionId = started.body.id;
    const path = `/api/vendor/admissions/${admissionId}`;
    const early = await coop.post(`${path}/submission`, { version: 1 });
    expect(early).toMatchObject({ status: 422, body: { code: 'documents_missing' } });
    const kinds = (await coop.get('/api/vendor/admissions/document-kinds')).body;
    for (const { kind } of kinds.filter((item: { need: string }) => item.need === 'always')) {
      expect((await coop.post(`${path}/documents`, { kind, fileId: await upload(coop) })).status).toBe(201);
    }
    const key = 'submit-admission-0001';
    const submitted = await coop.post(`${path}/submission`, { version: 1 }, { idempotencyKey: key });
    expect(submitted).toMatchObject({
      status: 201,
      body: { state: 'submitted', round: 1, dueOn: '2026-03-23', overdue: false },
    });
    const again = await coop.post(`${path}/submission`, { version: 1 }, { idempotencyKey: key });
    expect(again.headers['idempotency-hit']).toBe('true');

    const queue = `/api/oversight/admissions/${admissionId}`;
    const agriculture = await as('county-agriculture');
    const [document] = (await agriculture.get(queue)).body.documents;
    expect((await agriculture.get(`/api/files/${document.fileId}`)).status).toBe(200);
    expect((await (await as('canteen-buyer')).get(`/api/files/${document.fileId}`)).status).toBe(404);
    expect((await agriculture.post(`${queue}/revitalisation-review`, { verdict: 'recommend' })).status).toBe(403);
    expect((await agriculture.post(`${queue}/agriculture-review`, { verdict: 'return' })).body.code).toBe(
      'reasons_needed',
    );
    expect((await agriculture.post(`${queue}/agriculture-review`, { verdict: 'recommend' })).status).toBe(201);
    await (await as('county-revitalisation')).post(`${queue}/revitalisation-review`, { verdict: 'recommend' });
    const decided = await (await as('operator')).post(`${queue}/decision`, { verdict: 'admit' });
    expect(decided).toMatchObject({ status: 201, body: { state: 'admitted' } });
    expect((await coop.get('/api/vendor/standing')).body).toMatchObject([{ state: 'admitted', kind: 'producer' }]);
    expect((await (await as('operator')).get('/api/oversight/standings')).body.items).toHaveLength(1);
  });

  it('certifies a product through three levels, publicity and an objection', async () => {
    const households: string[] = [];
    for (let i = 0; i < 6; i += 1) {
      const link = { mode: 'order_purchase', validFrom: '2026-01-01', evidenceFileId: await upload(coop) };
      const registered = await coop.post('/api/vendor/households', {
        name: '李某某',
        phone: '13812341234',
        idNumber: idNumber(),
        status: 'lifted',
        villageCode: '430481113216',
        link,
      });
      expect(registered.status).toBe(201);
      households.push(registered.body.id);
    }
    expect((await coop.get('/api/vendor/households')).body.items[0]).toMatchObject({
      nameMasked: '李**',
      currentLinks: 1,
    });
    expect((await coop.get(`/api/vendor/households/${households[0]}/links`)).body).toMatchObject([{ current: true }]);
    applicationId = (await coop.post('/api/vendor/certificate-applications', PRODUCT)).body.id;
    const path = `/api/vendor/certificate-applications/${applicationId}`;
    for (const kind of ['origin_proof', 'test_report', 'benefit_agreement', 'commitment_letter']) {
      const added = await coop.post(`${path}/documents`, {
        kind,
        fileId: await upload(coop),
        ...(kind === 'test_report' ? { validUntil: '2027-03-01' } : {}),
      });
      expect(added.status).toBe(201);
    }
    expect((await coop.put(`${path}/households`, { householdIds: households })).body.households).toHaveLength(6);
    const saved = await coop.put(path, { ...PRODUCT, version: 1 });
    expect(saved).toMatchObject({ status: 200, body: { annualCapacityGrams: '12000000', version: 2 } });
    expect((await coop.put(path, { ...PRODUCT, version: 1 })).body.code).toBe('stale_version');
    expect((await coop.post(`${path}/submission`, { version: 2 })).status).toBe(201);

    const queue = `/api/oversight/certificate-applications/${applicationId}`;
    expect((await (await as('county-trade')).post(`${queue}/trade-review`, { verdict: 'pass' })).body.code).toBe(
      'wrong_step',
    );
    expect((await (await as('township-clerk')).post(`${queue}/township-review`, { verdict: 'pass' })).status).toBe(201);
    await (await as('county-trade')).post(`${queue}/trade-review`, { verdict: 'pass' });
    const county = await as('county-revitalisation');
    const published = await county.post(`${queue}/county-review`, { verdict: 'pass' });
    expect(published.body).toMatchObject({ state: 'publicity', dueOn: '2026-03-25' });

    const notices = await app.anonymous().get('/api/storefront/publicity?divisionCode=430481&open=true');
    expect(notices.body.items.map((notice: { level: string }) => notice.level).sort()).toEqual([
      'county',
      'township',
      'village',
    ]);
    expect(notices.body.items[0].content).toMatchObject({ productName: '冷榨山茶油', householdCount: 6 });
    const noticeId = notices.body.items[0].id;
    expect(
      (await app.anonymous().post(`/api/storefront/publicity/${noticeId}/objections`, { remark: '不实' })).status,
    ).toBe(401);
    const shopper = await as('shopper');
    const objection = await shopper.post(`/api/storefront/publicity/${noticeId}/objections`, {
      remark: '该户并未参加',
    });
    expect(objection.status).toBe(201);
    expect((await county.post(`${queue}/certificate`, {})).body.code).toBe('publicity_running');
    await later('2026-03-26T00:00:00+08:00');
    expect((await county.post(`${queue}/certificate`, {})).body.code).toBe('objections_open');
    const settled = await county.post(`/api/oversight/objections/${objection.body.id}/settlement`, {
      state: 'dismissed',
      text: '经核实已签协议',
    });
    expect(settled.status).toBe(204);
    expect((await shopper.get('/api/storefront/objections')).body.items).toMatchObject([{ state: 'dismissed' }]);
    const issued = await county.post(`${queue}/certificate`, {});
    expect(issued).toMatchObject({ status: 201, body: { state: 'certified' } });

    const [certificate] = (await coop.get('/api/vendor/certificates')).body.items;
    expect(certificate).toMatchObject({
      number: 'BF-430481-2026-000001',
      state: 'valid',
      poorHouseholdLinked: true,
      householdCount: 6,
    });
    const { number, verifyCode } = certificate;
    const verified = await app
      .anonymous()
      .get(`/api/storefront/certificates/verification?number=${number}&code=${verifyCode}`);
    expect(verified).toMatchObject({
      status: 200,
      body: { productName: '冷榨山茶油', state: 'valid', householdCount: 6 },
    });
    expect(
      (await app.anonymous().get(`/api/storefront/certificates/verification?number=${number}&code=2222222222`)).status,
    ).toBe(404);
    expect((await app.anonymous().get('/api/storefront/linkage?divisionCode=430481113')).body).toMatchObject([
      { households: 6 },
    ]);
    expect((await (await as('township-clerk')).get('/api/oversight/households')).body.items).toHaveLength(6);
    const revoked = await county.post(`/api/oversight/certificates/${certificate.id}/revocation`, {
      reasons: ['failed_test'],
      remark: '抽检不合格',
    });
    expect(revoked).toMatchObject({ status: 201, body: { state: 'revoked' } });
  });

  it('answers bad input with a plain refusal and does nothing', async () => {
    const path = '/api/vendor/certificate-applications';
    const before = await app.get(Database).query('SELECT id FROM certificate_applications');
    for (const bad of [
      { productName: '茶油\u0000' },
      { productName: '茶\u202e油' },
      { productName: '油'.repeat(10_000) },
      { priceFen: '-1' },
      { priceFen: '0' },
      { priceFen: '99999999999999999999' },
      { priceFen: 7500 },
      { originCode: '430481' },
      { originCode: '430481113999' },
      { categoryCode: "1'; drop table" },
      { surprise: true },
      { processed: 'yes' },
      { producerId: 'x' },
    ]) {
      const { status, body } = await coop.post(path, { ...PRODUCT, productName: '另一种油', ...bad });
      expect([bad, [400, 422].includes(status), typeof body.code, typeof body.detail]).toEqual([
        bad,
        true,
        'string',
        'string',
      ]);
    }
    expect(await app.get(Database).query('SELECT id FROM certificate_applications')).toHaveLength(before.length);
    const missing = '0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58';
    expect((await coop.get(`${path}/${missing}`)).status).toBe(404);
    expect((await coop.get(`${path}/not-an-id`)).status).toBe(400);
    expect((await coop.get(`${path}?after=bm9uc2Vuc2U`)).status).toBeLessThan(500);
    expect((await coop.get(`${path}?search=${encodeURIComponent('%_\\')}`)).body.items).toEqual([]);
    expect(
      (await coop.post(`${path}/${applicationId}/submission`, { version: 1 }, { idempotencyKey: false })).status,
    ).toBe(400);
  });

  it('shows each door only to those who belong there', async () => {
    const paths = [
      ['/api/vendor/admissions', ['coop-owner']],
      ['/api/vendor/households', ['coop-owner', 'coop-clerk']],
      ['/api/oversight/admissions', ['county-agriculture', 'county-revitalisation', 'township-clerk', 'operator']],
      ['/api/oversight/certificate-applications', ['township-clerk', 'county-revitalisation', 'operator']],
      ['/api/oversight/objections', ['county-revitalisation', 'operator']],
      ['/api/oversight/certificates', ['county-revitalisation', 'operator']],
    ] as const;
    for (const [path, logins] of paths) {
      expect((await app.anonymous().get(path)).status).toBe(401);
      for (const login of logins) {
        expect([path, login, (await (await as(login)).get(path)).status]).toEqual([path, login, 200]);
      }
      for (const login of ['shopper', 'canteen-buyer']) expect((await (await as(login)).get(path)).status).toBe(403);
    }
  });
});
