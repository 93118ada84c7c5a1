import { type Actor, addDays, Audit, Clock, Database, newId } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { shortCode, typedCode } from '../short-code.js';
import {
  attributionCodeUnknown,
  attributionElsewhere,
  attributionFromWrong,
  notAttributable,
  notAttributed,
} from './attribution.errors.js';

export interface AttributionCode {
  readonly code: string;
  readonly createdAt: Date;
}

export interface AttributedTo {
  readonly unitId: string;
  readonly unitName: string;
  readonly validFrom: string;
}

const MOST_DAYS_AHEAD = 366;

/** Whether a person's own purchases are added up for a unit: by the unit's code, by the person's own will, from a day on. */
@Injectable()
export class Attribution {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** The code that lets people in now; null until one is made. */
  async code(unitId: string): Promise<AttributionCode | null> {
    const [row] = await this.database.query<AttributionCode & Record<string, unknown>>(
      `SELECT code, created_at AS "createdAt" FROM attribution_codes WHERE unit_id = $1 AND ended_at IS NULL`,
      [unitId],
    );
    return row ?? null;
  }

  /** A new code for the actor's unit; the old one lets nobody in any more, who is in stays in. Throws `not_an_agency`. */
  async renewCode(actor: Actor): Promise<AttributionCode> {
    return this.database.transaction(async () => {
      const [unit] = await this.database.query(
        `SELECT FROM organisations WHERE id = $1 AND kind IN ('budget_unit', 'union') AND status = 'active' FOR UPDATE`,
        [actor.organisationId],
      );
      if (!unit) throw notAttributable();
      const now = this.clock.now();
      const [id, code] = [newId(), shortCode(8)];
      await this.database.query('UPDATE attribution_codes SET ended_at = $2 WHERE unit_id = $1 AND ended_at IS NULL', [
        actor.organisationId,
        now,
      ]);
      await this.database.query(
        'INSERT INTO attribution_codes (id, unit_id, code, created_by, created_at) VALUES ($1, $2, $3, $4, $5)',
        [id, actor.organisationId, code, actor.userId, now],
      );
      await this.audit.record(actor, {
        action: 'shop.attribution_code.renewed',
        subjectType: 'attribution_code',
        subjectId: id,
      });
      return { code, createdAt: now };
    });
  }

  /** Where the person's purchases go now or will go; null: nowhere. */
  async mine(userId: string): Promise<AttributedTo | null> {
    const [row] = await this.database.query<AttributedTo & Record<string, unknown>>(
      `SELECT member.unit_id AS "unitId", unit.name AS "unitName", member.valid_from AS "validFrom"
       FROM attribution_memberships member JOIN organisations unit ON unit.id = member.unit_id
       WHERE member.user_id = $1 AND (member.valid_to IS NULL OR member.valid_to > $2) ORDER BY member.valid_from LIMIT 1`,
      [userId, this.clock.today()],
    );
    return row ?? null;
  }

  /** The unit that a purchase on this day is attributed to; a checkout freezes it. Null when the person is in none. */
  async unitAt(userId: string, on: string): Promise<string | null> {
    const [row] = await this.database.query<{ unitId: string }>(
      `SELECT member.unit_id AS "unitId" FROM attribution_memberships member JOIN organisations unit ON unit.id = member.unit_id
       WHERE member.user_id = $1 AND daterange(member.valid_from, member.valid_to) @> $2::date AND unit.status = 'active'`,
      [userId, on],
    );
    return row?.unitId ?? null;
  }

  /**
   * Joins by the unit's code, from today or a later day. Joining the same unit again changes nothing. Throws `attribution_code_missing`,
   * `attribution_elsewhere`, `attribution_from_wrong`.
   */
  async join(actor: Actor, typed: string, fromOn: string | null): Promise<AttributedTo> {
    return this.database.transaction(async () => {
      const today = this.clock.today();
      const [from, last] = [fromOn ?? today, addDays(today, MOST_DAYS_AHEAD)];
      if (from < today || from > last) throw attributionFromWrong(today, last);
      await this.lockPerson(actor);
      const [code] = await this.database.query<{ id: string; unitId: string }>(
        `SELECT code.id, code.unit_id AS "unitId" FROM attribution_codes code JOIN organisations unit ON unit.id = code.unit_id
         WHERE code.code = $1 AND code.ended_at IS NULL AND unit.status = 'active'`,
        [typedCode(typed)],
      );
      if (!code) throw attributionCodeUnknown();
      const now = await this.mine(actor.userId!);
      if (now && now.unitId !== code.unitId) throw attributionElsewhere(now.unitName);
      if (now) return now;
      const id = newId();
      await this.database.query(
        `INSERT INTO attribution_memberships (id, user_id, unit_id, code_id, valid_from, joined_at) VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, actor.userId, code.unitId, code.id, from, this.clock.now()],
      );
      await this.note(actor, 'joined', id);
      return (await this.mine(actor.userId!))!;
    });
  }

  /** From today on nothing more is attributed; what was stays. Throws `not_attributed`. */
  async leave(actor: Actor): Promise<void> {
    await this.database.transaction(async () => {
      await this.lockPerson(actor);
      const [left] = await this.database.query<{ id: string }>(
        `UPDATE attribution_memberships SET valid_to = greatest(valid_from, $2::date), left_at = $3
         WHERE user_id = $1 AND (valid_to IS NULL OR valid_to > $2) RETURNING id`,
        [actor.userId, this.clock.today(), this.clock.now()],
      );
      if (!left) throw notAttributed();
      await this.note(actor, 'left', left.id);
    });
  }

  private async lockPerson(actor: Actor): Promise<void> {
    await this.database.lockName(`shop.attribution.${actor.userId}`);
  }

  /** It is the person's own matter: not written as the unit's, which would read there who joined. */
  private async note(actor: Actor, verb: 'joined' | 'left', id: string): Promise<void> {
    await this.audit.record(
      { ...actor, organisationId: null },
      { action: `shop.attribution.${verb}`, subjectType: 'attribution', subjectId: id, organisationId: null },
    );
  }
}
