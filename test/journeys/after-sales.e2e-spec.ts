import { Categories } from '@bangfu/catalog';
import { type Actor, Database, Outbox, SettableClock } from '@bangfu/kernel';
import { demoOrganisationId, permissionsOf } from '@bangfu/parties';
import { RefundSettled } from '@bangfu/payments';
import { admit } from '../support/catalog.js';
import { drainOutbox } from '../support/drain-outbox.js';
import { sale, type SaleOf } from '../support/factories/shop-sales.js';
import type { TradingRoom } from '../support/factories/trading-room.js';
import { testApp, type TestApp } from '../support/app.js';
import type { Answer, Client } from '../support/client.js';

const MINUTES = 60_000;
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

let house: TestApp;
let room: TradingRoom;
let supplier: Actor;
let buyer: Actor;
const as = (login: string): Promise<Client> => house.client(login);
const ok = <T>({ status, body, raw }: Answer<T>): T => {
  if (status >= 300) throw new Error(`${status} ${raw.toString()}`);
  return body;
};

beforeAll(async () => {
  const clock = new SettableClock();
  clock.set('2026-03-18T10:00:00+08:00');
  house = await testApp({ seeded: true, clock });
  await house.get(Categories).importAll();
  const database = house.get(Database);
  room = { ...house, at: house.database, database, get: (token: never) => house.get(token) } as unknown as TradingRoom;
  const coop = demoOrganisationId('coop');
  await admit(database, coop);
  supplier = {
    ...{ userId: null, name: '合作社', organisationId: coop, regionCode: null, roles: ['coop_owner'] },
    permissions: permissionsOf(['coop_owner']),
  };
  const [row] = await database.query<{ id: string }>(`SELECT id FROM users WHERE login = 'shopper'`);
  buyer = {
    ...{ userId: row!.id, name: '唐小满', organisationId: null, regionCode: null, roles: ['shopper'] },
    permissions: permissionsOf(['shopper']),
  };
}, 2 * MINUTES);
afterAll(() => house.close());

const sold = (of: SaleOf = {}) => sale(room, supplier, { buyer, ...of });
const photoOf = async (client: Client) =>
  ok(await client.upload<{ id: string }>({ name: 'a.png', content: PIXEL, purpose: 'photo' })).id;

