import { Categories } from '@bangfu/catalog';
import { type Actor, Database, newId } from '@bangfu/kernel';
import { Orders } from '@bangfu/orders';
import { DemoParties, demoOrganisationId, permissionsOf, type Role, Users } from '@bangfu/parties';
import { testApp, type TestApp } from '../../../test/support/app.js';
import { admit } from '../../../test/support/catalog.js';
import type { Client } from '../../../test/support/client.js';
import { type Goods, listedVariant } from '../../../test/support/factories/goods.js';
import { newOrder, type Trade } from '../../../test/support/factories/orders.js';
import type { TradingRoom } from '../../../test/support/factories/trading-room.js';

describe('orders over HTTP, refused', () => {
  let app: TestApp;
  let room: TradingRoom;
  let trade: Trade;
  let clerk: Client;
  let buyer: Client;

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

  it('is closed to strangers and other organisations', async () => {
    const sent = await shipped();
    const others = { vendor: await app.client('camellia-owner'), procurement: await app.client('edu-acceptor') };
    for (const path of [`orders/${sent.orderId}`, `orders/${sent.orderId}/timeline`, `shipments/${sent.id}`]) {
      for (const door of ['vendor', 'procurement'] as const) {
        expect((await others[door].get(`/api/${door}/${path}`)).status).toBe(404);
        expect((await app.anonymous().get(`/api/${door}/${path}`)).status).toBe(401);
      }
      expect((await clerk.get(`/api/procurement/${path}`)).status).toBe(403);
    }
    const receipt = { lines: [{ shipmentLineId: sent.lines[0].id }] };
    expect((await others.procurement.post(`/api/procurement/shipments/${sent.id}/receipt`, receipt)).status).toBe(404);
    expect((await buyer.post(`/api/procurement/shipments/${sent.id}/receipt`, receipt)).status).toBe(403);
    expect((await others.vendor.post(`/api/vendor/shipments/${sent.id}/arrival`)).status).toBe(404);
    expect((await buyer.get('/api/procurement/orders?limit=1')).body.items).toHaveLength(1);
    expect((await others.procurement.get('/api/procurement/orders')).body.items).toEqual([]);
  });

  it('answers bad input with a problem, never with a 500, and leaves nothing half done', async () => {
    const order = await confirmed();
    const line = { orderLineId: order.lines[0].id, quantity: 1 };
    const shipment = { carrier: '自送', lines: [line] };
    const bodies = [
      {},
      [],
      { ...shipment, extra: 1 },
      { ...shipment, carrier: '' },
      { ...shipment, carrier: 'a\u0000b' },
      { ...shipment, carrier: '\u202e送' },
      { ...shipment, lines: [] },
      { ...shipment, lines: [{ ...line, quantity: 0 }] },
      { ...shipment, lines: [{ ...line, quantity: -1 }] },
      { ...shipment, lines: [{ ...line, quantity: 1.5 }] },
      { ...shipment, lines: [{ ...line, quantity: 1e308 }] },
      { ...shipment, lines: [{ ...line, quantity: '1' }] },
      { ...shipment, lines: [{ ...line, quantity: 11 }] },
      { ...shipment, lines: [{ ...line, orderLineId: newId() }] },
      { ...shipment, lines: [line, line] },
      { ...shipment, lines: [{ ...line, shippedGrams: '99' }] },
      { ...shipment, lines: [{ ...line, shippedGrams: '99999999999999999999' }] },
      {
        ...shipment,
        conformity: [
          { number: 'x', productName: 'x', basis: 'none', producerName: 'x', origin: 'x', issuedOn: '2026-02-30' },
        ],
      },
      {
        ...shipment,
        conformity: [
          {
            number: 'x',
            productName: 'x',
            basis: 'self_test',
            producerName: 'x',
            origin: 'x',
            issuedOn: '2026-02-28',
            fileId: newId(),
          },
        ],
      },
    ];
    for (const body of bodies) {
      const answer = await clerk.post(`/api/vendor/orders/${order.id}/shipments`, body);
      expect([answer.status >= 400 && answer.status < 500, typeof answer.body.code, JSON.stringify(body)]).toEqual([
        true,
        'string',
        JSON.stringify(body),
      ]);
    }
    expect((await clerk.get(`/api/vendor/orders/${order.id}`)).body).toMatchObject({
      state: 'confirmed',
      lines: [{ shippedQuantity: 0 }],
    });
    expect((await clerk.get('/api/vendor/orders/not-an-id')).status).toBe(400);
    expect((await clerk.get('/api/vendor/orders?after=forged')).body.code).toBe('invalid_cursor');
    expect((await clerk.get('/api/vendor/orders?state=lost')).status).toBe(400);
  });
});
