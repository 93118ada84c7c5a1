import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { repositoryRoot } from '@bangfu/kernel';
import { readDivisions } from '../libs/parties/src/divisions.js';

interface Origin {
  any?: Origin[];
  all?: Origin[];
  pairedRegions?: string[];
  listed832?: true;
}

interface Rule {
  code: string;
  year: number;
  appliesTo: { unitKinds: string[]; regionPrefix: string };
  ratioBps: number;
  encouragedBps: number | null;
  baseDefinition: string;
  floors: { kind: string; value: number | string | null; binding: string }[];
  eligibleOrigin: Origin;
  countsAt: string;
  countsFrom: { canteen: boolean; union: boolean; personal: boolean };
  filingDeadlineOn: string | null;
  assumed: boolean;
  assumedFields: string[];
  note: string | null;
  source: { document: string; quote: string | null };
}

interface Programme {
  code: string;
  ownerRegionCode: string | null;
  kind: string;
  refines: string | null;
  policyDocuments: { id: string; number: string | null; quote: string | null; description: string }[];
  rules: Rule[];
}

const folder = join(repositoryRoot(), 'data');
const text = readFileSync(join(folder, 'programmes.json'), 'utf8');
const { programmes } = JSON.parse(text) as { programmes: Programme[] };
const rules = programmes.flatMap((programme) => programme.rules.map((rule) => ({ programme, rule })));
const counties = new Map<string, boolean>();
let validate: ValidateFunction;

beforeAll(async () => {
  for await (const division of readDivisions()) {
    if (division.level === 'township') break;
    counties.set(division.code, division.listed832);
  }
  const ajv = new Ajv({ allErrors: true, strict: true });
  (addFormats as unknown as (target: Ajv) => void)(ajv);
  validate = ajv.compile(JSON.parse(readFileSync(join(folder, 'programmes.schema.json'), 'utf8')));
});

function programme(code: string): Programme {
  const found = programmes.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`no programme ${code}`);
  return found;
}

function pairedRegions(origin: Origin): string[] {
  return [...(origin.pairedRegions ?? []), ...[...(origin.any ?? []), ...(origin.all ?? [])].flatMap(pairedRegions)];
}

