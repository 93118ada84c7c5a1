import { type Actor, Clock, Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { notSeparate } from './certification.errors.js';

/** Nobody judges the matter of an organisation they belong to. */
@Injectable()
export class Separation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Throws `reviewer_not_separate` when the actor acts for the supplier or has a role in it, today or later. */
  async assertOutside(actor: Actor, supplierId: string): Promise<void> {
    if (actor.organisationId === supplierId) throw notSeparate();
    const [member] = await this.database.query(
      `SELECT 1 FROM memberships WHERE user_id = $1 AND organisation_id = $2 AND ended_at IS NULL
          AND (valid_to IS NULL OR valid_to >= $3) LIMIT 1`,
      [actor.userId, supplierId, this.clock.today()],
    );
    if (member) throw notSeparate();
  }
}
