import { Injectable } from '@nestjs/common';
import { Clock } from '../time/clock.js';
import { Database } from './database.js';

const KEPT_DAYS = 7;
const BATCH = 5_000;

/** Forgets the stored answers of commands that no client will repeat any more. */
@Injectable()
export class IdempotencyCleanUp {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Deletes keys older than seven days, in small steps; the answer is how many. */
  async forgetOld(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * 86_400_000);
    let forgotten = 0;
    for (let step = BATCH; step === BATCH; forgotten += step) {
      step = await this.database.execute(
        `DELETE FROM idempotency_keys WHERE ctid = ANY (ARRAY(SELECT ctid FROM idempotency_keys WHERE at < $1 LIMIT ${BATCH}))`,
        [before],
      );
    }
    return forgotten;
  }
}
