import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { type Actor, Clock, Database, Env, FilesModule, KernelModule, SettableClock } from '@bangfu/kernel';
import {
  admit,
  insertCertificate,
  insertPlaces,
  insertSupplier,
  supplierActor,
} from '../../../../test/support/catalog.js';
import { testDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { sheetOf, workbook } from '../../../../test/support/zip.js';
import { CatalogModule } from '../catalog.module.js';
import { Categories } from '../categories.service.js';
import { ProductQueries } from '../product.queries.js';
import { StockQueries } from '../stock/stock.queries.js';
import { csvCell, ProductExports } from './product-exports.service.js';
import { ProductImports } from './product-imports.service.js';
import { MOST_LINES, readSheet } from './sheet.js';

const ZEROS = Buffer.alloc(40 * 1_048_576);
const HEADER = '货号,商品名称,分类,产地代码,证书编号,说明,规格,单位,计价方式,净重（克）,单价（元）,起订量,限购量,库存';
const OIL = 'Y-500,山茶油,茶油,430481113216,,冷榨,500mL,瓶,按件,458,45.80,1,,20';
const CAN = 'Y-5000,山茶油,茶油,430481113216,,,5L,桶,按件,4580,"412.20",1,100,5';
const HEN = 'J-1,土鸡,鲜活禽肉,430481113216,,,整只,只,按重,1500,88,,,8';

describe('sheets', () => {
  let at: TestDatabase;
  let app: INestApplicationContext;
  let imports: ProductImports;
  let queries: ProductQueries;
  let database: Database;
  const clock = new SettableClock();

  beforeAll(async () => {
    at = await testDatabase();
    app = await Test.createTestingModule({ imports: [KernelModule, FilesModule, CatalogModule] })
      .overrideProvider(Env)
      .useValue(new Env({ DATABASE_URL: at.url, DATA_DIR: '/tmp', DATABASE_POOL_SIZE: '5', LOG_LEVEL: 'silent' }))
      .overrideProvider(Clock)
      .useValue(clock)
      .compile();
    await app.init();
    clock.set('2026-06-01T02:00:00Z');
    database = app.get(Database);
    [imports, queries] = [app.get(ProductImports), app.get(ProductQueries)];
    await insertPlaces(database);
    await app.get(Categories).importAll();
  });
  afterAll(async () => {
    expect(await app.get(StockQueries).differences()).toEqual([]);
    await app.close();
    await at.drop();
  });

  const supplier = async () => {
    const id = await insertSupplier(database);
    await admit(database, id);
    return supplierActor(id);
  };
  const take = (actor: Actor, ...lines: string[]) =>
    imports.import(actor, Buffer.from([HEADER, ...lines].join('\r\n')));
  const outcomes = async (work: Promise<{ outcome: string }[]>) => (await work).map(({ outcome }) => outcome);

  it('makes drafts with their variants, one product for lines of one name', async () => {
    const actor = await supplier();
    expect(await outcomes(take(actor, OIL, CAN, HEN))).toEqual(['created', 'created', 'created']);
    const { items } = await queries.own(actor, { limit: 20 });
    expect(
      items.map((product) => [
        product.name,
        product.state,
        product.variants.map((variant) => [variant.sku, variant.priceFen, variant.onHand, variant.soldBy]),
      ]),
    ).toEqual([
      ['土鸡', 'draft', [['J-1', 8_800n, 8n, 'weight']]],
      [
        '山茶油',
        'draft',
        [
          ['Y-500', 4_580n, 20n, 'piece'],
          ['Y-5000', 41_220n, 5n, 'piece'],
        ],
      ],
    ]);
  });

  it('changes nothing when the same sheet comes again', async () => {
    const actor = await supplier();
    await take(actor, OIL, CAN, HEN);
    const before = await database.query('SELECT count(*)::int FROM stock_movements');
    expect(await outcomes(take(actor, OIL, CAN, HEN))).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(await database.query('SELECT count(*)::int FROM stock_movements')).toEqual(before);
  });

  it('takes prices and stock from a sheet that says nothing else', async () => {
    const actor = await supplier();
    await take(actor, OIL, HEN);
    const result = await imports.import(actor, Buffer.from('货号,单价,库存\nY-500,39.9,7\nJ-1,88,8'));
    expect(result.map(({ outcome }) => outcome)).toEqual(['changed', 'unchanged']);
    const oil = (await queries.own(actor, { limit: 20, words: '茶油' })).items[0]!;
    expect(oil.variants[0]).toMatchObject({ priceFen: 3_990n, onHand: 7n });
  });

  it('names every fault of every line and takes the others', async () => {
    const actor = await supplier();
    const result = await take(
      actor,
      OIL,
      ',无货号,茶油,430481113216,,,x,瓶,按件,458,1,,,',
      'B1,坏,没有,12,,,x,瓶,按斤,0,1.234,0,-1,x',
      OIL,
      'C1,菜油,茶油,430481999999,,,x,瓶,按件,458,1,,,',
      'D1,菜油,,,,,,,,,,,,',
    );
    expect(result.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'created'],
      [3, 'refused'],
      [4, 'refused'],
      [5, 'refused'],
      [6, 'refused'],
      [7, 'refused'],
    ]);
    expect(result[2]!.faults.map(({ column }) => column).sort()).toEqual(
      ['产地代码', '分类', '净重（克）', '单价（元）', '商品名称', '库存', '计价方式', '起订量', '限购量'].sort(),
    );
    expect(result[3]!.faults).toMatchObject([{ code: 'repeated' }]);
    expect(result[4]!.faults).toMatchObject([{ code: 'origin_unknown' }]);
    expect(result[5]!.faults.every(({ code }) => code === 'required')).toBe(true);
    expect((await queries.own(actor, { limit: 20 })).items).toHaveLength(1);
  });

  it('leaves nothing of a line that is refused half-way', async () => {
    const actor = await supplier();
    const number = (
      await database.query<{ number: string }>('SELECT number FROM certificates WHERE id = $1', [
        await insertCertificate(database, { supplierId: actor.organisationId! }),
      ])
    )[0]!.number;
    const result = await take(
      actor,
      OIL.replace('茶油,430481113216,,', `茶油,430481115212,${number},`),
      HEN.replace(',,,8', ',9,5,8'),
    );
    expect(result.map(({ faults }) => faults[0]?.code)).toEqual(['certificate_origin_differs', 'quantities_wrong']);
    expect((await queries.own(actor, { limit: 20 })).items).toEqual([]);
    expect(await outcomes(take(actor, OIL.replace('茶油,430481113216,,', `茶油,430481113216,${number},`)))).toEqual([
      'created',
    ]);
  });

  it("never touches another supplier's article of the same number", async () => {
    const [one, other] = [await supplier(), await supplier()];
    await take(one, OIL);
    expect(await outcomes(take(other, OIL.replace('45.80', '1.00')))).toEqual(['created']);
    expect((await queries.own(one, { limit: 20 })).items[0]!.variants[0]!.priceFen).toBe(4_580n);
  });

  it('reads GB18030 and XLSX like UTF-8', async () => {
    const text = [HEADER, OIL].join('\r\n');
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('x');
    for (const line of [HEADER, OIL]) sheet.addRow(line.split(','));
    const files = [
      Buffer.from(`\ufeff${text}`),
      iconv.encode(text, 'gb18030'),
      Buffer.from(await workbook.xlsx.writeBuffer()),
    ];
    const [utf8, ...others] = await Promise.all(files.map((bytes) => readSheet(bytes)));
    for (const other of others) expect(other).toEqual(utf8);
  });

  it('gives back a sheet that can be taken as it is', async () => {
    const actor = await supplier();
    await take(actor, OIL.replace('冷榨', '=HYPERLINK("x")'.replaceAll('"', "'")), CAN, HEN);
    const exports = app.get(ProductExports);
    const csv = Buffer.concat((await exports.csv(actor).toArray()).map((part: string) => Buffer.from(part)));
    expect(csv.toString()).toContain(",'=HYPERLINK(");
    expect(await outcomes(imports.import(actor, csv))).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(await outcomes(imports.import(actor, await exports.xlsx(actor)))).toEqual([
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx'])('writes %j so that no spreadsheet computes it', (text) =>
    expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/),
  );

  it('refuses what is not a sheet, and a sheet that is too long', async () => {
    const actor = await supplier();
    await expect(imports.import(actor, Buffer.from('PK\u0003\u0004 nothing'))).rejects.toMatchObject({
      code: 'sheet_unreadable',
    });
    await expect(imports.import(actor, Buffer.from('名称\nx'))).rejects.toMatchObject({ code: 'sheet_unreadable' });
    await expect(imports.import(actor, Buffer.from('货号,货号\nx,y'))).rejects.toMatchObject({
      code: 'sheet_unreadable',
    });
    await expect(imports.import(actor, Buffer.from('货号\n"x'))).rejects.toMatchObject({ code: 'sheet_unreadable' });
    await expect(imports.import(actor, Buffer.from(`货号\n${'x\n'.repeat(MOST_LINES + 1)}`))).rejects.toMatchObject({
      code: 'sheet_too_long',
    });
  });

  it.each<[string, Buffer]>([
    ['says what it unpacks to', workbook(ZEROS)],
    ['says that it unpacks to nothing', workbook(ZEROS, [], { claimed: 10 })],
    ['hides what it unpacks to', workbook(sheetOf([['货号']]), [{ name: 'xl/a.xml', content: ZEROS, hidden: true }])],
    [
      'has a thousand parts',
      workbook(
        sheetOf([['货号']]),
        Array.from({ length: 200 }, (_, n) => ({ name: `xl/${n}.xml`, content: ZEROS.subarray(0, 200_000) })),
      ),
    ],
  ])('C3: refuses a bomb that %s, before it goes off', async (_how, bomb) => {
    expect(bomb.length).toBeLessThan(200_000);
    const before = process.memoryUsage.rss();
    await expect(readSheet(bomb)).rejects.toMatchObject({ code: 'sheet_unreadable' });
    expect((process.memoryUsage.rss() - before) / 2 ** 20).toBeLessThan(120);
  });

  it('C3: reads neither files nor laughs that a workbook names', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const read = await readSheet(
      workbook(
        sheetOf(
          [
            ['货号', '名称'],
            ['A-1', '&b;&f;'],
          ],
          laughs,
        ),
      ),
    ).catch(({ code }) => code as string);
    expect(JSON.stringify(read)).not.toMatch(/haha|root:/);
  });
});
