import type { SettableClock } from '@bangfu/kernel';

/** One strand of the story: yields the instant at which it goes on. What lies after the story's end never happens. */
export type Thread = AsyncGenerator<Date, void, void>;

interface Waiting {
  readonly at: Date;
  readonly order: number;
  readonly thread: Thread;
}

/** Runs many strands in the order of their instants, moving the clock; `settle` runs after each step. */
export class Telling {
  private readonly waiting: Waiting[] = [];
  private started = 0;

  constructor(
    private readonly clock: SettableClock,
    private readonly end: Date,
    private readonly settle: () => Promise<void>,
  ) {}

  /** Adds a strand; it begins at the first instant that it yields. */
  async begin(thread: Thread): Promise<void> {
    this.started += 1;
    await this.step(thread, this.started);
  }

  /** Tells everything up to the end; `tell` hears of every instant. */
  async run(tell: (at: Date) => void): Promise<void> {
    for (let next = this.earliest(); next; next = this.earliest()) {
      this.clock.set(next.at);
      tell(next.at);
      await this.step(next.thread, next.order);
      await this.settle();
    }
    this.clock.set(this.end);
    await this.settle();
  }

  private async step(thread: Thread, order: number): Promise<void> {
    const { value, done } = await thread.next();
    if (!done && value <= this.end) this.waiting.push({ at: value, order, thread });
  }

  private earliest(): Waiting | undefined {
    if (this.waiting.length === 0) return undefined;
    let first = 0;
    this.waiting.forEach((each, index) => {
      const best = this.waiting[first]!;
      const sooner = each.at.getTime() - best.at.getTime();
      if (sooner < 0 || (sooner === 0 && each.order < best.order)) first = index;
    });
    return this.waiting.splice(first, 1)[0];
  }
}
