import { AUTHORITIES } from './admission-review.entity.js';
import { AdmissionReviews } from './admission-reviews.service.js';
import { AdmissionQueries } from './admissions.queries.js';
import { Admissions } from './admissions.service.js';
import { AgentCommissions } from './agent-commissions.service.js';
import { Standings } from './standings.service.js';
import {
  ADMISSION,
  admissionDraft,
  admittedOwner,
  certificationRoom,
  type CertificationRoom,
  paper,
  supplierOwner,
} from '../../../../test/support/certification.js';

let room: CertificationRoom;
let admissions: Admissions;
let reviews: AdmissionReviews;
let queries: AdmissionQueries;
let standings: Standings;

beforeAll(async () => {
  room = await certificationRoom();
  admissions = room.app.get(Admissions);
  reviews = room.app.get(AdmissionReviews);
  queries = room.app.get(AdmissionQueries);
  standings = room.app.get(Standings);
});
afterAll(() => room.close());
beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));

describe('a standing', () => {
  it('is suspended and given back by the operator', async () => {
    const owner = await admittedOwner(room);
    const supplierId = owner.organisationId!;
    await standings.suspend(room.offices.operator, supplierId, 'complaints', '多次短斤少两');
    expect(await admissions.isAdmitted(supplierId)).toBe(false);
    await expect(standings.suspend(room.offices.operator, supplierId, 'complaints', '再次')).rejects.toMatchObject({
      code: 'standing_unchanged',
    });
    await standings.readmit(room.offices.operator, supplierId, '已整改');
    expect(await admissions.isAdmitted(supplierId)).toBe(true);
  });

  it('ends by itself with a mandatory paper: at once for buyers, then by the schedule, until a newer paper comes', async () => {
    const owner = await supplierOwner(room);
    const id = await admissionDraft(room, owner);
    await admissions.save(owner, id, 1, { ...ADMISSION, processes: true });
    const fileId = await paper(room, owner);
    await admissions.addDocument(owner, id, { kind: 'food_production_licence', fileId, validUntil: '2026-04-10' });
    await admissions.submit(owner, id, 2);
    for (const authority of AUTHORITIES) {
      await reviews.review(room.offices[authority], id, authority, { verdict: 'recommend' });
    }
    await reviews.decide(room.offices.operator, id, { verdict: 'admit' });
    const supplierId = owner.organisationId!;

    expect(await standings.warnExpiringLicences()).toBe(1);
    expect(await standings.warnExpiringLicences()).toBe(0);
    room.clock.set('2026-04-10T23:59:00+08:00');
    expect(await standings.suspendExpired()).toBe(0);
    expect(await admissions.isAdmitted(supplierId)).toBe(true);
    room.clock.set('2026-04-11T00:00:00+08:00');
    expect(await admissions.isAdmitted(supplierId)).toBe(false);
    expect(await standings.suspendExpired()).toBe(1);
    expect(await standings.suspendExpired()).toBe(0);
    expect(await queries.standing(supplierId)).toMatchObject({
      state: 'suspended',
      suspendedReason: 'licence_expired',
      expiredKinds: ['food_production_licence'],
    });

    await expect(standings.readmit(room.offices.operator, supplierId, '')).rejects.toMatchObject({
      code: 'licences_expired',
    });
    await admissions.addDocument(owner, id, {
      kind: 'food_production_licence',
      fileId: await paper(room, owner),
      validUntil: '2031-04-10',
    });
    await standings.readmit(room.offices.operator, supplierId, '已换证');
    expect(await admissions.isAdmitted(supplierId)).toBe(true);
  });
});

describe('a trader', () => {
  it('applies only with a producer’s letter, and is its agent once the producer has confirmed', async () => {
    const commissions = room.app.get(AgentCommissions);
    const producer = await admittedOwner(room);
    const trader = await supplierOwner(room, 'trader');
    const id = await admissionDraft(room, trader);
    await expect(admissions.submit(trader, id, 1)).rejects.toMatchObject({ code: 'commission_needed' });
    const [name] = await room.database.query<{ name: string }>(`SELECT name FROM organisations WHERE id = $1`, [
      producer.organisationId,
    ]);
    expect(await commissions.producers(name!.name)).toMatchObject([{ id: producer.organisationId, name: name!.name }]);
    expect(await commissions.producers('%')).toEqual([]);
    const letter = {
      producerId: producer.organisationId!,
      scope: '茶油代理销售',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
    };
    const commission = await commissions.propose(trader, { ...letter, fileId: await paper(room, trader) });
    await expect(commissions.propose(trader, { ...letter, fileId: await paper(room, trader) })).rejects.toMatchObject({
      code: 'commission_overlaps',
    });
    await expect(
      commissions.propose(producer, { ...letter, fileId: await paper(room, producer) }),
    ).rejects.toMatchObject({ code: 'commission_unfit' });
    await admissions.submit(trader, id, 1);
    const agent = (): Promise<boolean> => commissions.isAgentFor(trader.organisationId!, producer.organisationId!);
    expect(await agent()).toBe(false);
    await expect(commissions.confirm(trader, commission)).rejects.toMatchObject({ code: 'commission_missing' });
    await commissions.confirm(producer, commission);
    expect(await agent()).toBe(true);
    room.clock.set('2027-01-01T00:00:00+08:00');
    expect(await agent()).toBe(false);
    room.clock.set('2026-06-01T00:00:00+08:00');
    await commissions.end(producer, commission);
    expect(await agent()).toBe(false);
    await expect(commissions.end(await supplierOwner(room), commission)).rejects.toMatchObject({
      code: 'commission_missing',
    });
  });
});