describe('After a sale', () => {
  it('a shopper claims with photos, the cooperative answers, the money is asked and settled', async () => {
    const [shopper, coop, operator] = [await as('shopper'), await as('coop-clerk'), await as('operator')];
    const order = await sold();
    const [option] = ok(await shopper.get(`/api/shop/claims/options?orderId=${order.orderId}`)) as { open: boolean }[];
    expect(option).toMatchObject({ open: true, leftQuantity: 2, leftFen: '9000', noReason: true });
    const photo = await photoOf(shopper);
    const claim = ok(
      await shopper.post('/api/shop/claims', {
        ...{ orderId: order.orderId, kind: 'refund', reason: 'damaged', note: '瓶口破损', photoFileIds: [photo] },
        lines: [{ orderLineId: order.lineIds[0], quantity: 1 }],
      }),
    );
    expect(claim).toMatchObject({ state: 'asked', goodsFen: '4500', minutesLeft: 2_880 });
    expect((await shopper.get(`/api/shop/claims/${claim.id}/photos/${photo}`)).status).toBe(200);
    expect((await coop.get(`/api/vendor/claims/${claim.id}/photos/${photo}`)).status).toBe(200);
    expect((await operator.get(`/api/oversight/claims/${claim.id}/photos/${photo}`)).status).toBe(200);
    expect((await as('canteen-buyer').then((other) => other.get(`/api/vendor/claims/${claim.id}`))).status).toBe(403);
    expect(ok(await coop.get('/api/vendor/claims')).items).toMatchObject([{ id: claim.id, buyerMasked: '李**' }]);
    const decision = {
      version: claim.version,
      lines: [{ orderLineId: order.lineIds[0], outcome: 'part', amountFen: '2000', note: '按差价退' }],
    };
    expect(ok(await coop.post(`/api/vendor/claims/${claim.id}/decision`, decision))).toMatchObject({
      ...{ state: 'agreed', goodsFen: '2000', freightFen: '0', refundState: 'asked' },
    });
    const [refund] = await room.database.query<{ id: string; attemptId: string }>(
      `SELECT id, attempt_id AS "attemptId" FROM refunds WHERE cause_id = $1`,
      [claim.id],
    );
    await room.database.transaction(() =>
      house.get(Outbox).add(
        new RefundSettled({
          ...{ attemptId: refund!.attemptId, subjectType: 'checkout', subjectId: order.checkoutId },
          ...{ refundId: refund!.id, causeType: 'claim', causeId: claim.id },
        }),
      ),
    );
    await drainOutbox(house.app);
    expect(ok(await shopper.get(`/api/shop/claims/${claim.id}`))).toMatchObject({ state: 'refunded' });
    expect(ok(await shopper.get('/api/shop/claims?state=refunded')).items).toHaveLength(1);
    expect(ok(await operator.get('/api/oversight/claims?called=true')).items).toEqual([]);
  });

  it('a refusal goes to the operator, who decides with a reason; goods go back and are sent once more', async () => {
    const [shopper, coop, operator] = [await as('shopper'), await as('coop-owner'), await as('operator')];
    const order = await sold();
    const lines = [{ orderLineId: order.lineIds[0], quantity: 1 }];
    const ask = async (kind: string) =>
      ok(await shopper.post('/api/shop/claims', { orderId: order.orderId, kind, reason: 'short_count', lines }));
    const answer = (outcome: string, version: number, note = '') => ({
      ...{ version, note },
      lines: [{ orderLineId: order.lineIds[0], outcome, note: outcome === 'refuse' ? '不认可' : '' }],
    });
    const back = await ask('return');
    ok(await coop.post(`/api/vendor/claims/${back.id}/decision`, answer('refuse', 1, '不认可')));
    ok(await shopper.post(`/api/shop/claims/${back.id}/escalation`, { version: 2, note: '有视频' }));
    expect(ok(await operator.get('/api/oversight/claims?called=true')).items).toMatchObject([{ id: back.id }]);
    ok(await operator.post(`/api/oversight/claims/${back.id}/decision`, answer('full', 3, '视频清楚')));
    const parcel = { carrier: '邮政', trackingNumber: 'EA1' };
    ok(await shopper.post(`/api/shop/claims/${back.id}/return-parcel`, { version: 4, ...parcel }));
    const returned = await coop.post(`/api/vendor/claims/${back.id}/return-receipt`, { version: 5, restock: true });
    expect(ok(returned)).toMatchObject({ state: 'returned', restocked: true, refundState: 'asked' });
    const again = await ask('replacement');
    ok(await coop.post(`/api/vendor/claims/${again.id}/decision`, answer('full', 1)));
    expect(ok(await coop.post(`/api/vendor/claims/${again.id}/replacement`, { version: 2, ...parcel }))).toMatchObject({
      state: 'replaced',
    });
    const third = await ask('refund');
    expect(ok(await shopper.post(`/api/shop/claims/${third.id}/withdrawal`, { version: 1 }))).toMatchObject({
      state: 'withdrawn',
    });
  });

  it('a shopper reviews with photos, everyone reads it without a name, the cooperative answers, the operator hides it', async () => {
    const [shopper, coop, operator] = [await as('shopper'), await as('coop-clerk'), await as('operator')];
    const order = await sold();
    const photo = await photoOf(shopper);
    const path = `/api/shop/order-lines/${order.lineIds[0]}/review`;
    const review = ok(await shopper.post(path, { stars: 5, text: '新鲜', photoFileIds: [photo] }));
    const page = `/api/products/${review.productId}/reviews`;
    const shown = ok(await house.anonymous().get(`${page}?withPhotos=true`));
    expect(shown).toMatchObject({ totals: { count: 1, averageHundredths: 500 }, items: [{ authorMasked: '唐**' }] });
    expect((await house.anonymous().get(`${page}/${review.id}/photos/${photo}`)).status).toBe(200);
    expect(ok(await house.anonymous().get(`/api/review-totals?productIds=${review.productId}`))).toHaveLength(1);
    ok(await coop.post(`/api/vendor/reviews/${review.id}/reply`, { reply: '谢谢' }));
    expect(ok(await coop.get('/api/vendor/reviews?unanswered=false')).items).toMatchObject([{ reply: '谢谢' }]);
    expect((await coop.get(`/api/vendor/reviews/${review.id}/photos/${photo}`)).status).toBe(200);
    ok(await operator.post(`/api/oversight/reviews/${review.id}/hiding`, { reason: '含他人电话' }));
    expect(ok(await house.anonymous().get(page)).items).toEqual([]);
    expect((await house.anonymous().get(`${page}/${review.id}/photos/${photo}`)).status).toBe(404);
    expect(ok(await shopper.get('/api/shop/reviews')).items).toMatchObject([{ hiddenReason: '含他人电话' }]);
    expect(ok(await operator.get('/api/oversight/reviews?hidden=true')).items).toHaveLength(1);
    ok(await operator.delete(`/api/oversight/reviews/${review.id}/hiding`));
  });

  it('a unit sees the sum of its people, officials see it beside the figures, a helper sees what came by the code', async () => {
    const [shopper, manager] = [await as('shopper'), await as('canteen-manager')];
    const { code } = ok(await manager.post('/api/procurement/attribution/code'));
    const joined = ok(await shopper.post('/api/shop/attribution', { code }));
    expect(joined.unit).toMatchObject({ unitId: demoOrganisationId('canteen') });
    const helper = await as('township-clerk');
    const referral = ok(await helper.post('/api/referrals/codes', {}));
    expect(ok(await house.anonymous().get(`/api/referrals/links/${referral.code}`))).toMatchObject({
      code: referral.code,
    });
    await sold({
      ...{ attributionUnitId: demoOrganisationId('canteen'), referralCodeId: referral.id, freightFen: 0n },
    });
    const sums = ok(await manager.get('/api/procurement/attribution?year=2026'));
    expect(sums).toMatchObject({ amountFen: '9000', people: null, months: [{ month: '2026-03' }], code: { code } });
    expect(JSON.stringify(sums)).not.toMatch(/唐|油/);
    const official = await as('county-finance');
    expect(ok(await official.get('/api/oversight/attribution'))).toMatchObject([{ amountFen: '9000', people: null }]);
    const agencies = ok(await official.get('/api/oversight/compliance/agencies?year=2026&limit=200')).items as {
      attributedFen: string;
    }[];
    expect(agencies.filter(({ attributedFen }) => attributedFen === '9000')).toHaveLength(1);
    expect(ok(await helper.get('/api/referrals/codes'))).toMatchObject([{ orders: 1, amountFen: '9000' }]);
    expect(ok(await helper.get('/api/referrals/months'))).toMatchObject([{ month: '2026-03', orders: 1 }]);
    expect(ok(await official.get('/api/oversight/referrals'))).toMatchObject([{ helperName: '资问农', orders: 1 }]);
    ok(await helper.delete(`/api/referrals/codes/${referral.id}`));
    ok(await shopper.delete('/api/shop/attribution'));
    expect(ok(await shopper.get('/api/shop/attribution'))).toEqual({ unit: null });
  });

  it('an official composes a pavilion with a cover, and verifies a school that receives a gift with thanks', async () => {
    const [official, coop, shopper] = [await as('county-revitalisation'), await as('coop-clerk'), await as('shopper')];
    const order = await sold();
    const [product] = await room.database.query<{ id: string }>('SELECT product_id AS id FROM variants WHERE id = $1', [
      order.variantIds[0],
    ]);
    const pavilion = {
      ...{ slug: 'leiyang', title: '耒阳馆', intro: '山里好物', regionCode: '430481', fromOn: '2026-03-01' },
      coverFileId: await photoOf(official),
      blocks: [
        { kind: 'text', heading: '导语', body: '欢迎' },
        { kind: 'products', heading: '挑选', productIds: [product!.id] },
        { kind: 'rule', heading: '自动', categoryCode: '01', programmeCode: 'no-such-programme' },
      ],
    };
    const made = ok(await official.post('/api/oversight/showcases', { kind: 'pavilion', ...pavilion }));
    expect(made.blocks.map(({ products }: { products: unknown[] }) => products.length)).toEqual([0, 1, 0]);
    expect((await house.anonymous().get('/api/showcases/leiyang')).status).toBe(404);
    ok(await official.put(`/api/oversight/showcases/${made.id}`, { version: 1, ...pavilion, title: '耒阳专馆' }));
    ok(await official.post(`/api/oversight/showcases/${made.id}/publication`, { version: 2 }));
    expect(ok(await house.anonymous().get('/api/showcases?kind=pavilion'))).toMatchObject([{ hasCover: true }]);
    expect(ok(await house.anonymous().get('/api/showcases/leiyang'))).toMatchObject({ title: '耒阳专馆' });
    expect((await house.anonymous().get('/api/showcases/leiyang/cover')).status).toBe(200);
    expect((await official.get(`/api/oversight/showcases/${made.id}/cover`)).status).toBe(200);
    expect(ok(await official.get('/api/oversight/showcases?state=published')).items).toHaveLength(1);
    ok(await official.post(`/api/oversight/showcases/${made.id}/withdrawal`, { version: 3, reason: '活动结束' }));

    const school = ok(
      await official.post('/api/oversight/receiving-institutions', {
        ...{ name: '淝田镇中心小学', kind: 'school', divisionCode: '430481113', need: '米和油' },
        delivery: { name: '李老师', phone: '13812345678', detail: '传达室' },
      }),
    );
    ok(await official.post(`/api/oversight/receiving-institutions/${school.id}/verification`, { version: 1 }));
    const gift = await sold({ giftInstitutionId: school.id, freightFen: 0n });
    const fileId = ok(await coop.upload<{ id: string }>({ name: 'a.png', content: PIXEL })).id;
    const receipt = { fileId, receivedOn: '2026-03-18', thanks: '收到了' };
    ok(await coop.post(`/api/vendor/gifts/${gift.orderId}/receipt`, receipt));
    ok(await shopper.put(`/api/giving/gifts/${gift.checkoutId}/naming`, { anonymous: false }));
    const shown = ok(await house.anonymous().get(`/api/giving/institutions/${school.id}`));
    expect(shown).toMatchObject({ gifts: 1, amountFen: '9000', latest: [{ giver: '唐小满', thanks: '收到了' }] });
    expect(JSON.stringify(shown)).not.toMatch(/13812345678|传达室/);
    expect(ok(await house.anonymous().get('/api/giving/institutions')).items).toHaveLength(1);
    expect(ok(await house.anonymous().get('/api/giving/sums'))).toMatchObject({ institutions: 1, gifts: 1 });
    expect(ok(await shopper.get('/api/giving/gifts')).items).toMatchObject([{ thanks: '收到了' }]);
    const listed = ok(await official.get('/api/oversight/receiving-institutions?state=verified')).items as object[];
    expect(listed).toHaveLength(1);
    const closing = { version: 2, reason: '学校撤并' };
    ok(await official.post(`/api/oversight/receiving-institutions/${school.id}/closing`, closing));
  });
});
