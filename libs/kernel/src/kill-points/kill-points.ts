import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { Env } from '../config/env.js';

/** Where in a step the program can be told to die. */
export type KillPlace =
  | 'before commit'
  | 'after commit'
  | 'before effect'
  | 'after effect'
  | 'after done'
  | 'after claim'
  | 'after enqueue'
  | 'before run'
  | 'after run'
  | 'before call'
  | 'after call'
  | 'file kept'
  | 'midway';

/**
 * Places at which a proof has the program killed as by the power going off. `KILL_AT`, which the environment accepts of a test
 * alone, names one: `<place>: <step>`, with ` #3` for the third time that it is passed. A step is a command
 * (`POST /api/cart/lines`), a consumer, an entry of the schedule, or `relay`. Without it nothing is remembered or compared.
 */
@Injectable()
export class KillPoints {
  private readonly steps = new AsyncLocalStorage<string>();
  private readonly armed: string | null;
  private left: number;

  constructor(env: Env) {
    const [, point, times] = /^(.+?)(?: #(\d+))?$/.exec(env.killAt ?? '') ?? [];
    this.armed = point ?? null;
    this.left = Number(times ?? 1);
  }

  /** What is passed inside of `work` belongs to this step. */
  during<T>(step: string, work: () => T): T {
    return this.armed === null ? work() : this.steps.run(step, work);
  }

  /** The program ends here, without a word, if this is the place it was told. */
  pass(place: KillPlace): void {
    if (this.armed === null || this.armed !== `${place}: ${this.steps.getStore() ?? 'nothing'}`) return;
    this.left -= 1;
    if (this.left === 0) process.kill(process.pid, 'SIGKILL');
  }
}
