import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '@bangfu/kernel';
import {
  defaultDataFolder,
  divisionLevel,
  parentDivisionCode,
  readDivisionRenames,
  readDivisions,
  type DivisionRow,
  type DivisionRename,
} from './divisions.js';

const script = join(repositoryRoot(), 'bin', 'divisions.mjs');
let divisions: DivisionRow[];
let byCode: Map<string, DivisionRow>;
let workedMs: number;

async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

beforeAll(async () => {
  const start = process.cpuUsage();
  divisions = await collect(readDivisions());
  const { user, system } = process.cpuUsage(start);
  workedMs = (user + system) / 1_000;
  byCode = new Map(divisions.map((division) => [division.code, division]));
});

describe('the checked-in divisions', () => {
  it('load within two seconds of work, whatever else the machine does', () => {
    expect(workedMs).toBeLessThan(2000);
  });

  it('hold the national tree to county level and two provinces to village level', () => {
    const count = (level: string) => divisions.filter((division) => division.level === level).length;
    expect([count('province'), count('city'), count('county'), count('township'), count('village')]).toEqual([
      31, 342, 2979, 3233, 44126,
    ]);
    expect(byCode.size).toBe(divisions.length);
  });

  it('come parents first, so that a bulk insert never meets a missing parent', () => {
    const seen = new Set<string>();
    const orphans = divisions.filter(({ code, parentCode }) => {
      seen.add(code);
      return parentCode !== null && !seen.has(parentCode);
    });
    expect(orphans).toEqual([]);
  });

  it('have the nodes above counties that no prefecture governs', () => {
    expect(byCode.get('4290')?.name).toBe('省直辖县级行政区划');
    expect(byCode.get('429021')).toMatchObject({ name: '神农架林区', parentCode: '4290', listed832: true });
    expect(byCode.get('1101')?.name).toBe('市辖区');
    expect(byCode.get('5002')?.name).toBe('县');
  });

  it('flag the 832 counties, forty of them in Hunan and none in Hengyang', () => {
    const listed = divisions.filter((division) => division.listed832);
    expect(listed).toHaveLength(832);
    expect(listed.every(({ level }) => level === 'county')).toBe(true);
    expect(listed.filter(({ code }) => code.startsWith('43'))).toHaveLength(40);
    expect(listed.filter(({ code }) => code.startsWith('4304'))).toEqual([]);
    expect(byCode.get('430481')).toMatchObject({ name: '耒阳市', level: 'county', listed832: false });
    expect(byCode.get('150923')).toMatchObject({ name: '商都县', listed832: true });
  });

  it('flag no urban district of Xining for 冷湖, which ended when 茫崖市 was formed', () => {
    expect(byCode.get('630104')).toMatchObject({ name: '城西区', listed832: false });
    expect(byCode.get('632824')).toMatchObject({ name: '冷湖行委', listed832: true, validTo: '2018-12-27' });
    expect(byCode.get('632803')).toMatchObject({ name: '茫崖市', listed832: true, validTo: null });
  });

  it('know the places that the founding documents of Leiyang name', () => {
    expect(byCode.get('430481113')).toMatchObject({ name: '淝田镇', level: 'township', parentCode: '430481' });
    expect(byCode.get('430481113216')?.name).toBe('黄草洲村委会');
    expect(byCode.get('430481002008')?.name).toBe('零洲居委会');
    expect(divisions.filter(({ level, code }) => level === 'township' && code.startsWith('430481'))).toHaveLength(30);
  });
});

describe('the renames', () => {
  let renames: DivisionRename[];

  beforeAll(async () => {
    renames = await collect(readDivisionRenames());
  });

  it('lead from each older name in the list to a division of today', () => {
    expect(renames.filter(({ kind }) => kind === 'renamed')).toHaveLength(39);
    expect(renames.filter(({ code, newName }) => byCode.get(code)?.name !== newName)).toEqual([]);
    expect(renames.find(({ oldName }) => oldName === '平泉县')).toMatchObject({ code: '130881', newName: '平泉市' });
    expect(renames.find(({ oldCode }) => oldCode === '540422')).toMatchObject({ code: '540481', newName: '米林市' });
  });

  it('carry no date that was not published', () => {
    expect(new Set(renames.filter(({ changedOn }) => changedOn).map(({ code }) => code))).toEqual(new Set(['632803']));
  });
});

describe('division codes', () => {
  it('tell their level and their parent', () => {
    expect(['43', '4304', '430481', '430481113', '430481113216'].map(divisionLevel)).toEqual([
      'province',
      'city',
      'county',
      'township',
      'village',
    ]);
    expect(['43', '4304', '430481', '430481113', '430481113216'].map(parentDivisionCode)).toEqual([
      null,
      '43',
      '4304',
      '430481',
      '430481113',
    ]);
  });

  it.each(['', '4', '43048', '43048x', '4304811132160'])('refuse %p', (code) => {
    expect(() => divisionLevel(code)).toThrow('not a division code');
  });
});

describe('bin/divisions.mjs --check', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'divisions-spec-'));
    cpSync(defaultDataFolder(), folder, { recursive: true });
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function edit(file: string, change: (text: string) => string): void {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }

  it('accepts the checked-in files', () => {
    const output = execFileSync(process.execPath, [script, '--check', `--folder=${folder}`], { encoding: 'utf8' });
    expect(output).toContain('villages 44126');
  });

  it.each([
    ['divisions/county-level.csv', '\n4290,省直辖县级行政区划,,,', '', '429021 神农架林区 has no parent 4290'],
    ['divisions/county-level.csv', '\n130881,平泉市,,,', '', 'listed county 130881 平泉市 is not in the tree'],
    ['divisions/county-level.csv', '\n11,北京市,,,', '\n11,北京市,,,\n11,北京市,,,', 'codes occur twice'],
    ['divisions/county-level.csv', '130881,平泉市', '130881,平泉县', '平泉市 in the list, 平泉县 in the tree'],
    ['counties832.csv', '\n130631,望都县', '\n130924,望都县', '832 rows, 831 codes'],
  ])('finds a fault planted in %s: %#', (file, before, after, problem) => {
    edit(file, (text) => {
      expect(text).toContain(before);
      return text.replace(before, after);
    });
    const { status, stderr } = spawnSync(process.execPath, [script, '--check', `--folder=${folder}`], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain(problem);
  });

  it('and the reader too refuses a row with a column too many', async () => {
    edit('divisions/county-level.csv', (text) => text.replace('11,北京市,,,', '11,北京市,,,,'));
    await expect(collect(readDivisions(folder))).rejects.toThrow('county-level.csv:2: 5 columns expected');
  });
});
