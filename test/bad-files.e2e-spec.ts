import { Categories } from '@bangfu/catalog';
import { parse } from 'csv-parse/sync';
import { testApp, type TestApp } from './support/app.js';
import { workbook, zip } from './support/zip.js';
import { faultOf, Refusals } from './support/refusals.js';
import { inBatches } from './support/routes.js';

let house: TestApp;
let tried: Refusals;

beforeAll(async () => {
  house = await testApp({ seeded: true, variables: { LOG_LEVEL: 'silent' } });
  await house.client('coop-owner'); // signing in is written down, too
  await house.get(Categories).importAll();
  tried = new Refusals(house, {});
}, 240_000);
afterAll(() => house.close());

const EICAR = Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*');

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
    ['the scanners’ test as a sheet', { name: 'a.csv', content: EICAR, purpose: 'sheet' }],
    [
      'the scanners’ test in a statement',
      { name: 'a.csv', content: Buffer.from(`日期,金额\n${EICAR}\n`), purpose: 'statement' },
    ],
    [
      'a picture that is a script',
      { name: 'a.gif', content: Buffer.from('GIF89a/*\u0001*/=1;alert(1)'), purpose: 'photo' },
    ],
    [
      'a picture of the old kind',
      { name: 'a.png', content: Buffer.from('BM\u0000\u0000\u0000\u0000'), purpose: 'photo' },
    ],
    ['no purpose', { name: 'a.pdf', content: PDF, purpose: '' }],
  ])(
    'that is %s is refused',
    async (_what, part) => {
      const before = await tried.everything();
      const answer = await (await house.client('coop-owner')).upload(part);
      expect([faultOf(answer), answer.body.code]).toEqual([null, expect.any(String)]);
      expect(await tried.everything()).toEqual(before);
    },
    120_000,
  );

  it('C3: keeps no path, sign or length of its name that could mean something elsewhere, and is shown as what it is', async () => {
    const owner = await house.client('coop-owner');
    const polyglot = Buffer.concat([PDF, zip([{ name: 'evil.js', content: Buffer.from('alert(1)') }])]);
    const names = [
      '../../../etc/passwd.pdf',
      '..\\\\..\\\\boot.pdf',
      `${'长'.repeat(300)}.pdf`,
      'a\u202egpj.pdf',
      '<img onerror=1>.pdf',
      '%00.pdf',
      '.htaccess',
      'CON',
    ];
    for (const name of names) {
      const { status, body } = await owner.upload({ name, content: polyglot, purpose: 'evidence' });
      expect([name, status]).toEqual([name, 201]);
      expect(body.name).not.toMatch(/[\\\\/<>\u202e]|^\\./);
      expect([...(body.name as string)].length).toBeLessThanOrEqual(120);
      const { headers } = await owner.get(`/api/files/${body.id}/content`);
      expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' });
      expect(headers['content-disposition']).toMatch(/^attachment/);
    }
  }, 120_000);

  it('C3: that says it is a picture of ten thousand million points costs nothing: it is never painted', async () => {
    const bomb = Buffer.concat([
      PNG,
      Buffer.from([0x00, 0x01, 0x86, 0xa0, 0x00, 0x01, 0x86, 0xa0, 8, 6, 0, 0, 0, 0, 0, 0, 0]),
    ]);
    const before = process.memoryUsage.rss();
    const { status } = await (
      await house.client('coop-owner')
    ).upload({ name: 'a.png', content: bomb, purpose: 'photo' });
    expect(status).toBeLessThan(500);
    expect((process.memoryUsage.rss() - before) / 2 ** 20).toBeLessThan(100);
  }, 120_000);

  it('C3: that is a bomb of sheets, a laughing statement or one that names files is refused when it is read', async () => {
    const owner = await house.client('coop-owner');
    const finance = await house.client('canteen-finance');
    const sheet = await owner.upload({
      name: 'a.xlsx',
      content: workbook(Buffer.alloc(60 * 2 ** 20), [], { claimed: 9 }),
      purpose: 'sheet',
    });
    const taken = await owner.post('/api/vendor/product-imports', { fileId: sheet.body.id });
    expect([faultOf(taken), taken.body.code]).toEqual([null, 'sheet_unreadable']);
    const account = await finance.post('/api/procurement/bank-accounts', {
      bankName: '某银行',
      accountName: '湘南监狱',
      number: '43050166613600000123',
    });
    const laughs = `<!DOCTYPE d [${Array.from({ length: 12 }, (_, n) => `<!ENTITY l${n} "${n ? `&l${n - 1};`.repeat(10) : 'ha'}">`).join('')}]><Document>&l11;</Document>`;
    const names = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><Document>&x;</Document>';
    for (const content of [
      laughs,
      names,
      `<?xml version="1.0"?>${'<a>'.repeat(100_000)}`,
      `<?xml version="1.0"?><Document/>`,
    ]) {
      const file = await finance.upload({ name: 'a.xml', content, purpose: 'statement' });
      if (file.status >= 400) {
        expect(faultOf(file)).toBeNull();
        continue;
      }
      const from = performance.now();
      const read = await finance.post('/api/procurement/statements', {
        accountId: account.body.id,
        fileId: file.body.id,
      });
      expect([content.slice(0, 30), faultOf(read)]).toEqual([content.slice(0, 30), null]);
      expect(read.raw.toString()).not.toMatch(/root:|haha/);
      expect(performance.now() - from).toBeLessThan(10_000);
    }
  }, 120_000);

  it('C3: full of formulas comes in as words and goes out as words', async () => {
    const owner = await house.client('coop-owner');
    const cells = ['=cmd|calc', '+1+1', '-2+3', '@SUM(1)'];
    const header =
      '货号,商品名称,分类,产地代码,证书编号,说明,规格,单位,计价方式,净重（克）,单价（元）,起订量,限购量,库存';
    const lines = cells.map(
      (cell, n) => `F-${n},${cell}名称,茶油,430481113216,,"${cell}",${cell},瓶,按件,458,45.80,1,,20`,
    );
    const file = await owner.upload({ name: 'a.csv', content: [header, ...lines].join('\r\n'), purpose: 'sheet' });
    const taken = await owner.post('/api/vendor/product-imports', { fileId: file.body.id });
    expect(taken.body).toMatchObject({ refused: 0, created: cells.length });
    const out = await owner.get('/api/vendor/product-exports?format=csv');
    const given = parse(out.raw, { bom: true }) as string[][];
    expect(given.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(given.flat().filter((cell) => /^'[=+\-@]/.test(cell)).length).toBeGreaterThanOrEqual(cells.length * 2);
  }, 120_000);

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
  }, 120_000);
});
