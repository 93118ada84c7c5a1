import { strict as assert } from 'node:assert';
import { type Actor, addDays, Audit, Clock, Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { commissionTooSoon } from './parts.errors.js';

export interface CommissionRule {
  readonly validFrom: string;
  /** Of what a shopper pays, in basis points; never of agencies' money. */
  readonly bps: number;
  readonly basis: string;
}

export interface CommissionRuleView extends CommissionRule {
  /** Null: came with the product. */
  readonly setByName: string | null;
  readonly setAt: Date | null;
}

/** Suppliers read of a rule so many days before it holds: 《电子商务法》第三十四条. */
const NOTICE_DAYS = 7;

/** The platform's commission on what shoppers buy, by dated rule. The rule of the day of the sale stays with the part. */
@Injectable()
export class CommissionRules {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Basis points of today's sales. */
  async today(): Promise<number> {
    const [rule] = await this.database.query<{ bps: number }>(
      'SELECT bps FROM commission_rules WHERE valid_from <= $1 ORDER BY valid_from DESC LIMIT 1',
      [this.clock.today()],
    );
    assert(rule, 'no commission rule is in force');
    return rule.bps;
  }

  /** Every rule, the latest day first: those to come, the one in force, those before. */
  async all(): Promise<CommissionRuleView[]> {
    return this.database.query<CommissionRuleView & Record<string, unknown>>(
      `SELECT r.valid_from AS "validFrom", r.bps, r.basis, u.name AS "setByName", r.set_at AS "setAt"
         FROM commission_rules r LEFT JOIN users u ON u.id = r.set_by ORDER BY r.valid_from DESC LIMIT 200`,
    );
  }

  /** The first day from which a rule that is set today may hold. */
  earliest(): string {
    return addDays(this.clock.today(), NOTICE_DAYS);
  }

  /** A rule is never changed: another one follows it. Throws `commission_too_soon`. */
  async set(actor: Actor, rule: CommissionRule): Promise<void> {
    const { validFrom, bps, basis } = rule;
    if (validFrom < this.earliest()) throw commissionTooSoon(this.earliest());
    await this.database.transaction(async () => {
      await this.database.query(
        'INSERT INTO commission_rules (valid_from, bps, basis, set_by, set_at) VALUES ($1, $2, $3, $4, $5)',
        [validFrom, bps, basis, actor.userId, this.clock.now()],
      );
      await this.audit.record(actor, {
        action: 'payments.commission_rule.set',
        subjectType: 'commission_rule',
        subjectId: validFrom,
        detail: { validFrom, bps, basis },
      });
    });
  }
}
