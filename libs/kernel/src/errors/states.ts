import { conflict } from './domain-error.js';

/** A life-cycle written down: from each state, the states that may follow. */
export type Transitions<S extends string> = Readonly<Record<S, readonly S[]>>;

/** Throws `wrong_step` (conflict) unless `to` may follow `from`. */
export function assertTransition<S extends string>(table: Transitions<S>, from: S, to: S, subject: string): void {
  if (table[from].includes(to)) return;
  throw conflict('wrong_step', `${subject}目前的状态办不了这一步，请刷新后查看进展`, { from, to });
}
