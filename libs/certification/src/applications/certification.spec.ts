import type { Actor } from '@bangfu/kernel';
import { BenefitLink } from '../households/benefit-link.entity.js';
import { Households } from '../households/households.service.js';
import { Certificates } from '../certificates/certificates.service.js';
import { Standings } from '../admissions/standings.service.js';
import { PublicityQueries } from '../publicity/publicity.queries.js';
import { Publicity } from '../publicity/publicity.service.js';
import { AgentCommissions } from '../admissions/agent-commissions.service.js';
import { CertificateApplicationQueries } from './certificate-applications.queries.js';
import { CertificateApplications } from './certificate-applications.service.js';
import { CertificateReviews } from './certificate-reviews.service.js';
import {
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
let publicity: Publicity;
let notices: PublicityQueries;
let certificates: Certificates;
let owner: Actor;

beforeAll(async () => {
  room = await certificationRoom();
  applications = room.app.get(CertificateApplications);
  reviews = room.app.get(CertificateReviews);
  queries = room.app.get(CertificateApplicationQueries);
  publicity = room.app.get(Publicity);
  notices = room.app.get(PublicityQueries);
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
    await expect(reviews.review(room.offices.trade, id, 'trade', { verdict: 'return' })).rejects.toMatchObject({ code: 'reasons_needed' });
    await reviews.review(room.offices.trade, id, 'trade', { verdict: 'return', reasons: ['price_above_average'], remark: '高于均价77%' });
    const returned = await queries.findOwn(owner, id);
    expect(returned.state).toBe('returned');
    await applications.submit(owner, id, returned.version);
    await passAll(room, id);
    expect((await queries.findOwn(owner, id)).reviews.map((review) => `${review.round} ${review.level} ${review.verdict}`)).toEqual([
      '1 township pass',
      '1 trade return',
      '2 township pass',
      '2 trade pass',
      '2 county pass',
    ]);
  });

  it('keeps the order of the levels, the place of the reviewer and one level per person', async () => {
    const id = await applicationDraft(room, owner, freshProduct());
    await expect(reviews.review(room.offices.township, id, 'township', pass)).rejects.toMatchObject({ code: 'wrong_step' });
    await applications.submit(owner, id, 1);
    await expect(reviews.review(room.offices.trade, id, 'trade', pass)).rejects.toMatchObject({ code: 'wrong_step' });
    await expect(reviews.review(room.offices.revitalisation, id, 'county', pass)).rejects.toMatchObject({ code: 'wrong_step' });
    const neighbour = await someone(room.database, 'township_clerk', await office(room.database, 'township_government', '430481115'), '430481115');
    await expect(reviews.review(neighbour, id, 'township', pass)).rejects.toMatchObject({ code: 'outside_region' });
    await expect(reviews.review(room.offices.agriculture, id, 'township', pass)).rejects.toMatchObject({ code: 'not_your_review' });
    await reviews.review(room.offices.township, id, 'township', pass);
    const same = { ...room.offices.trade, userId: room.offices.township.userId };
    await expect(reviews.review(same, id, 'trade', pass)).rejects.toMatchObject({ code: 'reviewer_acted_before' });
    const elsewhere = await someone(room.database, 'county_trade', await office(room.database, 'trade', '431226'), '431226');
    await expect(reviews.review(elsewhere, id, 'trade', pass)).rejects.toMatchObject({ code: 'outside_region' });
    await expect(queries.findInRegion(elsewhere, id)).rejects.toMatchObject({ code: 'certificate_application_missing' });
  });

  it('takes one of many verdicts that come at the same moment', async () => {
    const id = await applicationDraft(room, owner, freshProduct());
    await applications.submit(owner, id, 1);
    const clerks = await Promise.all(
      Array.from({ length: 6 }, () => someone(room.database, 'township_clerk', room.offices.township.organisationId, '430481113')),
    );
    const results = await Promise.allSettled(clerks.map((clerk) => reviews.review(clerk, id, 'township', pass)));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  });

  it('asks for every paper, an admitted supplier, an origin in its county and households that are linked', async () => {
    const stranger = await supplierOwner(room);
    const early = await applicationDraft(room, stranger, freshProduct());
    await expect(applications.submit(stranger, early, 1)).rejects.toMatchObject({ code: 'supplier_not_admitted' });
    await expect(applications.start(owner, { ...APPLICATION, originCode: '430481113999' })).rejects.toMatchObject({ code: 'village_unknown' });
    await room.database.query(
      `INSERT INTO divisions (code, name, level, parent_code) VALUES ('431226100', '某镇', 'township', '431226'), ('431226100201', '某村', 'village', '431226100')`,
    );
    await expect(applications.start(owner, { ...APPLICATION, originCode: '431226100201' })).rejects.toMatchObject({ code: 'origin_outside_county' });
    const product = freshProduct();
    const id = await applications.start(owner, { ...APPLICATION, ...product, processed: true, areaMuHundredths: null, yieldGramsPerMu: null });
    await expect(applications.start(owner, { ...APPLICATION, ...product })).rejects.toMatchObject({ code: 'certificate_application_open' });
    await expect(applications.submit(owner, id, 1)).rejects.toMatchObject({ code: 'application_incomplete', detail: { missing: ['annualCapacityGrams'] } });
    await applications.save(owner, id, 1, { ...APPLICATION, ...product, processed: true });
    await expect(applications.submit(owner, id, 2)).rejects.toMatchObject({
      detail: { kinds: ['origin_proof', 'test_report', 'benefit_agreement', 'commitment_letter', 'food_production_licence'] },
    });
    const foreign = await paper(room, stranger);
    await expect(applications.addDocument(owner, id, { kind: 'origin_proof', fileId: foreign })).rejects.toMatchObject({ code: 'file_missing' });
    const theirs = await linkedHousehold(room, stranger);
    await expect(applications.setHouseholds(owner, id, [theirs])).rejects.toMatchObject({ code: 'household_not_linked' });
  });

  it('lets a trader apply only for a producer whose agent it is', async () => {
    const trader = await supplierOwner(room, 'trader');
    await expect(applications.start(trader, { ...APPLICATION, ...freshProduct() })).rejects.toMatchObject({ code: 'producer_needed' });
    await expect(applications.start(owner, { ...APPLICATION, ...freshProduct(), producerId: trader.organisationId })).rejects.toMatchObject({ code: 'producer_needed' });
    expect(await room.app.get(AgentCommissions).isAgentFor(trader.organisationId!, owner.organisationId!)).toBe(false);
  });
});

