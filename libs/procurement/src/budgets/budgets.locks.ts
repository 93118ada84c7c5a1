import type { Database } from '@bangfu/kernel';
import { type BudgetAccounts, budgetAccounts, type BudgetKey } from './budget-accounts.js';

/**
 * Locks a budget's ledger accounts, all of them in the order of their ids as the ledger itself does, and answers what is
 * free; null when the agency has no such budget. Taken after stock and before any posting, so that a shortage is a clear answer and not a failed statement.
 */
export async function lockBudget(
  database: Database,
  key: BudgetKey,
): Promise<{ accounts: BudgetAccounts; freeFen: bigint | null }> {
  const accounts = budgetAccounts(key);
  const rows = await database.query<{ code: string; free: bigint }>(
    `SELECT code, posted + pending AS free FROM ledger_accounts WHERE code = ANY ($1) ORDER BY id FOR UPDATE`,
    [[accounts.budget, accounts.source, accounts.spent, accounts.overrun]],
  );
  return { accounts, freeFen: rows.find((row) => row.code === accounts.budget)?.free ?? null };
}
