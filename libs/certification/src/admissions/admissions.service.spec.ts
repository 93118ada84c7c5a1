import type { Actor } from '@bangfu/kernel';
import { AUTHORITIES } from './admission-review.entity.js';
import { AdmissionReviews } from './admission-reviews.service.js';
import { AdmissionQueries } from './admissions.queries.js';
import { Admissions } from './admissions.service.js';
import {
  ADMISSION,
  admissionDraft,
  certificationRoom,
  type CertificationRoom,
  office,
  paper,
  someone,
  supplierOwner,
} from '../../../../test/support/certification.js';

let room: CertificationRoom;
let admissions: Admissions;
let reviews: AdmissionReviews;
let queries: AdmissionQueries;

beforeAll(async () => {
  room = await certificationRoom();
  admissions = room.app.get(Admissions);
  reviews = room.app.get(AdmissionReviews);
  queries = room.app.get(AdmissionQueries);
});
afterAll(() => room.close());
beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));

const submitted = async (owner: Actor): Promise<string> => {
  const id = await admissionDraft(room, owner);
  await admissions.submit(owner, id, 1);
  return id;
};
const refusal = { verdict: 'return', reasons: ['papers_missing'], remark: '营业执照不清晰' } as const;

describe('an admission', () => {
  it('goes from draft through both recommendations to the operator and makes a standing', async () => {
    const owner = await supplierOwner(room);
    const id = await submitted(owner);
    expect((await queries.findOwn(owner, id)).dueOn).toBe('2026-03-23');
    await reviews.review(room.offices.agriculture, id, 'agriculture', { verdict: 'recommend' });
    expect((await queries.findOwn(owner, id)).state).toBe('submitted');
    await reviews.review(room.offices.revitalisation, id, 'revitalisation', { verdict: 'recommend' });
    expect((await queries.findOwn(owner, id)).state).toBe('recommended');
    expect(await admissions.isAdmitted(owner.organisationId!)).toBe(false);
    await reviews.decide(room.offices.operator, id, { verdict: 'admit' });
    expect(await admissions.isAdmitted(owner.organisationId!)).toBe(true);
    const events = await room.database.query<{ type: string }>(
      `SELECT type FROM outbox_events WHERE payload->>'supplierId' = $1 ORDER BY position`,
      [owner.organisationId],
    );
    expect(events.map((event) => event.type)).toEqual([
      'certification.admission_submitted',
      'certification.admission_reviewed',
      'certification.admission_recommended',
      'certification.supplier_admitted',
    ]);
    await expect(admissions.start(owner, ADMISSION)).rejects.toMatchObject({ code: 'already_admitted' });
  });

  it('comes back with reasons, opens a new round and keeps the earlier reviews', async () => {
    const owner = await supplierOwner(room);
    const id = await submitted(owner);
    await reviews.review(room.offices.agriculture, id, 'agriculture', refusal);
    await expect(
      reviews.review(room.offices.revitalisation, id, 'revitalisation', { verdict: 'recommend' }),
    ).rejects.toMatchObject({
      code: 'wrong_step',
    });
    const returned = await queries.findOwn(owner, id);
    await admissions.save(owner, id, returned.version, { ...ADMISSION, capability: '补充说明' });
    await admissions.submit(owner, id, returned.version + 1);
    for (const authority of AUTHORITIES) {
      await reviews.review(room.offices[authority], id, authority, { verdict: 'recommend' });
    }
    const view = await queries.findInRegion(room.offices.operator, id);
    expect(view.round).toBe(2);
    expect(view.reviews.map((review) => [review.round, review.authority, review.verdict])).toEqual([
      [1, 'agriculture', 'return'],
      [2, 'agriculture', 'recommend'],
      [2, 'revitalisation', 'recommend'],
    ]);
  });

  it('needs every mandatory paper, one more when the supplier processes, and the last day of a dated one', async () => {
    const owner = await supplierOwner(room);
    const id = await admissionDraft(room, owner);
    await admissions.save(owner, id, 1, { ...ADMISSION, processes: true });
    await expect(admissions.submit(owner, id, 2)).rejects.toMatchObject({
      code: 'documents_missing',
      detail: { kinds: ['food_production_licence'] },
    });
    const fileId = await paper(room, owner);
    const licence = { kind: 'food_production_licence', fileId };
    await expect(admissions.addDocument(owner, id, licence)).rejects.toMatchObject({ code: 'document_date_needed' });
    await expect(admissions.addDocument(owner, id, { ...licence, validUntil: '2026-03-17' })).rejects.toMatchObject({
      code: 'document_expired',
    });
    await expect(admissions.addDocument(owner, id, { kind: 'horoscope', fileId })).rejects.toMatchObject({
      code: 'document_kind_unknown',
    });
    await admissions.addDocument(owner, id, { ...licence, validUntil: '2026-03-18' });
    await admissions.submit(owner, id, 2);
  });

  it('counts its clock over a holiday and shows what is overdue', async () => {
    const owner = await supplierOwner(room);
    // 1–5 May is a holiday and 9 May a make-up Saturday: from 30 April, three working days end on 8 May.
    room.clock.set('2026-04-30T10:00:00+08:00');
    const id = await submitted(owner);
    expect((await queries.findOwn(owner, id)).dueOn).toBe('2026-05-08');
    room.clock.set('2026-05-08T23:59:59+08:00');
    expect((await queries.findOwn(owner, id)).overdue).toBe(false);
    room.clock.set('2026-05-09T00:00:00+08:00');
    expect(
      (await queries.inRegion(room.offices.agriculture, { limit: 50, overdue: true })).items.map((row) => row.id),
    ).toContain(id);
  });

  it('is reviewed only in its county, once per authority and by two people who are not the supplier’s', async () => {
    const owner = await supplierOwner(room);
    const id = await submitted(owner);
    const elsewhere = await someone(
      room.database,
      'county_agriculture',
      await office(room.database, 'agriculture', '431226'),
      '431226',
    );
    await expect(reviews.review(elsewhere, id, 'agriculture', { verdict: 'recommend' })).rejects.toMatchObject({
      code: 'admission_missing',
    });
    await expect(queries.findInRegion(elsewhere, id)).rejects.toMatchObject({ code: 'admission_missing' });
    await expect(reviews.review(room.offices.trade, id, 'agriculture', { verdict: 'recommend' })).rejects.toMatchObject(
      { code: 'not_your_review' },
    );
    const both = new Set([...room.offices.agriculture.permissions, ...room.offices.revitalisation.permissions]);
    const twice = { ...room.offices.agriculture, permissions: both };
    await reviews.review(twice, id, 'agriculture', { verdict: 'recommend' });
    await expect(reviews.review(twice, id, 'agriculture', { verdict: 'recommend' })).rejects.toMatchObject({
      code: 'already_reviewed',
    });
    await expect(reviews.review(twice, id, 'revitalisation', { verdict: 'recommend' })).rejects.toMatchObject({
      code: 'reviewer_acted_before',
    });
    const member = await someone(room.database, 'coop_clerk', owner.organisationId, null);
    const friend = { ...room.offices.revitalisation, userId: member.userId };
    await expect(reviews.review(friend, id, 'revitalisation', { verdict: 'recommend' })).rejects.toMatchObject({
      code: 'reviewer_not_separate',
    });
    await expect(
      reviews.review(room.offices.revitalisation, id, 'revitalisation', { verdict: 'return' }),
    ).rejects.toMatchObject({ code: 'reasons_needed' });
    await expect(reviews.decide(room.offices.operator, id, { verdict: 'admit' })).rejects.toMatchObject({
      code: 'wrong_step',
    });
  });

  it('takes one of two reviews that come at the same moment, and one of many drafts', async () => {
    const owner = await supplierOwner(room);
    const id = await submitted(owner);
    const colleagues = await Promise.all(
      Array.from({ length: 6 }, () =>
        someone(room.database, 'county_agriculture', room.offices.agriculture.organisationId, '430481'),
      ),
    );
    const results = await Promise.allSettled(
      colleagues.map((actor) => reviews.review(actor, id, 'agriculture', { verdict: 'recommend' })),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    const other = await supplierOwner(room);
    const drafts = await Promise.allSettled(Array.from({ length: 6 }, () => admissions.start(other, ADMISSION)));
    expect(drafts.filter((draft) => draft.status === 'fulfilled')).toHaveLength(1);
  });

  it('keeps a stale screen from overwriting, and other suppliers out', async () => {
    const owner = await supplierOwner(room);
    const id = await admissionDraft(room, owner);
    await admissions.save(owner, id, 1, ADMISSION);
    await expect(admissions.save(owner, id, 1, ADMISSION)).rejects.toMatchObject({ code: 'stale_version' });
    const stranger = await supplierOwner(room);
    await expect(admissions.save(stranger, id, 2, ADMISSION)).rejects.toMatchObject({ code: 'admission_missing' });
    await expect(queries.findOwn(stranger, id)).rejects.toMatchObject({ code: 'admission_missing' });
    const theirs = await paper(room, stranger);
    await expect(
      admissions.addDocument(owner, id, { kind: 'quality_mark', fileId: theirs, validUntil: '2027-01-01' }),
    ).rejects.toMatchObject({
      code: 'file_missing',
    });
    expect((await queries.inRegion(room.offices.operator, { limit: 200 })).items.map((row) => row.id)).not.toContain(
      id,
    );
  });

  it('pages through the list without losing or repeating a row', async () => {
    const all = await queries.inRegion(room.offices.operator, { limit: 200 });
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await queries.inRegion(room.offices.operator, { limit: 2, after });
      seen.push(...page.items.map((row) => row.id));
      if (page.nextAfter === null) break;
      after = page.nextAfter;
    }
    expect(seen).toEqual(all.items.map((row) => row.id));
    expect(all.items.length).toBeGreaterThan(3);
  });
});

describe('the database', () => {
  it('refuses a second open application, a changed review and a refusal without reasons', async () => {
    const owner = await supplierOwner(room);
    const id = await submitted(owner);
    const copy = `INSERT INTO admission_applications (id, supplier_id, supplier_kind, division_code, state, created_at)
      SELECT gen_random_uuid(), supplier_id, supplier_kind, division_code, 'draft', created_at FROM admission_applications WHERE id = $1`;
    await expect(room.database.query(copy, [id])).rejects.toThrow('admission_applications_one_open');
    await reviews.review(room.offices.agriculture, id, 'agriculture', { verdict: 'recommend' });
    await expect(
      room.database.query(`UPDATE admission_reviews SET verdict = 'return' WHERE application_id = $1`, [id]),
    ).rejects.toThrow();
    const refuse = `UPDATE admission_applications SET state = 'refused', decided_at = now() WHERE id = $1`;
    await expect(room.database.query(refuse, [id])).rejects.toThrow('check constraint');
  });
});
