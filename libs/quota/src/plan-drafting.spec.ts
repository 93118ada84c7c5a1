import { draftPlans, reviewHints } from './plan-drafting.js';
import { readProgrammes, type Rule } from './programme.js';

const rule = (code: string): Rule => {
  for (const programme of readProgrammes()) {
    const found = programme.rules.find((each) => each.code === code);
    if (!found) continue;
    return {
      ...found,
      ...found.appliesTo,
      id: code,
      programmeId: programme.code,
      programmeCode: programme.code,
      programmeName: programme.name,
      kind: programme.kind,
      countsFrom: ['canteen'],
      voucherDeadlineOn: found.yearEndVoucherDeadlineOn,
    };
  }
  throw new Error(code);
};
const national = rule('national-832/2026');
const leiyang = rule('leiyang-poor-household/2026');
const declared = {
  reserves: true,
  represented: false,
  bases: [{ definition: 'canteen_food', amountFen: 50_000_000n }],
  shares: [] as { ruleCode: string; reservedFen: bigint; explanation: string }[],
  headcount: 300,
  lastYearReservedFen: new Map<string, bigint>(),
};

describe('a filing becomes plans', () => {
  it('reserves the floor of every programme when nothing more is said', () => {
    const plans = draftPlans([national, leiyang], declared);
    expect(plans.map((plan) => plan.reservedFen)).toEqual([5_000_000n, 10_000_000n]);
  });

  it('refuses a share one fen below the floor and names the field', () => {
    const shares = [{ ruleCode: leiyang.code, reservedFen: 9_999_999n, explanation: '' }];
    expect(() => draftPlans([national, leiyang], { ...declared, shares })).toThrow(
      expect.objectContaining({
        code: 'share_below_floor',
        detail: expect.objectContaining({ field: 'shares[0].reservedFen' }) as unknown,
      }) as Error,
    );
  });

  it('refuses a filing without the base that a rule is about', () => {
    expect(() => draftPlans([national], { ...declared, bases: [] })).toThrow(
      expect.objectContaining({ code: 'base_missing' }) as Error,
    );
  });

  it('refuses a share for a rule that does not speak to the unit', () => {
    const shares = [{ ruleCode: 'beijing-832/2023', reservedFen: 1n, explanation: '' }];
    expect(() => draftPlans([national], { ...declared, shares })).toThrow(
      expect.objectContaining({ code: 'rule_does_not_apply' }) as Error,
    );
  });

  it('demands nothing of a unit without a canteen, and still has a plan that its purchases show in', () => {
    const [plan] = draftPlans([national], { ...declared, reserves: false, bases: [] });
    expect(plan).toMatchObject({ demanded: false, reservedFen: 0n });
  });

  it('has no plan for a unit whose shared canteen another unit files for', () => {
    expect(draftPlans([national], { ...declared, reserves: false, represented: true, bases: [] })).toEqual([]);
  });

  it('lets a floor that holds only in principle be explained away', () => {
    const yichang = rule('yichang-county-832/2025/units');
    const bases = [{ definition: 'farm_produce_total', amountFen: 10_000_000n }];
    const share = { ruleCode: yichang.code, reservedFen: 2_000_000n, explanation: '' };
    const before = new Map([[yichang.programmeId, 2_500_000n]]);
    expect(() => draftPlans([yichang], { ...declared, bases, shares: [share], lastYearReservedFen: before })).toThrow(
      expect.objectContaining({ code: 'share_needs_explanation' }) as Error,
    );
    const explained = { ...share, explanation: '在校生减少' };
    expect(
      draftPlans([yichang], { ...declared, bases, shares: [explained], lastYearReservedFen: before })[0]!.reservedFen,
    ).toBe(2_000_000n);
  });
});

describe('review hints', () => {
  it('point at a base that fell by more than thirty percent, a low sum per head and a late filing', () => {
    const hints = reviewHints({
      bases: [{ definition: 'canteen_food', amountFen: 6_900n }],
      lastYearBases: [{ definition: 'canteen_food', amountFen: 10_000n }],
      headcount: 10,
      submittedOn: '2026-04-01',
      deadlineOn: '2026-03-31',
    });
    expect(hints.map((hint) => hint.code)).toEqual(['base_far_below_last_year', 'base_per_head_low', 'late']);
  });

  it('are silent about an ordinary filing', () => {
    const base = [{ definition: 'canteen_food', amountFen: 90_000_000n }];
    expect(
      reviewHints({ bases: base, lastYearBases: base, headcount: 300, submittedOn: '2026-03-01', deadlineOn: null }),
    ).toEqual([]);
  });
});
