import { type Actor, Files } from '@bangfu/kernel';
import { CertificateApplications } from '../applications/certificate-applications.service.js';
import { CertificateApplicationQueries } from '../applications/certificate-applications.queries.js';
import { Publicity } from './publicity.service.js';
import { PublicityQueries } from './publicity.queries.js';
import { Certificates } from '../certificates/certificates.service.js';
import {
  admittedOwner,
  applicationDraft,
  certificationRoom,
  type CertificationRoom,
  linkedHousehold,
  passAll,
  published,
  someone,
} from '../../../../test/support/certification.js';

let room: CertificationRoom;
let applications: CertificateApplications;
let queries: CertificateApplicationQueries;
let publicity: Publicity;
let notices: PublicityQueries;
let certificates: Certificates;
let owner: Actor;

beforeAll(async () => {
  room = await certificationRoom();
  applications = room.app.get(CertificateApplications);
  queries = room.app.get(CertificateApplicationQueries);
  publicity = room.app.get(Publicity);
  notices = room.app.get(PublicityQueries);
  certificates = room.app.get(Certificates);
  owner = await admittedOwner(room);
});
afterAll(() => room.close());
beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));

let products = 0;
const freshProduct = (): { productName: string } => ({ productName: `山茶油${(products += 1)}号` });
const overNow = (): void => room.clock.set('2026-03-26T00:00:00+08:00');

describe('publicity', () => {
  it('ends with the last day in Shanghai, to the second', async () => {
    const id = await published(room, owner, freshProduct());
    const county = (await queries.findOwn(owner, id)).notices.find((notice) => notice.level === 'county')!;
    room.clock.set('2026-03-25T23:59:59+08:00');
    await expect(certificates.issue(room.offices.revitalisation, id)).rejects.toMatchObject({
      code: 'publicity_running',
    });
    expect((await notices.notice(county.id)).state).toBe('open');
    room.clock.set('2026-03-26T00:00:00+08:00');
    expect((await notices.notice(county.id)).state).toBe('over');
    const shopper = await someone(room.database, 'shopper', null, null);
    await expect(publicity.raise(shopper, county.id, { remark: '太晚了' })).rejects.toMatchObject({
      code: 'publicity_over',
    });
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
    await expect(publicity.raise(shopper, village!.id, { remark: '再说一次' })).rejects.toMatchObject({
      code: 'objected_before',
    });
    overNow();
    await expect(certificates.issue(room.offices.revitalisation, id)).rejects.toMatchObject({
      code: 'objections_open',
      detail: { count: 1 },
    });
    await expect(
      publicity.settle(room.offices.trade, objection, { state: 'dismissed', text: '不实' }),
    ).rejects.toMatchObject({ code: 'not_your_review' });
    const own = { ...room.offices.revitalisation, userId: shopper.userId };
    await expect(publicity.settle(own, objection, { state: 'dismissed', text: '不实' })).rejects.toMatchObject({
      code: 'objection_own',
    });
    await publicity.settle(room.offices.revitalisation, objection, { state: 'dismissed', text: '经核实该户已签协议' });
    await expect(
      publicity.settle(room.offices.revitalisation, objection, { state: 'upheld', text: '反悔' }),
    ).rejects.toMatchObject({ code: 'objection_settled' });
    await certificates.issue(room.offices.revitalisation, id);
    expect((await queries.findOwn(owner, id)).objections[0]).toMatchObject({ state: 'dismissed', raisedByName: null });
    expect((await queries.findInRegion(room.offices.township, id)).objections[0]!.raisedByName).toBe('赵一');
  });

  it('takes the evidence of whoever objects, which the offices open and the supplier does not see', async () => {
    const id = await published(room, owner, freshProduct());
    const [village] = (await queries.findOwn(owner, id)).notices;
    const shopper = await someone(room.database, 'shopper', null, null);
    const files = room.app.get(Files);
    const pdf = { name: '协议.pdf', purpose: 'evidence', content: Buffer.from('%PDF-1.4 objection') } as const;
    const foreign = await files.store(await someone(room.database, 'shopper', null, null), pdf);
    const objection = { remark: '该户并未参加', fileIds: [foreign.id] };
    await expect(publicity.raise(shopper, village!.id, objection)).rejects.toMatchObject({ code: 'file_missing' });
    const own = await files.store(shopper, pdf);
    await publicity.raise(shopper, village!.id, { ...objection, fileIds: [own.id, own.id] });
    expect((await notices.ownObjections(shopper, { limit: 5 })).items[0]!.fileIds).toEqual([own.id]);
    expect((await queries.findInRegion(room.offices.township, id)).objections[0]!.fileIds).toEqual([own.id]);
    expect((await files.open(room.offices.revitalisation, own.id)).file.name).toBe('协议.pdf');
    expect((await queries.findOwn(owner, id)).objections[0]!.fileIds).toEqual([]);
    await expect(files.open(owner, own.id)).rejects.toMatchObject({ code: 'file_missing' });
  });

  it('is not waited for in the green channel, goes on, and revokes the certificate when an objection is upheld', async () => {
    const id = await published(room, owner, freshProduct());
    const [notice] = (await queries.findOwn(owner, id)).notices;
    await expect(certificates.issue(room.offices.revitalisation, id)).rejects.toMatchObject({
      code: 'publicity_running',
    });
    const certificateId = await certificates.issue(room.offices.revitalisation, id, {
      greenChannelReason: '鲜活农产品滞销，先行认定',
    });
    expect((await certificates.find(certificateId)).greenChannelReason).toBe('鲜活农产品滞销，先行认定');
    const objectionId = await publicity.raise(await someone(room.database, 'shopper', null, null), notice!.id, {
      remark: '产地不实',
    });
    await publicity.settle(room.offices.revitalisation, objectionId, { state: 'upheld', text: '经核查产地不实' });
    expect(await certificates.find(certificateId)).toMatchObject({
      state: 'revoked',
      revokeReasons: ['objection_upheld'],
    });
  });

  it('sends the application back when an objection is upheld', async () => {
    const id = await published(room, owner, freshProduct());
    const [village] = (await queries.findOwn(owner, id)).notices;
    const objection = await publicity.raise(await someone(room.database, 'shopper', null, null), village!.id, {
      remark: '产地不实',
    });
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
