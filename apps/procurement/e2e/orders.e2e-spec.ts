import { randomUUID } from 'node:crypto';
import { Categories } from '@bangfu/catalog';
import { type Actor, Database } from '@bangfu/kernel';
import { Orders } from '@bangfu/orders';
import { DemoParties, demoOrganisationId, permissionsOf, type Role, Users } from '@bangfu/parties';
import { testApp, type TestApp } from '../../../test/support/app.js';
import { admit } from '../../../test/support/catalog.js';
import type { Client } from '../../../test/support/client.js';
import { type Goods, listedVariant } from '../../../test/support/factories/goods.js';
import { newOrder, type Trade } from '../../../test/support/factories/orders.js';
import type { TradingRoom } from '../../../test/support/factories/trading-room.js';

const CHICKENS = {
  name: '散养土鸡',
  unit: '公斤',
  soldBy: 'weight',
  netWeightGrams: 1_000n,
  priceFen: 3_200n,
} as const;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('orders over HTTP', () => {
  let app: TestApp;
  let room: TradingRoom;
  let trade: Trade;
  let clerk: Client;
  let buyer: Client;
  let acceptor: Client;
  let manager: Client;

  beforeAll(async () => {
    app = await testApp({ places: true });
    app.clock.set('2026-03-18T10:00:00+08:00');
    await app.get(DemoParties).seed();
    await app.get(Categories).importAll();
    const database = app.get(Database);
    await admit(database, demoOrganisationId('coop'));
    room = {
      app: app.app as never,
      at: app.database,
      database,
      clock: app.clock,
      get: (token) => app.get(token as never),
      close: () => app.close(),
    };
    const actor = async (login: string, key: string, role: Role): Promise<Actor> => {
      const user = (await app.get(Users).findByLogin(login))!;
      return {
        userId: user.id,
        name: user.name,
        organisationId: demoOrganisationId(key),
        regionCode: null,
        roles: [role],
        permissions: permissionsOf([role]),
      };
    };
    const of = (post: string, role: Role) => actor(`canteen-${post}`, 'canteen', role);
    trade = {
      unit: {
        id: demoOrganisationId('canteen'),
        manager: await of('manager', 'agency_manager'),
        buyer: await of('buyer', 'agency_buyer'),
        approver: await of('approver', 'agency_approver'),
        acceptor: await of('acceptor', 'agency_acceptor'),
        finance: await of('finance', 'agency_finance'),
      },
      supplier: await actor('coop-clerk', 'coop', 'coop_clerk'),
    };
    clerk = await app.client('coop-clerk');
    buyer = await app.client('canteen-buyer');
    acceptor = await app.client('canteen-acceptor');
    manager = await app.client('canteen-manager');
  }, 120_000);
  afterAll(() => app.close());

  /** A placed order as the supplier's door shows it. */
  const placed = async (goods: Goods = {}, quantity = 10n) => {
    const variantId = await listedVariant(room, trade.supplier, goods);
    const [order] = await app
      .get(Orders)
      .place(trade.unit.approver, [await newOrder(room, trade, [{ variantId, quantity }])]);
    return (await clerk.get(`/api/vendor/orders/${order!.id}`)).body;
  };
  const confirmed = async (goods?: Goods, quantity?: bigint) => {
    const order = await placed(goods, quantity);
    return (await clerk.post(`/api/vendor/orders/${order.id}/confirmation`, { version: order.version })).body;
  };
  const shipped = async (goods?: Goods, quantity = 10n) => {
    const order = await confirmed(goods, quantity);
    const body = {
      carrier: '耒阳邮政',
      trackingNumber: 'YZ1',
      lines: [{ orderLineId: order.lines[0].id, quantity: Number(quantity) }],
    };
    return (await clerk.post(`/api/vendor/orders/${order.id}/shipments`, body)).body;
  };

  it('goes from the proposal of freight to acceptance by weight, and the short weight shows on both sides', async () => {
    const order = await placed(CHICKENS, 9n);
    expect(order).toMatchObject({
      state: 'placed',
      contact: { masked: true, phone: '138****5678' },
      buyerName: '湘南监狱',
    });
    const proposed = await clerk.post(`/api/vendor/orders/${order.id}/proposal`, {
      version: 1,
      freightFen: '3500',
      note: '冷链运费',
      lines: [],
    });
    expect([proposed.status, proposed.body.state]).toEqual([201, 'proposed']);
    const agreed = await buyer.post(`/api/procurement/orders/${order.id}/agreement`, { version: 2 });
    expect(agreed.body).toMatchObject({
      state: 'confirmed',
      freightFen: '3500',
      goodsFen: '28800',
      proposals: [{ state: 'agreed' }],
    });
    expect((await clerk.get(`/api/vendor/orders/${order.id}`)).body.contact).toMatchObject({
      masked: false,
      phone: '13812345678',
    });
    expect((await clerk.get(`/api/vendor/orders/${order.id}/packing-list`)).body.lines).toMatchObject([
      { quantity: 9, grams: '9000' },
    ]);
    const conformity = [
      {
        number: 'HG-1',
        productName: '散养土鸡',
        basis: 'self_test',
        producerName: '润福祥',
        origin: '耒阳市淝田镇',
        issuedOn: '2026-03-18',
      },
    ];
    const sent = await clerk.post(`/api/vendor/orders/${order.id}/shipments`, {
      carrier: '自送',
      parcels: 2,
      lines: [{ orderLineId: order.lines[0].id, quantity: 9 }],
      conformity,
    });
    expect(sent.body).toMatchObject({ state: 'sent', parcels: 2, conformity: [{ number: 'HG-1', batch: '' }] });
    const id = sent.body.id as string;
    expect((await clerk.get(`/api/vendor/shipments/${id}/delivery-note`)).body).toMatchObject({
      contactPhone: '13812345678',
      goodsFen: '28800',
    });
    expect(
      (await clerk.post(`/api/vendor/shipments/${id}/tracking-entries`, { note: '已出发', place: '淝田镇' })).status,
    ).toBe(201);
    expect((await clerk.post(`/api/vendor/shipments/${id}/arrival`)).body).toMatchObject({
      state: 'arrived',
      acceptBy: '2026-03-25',
    });
    expect((await acceptor.get(`/api/procurement/shipments/${id}`)).body).toMatchObject({
      tracking: [{ place: '淝田镇' }],
      lines: [{ expectedGrams: '9000' }],
    });
    const photo = await acceptor.upload({ name: '过磅.png', content: PNG, purpose: 'photo' });
    const body = {
      lines: [
        {
          shipmentLineId: sent.body.lines[0].id,
          acceptedGrams: '4500',
          refusalReason: 'short_weight',
          photoFileIds: [photo.body.id],
        },
      ],
    };
    const receipt = await acceptor.post(`/api/procurement/shipments/${id}/receipt`, body);
    expect([receipt.status, receipt.body]).toMatchObject([
      201,
      { goodsFen: '14400', freightFen: '3500', acceptedByName: '伍秋实', lines: [{ acceptedGrams: '4500' }] },
    ]);
    expect((await clerk.get(`/api/vendor/shipments/${id}/receipt`)).body).toMatchObject({ goodsFen: '14400' });
    expect((await clerk.get(`/api/files/${photo.body.id}`)).status).toBe(200);
    expect((await buyer.get(`/api/procurement/orders/${order.id}`)).body).toMatchObject({
      state: 'received',
      duties: expect.arrayContaining([expect.objectContaining({ duty: 'acceptor', userName: '伍秋实' })]),
    });
    expect((await buyer.get(`/api/procurement/orders/${order.id}/receipts`)).body).toHaveLength(1);
    expect(
      (await buyer.get(`/api/procurement/orders/${order.id}/timeline`)).body.map((step: { kind: string }) => step.kind),
    ).toEqual(['placed', 'proposed', 'agreed', 'shipped', 'arrived', 'accepted', 'received']);
    const asked = await acceptor.post(`/api/procurement/receipt-lines/${receipt.body.lines[0].id}/returns`, {
      quantity: 0,
      grams: '1000',
      reason: 'quality',
    });
    expect([asked.status, asked.body]).toMatchObject([201, { state: 'asked', amountFen: '3200' }]);
    const returned = await clerk.post(`/api/vendor/returns/${asked.body.id}/agreement`, { version: 1 });
    expect([returned.status, returned.body]).toMatchObject([201, { state: 'agreed', amountFen: '3200' }]);
    expect((await acceptor.get('/api/procurement/returns?state=agreed')).body.items).toHaveLength(1);
  });

  it('replays the same key, refuses another body under it, and needs one', async () => {
    const order = await placed();
    const path = `/api/vendor/orders/${order.id}/confirmation`;
    const idempotencyKey = randomUUID();
    const first = await clerk.post(path, { version: 1 }, { idempotencyKey });
    const second = await clerk.post(path, { version: 1 }, { idempotencyKey });
    expect([second.status, second.body, second.headers['idempotency-hit']]).toEqual([first.status, first.body, 'true']);
    expect((await clerk.post(path, { version: 2 }, { idempotencyKey })).status).toBe(422);
    expect((await clerk.post(path, { version: 2 }, { idempotencyKey: false })).body.code).toBe(
      'idempotency_key_required',
    );
  });

  it('lets a dispute be opened, answered and settled by the operator', async () => {
    const sent = await shipped();
    const opened = await acceptor.post(`/api/procurement/shipments/${sent.id}/disputes`, {
      reason: 'damaged',
      note: '外箱破损',
    });
    expect([opened.status, opened.body.state]).toEqual([201, 'open']);
    const path = `/api/vendor/disputes/${opened.body.id}`;
    expect((await clerk.post(`${path}/answer`, { answer: '包装完好发出' })).body).toMatchObject({
      answer: '包装完好发出',
    });
    const operator = await app.client('operator');
    expect(
      (await operator.get('/api/oversight/disputes?state=open')).body.items.map((one: { id: string }) => one.id),
    ).toContain(opened.body.id);
    expect(
      (await clerk.post(`/api/oversight/disputes/${opened.body.id}/settlement`, { outcome: 'rejected', note: '无' }))
        .status,
    ).toBe(403);
    const settled = await operator.post(`/api/oversight/disputes/${opened.body.id}/settlement`, {
      outcome: 'upheld',
      note: '照片可证',
    });
    expect([settled.status, settled.body.outcome]).toEqual([201, 'upheld']);
    expect((await acceptor.get(`/api/procurement/shipments/${sent.id}`)).body).toMatchObject({
      acceptBy: null,
      disputed: false,
    });
    expect(
      (await acceptor.post(`/api/procurement/disputes/${opened.body.id}/withdrawal`, { note: '无' })).body.code,
    ).toBe('wrong_step');
  });

  it('rebinds by two people', async () => {
    const order = await placed();
    const path = `/api/procurement/orders/${order.id}/rebinding`;
    const asked = await buyer.post(path, { toUnitId: demoOrganisationId('hospital'), reason: '误选' });
    expect([asked.status, asked.body.state]).toEqual([201, 'asked']);
    expect((await manager.get('/api/procurement/rebindings')).body).toMatchObject([
      { orderId: order.id, toUnitName: '耒阳市青塘医院', askedByName: '曾念青' },
    ]);
    expect((await buyer.post(`${path}/approval`, {})).status).toBe(403);
    expect((await manager.post(`${path}/approval`, {})).body.state).toBe('approved');
    expect((await buyer.get(`/api/procurement/orders/${order.id}`)).body.budgetUnitName).toBe('耒阳市青塘医院');
    expect(
      (await clerk.get(`/api/vendor/orders/${order.id}/timeline`)).body.map((step: { kind: string }) => step.kind),
    ).toEqual(['placed']);
  });
});
