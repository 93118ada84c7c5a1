import { randomUUID } from 'node:crypto';
import { newId } from '@bangfu/kernel';
import type { Cast } from '../../crashes/support/fixtures.js';
import type { Placed } from './judge.js';

const BASE = '/api/procurement/purchase-requests';

/** People who buy without pause: draft, submission, approval, each sent again until it is answered, the draft under an id and the others under a key of their own. */
export class Buyers {
  readonly placed: Placed[] = [];
  /** When each changing request was answered with success. */
  private readonly answered: number[] = [];
  private stopped = false;
  private readonly running: Promise<void>[] = [];

  constructor(private readonly cast: Cast) {}

  start(people: number): void {
    for (let one = 0; one < people; one += 1) this.running.push(this.buy());
  }

  /** Everybody finishes what is begun; throws what anybody was refused. */
  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.running);
  }

  get writes(): number {
    return this.answered.length;
  }

  /** The longest time without a successful write between two moments. */
  longestPause(from: number, to = performance.now()): number {
    const moments = [from, ...this.answered.filter((at) => at > from && at < to), to];
    return Math.round(Math.max(...moments.slice(1).map((at, index) => at - moments[index]!)));
  }

  async order(): Promise<Placed> {
    const { buyer, approver } = this.cast.people;
    const title = `食堂采购 ${randomUUID()}`;
    const draft = await buyer.post<{ id: string; version: number; totalFen: string }>('procurement', BASE, {
      id: newId(),
      title,
      fund: 'canteen',
      deliveryAddress: '耒阳市灶市街1号食堂',
      contact: { name: '伍秋实', phone: '13900000000' },
      lines: [{ variantId: this.cast.variantId, quantity: 1 }],
    });
    this.mark();
    const wish = { version: draft.version, totalFen: draft.totalFen };
    const submission = `${BASE}/${draft.id}/submission`;
    const { request } = await buyer.post<{ request: { version: number } }>('procurement', submission, wish);
    this.mark();
    const approval = `/api/procurement/approvals/${draft.id}/approval`;
    const agreed = { version: request.version };
    const { orderIds } = await approver.post<{ orderIds: string[] }>('procurement', approval, agreed);
    this.mark();
    const placed = { title, requestId: draft.id, orderIds };
    this.placed.push(placed);
    return placed;
  }

  private async buy(): Promise<void> {
    while (!this.stopped) await this.order();
  }

  private mark(): void {
    this.answered.push(performance.now());
  }
}