describe('publicity', () => {
  it('ends with the last day in Shanghai, to the second', async () => {
    const id = await published(room, owner, freshProduct());
    const county = (await queries.findOwn(owner, id)).notices.find((notice) => notice.level === 'county')!;
    room.clock.set('2026-03-25T23:59:59+08:00');
    await expect(certificates.issue(room.offices.revitalisation, id)).rejects.toMatchObject({ code: 'publicity_running' });
    expect((await notices.notice(county.id)).state).toBe('open');
    room.clock.set('2026-03-26T00:00:00+08:00');
    expect((await notices.notice(county.id)).state).toBe('over');
    const shopper = await someone(room.database, 'shopper', null, null);
    await expect(publicity.raise(shopper, county.id, { remark: '太晚了' })).rejects.toMatchObject({ code: 'publicity_over' });
    await certificates.issue(room.offices.revitalisation, id);
  });

  it('counts working days over a holiday, or calendar days where a region says so', async () => {
    room.clock.set('2026-04-29T10:00:00+08:00');
    const id = await published(room, owner, freshProduct());
    expect((await queries.findOwn(owner, id)).dueOn).toBe('2026-05-09');
    await room.database.query(
      `INSERT INTO certification_settings (key, region_code, valid_from, value, basis) VALUES ('publicity_in_working_days', '430481', '2026-06-01', 0, '测试'),
       ('publicity_days', '430481', '2026-06-01', 7, '测试')`,
    );
    room.clock.set('2026-06-01T10:00:00+08:00');
    expect((await queries.findOwn(owner, await published(room, owner, freshProduct()))).dueOn).toBe('2026-06-08');
  });

  it('holds the certificate while an objection is open, and lets it go when it is dismissed', async () => {
    const id = await published(room, owner, freshProduct());
    const [village] = (await queries.findOwn(owner, id)).notices;
    const shopper = await someone(room.database, 'shopper', null, null);
    const objection = await publicity.raise(shopper, village!.id, { remark: '该户并未参加' });
    await expect(publicity.raise(shopper, village!.id, { remark: '再说一次' })).rejects.toMatchObject({ code: 'objected_before' });
    overNow();
    await expect(certificates.issue(room.offices.revitalisation, id)).rejects.toMatchObject({ code: 'objections_open', detail: { count: 1 } });
    await expect(publicity.settle(room.offices.trade, objection, { state: 'dismissed', text: '不实' })).rejects.toMatchObject({ code: 'not_your_review' });
    const own = { ...room.offices.revitalisation, userId: shopper.userId };
    await expect(publicity.settle(own, objection, { state: 'dismissed', text: '不实' })).rejects.toMatchObject({ code: 'objection_own' });
    await publicity.settle(room.offices.revitalisation, objection, { state: 'dismissed', text: '经核实该户已签协议' });
    await expect(publicity.settle(room.offices.revitalisation, objection, { state: 'upheld', text: '反悔' })).rejects.toMatchObject({ code: 'objection_settled' });
    await certificates.issue(room.offices.revitalisation, id);
    expect((await queries.findOwn(owner, id)).objections[0]).toMatchObject({ state: 'dismissed', raisedByName: null });
    expect((await queries.findInRegion(room.offices.township, id)).objections[0]!.raisedByName).toBe('赵一');
  });

  it('sends the application back when an objection is upheld', async () => {
    const id = await published(room, owner, freshProduct());
    const [village] = (await queries.findOwn(owner, id)).notices;
    const objection = await publicity.raise(await someone(room.database, 'shopper', null, null), village!.id, { remark: '产地不实' });
    await publicity.settle(room.offices.revitalisation, objection, { state: 'upheld', text: '产地有误' });
    const view = await queries.findOwn(owner, id);
    expect(view.state).toBe('returned');
    expect((await notices.notice(village!.id)).state).toBe('closed');
    overNow();
    await expect(certificates.issue(room.offices.revitalisation, id)).rejects.toMatchObject({ code: 'wrong_step' });
  });

  it('publishes no figure of fewer than five households and no personal particulars', async () => {
    const id = await applicationDraft(room, owner, freshProduct());
    await applications.setHouseholds(owner, id, [await linkedHousehold(room, owner)]);
    await applications.submit(owner, id, 1);
    await passAll(room, id);
    const [notice] = (await queries.findOwn(owner, id)).notices;
    const { content } = await notices.notice(notice!.id);
    expect(content.householdCount).toBeNull();
    expect(JSON.stringify(content)).not.toContain('李');
  });
});

