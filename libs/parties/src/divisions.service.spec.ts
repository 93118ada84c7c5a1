import { partiesRoom, type PartiesRoom } from '../../../test/support/parties.js';
import { Division } from './division.entity.js';
import { Divisions, type ImportCount } from './divisions.service.js';

let room: PartiesRoom;
let divisions: Divisions;
let imported: ImportCount;

beforeAll(async () => {
  room = await partiesRoom();
  divisions = room.app.get(Divisions);
  imported = await divisions.importAll();
}, 60_000);
afterAll(() => room.close());

describe('The tree of places', () => {
  it('holds the national tree to county level, and 湖南 and 内蒙古 to village level', async () => {
    const rows = await room.database.query<{ level: string; n: number }>(
      'SELECT level, count(*)::int AS n FROM divisions GROUP BY 1',
    );
    const count = Object.fromEntries(rows.map(({ level, n }) => [level, n]));
    expect(count).toMatchObject({ province: 31, city: 342, township: 3233, village: 44126 });
    expect(count.county).toBeGreaterThan(2900);
    expect(imported.total).toBe(Object.values(count).reduce((sum, n) => sum + n, 0));
  });

  it('imports a second time without writing a row, even when two programs start at once', async () => {
    const [first, second] = await Promise.all([divisions.importAll(), divisions.importAll()]);
    expect([first.written, second.written]).toEqual([0, 0]);
  });

  it('repairs a row that differs from the data files', async () => {
    await room.database.query(`UPDATE divisions SET name = '改过的名字' WHERE code = '430481'`);
    expect((await divisions.importAll()).written).toBe(1);
    expect((await divisions.find('430481')).name).toBe('耒阳市');
  });

  it('flags exactly 832 counties, and 耒阳 is not one of them', async () => {
    expect(await room.database.repo(Division).countBy({ listed832: true })).toBe(832);
    expect((await divisions.find('430481')).listed832).toBe(false);
    expect((await divisions.find('430923')).listed832).toBe(true);
  });

  it('knows the path of a county and of a village', async () => {
    expect(await divisions.pathName('430481')).toBe('湖南省/衡阳市/耒阳市');
    expect((await divisions.path('430481113216')).map(({ name }) => name)).toEqual([
      '湖南省',
      '衡阳市',
      '耒阳市',
      '淝田镇',
      '黄草洲村委会',
    ]);
    expect(await divisions.pathName('110108')).toBe('北京市/海淀区');
  });

  it('lists the 30 townships of 耒阳, and the provinces at the top', async () => {
    const townships = await divisions.children('430481');
    expect(townships).toHaveLength(30);
    expect(townships[0]).toMatchObject({ code: '430481001', parentCode: '430481', level: 'township' });
    expect(await divisions.children(null)).toHaveLength(31);
  });

  it('leaves out codes that had ended on the day asked for', async () => {
    const codes = async (on: string) => (await divisions.children('6328', on)).map(({ code }) => code);
    expect(await codes('2018-01-01')).toContain('632824');
    expect(await codes('2018-12-27')).not.toContain('632824');
  });

  it.each([
    ['by name', '耒阳', '430481'],
    ['by pinyin initials', 'lys', '430481'],
    ['by code', '430481', '430481'],
    ['by the name of a village', '黄草洲村', '430481113216'],
  ])('is searched %s', async (_how, text, code) => {
    const found = await divisions.search(text, { limit: 50 });
    expect(found.map((place) => place.code)).toContain(code);
  });

  it('is searched inside a subtree, wider places first', async () => {
    const found = await divisions.search('hczc', { inside: '430481' });
    expect(found.every(({ code }) => code.startsWith('430481'))).toBe(true);
    const anywhere = await divisions.search('安化');
    expect(anywhere[0]).toMatchObject({ code: '430923', pathName: '湖南省/益阳市/安化县' });
  });

  it('takes wildcards and quotes as letters', async () => {
    expect(await divisions.search('%')).toEqual([]);
    expect(await divisions.search(`'; --`)).toEqual([]);
    expect(await divisions.search('  ')).toEqual([]);
  });

  it('refuses a code that does not exist', async () => {
    const questions = [
      () => divisions.find('999999'),
      () => divisions.path('430481999'),
      () => divisions.pathName('99'),
    ];
    for (const ask of questions) {
      await expect(ask()).rejects.toMatchObject({ kind: 'missing', code: 'division_missing' });
    }
  });
});
