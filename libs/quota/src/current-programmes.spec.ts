import { Database, Env, SettableClock } from '@bangfu/kernel';
import { insertPlaces } from '../../../test/support/catalog.js';
import { testDatabase, type TestDatabase } from '../../../test/support/database.js';
import { CurrentProgrammes } from './current-programmes.service.js';
import { originWords } from './origin-words.js';
import type { LineFacts } from './programme.js';
import { Programmes } from './programmes.service.js';

const NATIONAL = { programmeCode: 'national-832', programmeName: '政府采购脱贫地区农副产品(832平台)' };
const LEIYANG = { programmeCode: 'leiyang-poor-household', programmeName: '耒阳市党政机关食堂采购贫困户农产品' };

const facts = (over: Partial<LineFacts> = {}): LineFacts => ({
  certified: true,
  listed832: false,
  catalogueCode: '430481',
  originCode: '430481113216',
  poorHouseholdLinked: false,
  ...over,
});

describe('the programmes of this year', () => {
  let at: TestDatabase;
  let database: Database;
  let current: CurrentProgrammes;
  const clock = new SettableClock();

  beforeAll(async () => {
    at = await testDatabase();
    database = new Database(new Env({ DATABASE_URL: at.url, DATA_DIR: '/tmp', DATABASE_POOL_SIZE: '5' }));
    await database.onModuleInit();
    await insertPlaces(database);
    const programmes = new Programmes(database);
    await programmes.importAll();
    current = new CurrentProgrammes(database, clock, programmes);
  }, 60_000);
  beforeEach(() => clock.set('2026-06-01T10:00:00+08:00'));
  afterAll(async () => {
    await database.onApplicationShutdown();
    await at.drop();
  });

  it('are those with a rule of the year, each with its ratio, its produce in words and its document', async () => {
    const programmes = await current.list();
    expect(programmes.map(({ code }) => code).sort()).toEqual(['leiyang-poor-household', 'national-832']);
    expect(programmes.find(({ code }) => code === 'national-832')!.rules).toEqual([
      {
        code: 'national-832/2026',
        year: 2026,
        ratioBps: 1000,
        encouragedBps: null,
        eligible: '持有效认定证书，产自832个脱贫县',
        document: {
          number: '财库〔2021〕19号',
          title: '关于运用政府采购政策支持乡村产业振兴的通知',
          issuer: expect.stringContaining('财政部'),
          quote: '各级预算单位应当按照不低于10%的比例预留年度食堂食材采购份额',
        },
        assumed: true,
      },
    ]);
    expect(programmes.find(({ code }) => code === 'leiyang-poor-household')!.rules[0]).toMatchObject({
      ratioBps: 2000,
      eligible: '持有效认定证书，联结贫困户、脱贫户或监测户',
      document: { number: null, issuer: '耒阳市' },
    });
  });

  it('change with the year, by the calendar of Shanghai', async () => {
    clock.set('2025-12-31T23:59:59+08:00');
    expect((await current.list()).map(({ code }) => code)).toContain('yichang-county-832');
    clock.set('2026-01-01T00:00:00+08:00');
    expect((await current.list()).map(({ code }) => code)).not.toContain('yichang-county-832');
  });

  it('say which produce counts: all that any of their rules takes, and nothing without a rule', async () => {
    expect(await current.eligibleOrigin('leiyang-poor-household')).toEqual({
      any: [{ any: [{ poorHouseholdLinked: true }] }],
    });
    expect(await current.eligibleOrigin('yichang-county-832')).toEqual({ any: [] });
    clock.set('2025-06-01T10:00:00+08:00');
    expect(await current.eligibleOrigin('yichang-county-832')).toEqual({
      any: [{ any: [{ listed832: true }] }, { any: [{ listed832: true }] }],
    });
    await expect(current.eligibleOrigin('no-such')).rejects.toMatchObject({ code: 'programme_missing' });
  });

  it('count produce by its facts, each programme named once, and nothing that is not certified', async () => {
    expect(await current.countsToward(facts())).toEqual([]);
    expect(await current.countsToward(facts({ poorHouseholdLinked: true }))).toEqual([LEIYANG]);
    expect(await current.countsToward(facts({ listed832: true, poorHouseholdLinked: true }))).toEqual([
      NATIONAL,
      LEIYANG,
    ]);
    expect(await current.countsToward(facts({ certified: false, listed832: true }))).toEqual([]);
    clock.set('2025-06-01T10:00:00+08:00');
    const names = (await current.countsToward(facts({ listed832: true }))).map(({ programmeCode }) => programmeCode);
    expect(names.filter((code) => code === 'yichang-county-832')).toHaveLength(1);
  });
});

describe('the words of eligible produce', () => {
  const names = new Map([
    ['430481', '耒阳市'],
    ['513224', '松潘县'],
  ]);

  it('name places, and fall back to the code of one that is not known', () => {
    expect(originWords({ any: [{ certifiedCatalogue: '430481' }] }, names)).toBe('在耒阳市认定产品目录内');
    expect(originWords({ any: [{ pairedRegions: ['513224', '15'] }] }, names)).toBe('产自对口帮扶地区（松潘县、15）');
  });

  it('join alternatives and conditions', () => {
    expect(
      originWords({ any: [{ listed832: true }, { all: [{ poorHouseholdLinked: true }, { listed832: true }] }] }, names),
    ).toBe('产自832个脱贫县，或联结贫困户、脱贫户或监测户，且产自832个脱贫县');
    expect(originWords({ any: [] }, names)).toBe('暂无可计入的产品');
  });
});
