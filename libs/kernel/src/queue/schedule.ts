import type { Type } from '@nestjs/common';

/** Finds a provider of the running application by its class. */
export type Get = <T>(token: Type<T>) => T;

interface ScheduledVerb {
  /** Unique; kebab-case, beginning with the room: `certification-expire-due`. */
  readonly name: string;
  /** An idempotent service verb: it may run twice, late, or beside another run of itself. */
  readonly run: (get: Get) => Promise<unknown>;
}

/** One timed behaviour of the house: every so many milliseconds, or by cron in Asia/Shanghai. */
export type ScheduleEntry = ScheduledVerb &
  ({ readonly every: number; readonly cron?: never } | { readonly cron: string; readonly every?: never });

/** Injection token of the worker's table. */
export const SCHEDULE = Symbol('bangfu.schedule');
