import { testApp, type TestApp } from './support/app.js';
import { faultOf, Refusals } from './support/refusals.js';
import { inBatches } from './support/routes.js';

let house: TestApp;
let tried: Refusals;

beforeAll(async () => {
  house = await testApp({ seeded: true, variables: { LOG_LEVEL: 'silent' } });
  await house.client('coop-owner'); // signing in is written down, too
  tried = new Refusals(house, {});
}, 60_000);
afterAll(() => house.close());

describe('A file', () => {
  const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const PDF = Buffer.from('%PDF-1.4\n%%EOF\n');
  const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

  it.each([
    ['text as evidence', { name: 'a.pdf', content: Buffer.from('hello'), purpose: 'evidence' }],
    ['a program', { name: 'a.pdf', content: Buffer.from('MZ\u0090\u0000'.repeat(50), 'latin1'), purpose: 'evidence' }],
    ['a page', { name: 'a.png', content: Buffer.from('<!doctype html><script>1</script>'), purpose: 'photo' }],
    ['a drawing with a script', { name: 'a.svg', content: SVG, purpose: 'photo' }],
    ['a drawing as a bank statement’s XML', { name: 'a.pdf', content: SVG, purpose: 'invoice' }],
    ['a paper that is not a photo', { name: 'a.png', content: PDF, purpose: 'photo' }],
    ['a photo that is not a sheet', { name: 'a.xlsx', content: PNG, purpose: 'sheet' }],
    [
      'an archive that begins like one and ends like a paper',
      { name: 'a.pdf', content: Buffer.concat([Buffer.from('PK\u0003\u0004'), PDF]), purpose: 'evidence' },
    ],
    [
      'an archive of anything',
      { name: 'a.xlsx', content: Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200)]), purpose: 'sheet' },
    ],
    [
      'a paper behind a program',
      { name: 'a.pdf', content: Buffer.concat([Buffer.from('MZ'), PDF]), purpose: 'evidence' },
    ],
    ['nothing', { name: 'a.pdf', content: Buffer.alloc(0), purpose: 'evidence' }],
    ['11 MB', { name: 'a.pdf', content: Buffer.concat([PDF, Buffer.alloc(11_000_000, 0x20)]), purpose: 'evidence' }],
    [
      'a purpose that only the product itself has',
      { name: 'a.csv', content: Buffer.from('a,b\n1,2\n'), purpose: 'export' },
    ],
    ['no such purpose', { name: 'a.pdf', content: PDF, purpose: 'constructor' }],
    ['no purpose', { name: 'a.pdf', content: PDF, purpose: '' }],
  ])('that is %s is refused', async (_what, part) => {
    const before = await tried.everything();
    const answer = await (await house.client('coop-owner')).upload(part);
    expect([faultOf(answer), answer.body.code]).toEqual([null, expect.any(String)]);
    expect(await tried.everything()).toEqual(before);
  });

  it('whose form is broken is refused', async () => {
    const boundary = '----x';
    const part = (head: string, content = PDF.toString()) => `--${boundary}\r\n${head}\r\n\r\n${content}\r\n`;
    const file = part('Content-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf');
    const purpose = part('Content-Disposition: form-data; name="purpose"', 'evidence');
    const end = `--${boundary}--\r\n`;
    const multipart = `multipart/form-data; boundary=${boundary}`;
    const bad: [string, string][] = [
      [multipart, ''],
      [multipart, file],
      [multipart, purpose + end],
      [multipart, purpose + file + file + end],
      [multipart, purpose + file.slice(0, 60)],
      [multipart, part('Content-Disposition: form-data; name="__proto__"', 'x') + purpose + file + end],
      [multipart, part('Content-Disposition: form-data; name="purpose"', 'x'.repeat(100_000)) + file + end],
      [
        multipart,
        Array.from({ length: 40 }, (_, i) => part(`Content-Disposition: form-data; name="x${i}"`, 'x')).join('') +
          file +
          end,
      ],
      [multipart, purpose + part('Content-Disposition: form-data; name="file"') + end],
      ['multipart/form-data', purpose + file + end],
      ['multipart/form-data; boundary=other', purpose + file + end],
      ['application/json', '{}'],
      ['application/pdf', PDF.toString()],
    ];
    const before = await tried.everything();
    const owner = await house.client('coop-owner');
    const faults = await inBatches(bad, 1, async ([type, payload]) => {
      return faultOf(await owner.raw('POST', '/api/files', payload, { 'content-type': type }));
    });
    expect(faults).toEqual(bad.map(() => null));
    expect(await tried.everything()).toEqual(before);
  });
});
