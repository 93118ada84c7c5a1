import fc from 'fast-check';
import { type BudgetEntry, type BudgetStep, budgetSteps } from './budget-steps.js';

/** Plays steps on entries as the service does. */
function apply(entries: BudgetEntry[], steps: readonly BudgetStep[]): BudgetEntry[] {
  let next = entries.map((entry) => ({ ...entry }));
  for (const step of steps) {
    if (step.of) {
      next = next.map((entry) =>
        entry.id === step.of!.id ? { ...entry, leftFen: entry.leftFen - step.amountFen } : entry,
      );
    }
    const consumes = step.kind === 'released' || step.kind === 'returned';
    const position = next.length + 1;
    next.push({
      id: String(position),
      position,
      kind: step.kind,
      amountFen: step.amountFen,
      transferId: '',
      leftFen: consumes ? 0n : step.amountFen,
    });
  }
  return next;
}

const sum = (entries: readonly BudgetEntry[], ...kinds: BudgetEntry['kind'][]) =>
  entries.filter((entry) => kinds.includes(entry.kind)).reduce((total, entry) => total + entry.leftFen, 0n);

const reserved = (amountFen: bigint): BudgetEntry[] => [
  { id: '1', position: 1, kind: 'reserved', amountFen, transferId: '', leftFen: amountFen },
];

describe('The steps of an order’s budget', () => {
  it('spend what was accepted from the reservation and release the short weight', () => {
    const { steps } = budgetSteps(reserved(1000n), { reservedFen: 0n, spentFen: 950n }, 0n);
    expect(steps.map(({ kind, amountFen }) => [kind, amountFen])).toEqual([
      ['spent', 950n],
      ['released', 50n],
    ]);
  });

  it('spend overweight from what is free, and from nowhere when nothing is', () => {
    const { steps } = budgetSteps(reserved(1000n), { reservedFen: 0n, spentFen: 1030n }, 10n);
    expect(steps.map(({ kind, amountFen }) => [kind, amountFen])).toEqual([
      ['spent', 1000n],
      ['spent_free', 10n],
      ['overspent', 20n],
    ]);
  });

  it('say by how much the budget is too small for what is added', () => {
    expect(budgetSteps(reserved(1000n), { reservedFen: 1100n, spentFen: 0n }, 60n)).toMatchObject({ shortFen: 40n });
  });

  it('reach any target from any history, take nothing twice, and do nothing the second time', () => {
    const target = fc.record({ reservedFen: fc.bigInt(0n, 500n), spentFen: fc.bigInt(0n, 500n) });
    fc.assert(
      fc.property(fc.array(target, { minLength: 1, maxLength: 8 }), fc.bigInt(0n, 800n), (targets, budgetFen) => {
        let entries: BudgetEntry[] = [];
        for (const goal of targets) {
          const taken = sum(entries, 'reserved', 'spent', 'spent_free');
          const { steps, shortFen } = budgetSteps(entries, goal, budgetFen - taken);
          entries = apply(entries, steps);
          expect(entries.every((entry) => entry.leftFen >= 0n)).toBe(true);
          expect(sum(entries, 'spent', 'spent_free', 'overspent')).toBe(goal.spentFen);
          expect(sum(entries, 'reserved')).toBe(goal.reservedFen - shortFen);
          expect(sum(entries, 'reserved', 'spent', 'spent_free') <= budgetFen).toBe(true);
          expect(budgetSteps(entries, goal, budgetFen - sum(entries, 'reserved', 'spent', 'spent_free')).steps).toEqual(
            [],
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});
