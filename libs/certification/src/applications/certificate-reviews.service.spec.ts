import type { Actor } from '@bangfu/kernel';
import { CertificateApplications } from './certificate-applications.service.js';
import { CertificateReviews } from './certificate-reviews.service.js';
import { CertificateApplicationQueries } from './certificate-applications.queries.js';
import { Certificates } from '../certificates/certificates.service.js';
import { AgentCommissions } from '../admissions/agent-commissions.service.js';
import { Publicity } from '../publicity/publicity.service.js';
import {
  admit,
  admittedOwner,
  APPLICATION,
  applicationDraft,
  certificationRoom,
  type CertificationRoom,
  linkedHousehold,
  office,
  paper,
  passAll,
  published,
  someone,
  supplierOwner,
} from '../../../../test/support/certification.js';

let room: CertificationRoom;
let applications: CertificateApplications;
let reviews: CertificateReviews;
let queries: CertificateApplicationQueries;
let certificates: Certificates;
let owner: Actor;

beforeAll(async () => {
  room = await certificationRoom();
  applications = room.app.get(CertificateApplications);
  reviews = room.app.get(CertificateReviews);
  queries = room.app.get(CertificateApplicationQueries);
  certificates = room.app.get(Certificates);
  owner = await admittedOwner(room);
});
afterAll(() => room.close());
beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));

const pass = { verdict: 'pass' } as const;
let products = 0;
const freshProduct = (): { productName: string } => ({ productName: `山茶油${(products += 1)}号` });
const overNow = (): void => room.clock.set('2026-03-26T00:00:00+08:00');

