import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Clock, Database, type Fen, fiscalYear, newId, Outbox } from '@bangfu/kernel';
import { Ledger, LedgerQueries } from '@bangfu/ledger';
import {
  budgetBelowCommitted,
  budgetMissing,
  budgetUnchanged,
  budgetYearClosed,
  fundUnfit,
  staleVersion,
} from '../procurement.errors.js';
import { BudgetChanged } from '../procurement.events.js';
import { UnitsServed } from '../units-served.queries.js';
import { budgetAccounts, type BudgetFund, type BudgetKey } from './budget-accounts.js';
import { lockBudget } from './budgets.locks.js';

export interface BudgetSetting {
  readonly year: number;
  readonly fund: BudgetFund;
  readonly amountFen: Fen;
  readonly reason: string;
  /** The version that was seen; 0 when there was no budget yet. */
  readonly version: number;
}

/** A budget and where it stands. Amounts in fen; free = amount − reserved − spent + overrun. */
export interface BudgetOverview extends BudgetKey {
  readonly id: string;
  readonly amountFen: Fen;
  readonly reservedFen: Fen;
  readonly spentFen: Fen;
  /** Part of what is spent that no budget covers: goods accepted heavier than ordered. */
  readonly overrunFen: Fen;
  readonly freeFen: Fen;
  readonly version: number;
}

export interface BudgetChange {
  readonly id: string;
  readonly beforeFen: Fen;
  readonly afterFen: Fen;
  readonly reason: string;
  readonly changedBy: string | null;
  readonly at: Date;
}

