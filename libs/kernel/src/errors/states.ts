import { conflict } from './domain-error.js';

/** A life-cycle written down: from each state, the states that may follow. */
export type Transitions<S extends string> = Readonly<Record<S, readonly S[]>>;

/** Throws `wrong_step` (conflict) unless `to` may follow `from`. */
export function assertTransition<S extends string>(table: Transitions<S>, from: S, to: S, subject: string): void {
  if (table[from].includes(to)) return;
  throw conflict('wrong_step', `${subject}当前状态为“${from}”，不能变更为“${to}”`, { from, to });
}
