import { createHmac } from 'node:crypto';
import type Stripe from 'stripe';
import { doing } from './doing.js';
import type { Endpoint, House } from './house.js';
import type { Delivery, Task } from './kinds.js';
import { expire } from './resources/checkout.js';
import { finishPayout } from './resources/payouts.js';
import { failRefund, finishRefund } from './resources/refunding.js';
import type { Row } from './store.js';
import type { Work } from './work.js';

const POLL_MS = 1_000;
/** After the nth failure an event waits so long; after the last it is given up and only `events.list` has it. */
const BACK_OFF_MS = [250, 1_000, 5_000, 30_000, 120_000];
const ANSWER_WITHIN_MS = 10_000;

export interface Delivered {
  delivered: number;
  failed: number;
}

/** What happens without being asked: time passes, and events go to their endpoints after the commit of their cause. */
export class Loop {
  private open = true;
  private wellBefore = false;
  private nudged = false;
  private readonly stop = new AbortController();
  private wake: () => void = () => undefined;
  private ended: Promise<void> = Promise.resolve();
  /** When a delivery that failed may be tried again; a restart begins anew. */
  private readonly notBefore = new Map<string, number>();
  private pass: Promise<Delivered> | null = null;

  constructor(private readonly house: House) {}

  /** Begins outside of any caller's transaction; `nudge` only wakes it, so that it never works inside of one. */
  begin(): void {
    this.house.committed = () => {
      this.nudged = true;
      this.wake();
    };
    this.ended = this.run();
  }

  async end(): Promise<void> {
    this.open = false;
    this.stop.abort();
    this.wake();
    await this.ended;
    await this.pass?.catch(() => undefined);
  }

  private async run(): Promise<void> {
    while (this.open) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, POLL_MS);
        timer.unref();
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
        if (this.nudged || !this.open) this.wake();
      });
      if (!this.open) return;
      this.nudged = false;
      try {
        await this.house.ready();
        await this.passTime();
        await this.deliver(false);
        this.wellBefore = true;
      } catch (error) {
        // Before the store is there, and while it goes away, there is nothing to tell; in between it is told once.
        if (this.wellBefore && this.open) console.error(`stripe-emulator: ${(error as Error).message}`);
        this.wellBefore = false;
      }
    }
  }

  /** Does what is due; `all` also what is due later. */
  async passTime(all = false): Promise<number> {
    const now = Math.floor(this.house.now().getTime() / 1000);
    const rows = await this.house.store.list({ object: 'emulator.task' });
    const due = rows
      .map(({ json }) => json as Task)
      .filter(({ at, verb }) => at <= now || (all && verb !== 'expire_session'));
    for (const task of due.reverse()) await this.carryOut(task);
    return due.length;
  }

  private async carryOut(task: Task): Promise<void> {
    await doing(this.house, task.account, async (work) => {
      await perform(work, task);
      work.remove(task.id);
    });
  }

  /** One pass over what waits to be delivered; `eager` ignores the back-off. A second caller gets the pass that runs. */
  async deliver(eager: boolean): Promise<Delivered> {
    while (this.pass) {
      const result = await this.pass;
      if (!eager) return result;
    }
    this.pass = this.deliverOnce(eager);
    try {
      return await this.pass;
    } finally {
      this.pass = null;
    }
  }

  private async deliverOnce(eager: boolean): Promise<Delivered> {
    const result: Delivered = { delivered: 0, failed: 0 };
    if (this.house.settings.held) return result;
    const rows = (await this.house.store.list({ object: 'emulator.delivery', where: { state: 'open' } })).reverse();
    const now = performance.now();
    const due = rows.filter(({ id }) => eager || (this.notBefore.get(id) ?? 0) <= now);
    for (const row of shuffled(due, this.house.settings.shuffleSeed)) {
      if (await this.deliverRow(row)) result.delivered += 1;
      else result.failed += 1;
    }
    return result;
  }

  private async deliverRow({ account, json }: Row): Promise<boolean> {
    const delivery = json as Delivery;
    const endpoint = this.house.endpoints.find(({ id }) => id === delivery.endpoint);
    const event = await this.house.store.get(delivery.event);
    const taken =
      endpoint !== undefined && event !== null && !this.house.settings.lost
        ? await this.send(endpoint, event.json as Stripe.Event)
        : false;
    const attempts = delivery.attempts + 1;
    const givenUp = this.house.settings.lost || !endpoint || attempts > BACK_OFF_MS.length;
    await doing(this.house, account, async (work) => {
      if (taken) {
        const kept = await work.need('event', delivery.event);
        kept.pending_webhooks = Math.max(0, kept.pending_webhooks - 1);
        work.put('event', kept);
        work.remove(delivery.id);
      } else {
        work.put('emulator.delivery', { ...delivery, attempts, state: givenUp ? 'failed' : 'open' });
      }
    });
    if (taken || givenUp) this.notBefore.delete(delivery.id);
    else this.notBefore.set(delivery.id, performance.now() + BACK_OFF_MS[attempts - 1]!);
    return taken;
  }

  /** Every copy at once; taken when one of them was. */
  async send(endpoint: Endpoint, event: Stripe.Event): Promise<boolean> {
    const body = JSON.stringify(event);
    const answers = Array.from({ length: this.house.settings.copies }, async () => {
      try {
        const answer = await fetch(endpoint.url, {
          method: 'POST',
          body,
          headers: {
            'content-type': 'application/json; charset=utf-8',
            'stripe-signature': signature(body, endpoint.secrets, this.house.now()),
            'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
          },
          redirect: 'manual',
          signal: AbortSignal.any([AbortSignal.timeout(ANSWER_WITHIN_MS), this.stop.signal]),
        });
        await answer.arrayBuffer();
        return answer.ok;
      } catch {
        return false;
      }
    });
    return (await Promise.all(answers)).some(Boolean);
  }
}

async function perform(work: Work, { verb, target }: Task): Promise<void> {
  if (verb === 'expire_session') {
    const session = await work.get('checkout.session', target);
    if (session) await expire(work, session);
  } else if (verb === 'finish_payout') {
    const payout = await work.get('payout', target);
    if (payout) finishPayout(work, payout);
  } else {
    const refund = await work.get('refund', target);
    if (refund) await (verb === 'finish_refund' ? finishRefund(work, refund) : failRefund(work, refund));
  }
}

/** One `v1` per secret: while a secret is being rolled either fits. */
export function signature(body: string, secrets: readonly string[], at: Date): string {
  const t = Math.floor(at.getTime() / 1000);
  const signed = secrets.map((secret) => `v1=${createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')}`);
  return [`t=${t}`, ...signed].join(',');
}

/** The same disorder for the same seed. */
function shuffled<T>(items: T[], seed: number | null): T[] {
  if (seed === null) return items;
  let state = (seed >>> 0) + items.length;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
