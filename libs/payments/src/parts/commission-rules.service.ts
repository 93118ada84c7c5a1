import { strict as assert } from 'node:assert';
import { type Actor, addDays, Audit, Clock, Database, newId, Outbox } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { CommissionAnnounced } from '../payments.events.js';
import { commissionRuleBegun, commissionRuleMissing, commissionTooSoon } from './parts.errors.js';

export interface CommissionRule {
  readonly validFrom: string;
  /** Of what a shopper pays, in basis points; never of agencies' money. */
  readonly bps: number;
  readonly basis: string;
}

export interface CommissionRuleView extends CommissionRule {
  readonly id: string;
  /** Null: came with the product. */
  readonly setByName: string | null;
  readonly setAt: Date | null;
  readonly withdrawnByName: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
}

/** Suppliers read of a rule so many days before it holds: 《电子商务法》第三十四条. */
const NOTICE_DAYS = 7;
/** Suppliers that one event names. */
const AT_A_TIME = 200;

/** The platform's commission on what shoppers buy, by dated rule. The rule of the day of the sale stays with the part. */
@Injectable()
export class CommissionRules {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Basis points of today's sales. */
  async today(): Promise<number> {
    const [rule] = await this.database.query<{ bps: number }>(
      'SELECT bps FROM commission_rules WHERE valid_from <= $1 AND withdrawn_at IS NULL ORDER BY valid_from DESC LIMIT 1',
      [this.clock.today()],
    );
    assert(rule, 'no commission rule is in force');
    return rule.bps;
  }

  /** Every rule, the latest day first: those to come, the one in force, those before, and those that were withdrawn. */
  async all(): Promise<CommissionRuleView[]> {
    return this.database.query<CommissionRuleView & Record<string, unknown>>(
      `SELECT r.id, r.valid_from AS "validFrom", r.bps, r.basis, u.name AS "setByName", r.set_at AS "setAt", w.name AS "withdrawnByName",
              r.withdrawn_at AS "withdrawnAt", r.withdrawal_reason AS "withdrawalReason"
         FROM commission_rules r LEFT JOIN users u ON u.id = r.set_by LEFT JOIN users w ON w.id = r.withdrawn_by
        ORDER BY r.valid_from DESC, r.withdrawn_at DESC NULLS FIRST LIMIT 200`,
    );
  }

  /** Rules that begin after today, the first of them first. */
  async coming(): Promise<CommissionRule[]> {
    return this.database.query<CommissionRule & Record<string, unknown>>(
      `SELECT valid_from AS "validFrom", bps, basis FROM commission_rules WHERE valid_from > $1 AND withdrawn_at IS NULL ORDER BY valid_from LIMIT 200`,
      [this.clock.today()],
    );
  }

  /** The first day from which a rule that is set today may hold. */
  earliest(): string {
    return addDays(this.clock.today(), NOTICE_DAYS);
  }

  /** A rule is never changed: another one follows it. All active suppliers are told. Throws `commission_too_soon`. Emits commission_announced. */
  async set(actor: Actor, rule: CommissionRule): Promise<void> {
    const { validFrom, bps, basis } = rule;
    if (validFrom < this.earliest()) throw commissionTooSoon(this.earliest());
    await this.database.transaction(async () => {
      const id = newId();
      await this.database.query(
        'INSERT INTO commission_rules (id, valid_from, bps, basis, set_by, set_at) VALUES ($1, $2, $3, $4, $5, $6)',
        [id, validFrom, bps, basis, actor.userId, this.clock.now()],
      );
      await this.audit.record(actor, {
        action: 'payments.commission_rule.set',
        subjectType: 'commission_rule',
        subjectId: validFrom,
        detail: { validFrom, bps, basis },
      });
      await this.announce(id, rule, false);
    });
  }

  /**
   * A rule that has not begun will not hold: the one before it goes on. Suppliers who were told of it are told. Throws
   * `commission_rule_missing`, `commission_rule_begun`. Emits commission_announced.
   */
  async withdraw(actor: Actor, id: string, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const [rule] = await this.database.query<CommissionRule & { withdrawnAt: Date | null } & Record<string, unknown>>(
        `SELECT valid_from AS "validFrom", bps, basis, withdrawn_at AS "withdrawnAt" FROM commission_rules WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (!rule) throw commissionRuleMissing();
      const { validFrom, bps, basis } = rule;
      if (rule.withdrawnAt || validFrom <= this.clock.today()) throw commissionRuleBegun();
      await this.database.query(
        'UPDATE commission_rules SET withdrawn_by = $2, withdrawn_at = $3, withdrawal_reason = $4 WHERE id = $1',
        [id, actor.userId, this.clock.now(), reason],
      );
      await this.audit.record(actor, {
        action: 'payments.commission_rule.withdrawn',
        subjectType: 'commission_rule',
        subjectId: validFrom,
        detail: { validFrom, bps, basis, reason },
      });
      await this.announce(id, { validFrom, bps, basis }, true);
    });
  }

  /** Once to every active supplier, some in each event, so that telling one is never a long transaction. */
  private async announce(ruleId: string, rule: CommissionRule, withdrawn: boolean): Promise<void> {
    let after: string | null = null;
    do {
      const rows: { id: string }[] = await this.database.query<{ id: string }>(
        `SELECT id FROM organisations WHERE kind = 'supplier' AND status = 'active' AND ($1::uuid IS NULL OR id > $1)
         ORDER BY id LIMIT ${AT_A_TIME}`,
        [after],
      );
      const supplierIds = rows.map(({ id }) => id);
      if (supplierIds.length === 0) return;
      await this.outbox.add(new CommissionAnnounced({ ...rule, ruleId, withdrawn, supplierIds }));
      after = supplierIds.length === AT_A_TIME ? supplierIds.at(-1)! : null;
    } while (after);
  }
}
