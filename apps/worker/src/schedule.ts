import { Stock } from '@bangfu/catalog';
import { IdempotencyCleanUp, OutboxSweep, type ScheduleEntry } from '@bangfu/kernel';
import { Sessions, SignInAttempts } from '@bangfu/parties';

/** What the house does when nobody is watching. Cron is in Asia/Shanghai; every verb is idempotent. */
export const schedule: readonly ScheduleEntry[] = [
  { name: 'kernel-outbox-sweep', every: 30_000, run: (get) => get(OutboxSweep).sweep() },
  { name: 'kernel-idempotency-clean-up', cron: '20 3 * * *', run: (get) => get(IdempotencyCleanUp).forgetOld() },
  { name: 'parties-session-clean-up', cron: '40 3 * * *', run: (get) => get(Sessions).forgetOld() },
  { name: 'parties-sign-in-clean-up', cron: '45 3 * * *', run: (get) => get(SignInAttempts).forgetOld() },
  { name: 'catalog-release-expired', every: 60_000, run: (get) => get(Stock).releaseExpired() },
];
