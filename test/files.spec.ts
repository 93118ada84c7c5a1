import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { Env, Files, newId, SYSTEM, type Actor } from '@bangfu/kernel';
import { FilesController } from '../apps/storefront/src/files/files.controller.js';
import { Module } from '@nestjs/common';
import { testApp, type TestApp } from './support/app.js';
import type { Client } from './support/client.js';
import { SpecimenModule } from './support/specimen.js';

@Module({ imports: [SpecimenModule], controllers: [FilesController] })
class FilesDoor {}

let house: TestApp;
let owner: Client;
const as = (userId: string): Client =>
  house.anonymous().withCookie('bangfu_session', `${userId}-token`).withCookie('bangfu_csrf', `csrf-${userId}`);

beforeAll(async () => {
  house = await testApp({ modules: [FilesDoor] });
  owner = as(newId());
});
afterAll(() => house.close());

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const JPG = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]),
  Buffer.from('JFIF\0\u0001\u0001', 'latin1'),
  Buffer.alloc(60),
]);

/** A zip with the given entry names; `unpacked` claims how large the content would become. */
function zip(names: string[], content = Buffer.from('x'), unpacked = content.length): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const packed = deflateRawSync(content);
  let at = 0;
  for (const name of names) {
    const entry = Buffer.alloc(26);
    entry.writeUInt16LE(20, 0);
    entry.writeUInt16LE(8, 4);
    entry.writeUInt32LE(packed.length, 14);
    entry.writeUInt32LE(unpacked >>> 0, 18);
    entry.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), entry, Buffer.from(name), packed]);
    directory.push(
      Buffer.concat([
        Buffer.from('PK\u0001\u0002'),
        Buffer.from([20, 0]),
        entry,
        Buffer.alloc(10),
        uint32(at),
        Buffer.from(name),
      ]),
    );
    parts.push(local);
    at += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.concat([
    Buffer.from('PK\u0005\u0006'),
    Buffer.alloc(4),
    uint16(names.length),
    uint16(names.length),
    uint32(index.length),
    uint32(at),
    Buffer.alloc(2),
  ]);
  return Buffer.concat([...parts, index, end]);
}
const uint16 = (n: number): Buffer => Buffer.from([n & 255, n >> 8]);
const uint32 = (n: number): Buffer => Buffer.from([n & 255, (n >> 8) & 255, (n >> 16) & 255, (n >>> 24) & 255]);

const XLSX = zip(['[Content_Types].xml', 'xl/workbook.xml']);
const BOMB = zip(['[Content_Types].xml', 'xl/workbook.xml'], Buffer.alloc(2_000_000), 0xffffffff);

