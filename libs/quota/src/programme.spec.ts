import {
  appliesTo,
  completedAmount,
  eligibility,
  floorAmounts,
  forecastFen,
  type LineFacts,
  readProgrammes,
} from './programme.js';

const facts = (over: Partial<LineFacts> = {}): LineFacts => ({
  certified: true,
  listed832: false,
  catalogueCode: '430481',
  originCode: '430481113216',
  poorHouseholdLinked: true,
  ...over,
});
const rule = (code: string) => {
  const found = readProgrammes()
    .flatMap((programme) => programme.rules)
    .find((each) => each.code === code)!;
  return {
    ...found,
    ...found.appliesTo,
    countsFrom: (['canteen', 'union', 'personal'] as const).filter((fund) => found.countsFrom[fund]),
  };
};

describe('which rule speaks to a unit', () => {
  const prison = { kind: 'budget_unit', unitKind: 'prison', divisionCode: '430481' };
  const school = { kind: 'budget_unit', unitKind: 'school', divisionCode: '430481' };

  it('the national ten percent speaks to every budget unit in the country', () => {
    expect(appliesTo(rule('national-832/2026'), prison)).toBe(true);
    expect(appliesTo(rule('national-832/2026'), { ...school, divisionCode: '150923' })).toBe(true);
    expect(appliesTo(rule('national-832/2026'), { kind: 'union', unitKind: null, divisionCode: '430481' })).toBe(false);
  });

  it("Leiyang's twenty percent speaks to party and government canteens of Leiyang only", () => {
    expect(appliesTo(rule('leiyang-poor-household/2026'), prison)).toBe(true);
    expect(appliesTo(rule('leiyang-poor-household/2026'), school)).toBe(false);
    expect(appliesTo(rule('leiyang-poor-household/2026'), { ...prison, divisionCode: '430482' })).toBe(false);
  });

  it('a rule for state-owned enterprises reaches the organisation kind of that name', () => {
    const enterprise = { kind: 'budget_unit', unitKind: 'state_enterprise', divisionCode: '420528' };
    expect(appliesTo({ unitKinds: ['state_owned_enterprise'], regionPrefix: '4205' }, enterprise)).toBe(true);
  });
});

describe('whether produce counts', () => {
  it("Leiyang's produce counts for Leiyang's programme and not for the national one", () => {
    expect(eligibility(rule('leiyang-poor-household/2026'), facts(), 'canteen')).toEqual({
      eligible: true,
      reason: 'poor_household_linked',
    });
    expect(eligibility(rule('national-832/2026'), facts(), 'canteen')).toEqual({
      eligible: false,
      reason: 'origin_not_listed832',
    });
  });

  it('produce of a listed county counts nationally whatever its households', () => {
    const anhua = facts({ listed832: true, poorHouseholdLinked: false, originCode: '430923100001' });
    expect(eligibility(rule('national-832/2026'), anhua, 'union').eligible).toBe(true);
    expect(eligibility(rule('leiyang-poor-household/2026'), anhua, 'canteen')).toEqual({
      eligible: false,
      reason: 'no_linked_household',
    });
  });

  it('union money does not count for a canteen programme that leaves it out', () => {
    expect(eligibility(rule('leiyang-poor-household/2026'), facts(), 'union')).toEqual({
      eligible: false,
      reason: 'fund_not_counted',
    });
  });

  it('uncertified produce counts nowhere', () => {
    expect(eligibility(rule('national-832/2026'), facts({ certified: false, listed832: true }), 'canteen').reason).toBe(
      'not_certified',
    );
  });

  it('a paired county counts by the beginning of the origin code', () => {
    const linhai = rule('linhai-union-songpan/2020');
    expect(eligibility(linhai, facts({ originCode: '513224101202' }), 'union').eligible).toBe(true);
    expect(eligibility(linhai, facts({ originCode: '513225101202' }), 'union').reason).toBe('origin_not_paired');
  });

  it('a tree of alternatives and conjunctions is followed', () => {
    const both = { all: [{ listed832: true as const }, { certifiedCatalogue: '4304' }] };
    expect(eligibility({ eligibleOrigin: both, countsFrom: ['canteen'] }, facts(), 'canteen').reason).toBe(
      'origin_not_listed832',
    );
    expect(eligibility({ eligibleOrigin: { any: both.all }, countsFrom: ['canteen'] }, facts(), 'canteen').reason).toBe(
      'in_certified_catalogue',
    );
  });
});

describe('floors', () => {
  it('round a ratio up, so that it is truly reached', () => {
    expect(
      floorAmounts(rule('national-832/2026'), { baseFen: 100_001n, lastYearReservedFen: null, headcount: null })[0]!
        .amountFen,
    ).toBe(10_001n);
  });

  it("of the Yichang union rule are twenty percent, 500 yuan a head, and last year's amount", () => {
    const amounts = floorAmounts(rule('yichang-county-832/2025/union'), {
      baseFen: 10_000_000n,
      lastYearReservedFen: 3_000_000n,
      headcount: 120,
    });
    expect(amounts.map((floor) => [floor.kind, floor.amountFen])).toEqual([
      ['ratio', 2_000_000n],
      ['per_head_fen', 6_000_000n],
      ['not_below_last_year', 3_000_000n],
    ]);
  });
});

describe('what is completed', () => {
  const amounts = { ordered: 900n, accepted: 450n, paid: 300n };
  it.each([
    ['ordered', false, 900n],
    ['accepted', false, 450n],
    ['paid', false, 300n],
    ['accepted_and_paid', false, 300n],
    ['accepted_paid_evaluated', false, 0n],
    ['accepted_paid_evaluated', true, 300n],
  ] as const)('counted at %s, evaluated %s, is %s fen', (countsAt, evaluated, expected) => {
    expect(completedAmount(countsAt, amounts, evaluated)).toBe(expected);
  });

  it('is forecast by the pace so far', () => {
    expect(forecastFen(100n, 73, 365)).toBe(500n);
    expect(forecastFen(100n, 0, 365)).toBe(0n);
  });
});
