import { setTimeout as sleep } from 'node:timers/promises';
import type { House } from './house.js';

interface Wound {
  readonly what: string;
  readonly at: number;
  readonly wall: Date;
  readonly ready: () => Promise<boolean>;
}

interface Oldest {
  readonly event: Date | null;
  readonly delivery: Date | null;
}

/** By this time after the last fault everything that it interrupted must be through. */
export const WINDOW_MS = 300_000;
/** Longer than any call to the provider takes: nobody is at a refund or transfer any more that has not gone on by then. */
const CALL_MS = 3_000;
/** Wakes what waits for the clock: the sweep that finds lost jobs, and the sagas. */
const ENTRIES = ['kernel-outbox-sweep', 'payments-refunds', 'payments-transfers', 'payments-provider-events'] as const;

/** Watches each fault until nothing that was under way when it struck is open any more. */
export class Recovery {
  readonly tookMs: number[] = [];
  readonly byKind = new Map<string, number[]>();
  private wounds: Wound[] = [];
  private ended = false;
  private readonly watching: Promise<void>;
  private lastTick = 0;
  private stillSince = Infinity;

  constructor(private readonly house: House) {
    house.onDeath(({ program, at }) => {
      this.struck(program === 'worker' ? 'worker' : 'API', () => house.victims.get(program)!.ready(), at);
    });
    this.watching = this.watch();
  }

  struck(what: string, ready: () => Promise<boolean>, at = performance.now()): void {
    this.wounds.push({ what, at, wall: this.house.clock.now(), ready });
  }

  /** Until every fault is healed and nothing at all is open. */
  async calm(): Promise<void> {
    for (const end = performance.now() + WINDOW_MS; ; await sleep(150)) {
      const oldest = await this.oldest();
      if (this.wounds.length === 0 && oldest && this.isStill(oldest) && (await this.sagas()) === 0) return;
      if (performance.now() > end) {
        throw new Error(
          `not calm after ${WINDOW_MS} ms: ${JSON.stringify({ oldest, wounds: this.wounds })}\n${await this.stuck()}`,
        );
      }
    }
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.watching;
  }

  percentile(share: number, of: readonly number[] = this.tookMs): number {
    const sorted = [...of].sort((a, b) => a - b);
    return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  }

  private async watch(): Promise<void> {
    for (; !this.ended; await sleep(150)) {
      if (performance.now() - this.lastTick > 1_500) {
        this.lastTick = performance.now();
        await Promise.race([this.house.tick(...ENTRIES).catch(() => undefined), sleep(1_000)]);
      }
      const oldest = await this.oldest();
      if (!oldest) continue;
      await this.passMinutes(oldest).catch(() => undefined);
      for (const wound of [...this.wounds]) {
        if (!(await this.isHealed(wound, oldest))) continue;
        this.wounds = this.wounds.filter((one) => one !== wound);
        const took = performance.now() - wound.at;
        this.tookMs.push(took);
        this.byKind.set(wound.what, [...(this.byKind.get(wound.what) ?? []), took]);
      }
    }
  }

  private isStill({ event, delivery }: Oldest): boolean {
    return !event && !delivery && this.house.waiting.size === 0;
  }

  /** What a refund or a transfer waits for after it was cut off is not waited for, once it is the only thing that is open. */
  private async passMinutes(oldest: Oldest): Promise<void> {
    this.stillSince = this.isStill(oldest) ? Math.min(this.stillSince, performance.now()) : Infinity;
    if (performance.now() - this.stillSince < CALL_MS) return;
    this.stillSince = Infinity;
    if ((await this.sagas()) > 0) await this.house.minutesPass();
  }

  private async isHealed({ at, wall, ready }: Wound, { event, delivery }: Oldest): Promise<boolean> {
    if ([event, delivery].some((open) => open !== null && open <= wall)) return false;
    if ([...this.house.waiting].some(({ since }) => since <= at)) return false;
    return ready();
  }

  /** Null while the database does not answer. */
  private async oldest(): Promise<Oldest | null> {
    try {
      const [row] = await this.house.ask<Oldest>(
        `SELECT (SELECT min(at) FROM outbox_events WHERE relayed_at IS NULL) AS event,
                (SELECT min(relayed_at) FROM event_deliveries WHERE done_at IS NULL AND dead_at IS NULL) AS delivery`,
      );
      return row!;
    } catch {
      return null;
    }
  }

  /** Refunds, transfers and provider's events that are still on their way. */
  private async sagas(): Promise<number> {
    const [row] = await this.house.ask<{ open: number }>(
      `SELECT (SELECT count(*) FROM refunds WHERE state IN ('asked', 'reversing', 'refunding')) +
              (SELECT count(*) FROM supplier_transfers WHERE state = 'ready') AS open`,
    );
    return row!.open;
  }

  private async stuck(): Promise<string> {
    const rows = await this.house.ask<{ what: string }>(
      `SELECT format('%s to %s since %s, %s tries: %s', e.type, d.consumer, d.relayed_at, d.attempts, d.last_error) AS what
         FROM event_deliveries d JOIN outbox_events e ON e.id = d.event_id WHERE d.done_at IS NULL LIMIT 10`,
    );
    return rows.map(({ what }) => what).join('\n');
  }
}
