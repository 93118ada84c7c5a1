import { IdempotencyCleanUp, OutboxSweep, type ScheduleEntry } from '@bangfu/kernel';

/** What the house does when nobody is watching. Cron is in Asia/Shanghai; every verb is idempotent. */
export const schedule: readonly ScheduleEntry[] = [
  { name: 'kernel-outbox-sweep', every: 30_000, run: (get) => get(OutboxSweep).sweep() },
  { name: 'kernel-idempotency-clean-up', cron: '20 3 * * *', run: (get) => get(IdempotencyCleanUp).forgetOld() },
];
