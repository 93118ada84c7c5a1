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

  /**
   * Throws `reviewer_not_separate` when the actor acts for the supplier, or for the producer for whom a trader applied, or
   * has a role in either, today or later.
   */
  async assertOutside(actor: Actor, supplierId: string, producerId: string | null = null): Promise<void> {
    if (actor.organisationId === supplierId || (producerId !== null && actor.organisationId === producerId)) {
      throw notSeparate();
    }
    const [member] = await this.database.query(
      `SELECT 1 FROM memberships WHERE user_id = $1 AND organisation_id IN ($2, $4) AND ended_at IS NULL
          AND (valid_to IS NULL OR valid_to >= $3) LIMIT 1`,
      [actor.userId, supplierId, this.clock.today(), producerId],
    );
    if (member) throw notSeparate();
  }
}