describe('An upload', () => {
  it.each<[string, string, Buffer | string, string, string]>([
    ['a PDF', '证明.pdf', PDF, 'evidence', 'application/pdf'],
    ['a PNG', 'a.png', PNG, 'photo', 'image/png'],
    ['a JPEG', 'a.jpg', JPG, 'photo', 'image/jpeg'],
    ['a PNG with a wrong ending', 'a.pdf', PNG, 'evidence', 'image/png'],
    ['a PDF with a zip behind it', 'a.pdf', Buffer.concat([PDF, XLSX]), 'evidence', 'application/pdf'],
    ['a workbook', '清单.xlsx', XLSX, 'sheet', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    [
      'a workbook that would burst',
      'b.xlsx',
      BOMB,
      'sheet',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['an OFD', '发票.ofd', zip(['OFD.xml', 'Doc_0/Document.xml']), 'invoice', 'application/ofd'],
    ['a CSV in UTF-8', '流水.csv', '日期,金额\n2026-03-18,12.50\n', 'statement', 'text/csv'],
    ['a CSV in GB18030', '流水.csv', Buffer.from([0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0x31, 0x0a]), 'statement', 'text/csv'],
    ['XML', 'camt.xml', '<?xml version="1.0"?><Document/>', 'statement', 'application/xml'],
  ])('of %s is stored by its hash and comes back as it was', async (_name, name, content, purpose, mimeType) => {
    const stored = await owner.upload({ name, content, purpose });
    expect([stored.status, stored.body.mimeType, stored.body.name]).toEqual([201, mimeType, name]);
    const back = await owner.get(`/api/files/${stored.body.id}/content`);
    expect(Buffer.from(content).equals(back.raw)).toBe(true);
    expect(back.headers['content-disposition']).toContain(`attachment; filename="`);
    expect(back.headers['content-disposition']).toContain(`filename*=UTF-8''${encodeURIComponent(name)}`);
    expect([back.headers['x-content-type-options'], back.headers['content-type']]).toEqual(['nosniff', mimeType]);
  });

  it.each<[string, string, Buffer | string, string, string]>([
    ['a PDF', '证明.pdf', PDF, 'evidence', 'inline'],
    ['a PNG', 'a.png', PNG, 'photo', 'inline'],
    ['a JPEG', 'a.jpg', JPG, 'photo', 'inline'],
    ['XML', 'camt.xml', '<?xml version="1.0"?><Document/>', 'statement', 'attachment'],
    ['a workbook', '清单.xlsx', XLSX, 'sheet', 'attachment'],
  ])('of %s that is to be looked at comes as it is safe to show', async (_name, name, content, purpose, how) => {
    const { id } = (await owner.upload({ name, content, purpose })).body;
    const shown = await owner.get(`/api/files/${id}/content?inline=true`);
    expect(shown.headers['content-disposition']).toMatch(new RegExp(`^${how}; filename=`));
    expect(shown.headers['content-security-policy']).toContain("frame-ancestors 'self'");
    expect(shown.headers['x-content-type-options']).toBe('nosniff');
  });

  it.each<[string, string, Buffer | string, string, number, string]>([
    ['nothing', 'a.pdf', '', 'evidence', 422, 'file_empty'],
    ['text called PNG', 'a.png', 'hello', 'photo', 422, 'file_type_refused'],
    ['a program', 'a.pdf', Buffer.from('MZ\u0090\0\u0003'), 'evidence', 422, 'file_type_refused'],
    ['HTML called CSV', 'a.csv', '<!DOCTYPE html><script>1</script>', 'statement', 422, 'file_type_refused'],
    ['SVG', 'a.xml', '<svg onload="x"/>', 'statement', 422, 'file_type_refused'],
    ['a plain zip', 'a.xlsx', zip(['evil.js']), 'sheet', 422, 'file_type_refused'],
    ['a torn zip', 'a.xlsx', XLSX.subarray(0, 40), 'sheet', 422, 'file_type_refused'],
    ['an image where a sheet is due', 'a.xlsx', PNG, 'sheet', 422, 'file_type_refused'],
    ['NUL in a CSV', 'a.csv', 'a,b\0', 'statement', 422, 'file_type_refused'],
    ['an unknown purpose', 'a.pdf', PDF, 'toString', 400, 'invalid_request'],
    ['what only the product makes', 'a.pdf', PDF, 'export', 400, 'invalid_request'],
    ['more than 10 MB', 'a.pdf', Buffer.concat([PDF, Buffer.alloc(10_485_760)]), 'evidence', 413, 'file_too_large'],
  ])('of %s is refused', async (_name, name, content, purpose, status, code) => {
    const answer = await owner.upload({ name, content, purpose });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it.each<[string, Buffer | string, Record<string, string>, number]>([
    ['JSON', '{}', { 'content-type': 'application/json' }, 415],
    [
      'no file part',
      '--x\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nphoto\r\n--x--\r\n',
      { 'content-type': 'multipart/form-data; boundary=x' },
      400,
    ],
    [
      'a torn form',
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhalf',
      { 'content-type': 'multipart/form-data; boundary=x' },
      400,
    ],
    ['no boundary', 'x', { 'content-type': 'multipart/form-data' }, 400],
  ])('that is %s is a 4xx', async (_name, payload, headers, status) => {
    expect((await owner.raw('POST', '/api/files', payload, headers)).status).toBe(status);
  });

  it('keeps the same bytes once, and leaves nothing half done', async () => {
    const folder = join(house.get(Env).dataDir, 'files');
    const one = await owner.upload({ name: 'one.pdf', content: PDF });
    const two = await owner.upload({ name: 'two.pdf', content: PDF });
    expect(one.body.id).not.toBe(two.body.id);
    expect(one.body.sha256).toBe(two.body.sha256);
    expect(readdirSync(join(folder, one.body.sha256.slice(0, 2)))).toEqual([one.body.sha256]);
    expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
  });

  it('loses paths and invisible marks from its name, not its hanzi', async () => {
    const stored = await owner.upload({ name: '../..\u202e/etc/证\u200b明 (1).pdf', content: PDF });
    expect(stored.body.name).toBe('证明 (1).pdf');
  });
});

describe('A stored file', () => {
  const actor = (more: Partial<Actor>): Actor => ({
    userId: newId(),
    name: '某',
    organisationId: null,
    regionCode: null,
    roles: [],
    permissions: new Set(),
    ...more,
  });

  it('opens for its owner, its readers and the officials of its region, and for nobody else', async () => {
    const files = house.get(Files);
    const [mine, theirs, stranger] = [newId(), newId(), newId()];
    const author = actor({ organisationId: mine });
    const file = await files.store(author, { name: 'a.pdf', purpose: 'evidence', content: PDF });
    const opens = (who: Actor) =>
      files.open(who, file.id).then(
        () => true,
        () => false,
      );
    expect(await opens(actor({ organisationId: mine }))).toBe(true);
    expect(await opens(SYSTEM)).toBe(true);
    expect(await opens(actor({ organisationId: theirs }))).toBe(false);
    expect(await opens(actor({ regionCode: '4304' }))).toBe(false);
    await files.attach(author, [file.id], 'specimen', newId(), [theirs], '430481');
    expect(await opens(actor({ organisationId: theirs }))).toBe(true);
    expect(await opens(actor({ regionCode: '4304' }))).toBe(true);
    expect(await opens(actor({ regionCode: '4305' }))).toBe(false);
    expect(await opens(actor({ organisationId: stranger }))).toBe(false);
  });

  it('stays with the organisation it was stored for when the one who stored it acts for another', async () => {
    const files = house.get(Files);
    const author = actor({ organisationId: newId() });
    const file = await files.store(author, { name: 'a.pdf', purpose: 'evidence', content: PDF });
    const moved = { ...author, organisationId: newId() };
    await expect(files.open(moved, file.id)).rejects.toMatchObject({ code: 'file_missing' });
    await expect(files.attach(moved, [file.id], 'specimen', newId(), [])).rejects.toMatchObject({
      code: 'file_missing',
    });
    const personal = await files.store(
      { ...author, organisationId: null },
      { name: 'b.pdf', purpose: 'evidence', content: PDF },
    );
    expect((await files.open(moved, personal.id)).file.id).toBe(personal.id);
  });

  it('cannot be made readable by attaching it to a matter of one’s own', async () => {
    const files = house.get(Files);
    const file = await files.store(actor({}), { name: 'a.pdf', purpose: 'evidence', content: PDF });
    await expect(files.attach(actor({}), [file.id], 'specimen', newId(), [])).rejects.toMatchObject({
      code: 'file_missing',
    });
  });

  it('of somebody else is as missing as one that never was', async () => {
    const stored = await owner.upload({ name: 'a.pdf', content: PDF });
    const [foreign, none] = await Promise.all([
      as(newId()).get(`/api/files/${stored.body.id}/content`),
      owner.get(`/api/files/${newId()}/content`),
    ]);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'file_missing']);
    expect([none.status, none.body.code]).toEqual([404, 'file_missing']);
  });
});