describe('data/programmes.json', () => {
  it('fits its schema', () => {
    validate(JSON.parse(text));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each<[string, (rule: Record<string, unknown>) => void]>([
    ['an unknown field', (rule) => (rule.extra = 1)],
    ['a missing counting stage', (rule) => delete rule.countsAt],
    ['a ratio above the whole', (rule) => (rule.ratioBps = 10_001)],
    ['a date that is none', (rule) => (rule.filingDeadlineOn = '2025-02-30')],
    ['an origin without any leaf', (rule) => (rule.eligibleOrigin = { any: [] })],
    ['an unknown kind of origin', (rule) => (rule.eligibleOrigin = { any: [{ nearby: true }] })],
    ['fen as a number', (rule) => (rule.floors = [{ kind: 'per_head_fen', value: 50_000, binding: 'must' }])],
    ['an unknown base', (rule) => (rule.baseDefinition = 'anything')],
  ])('would not fit it with %s', (_, break_) => {
    const copy = JSON.parse(text);
    break_(copy.programmes[0].rules[0]);
    expect(validate(copy)).toBe(false);
  });

  it('has programmes, rules and documents of distinct codes, each rule under its programme and year', () => {
    const codes = [...programmes.map(({ code }) => code), ...rules.map(({ rule }) => rule.code)];
    expect(new Set(codes).size).toBe(codes.length);
    for (const { programme: owner, rule } of rules) {
      expect(`${rule.code}/`).toMatch(new RegExp(`^${owner.code}/${rule.year}/`));
    }
    for (const { policyDocuments } of programmes) {
      expect(new Set(policyDocuments.map(({ id }) => id)).size).toBe(policyDocuments.length);
    }
  });

  it('names only divisions that exist', () => {
    const named = [
      ...programmes.flatMap(({ ownerRegionCode }) => ownerRegionCode ?? []),
      ...rules.map(({ rule }) => rule.appliesTo.regionPrefix).filter(Boolean),
      ...rules.flatMap(({ rule }) => pairedRegions(rule.eligibleOrigin)),
    ];
    expect(named).toContain('430481');
    expect(named.filter((code) => !counties.has(code))).toEqual([]);
  });

  it('applies no rule outside the region of the programme that makes it', () => {
    for (const { programme: owner, rule } of rules) {
      expect(rule.appliesTo.regionPrefix.startsWith(owner.ownerRegionCode ?? '')).toBe(true);
    }
  });

  it('repeats the ratio of each rule as its first floor, below what it encourages', () => {
    for (const { rule } of rules) {
      expect(rule.floors[0]).toEqual({ kind: 'ratio', value: rule.ratioBps, binding: 'must' });
      expect(rule.encouragedBps ?? 10_000).toBeGreaterThan(rule.ratioBps);
    }
  });

  it('takes the source of each rule from its register of documents, quoting what the register quotes', () => {
    for (const { programme: owner, rule } of rules) {
      const document = owner.policyDocuments.find(({ id }) => id === rule.source.document);
      expect(document).toBeDefined();
      const recorded = `${document?.quote ?? ''}${document?.description ?? ''}`;
      expect(recorded).toContain(rule.source.quote ?? '');
    }
  });

  it('says of every assumption what was assumed and why', () => {
    for (const { rule } of rules) {
      if (rule.assumed) expect(rule.assumedFields).toContain('year');
      if (rule.assumedFields.length > 0) expect(rule.note).toMatch(/\S/);
    }
    const latest = rules.filter(({ rule }) => rule.year >= 2026);
    expect(latest.map(({ rule: { code } }) => code)).toEqual([
      'national-832/2026',
      'national-832/2027',
      'leiyang-poor-household/2026',
      'leiyang-poor-household/2027',
    ]);
    expect(latest.every(({ rule }) => rule.assumed)).toBe(true);
  });

  it('refines only programmes that exist, with a ratio that is no lower', () => {
    for (const { code, refines, rules: own } of programmes.filter((candidate) => candidate.refines)) {
      const national = programme(refines ?? '');
      expect(national.code).not.toBe(code);
      for (const rule of own) {
        const above = national.rules.find(({ year }) => year === rule.year);
        expect(rule.ratioBps).toBeGreaterThanOrEqual(above?.ratioBps ?? 0);
      }
    }
  });
});

describe('the programmes that the product must tell apart', () => {
  it('count the produce of Leiyang for Leiyang and not for the nation', () => {
    expect(counties.get('430481')).toBe(false);
    const [leiyang, national] = ['leiyang-poor-household', 'national-832'].map(programme);
    for (const year of [2025, 2026]) {
      const city = leiyang.rules.find((rule) => rule.year === year);
      expect(city).toMatchObject({ ratioBps: 2000, eligibleOrigin: { any: [{ poorHouseholdLinked: true }] } });
      const nation = national.rules.find((rule) => rule.year === year);
      expect(nation).toMatchObject({ ratioBps: 1000, eligibleOrigin: { any: [{ listed832: true }] } });
    }
  });

  it('differ in base, floors, origin, counting stage and deadline', () => {
    const distinct = (pick: (rule: Rule) => unknown) =>
      new Set(rules.map(({ rule }) => JSON.stringify(pick(rule)))).size;
    expect(distinct((rule) => rule.baseDefinition)).toBe(6);
    expect(distinct((rule) => rule.floors.map(({ kind, binding }) => kind + binding))).toBe(3);
    expect(distinct((rule) => rule.eligibleOrigin)).toBe(3);
    expect(distinct((rule) => rule.countsAt)).toBe(3);
    expect(distinct((rule) => rule.filingDeadlineOn)).toBeGreaterThan(5);
  });

  it('let the unions of Linhai buy from 松潘县 alone', () => {
    const [rule] = programme('linhai-union-songpan').rules;
    expect(rule).toMatchObject({
      baseDefinition: 'festival_goods',
      eligibleOrigin: { any: [{ pairedRegions: ['513224'] }] },
    });
    expect(rule.countsFrom).toEqual({ canteen: false, union: true, personal: false });
  });

  it('count in Guangxi only what was accepted, paid and evaluated', () => {
    expect(programme('guangxi-832').rules[0].countsAt).toBe('accepted_paid_evaluated');
  });
});

describe('data/holidays.csv', () => {
  const [header, ...lines] = readFileSync(join(folder, 'holidays.csv'), 'utf8').trimEnd().split('\n');
  const days = lines.map((line) => line.split(','));
  const weekday = (on: string) => new Date(`${on}T00:00:00Z`).getUTCDay();

  it('has the published days off and make-up days of 2025 and 2026 in order, each once', () => {
    expect(header).toBe('on,kind,name,source');
    const dates = days.map(([on]) => on);
    expect(dates).toEqual([...new Set(dates)].sort());
    const count = (year: string, kind: string) => days.filter(([on, k]) => on.startsWith(year) && k === kind).length;
    expect([count('2025', 'holiday'), count('2026', 'holiday')]).toEqual([28, 33]);
    expect([count('2025', 'workday'), count('2026', 'workday')]).toEqual([5, 6]);
    expect(new Set(days.map(([on, , , source]) => `${on.slice(0, 4)} ${source}`))).toEqual(
      new Set(['2025 国办发明电〔2024〕12号', '2026 国办发明电〔2025〕7号']),
    );
  });

  it('makes up only on Saturdays and Sundays', () => {
    const workdays = days.filter(([, kind]) => kind === 'workday');
    expect(workdays.filter(([on]) => ![0, 6].includes(weekday(on)))).toEqual([]);
  });
});
