import type { Actor } from '@bangfu/kernel';
import { CertificateApplications } from '../applications/certificate-applications.service.js';
import { Certificates } from './certificates.service.js';
import { BenefitLink } from '../households/benefit-link.entity.js';
import { Households } from '../households/households.service.js';
import { Standings } from '../admissions/standings.service.js';
import {
  admittedOwner,
  APPLICATION,
  applicationDraft,
  certificationRoom,
  type CertificationRoom,
  linkedHousehold,
  office,
  passAll,
  published,
  someone,
} from '../../../../test/support/certification.js';

let room: CertificationRoom;
let applications: CertificateApplications;
let certificates: Certificates;
let owner: Actor;

beforeAll(async () => {
  room = await certificationRoom();
  applications = room.app.get(CertificateApplications);
  certificates = room.app.get(Certificates);
  owner = await admittedOwner(room);
});
afterAll(() => room.close());
beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));

let products = 0;
const freshProduct = (): { productName: string } => ({ productName: `山茶油${(products += 1)}号` });
const overNow = (): void => room.clock.set('2026-03-26T00:00:00+08:00');

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
    const stranger = await someone(
      room.database,
      'county_revitalisation',
      await office(room.database, 'revitalisation', '431226'),
      '431226',
    );
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
    const ended = await room.database.query(
      `SELECT 1 FROM outbox_events WHERE type = 'certification.certificate_ended' AND payload->>'certificateId' = $1`,
      [id],
    );
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
    await expect(
      room.database.query(`UPDATE certificates SET valid_from = $2 WHERE id = $1`, [second, before.validTo]),
    ).rejects.toThrow('certificates_no_overlap');
    await expect(
      room.database.query(`UPDATE certificates SET valid_to = valid_from WHERE id = $1`, [second]),
    ).rejects.toThrow('check');
    await expect(
      applications.start(owner, { ...APPLICATION, ...freshProduct(), renewsId: first }),
    ).rejects.toMatchObject({ code: 'renewal_unfit' });
  });

  it('is revoked by its county with reasons, at once', async () => {
    const id = await issued();
    await expect(
      certificates.revoke(room.offices.revitalisation, id, { reasons: [], remark: '' }),
    ).rejects.toMatchObject({ code: 'reasons_needed' });
    await certificates.revoke(room.offices.revitalisation, id, { reasons: ['failed_test'], remark: '抽检不合格' });
    expect(await certificates.current(id)).toBeNull();
    await expect(
      certificates.revoke(room.offices.revitalisation, id, { reasons: ['other'], remark: '再撤' }),
    ).rejects.toMatchObject({ code: 'certificate_ended' });
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
    expect(await certificates.current(id, '2026-04-30')).toMatchObject({
      poorHouseholdLinked: true,
      householdCount: 1,
    });
    expect(await certificates.current(id, '2026-05-01')).toMatchObject({
      poorHouseholdLinked: false,
      householdCount: 0,
    });
  });

  it('is not issued to a suspended supplier', async () => {
    const id = await published(room, owner, freshProduct());
    overNow();
    await room.app.get(Standings).suspend(room.offices.operator, owner.organisationId!, 'complaints', '投诉');
    await expect(certificates.issue(room.offices.revitalisation, id)).rejects.toMatchObject({
      code: 'supplier_not_admitted',
    });
    await room.app.get(Standings).readmit(room.offices.operator, owner.organisationId!, '已整改');
    await certificates.issue(room.offices.revitalisation, id);
  });
});