/** What an agency may spend in a year from a fund; two-phase: reserved by requests and orders, spent by acceptance. */
@Injectable()
export class Budgets {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly ledger: Ledger,
    private readonly balances: LedgerQueries,
    private readonly units: UnitsServed,
  ) {}

  /**
   * Sets or changes a budget; every change is a posting and a reason that stay. Throws `budget_below_committed` when less
   * would be left than is reserved and spent, `stale_version`, `budget_unchanged`, `budget_year_closed`, `fund_unfit`.
   */
  async set(actor: Actor, setting: BudgetSetting): Promise<BudgetOverview> {
    const agency = await this.units.own(actor);
    if (agency.kind === 'union' && setting.fund !== 'union') throw fundUnfit();
    const thisYear = fiscalYear(this.clock.today());
    if (setting.year < thisYear || setting.year > thisYear + 1) throw budgetYearClosed();
    const key: BudgetKey = { agencyId: agency.id, year: setting.year, fund: setting.fund };
    return this.database.transaction(async () => {
      const before = await this.lockRow(key, setting.version);
      const { freeFen } = await lockBudget(this.database, key);
      const delta = setting.amountFen - before.amountFen;
      if (delta === 0n) {
        if (before.version === 0) return this.overview(key);
        throw budgetUnchanged();
      }
      if (freeFen! + delta < 0n) throw budgetBelowCommitted(before.amountFen - freeFen!);
      await this.write(actor, key, before, setting);
      await this.outbox.add(new BudgetChanged({ budgetId: before.id, ...key }));
      return this.overview(key);
    });
  }

  /** Where one budget stands. Throws `budget_missing`. */
  async overview(key: BudgetKey): Promise<BudgetOverview> {
    const [found] = await this.select(key.agencyId, key.year, key.fund);
    if (!found) throw budgetMissing(key.year, key.fund);
    return found;
  }

  /** One budget, or null when none is set. */
  async find(key: BudgetKey): Promise<BudgetOverview | null> {
    return (await this.select(key.agencyId, key.year, key.fund))[0] ?? null;
  }

  /** The budgets of the actor's own agency, newest year first. */
  async list(actor: Actor, year?: number): Promise<BudgetOverview[]> {
    return this.select((await this.units.own(actor)).id, year ?? null, null);
  }

  /** Every change of one of the actor's own budgets, newest first. */
  async changes(actor: Actor, year: number, fund: BudgetFund): Promise<BudgetChange[]> {
    const agency = await this.units.own(actor);
    return this.database.query<BudgetChange & Record<string, unknown>>(
      `SELECT c.id, c.before_fen AS "beforeFen", c.after_fen AS "afterFen", c.reason, u.name AS "changedBy", c.at
         FROM budget_changes c JOIN budgets b ON b.id = c.budget_id LEFT JOIN users u ON u.id = c.changed_by
        WHERE b.agency_id = $1 AND b.year = $2 AND b.fund = $3 ORDER BY c.id DESC LIMIT 200`,
      [agency.id, year, fund],
    );
  }

  private async select(agencyId: string, year: number | null, fund: BudgetFund | null): Promise<BudgetOverview[]> {
    const rows = await this.database.query<BudgetKey & { id: string; amountFen: bigint; version: number }>(
      `SELECT id, agency_id AS "agencyId", year, fund, amount_fen AS "amountFen", version FROM budgets
        WHERE agency_id = $1 AND ($2::integer IS NULL OR year = $2) AND ($3::text IS NULL OR fund = $3) ORDER BY year DESC, fund`,
      [agencyId, year, fund],
    );
    const codes = rows.map(budgetAccounts);
    const balances = await this.balances.balances(
      codes.flatMap(({ budget, spent, overrun }) => [budget, spent, overrun]),
    );
    return rows.map((row, index) => {
      const budget = balances.get(codes[index]!.budget) ?? { posted: 0n, pending: 0n };
      return {
        ...row,
        reservedFen: -budget.pending,
        spentFen: balances.get(codes[index]!.spent)?.posted ?? 0n,
        overrunFen: -(balances.get(codes[index]!.overrun)?.posted ?? 0n),
        freeFen: budget.posted + budget.pending,
      };
    });
  }

  /** Makes the budget and its accounts when they are new, and locks the row. */
  private async lockRow(key: BudgetKey, version: number): Promise<{ id: string; amountFen: bigint; version: number }> {
    const made = await this.database.execute(
      `INSERT INTO budgets (id, agency_id, year, fund, amount_fen, created_at, version) VALUES ($1, $2, $3, $4, 0, $5, 0)
       ON CONFLICT (agency_id, year, fund) DO NOTHING`,
      [newId(), key.agencyId, key.year, key.fund, this.clock.now()],
    );
    const [row] = await this.database.query<{ id: string; amountFen: bigint; version: number }>(
      `SELECT id, amount_fen AS "amountFen", version FROM budgets WHERE agency_id = $1 AND year = $2 AND fund = $3 FOR NO KEY UPDATE`,
      [key.agencyId, key.year, key.fund],
    );
    if (row!.version !== version) throw staleVersion(row!.version);
    if (made > 0) await this.openAccounts(key);
    return row!;
  }

  private openAccounts(key: BudgetKey): Promise<void> {
    const { budget, source, spent, overrun } = budgetAccounts(key);
    return this.ledger.open([
      { code: budget, unit: 'CNY', floor: 0n },
      { code: source, unit: 'CNY' },
      { code: spent, unit: 'CNY' },
      { code: overrun, unit: 'CNY' },
    ]);
  }

  private async write(
    actor: Actor,
    key: BudgetKey,
    before: { id: string; amountFen: bigint },
    setting: BudgetSetting,
  ): Promise<void> {
    const id = newId();
    const { budget, source } = budgetAccounts(key);
    const delta = setting.amountFen - before.amountFen;
    const transfer = await this.ledger.post({
      key: `budget-change:${id}`,
      refType: 'budget',
      refId: before.id,
      memo: setting.reason,
      legs: [
        { account: source, amount: -delta },
        { account: budget, amount: delta },
      ],
    });
    await this.database.query(
      `INSERT INTO budget_changes (id, budget_id, before_fen, after_fen, reason, transfer_id, changed_by, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        before.id,
        before.amountFen.toString(),
        setting.amountFen.toString(),
        setting.reason,
        transfer.id,
        actor.userId,
        this.clock.now(),
      ],
    );
    await this.database.query(`UPDATE budgets SET amount_fen = $2, version = version + 1 WHERE id = $1`, [
      before.id,
      setting.amountFen.toString(),
    ]);
    await this.audit.record(actor, {
      action: 'procurement.budget.set',
      subjectType: 'budget',
      subjectId: before.id,
      organisationId: key.agencyId,
      detail: { ...key, beforeFen: before.amountFen, afterFen: setting.amountFen, reason: setting.reason },
    });
  }
}