describe('certification', () => {
  it('goes from the draft through township, trade and county and three publicities to a certificate', async () => {
    const household = await linkedHousehold(room, owner);
    const id = await applicationDraft(room, owner, freshProduct());
    await applications.setHouseholds(owner, id, [household]);
    await applications.submit(owner, id, 1);
    const states = async (): Promise<string> => (await queries.findOwn(owner, id)).state;
    expect(await states()).toBe('township_review');
    await reviews.review(room.offices.township, id, 'township', pass);
    expect(await states()).toBe('trade_review');
    await reviews.review(room.offices.trade, id, 'trade', pass);
    await reviews.review(room.offices.revitalisation, id, 'county', pass);
    const view = await queries.findOwn(owner, id);
    expect(view.state).toBe('publicity');
    expect(view.annualCapacityGrams).toBe(12_000_000n);
    expect(view.notices.map((notice) => [notice.level, notice.divisionCode, notice.untilOn])).toEqual([
      ['village', '430481113216', '2026-03-25'],
      ['township', '430481113', '2026-03-25'],
      ['county', '430481', '2026-03-25'],
    ]);
    overNow();
    const certificateId = await certificates.issue(room.offices.revitalisation, id);
    expect(await certificates.current(certificateId)).toEqual({
      certificateId,
      supplierId: owner.organisationId,
      catalogueCode: '430481',
      listed832: false,
      poorHouseholdLinked: true,
      householdCount: 1,
      originCode: '430481113216',
      categoryCode: '01',
      validTo: '2028-03-25',
    });
    expect((await certificates.find(certificateId)).number).toMatch(/^BF-430481-2026-\d{6}$/);
    const events = await room.database.query<{ type: string }>(
      `SELECT type FROM outbox_events WHERE payload->>'applicationId' = $1 OR payload->>'certificateId' = $2 ORDER BY position`,
      [id, certificateId],
    );
    expect(events.map((event) => event.type.replace('certification.', ''))).toEqual([
      'certificate_application_submitted',
      ...Array.from({ length: 3 }, () => 'certificate_application_moved'),
      'certificate_issued',
      'certificate_application_moved',
    ]);
  });

  it('comes back with reasons from any level and begins again at the township', async () => {
    const id = await applicationDraft(room, owner, freshProduct());
    await applications.submit(owner, id, 1);
    await reviews.review(room.offices.township, id, 'township', pass);
    await expect(reviews.review(room.offices.trade, id, 'trade', { verdict: 'return' })).rejects.toMatchObject({
      code: 'reasons_needed',
    });
    await reviews.review(room.offices.trade, id, 'trade', {
      verdict: 'return',
      reasons: ['price_above_average'],
      remark: '高于均价77%',
    });
    const returned = await queries.findOwn(owner, id);
    expect(returned.state).toBe('returned');
    await applications.submit(owner, id, returned.version);
    await passAll(room, id);
    expect(
      (await queries.findOwn(owner, id)).reviews.map((review) => `${review.round} ${review.level} ${review.verdict}`),
    ).toEqual(['1 township pass', '1 trade return', '2 township pass', '2 trade pass', '2 county pass']);
  });

  it('keeps the order of the levels, the place of the reviewer and one level per person', async () => {
    const id = await applicationDraft(room, owner, freshProduct());
    await expect(reviews.review(room.offices.township, id, 'township', pass)).rejects.toMatchObject({
      code: 'wrong_step',
    });
    await applications.submit(owner, id, 1);
    await expect(reviews.review(room.offices.trade, id, 'trade', pass)).rejects.toMatchObject({ code: 'wrong_step' });
    await expect(reviews.review(room.offices.revitalisation, id, 'county', pass)).rejects.toMatchObject({
      code: 'wrong_step',
    });
    const neighbour = await someone(
      room.database,
      'township_clerk',
      await office(room.database, 'township_government', '430481115'),
      '430481115',
    );
    await expect(reviews.review(neighbour, id, 'township', pass)).rejects.toMatchObject({
      code: 'certificate_application_missing',
    });
    await expect(reviews.review(room.offices.agriculture, id, 'township', pass)).rejects.toMatchObject({
      code: 'not_your_review',
    });
    await reviews.review(room.offices.township, id, 'township', pass);
    const same = { ...room.offices.trade, userId: room.offices.township.userId };
    await expect(reviews.review(same, id, 'trade', pass)).rejects.toMatchObject({ code: 'reviewer_acted_before' });
    const elsewhere = await someone(
      room.database,
      'county_trade',
      await office(room.database, 'trade', '431226'),
      '431226',
    );
    await expect(reviews.review(elsewhere, id, 'trade', pass)).rejects.toMatchObject({
      code: 'certificate_application_missing',
    });
    await expect(queries.findInRegion(elsewhere, id)).rejects.toMatchObject({
      code: 'certificate_application_missing',
    });
  });

  it('takes one of many verdicts that come at the same moment', async () => {
    const id = await applicationDraft(room, owner, freshProduct());
    await applications.submit(owner, id, 1);
    const clerks = await Promise.all(
      Array.from({ length: 6 }, () =>
        someone(room.database, 'township_clerk', room.offices.township.organisationId, '430481113'),
      ),
    );
    const results = await Promise.allSettled(clerks.map((clerk) => reviews.review(clerk, id, 'township', pass)));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  });

  it('asks for every paper, an admitted supplier, an origin in its county and households that are linked', async () => {
    const stranger = await supplierOwner(room);
    const early = await applicationDraft(room, stranger, freshProduct());
    await expect(applications.submit(stranger, early, 1)).rejects.toMatchObject({ code: 'supplier_not_admitted' });
    await expect(applications.start(owner, { ...APPLICATION, originCode: '430481113999' })).rejects.toMatchObject({
      code: 'village_unknown',
    });
    await room.database.query(
      `INSERT INTO divisions (code, name, level, parent_code) VALUES ('431226100', '某镇', 'township', '431226'), ('431226100201', '某村', 'village', '431226100')`,
    );
    await expect(applications.start(owner, { ...APPLICATION, originCode: '431226100201' })).rejects.toMatchObject({
      code: 'origin_outside_county',
    });
    const product = freshProduct();
    const id = await applications.start(owner, {
      ...APPLICATION,
      ...product,
      processed: true,
      areaMuHundredths: null,
      yieldGramsPerMu: null,
    });
    await expect(applications.start(owner, { ...APPLICATION, ...product })).rejects.toMatchObject({
      code: 'certificate_application_open',
    });
    await expect(applications.submit(owner, id, 1)).rejects.toMatchObject({
      code: 'application_incomplete',
      detail: { missing: ['annualCapacityGrams'] },
    });
    await applications.save(owner, id, 1, { ...APPLICATION, ...product, processed: true });
    await expect(applications.submit(owner, id, 2)).rejects.toMatchObject({
      detail: {
        kinds: ['origin_proof', 'test_report', 'benefit_agreement', 'commitment_letter', 'food_production_licence'],
      },
    });
    const foreign = await paper(room, stranger);
    await expect(applications.addDocument(owner, id, { kind: 'origin_proof', fileId: foreign })).rejects.toMatchObject({
      code: 'file_missing',
    });
    const theirs = await linkedHousehold(room, stranger);
    await expect(applications.setHouseholds(owner, id, [theirs])).rejects.toMatchObject({
      code: 'household_not_linked',
    });
  });

  it('lets a trader apply only for a producer whose confirmed agent it is', async () => {
    const trader = await supplierOwner(room, 'trader');
    const producerId = owner.organisationId!;
    const product = freshProduct();
    const draft = { ...APPLICATION, ...product };
    await expect(applications.start(trader, draft)).rejects.toMatchObject({ code: 'producer_needed' });
    await expect(applications.start(owner, { ...draft, producerId: trader.organisationId })).rejects.toMatchObject({
      code: 'producer_needed',
    });
    const commissions = room.app.get(AgentCommissions);
    const letter = { producerId, scope: '茶油', validFrom: '2026-01-01', validTo: '2026-12-31' };
    const commission = await commissions.propose(trader, { ...letter, fileId: await paper(room, trader) });
    await admit(room, trader);
    const id = await applicationDraft(room, trader, { ...product, producerId });
    await expect(applications.submit(trader, id, 1)).rejects.toMatchObject({ code: 'producer_needed' });
    await commissions.confirm(owner, commission);
    await applications.submit(trader, id, 1);
    const producerClerk = await someone(room.database, 'coop_clerk', producerId, null);
    const friend = { ...room.offices.township, userId: producerClerk.userId };
    await expect(reviews.review(friend, id, 'township', pass)).rejects.toMatchObject({ code: 'reviewer_not_separate' });
  });

  it('lets nobody of the producer certify what a trader applied for, nor answer objections to it, nor revoke it', async () => {
    const trader = await supplierOwner(room, 'trader');
    const producerId = owner.organisationId!;
    const commissions = room.app.get(AgentCommissions);
    const letter = { producerId, scope: '茶油', validFrom: '2026-01-01', validTo: '2026-12-31' };
    const commission = await commissions.propose(trader, { ...letter, fileId: await paper(room, trader) });
    await admit(room, trader);
    await commissions.confirm(owner, commission);
    const id = await published(room, trader, { ...freshProduct(), producerId });
    const clerk = await someone(room.database, 'coop_clerk', producerId, null);
    const friend = { ...room.offices.revitalisation, userId: clerk.userId };
    const publicity = room.app.get(Publicity);
    const apart = { code: 'reviewer_not_separate' };
    const [notice] = (await queries.findOwn(trader, id)).notices;
    const shopper = await someone(room.database, 'shopper', null, null);
    const objection = await publicity.raise(shopper, notice!.id, { remark: '产地不实' });
    await expect(publicity.settle(friend, objection, { state: 'dismissed', text: '不实' })).rejects.toMatchObject(
      apart,
    );
    await publicity.settle(room.offices.revitalisation, objection, { state: 'dismissed', text: '不实' });
    const green = { greenChannelReason: '鲜活农产品滞销，先行认定' };
    await expect(certificates.issue(friend, id, green)).rejects.toMatchObject(apart);
    const certificateId = await certificates.issue(room.offices.revitalisation, id, green);
    const ground = { reasons: ['other' as const], remark: '试图撤销' };
    await expect(certificates.revoke(friend, certificateId, ground)).rejects.toMatchObject(apart);
  });
});
