import { type Actor, Audit, Database, FilesModule, HttpModule, KernelModule, newId, SYSTEM } from '@bangfu/kernel';
import { Identity, Parties, PartiesModule } from '@bangfu/parties';
import { Module } from '@nestjs/common';
import { testApp, type TestApp } from '../../../test/support/app.js';
import { SessionController } from '../../storefront/src/session/session.controller.js';
import { AuditController } from '../src/audit/audit.controller.js';

@Module({
  imports: [KernelModule, HttpModule, FilesModule, PartiesModule],
  controllers: [SessionController, AuditController],
})
class AuditDoor {}

let app: TestApp;
let buyer: Actor;
let farAway: string;

beforeAll(async () => {
  app = await testApp({ seeded: true, modules: [AuditDoor] });
  buyer = await app.get(Identity).actorByLogin('canteen-buyer');
  const far = await app
    .get(Parties)
    .create(SYSTEM, { kind: 'budget_unit', unitKind: 'school', name: '麻阳县第一小学', divisionCode: '431226' });
  farAway = far.id;
}, 90_000);
afterAll(() => app.close());

async function act(organisationId: string | null, action: string, actor: Actor = buyer): Promise<string> {
  const subjectId = newId();
  await app
    .get(Database)
    .transaction(() => app.get(Audit).record(actor, { action, subjectType: 'order', subjectId, organisationId }));
  return subjectId;
}
const subjects = async (login: string, query = ''): Promise<string[]> => {
  const answer = await (await app.client(login)).get(`/api/oversight/audit${query}`);
  expect(answer.status).toBe(200);
  return answer.body.items.map((item: { subjectId: string }) => item.subjectId);
};

describe('GET /api/oversight/audit', () => {
  it('shows officials what happened inside their region, and nothing from elsewhere', async () => {
    const near = await act(buyer.organisationId, 'orders.order.confirmed');
    const far = await act(farAway, 'orders.order.confirmed');
    expect(await subjects('county-finance')).toContain(near);
    expect(await subjects('county-finance', '?limit=200')).not.toContain(far);
    expect(await subjects('city-finance', '?limit=200')).not.toContain(far);
    expect(await subjects('province-finance')).toEqual(expect.arrayContaining([near, far]));
    expect(await subjects('operator')).toEqual(expect.arrayContaining([near, far]));
    expect(await subjects('county-finance', `?organisationId=${farAway}`)).toEqual([]);
    expect(await subjects('county-finance', `?subjectType=order&subjectId=${far}`)).toEqual([]);
  });

  it('keeps what belongs to no place for the whole country’s eyes', async () => {
    const nowhere = await act(null, 'kernel.thing.happened', { ...SYSTEM, organisationId: null });
    expect(await subjects('operator')).toContain(nowhere);
    expect(await subjects('province-finance', '?limit=200')).not.toContain(nowhere);
  });

  it('filters by subject, organisation, actor, action and days', async () => {
    app.clock.set('2026-05-06T09:00:00+08:00');
    const inMay = await act(buyer.organisationId, 'orders.order.shipped');
    app.clock.release();
    const now = await act(buyer.organisationId, 'orders.order_step.shipped');
    expect(await subjects('operator', `?subjectType=order&subjectId=${now}`)).toEqual([now]);
    expect(await subjects('operator', '?action=orders.order')).toContain(inMay);
    expect(await subjects('operator', '?action=orders.order')).not.toContain(now);
    expect(await subjects('operator', '?action=orders.order.shipped')).toEqual([inMay]);
    expect(await subjects('operator', '?fromOn=2026-05-06&toOn=2026-05-06')).toEqual([inMay]);
    expect(await subjects('operator', '?fromOn=2026-05-07&toOn=2026-05-07')).toEqual([]);
    expect(await subjects('operator', `?actorUserId=${buyer.userId}&organisationId=${buyer.organisationId}`)).toEqual(
      expect.arrayContaining([inMay, now]),
    );
    expect(await subjects('operator', `?actorUserId=${newId()}`)).toEqual([]);
    const named = `?actorName=${encodeURIComponent(buyer.name)}&action=orders.order`;
    expect(await subjects('operator', named)).toContain(inMay);
    expect(await subjects('operator', `?actorName=${encodeURIComponent(buyer.name.slice(0, 1))}`)).toEqual([]);
  });

  it('pages without gaps or repetition, also among acts of the same instant', async () => {
    app.clock.set('2026-06-01T09:00:00+08:00');
    const expected: string[] = [];
    for (let index = 0; index < 7; index += 1) expected.unshift(await act(buyer.organisationId, 'orders.page.turned'));
    app.clock.release();
    const operator = await app.client('operator');
    const seen: string[] = [];
    let after = '';
    do {
      const { body } = await operator.get(
        `/api/oversight/audit?action=orders.page.turned&limit=3${after && `&after=${after}`}`,
      );
      seen.push(...body.items.map((item: { subjectId: string }) => item.subjectId));
      after = body.nextAfter;
    } while (after);
    expect(seen).toEqual(expected);
  });

  it('tells who acted, in which role, for whom', async () => {
    const subjectId = await act(buyer.organisationId, 'orders.order.placed');
    const operator = await app.client('operator');
    const { body } = await operator.get(`/api/oversight/audit?subjectType=order&subjectId=${subjectId}`);
    expect(body.items).toMatchObject([
      {
        actorName: buyer.name,
        actorOrganisationName: '湘南监狱',
        actorRoles: ['采购经办'],
        organisationName: '湘南监狱',
      },
    ]);
  });

  it('is closed to those who do not audit, and refuses bad input', async () => {
    expect((await app.anonymous().get('/api/oversight/audit')).status).toBe(401);
    for (const login of ['canteen-manager', 'coop-owner', 'shopper', 'township-clerk']) {
      expect((await (await app.client(login)).get('/api/oversight/audit')).status).toBe(403);
    }
    const operator = await app.client('operator');
    for (const query of [
      '?fromOn=2026-02-30',
      '?action=%25',
      '?organisationId=1',
      '?limit=500',
      '?other=1',
      '?after=x',
      '?subjectId=%00',
    ]) {
      const { status } = await operator.get(`/api/oversight/audit${query}`);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
  });
});
