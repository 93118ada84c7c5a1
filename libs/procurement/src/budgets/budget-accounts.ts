export type BudgetFund = 'canteen' | 'union';
export const BUDGET_FUNDS = ['canteen', 'union'] as const;

/** The agency, year and fund that money is taken from. */
export interface BudgetKey {
  readonly agencyId: string;
  readonly year: number;
  readonly fund: BudgetFund;
}

export interface BudgetAccounts {
  /** Never below zero: posted is what is not spent, pending what is promised. */
  readonly budget: string;
  readonly source: string;
  readonly spent: string;
  /** What was accepted beyond the budget (heavier than ordered): a debt of the plan, never hidden. */
  readonly overrun: string;
}

export function budgetAccounts({ agencyId, year, fund }: BudgetKey): BudgetAccounts {
  const name = `${agencyId}:${year}:${fund}`;
  return {
    budget: `budget:${name}`,
    source: `budget-source:${name}`,
    spent: `budget-spent:${name}`,
    overrun: `budget-overrun:${name}`,
  };
}

/** Legs that take from the budget what is going to be spent. */
export const spending = (accounts: BudgetAccounts, amountFen: bigint) => [
  { account: accounts.budget, amount: -amountFen },
  { account: accounts.spent, amount: amountFen },
];