describe('a certificate', () => {
  const issued = async (more: { productName: string; renewsId?: string } = freshProduct()): Promise<string> => {
    const id = await published(room, owner, more);
    room.clock.set(new Date(room.clock.now().getTime() + 14 * 86_400_000));
    return certificates.issue(room.offices.revitalisation, id);
  };

  it('gets numbers without a gap or a double when fifty are issued at once, even though some are refused', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 50; i += 1) ids.push(await published(room, owner, freshProduct()));
    overNow();
    const before = await lastNumber();
    const stranger = await someone(room.database, 'county_revitalisation', await office(room.database, 'revitalisation', '431226'), '431226');
    const results = await Promise.allSettled([
      ...ids.map((id) => certificates.issue(room.offices.revitalisation, id)),
      ...ids.slice(0, 10).map((id) => certificates.issue(room.offices.revitalisation, id)),
      ...ids.slice(0, 5).map((id) => certificates.issue(stranger, id)),
    ]);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(50);
    const rows = await room.database.query<{ sequence: number }>(
      `SELECT right(number, 6)::int AS sequence FROM certificates WHERE number LIKE 'BF-430481-2026-%' ORDER BY number`,
    );
    expect(await lastNumber()).toBe(before + 50);
    expect(rows.map((row) => row.sequence)).toEqual(rows.map((_, index) => index + 1));
  }, 60_000);

  const lastNumber = async (): Promise<number> => {
    const [row] = await room.database.query<{ last: number }>(
      `SELECT coalesce(max(last), 0)::int AS last FROM certificate_sequences WHERE catalogue_code = '430481' AND year = 2026`,
    );
    return row!.last;
  };

  it('holds up to its last day without waiting for the schedule, warns once and expires once', async () => {
    const id = await issued();
    const { validTo } = await certificates.find(id);
    room.clock.set(`${validTo}T23:59:59+08:00`);
    expect(await certificates.current(id)).not.toBeNull();
    expect(await certificates.warnExpiring()).toBeGreaterThan(0);
    expect(await certificates.warnExpiring()).toBe(0);
    room.clock.advance(1_000);
    expect(await certificates.current(id)).toBeNull();
    expect(await certificates.current(id, validTo)).not.toBeNull();
    expect(await certificates.expireDue()).toBeGreaterThan(0);
    expect(await certificates.expireDue()).toBe(0);
    const ended = await room.database.query(`SELECT 1 FROM outbox_events WHERE type = 'certification.certificate_ended' AND payload->>'certificateId' = $1`, [id]);
    expect(ended).toHaveLength(1);
  });

  it('is renewed without gap or overlap, which the database insists on', async () => {
    const product = freshProduct();
    const first = await issued(product);
    const second = await issued({ ...product, renewsId: first });
    const before = await certificates.find(first);
    const after = await certificates.find(second);
    expect([after.lineageId, after.validFrom > before.validTo]).toEqual([before.lineageId, true]);
    expect(await certificates.current(second)).toBeNull();
    await expect(room.database.query(`UPDATE certificates SET valid_from = $2 WHERE id = $1`, [second, before.validTo])).rejects.toThrow('certificates_no_overlap');
    await expect(room.database.query(`UPDATE certificates SET valid_to = valid_from WHERE id = $1`, [second])).rejects.toThrow('check');
    await expect(applications.start(owner, { ...APPLICATION, ...freshProduct(), renewsId: first })).rejects.toMatchObject({ code: 'renewal_unfit' });
  });

  it('is revoked by its county with reasons, at once', async () => {
    const id = await issued();
    await expect(certificates.revoke(room.offices.revitalisation, id, { reasons: [], remark: '' })).rejects.toMatchObject({ code: 'reasons_needed' });
    await certificates.revoke(room.offices.revitalisation, id, { reasons: ['failed_test'], remark: '抽检不合格' });
    expect(await certificates.current(id)).toBeNull();
    await expect(certificates.revoke(room.offices.revitalisation, id, { reasons: ['other'], remark: '再撤' })).rejects.toMatchObject({ code: 'certificate_ended' });
  });

  it('counts as poor-household produce only while a household is linked', async () => {
    const household = await linkedHousehold(room, owner);
    const applicationId = await applicationDraft(room, owner, freshProduct());
    await applications.setHouseholds(owner, applicationId, [household]);
    await applications.submit(owner, applicationId, 1);
    await passAll(room, applicationId);
    overNow();
    const id = await certificates.issue(room.offices.revitalisation, applicationId);
    const [link] = await room.database.repo(BenefitLink).findBy({ householdId: household });
    await room.app.get(Households).endLink(owner, link!.id, '2026-04-30', '合同到期');
    expect(await certificates.current(id, '2026-04-30')).toMatchObject({ poorHouseholdLinked: true, householdCount: 1 });
    expect(await certificates.current(id, '2026-05-01')).toMatchObject({ poorHouseholdLinked: false, householdCount: 0 });
  });

  it('is not issued to a suspended supplier', async () => {
    const id = await published(room, owner, freshProduct());
    overNow();
    await room.app.get(Standings).suspend(room.offices.operator, owner.organisationId!, 'complaints', '投诉');
    await expect(certificates.issue(room.offices.revitalisation, id)).rejects.toMatchObject({ code: 'supplier_not_admitted' });
    await room.app.get(Standings).readmit(room.offices.operator, owner.organisationId!, '已整改');
    await certificates.issue(room.offices.revitalisation, id);
  });
});
