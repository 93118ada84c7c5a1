import type { Delivery } from '../outbox/delivery.js';
import type { ConsumerRunner, RunOutcome } from './consumer-runner.js';

interface Waiting {
  readonly delivery: Delivery;
  readonly alone: boolean;
  readonly resolve: (outcome: RunOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Deliveries of one room on their way to their consumers: while all lanes run, those that come wait, and the lane that is free next
 * takes several of them in one transaction. With little to do every delivery has a transaction of its own; where rows are wanted by many
 * and transactions of several fail for it, half as many go together, and one more after each that does not.
 */
export class DeliveryLanes {
  private readonly waiting: Waiting[] = [];
  private running = 0;
  private starting = false;
  private most: number;

  constructor(
    private readonly runner: ConsumerRunner,
    private readonly lanes: number,
    private readonly together: number,
  ) {
    this.most = together;
  }

  /** Throws what the delivery's own run throws; `alone` is for one that has failed before. */
  run(delivery: Delivery, alone: boolean): Promise<RunOutcome> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ delivery, alone: alone || !this.runner.mayShare(delivery), resolve, reject });
      this.start();
    });
  }

  private start(): void {
    if (this.starting || this.running >= this.lanes || this.waiting.length === 0) return;
    this.starting = true;
    this.running += 1;
    // What arrives in the same turn of the event loop goes along.
    setImmediate(() => {
      this.starting = false;
      const taken = this.take();
      this.start();
      void this.carry(taken).finally(() => {
        this.running -= 1;
        this.start();
      });
    });
  }

  private take(): Waiting[] {
    const first = this.waiting.shift();
    if (!first || first.alone) return first ? [first] : [];
    const taken = [first];
    while (taken.length < this.most && this.waiting[0]?.alone === false) taken.push(this.waiting.shift()!);
    return taken;
  }

  private async carry(taken: readonly Waiting[]): Promise<void> {
    const outcomes = taken.length > 1 ? await this.runner.runTogether(taken.map(({ delivery }) => delivery)) : null;
    const failed = taken.length > 1 && outcomes === null;
    this.most = failed ? Math.max(Math.floor(this.most / 2), 1) : Math.min(this.most + 1, this.together);
    if (outcomes) {
      taken.forEach(({ resolve }, index) => resolve(outcomes[index]!));
      return;
    }
    for (const { delivery, resolve, reject } of taken) await this.runner.run(delivery).then(resolve, reject);
  }
}
