import type Stripe from 'stripe';
import { doing } from './doing.js';
import type { House } from './house.js';
import { type Kind, type Kinds, PLATFORM } from './kinds.js';
import type { Delivered, Loop } from './loop.js';
import { purseOf } from './money.js';
import { complete, restrict } from './resources/accounts.js';
import { answerStep, type Submitted, submit, till } from './resources/cashier.js';
import { decideDispute, openDispute } from './resources/disputing.js';
import { failPayout, finishPayout } from './resources/payouts.js';
import { failRefund, finishRefund } from './resources/refunding.js';
import type { Work } from './work.js';

/** How a payer behaves on the hosted page. A number is a card's. */
export type Payer =
  | 'success'
  | 'declined'
  | 'insufficient_funds'
  | 'expired_card'
  | 'incorrect_cvc'
  | 'processing_error'
  | 'challenge_passed'
  | 'challenge_failed'
  | 'challenge_abandoned'
  | 'alipay'
  | 'alipay_cancelled'
  | 'wechat_pay'
  | 'wechat_pay_cancelled'
  | { number: string };

const NUMBERS: Record<string, string> = {
  success: '4242424242424242',
  declined: '4000000000000002',
  insufficient_funds: '4000000000009995',
  expired_card: '4000000000000069',
  incorrect_cvc: '4000000000000127',
  processing_error: '4000000000000119',
  challenge_passed: '4000000000003220',
  challenge_failed: '4000000000003220',
  challenge_abandoned: '4000000000003220',
};

/** What specs and stories turn to make the world less kind. Never reachable over HTTP. */
export class Knobs {
  constructor(
    private readonly house: House,
    private readonly loop: Loop,
  ) {}

  readonly webhooks = {
    /** Every event is sent so many times, all at once; 1 is normal. */
    duplicate: (copies: number): void => void (this.house.settings.copies = copies),
    /** Events of one pass go out in an order of their own; the same seed, the same disorder. Null: in order. */
    shuffle: (seed: number | null): void => void (this.house.settings.shuffleSeed = seed),
    /** Nothing goes out until `release`. */
    hold: (): void => void (this.house.settings.held = true),
    release: (): void => {
      this.house.settings.held = false;
      this.house.committed();
    },
    /** While on, events are given up unsent: `events.list({ delivery_success: false })` has them. */
    lose: (on: boolean): void => void (this.house.settings.lost = on),
    /** One pass over everything that waits, whatever its back-off. */
    deliver: (): Promise<Delivered> => this.loop.deliver(true),
    /** Passes until nothing waits any more: taken, or given up. Also what follows from it. */
    settle: async (): Promise<Delivered> => {
      const total: Delivered = { delivered: 0, failed: 0 };
      for (let pass = 0; pass < 100; pass += 1) {
        const { delivered, failed } = await this.loop.deliver(true);
        if (delivered + failed === 0) break;
        total.delivered += delivered;
        total.failed += failed;
      }
      return total;
    },
    /** Sends an old event once more, as the provider's console can. */
    redeliver: async (eventId: string): Promise<boolean> => {
      const row = await this.house.store.get(eventId);
      if (row?.object !== 'event') throw new Error(`no event ${eventId}`);
      const sent = this.house.endpoints.map((endpoint) => this.loop.send(endpoint, row.json as Stripe.Event));
      return (await Promise.all(sent)).every(Boolean);
    },
  };

  readonly faults = {
    /** Every call takes so much longer, with its idempotency key in use. */
    latency: (ms: number): void => void (this.house.settings.latencyMs = ms),
    /** The next calls fail with 500. They had begun, so the answer is saved under their key, unless `saved` is false. */
    serverError: (times: number, saved = true): void =>
      void (this.house.settings.serverErrors = { left: times, saved }),
    /** The next calls get 429. */
    rateLimit: (times: number): void => void (this.house.settings.rateLimits = times),
    /** The next commands are carried out, and the connection is cut before the answer. */
    hangUp: (times: number): void => void (this.house.settings.hangUps = times),
    /** The next calls are answered by something that is not the provider, such as a proxy's 404 without an `error`. */
    strangeAnswer: (times: number, status: number, body: string): void =>
      void (this.house.settings.strangeAnswers = { left: times, status, body }),
  };

  readonly refunds = {
    /** While on, refunds to wallets stay pending until `finish`. */
    hold: (on: boolean): void => void (this.house.settings.refundsHeld = on),
    finish: (id: string, how: 'succeeded' | 'failed'): Promise<Stripe.Refund> =>
      this.on('refund', id, (work, refund) =>
        how === 'succeeded' ? finishRefund(work, refund) : failRefund(work, refund),
      ),
  };

  readonly payouts = {
    /** `failed` also after `paid`: the money returns to the account's balance. */
    finish: (id: string, how: 'paid' | 'failed'): Promise<Stripe.Payout> =>
      this.on('payout', id, async (work, payout) =>
        how === 'paid' ? finishPayout(work, payout) : failPayout(work, payout),
      ),
  };

  readonly disputes = {
    open: (charge: string, reason = 'fraudulent'): Promise<Stripe.Dispute> =>
      this.on('charge', charge, (work, found) => openDispute(work, found, reason)),
    /** The bank only asks: no money moves, and the charge can still be refunded. */
    inquire: (charge: string): Promise<Stripe.Dispute> =>
      this.on('charge', charge, (work, found) => openDispute(work, found, 'general', true)),
    close: (id: string, how: 'won' | 'lost'): Promise<Stripe.Dispute> =>
      this.on('dispute', id, (work, dispute) => decideDispute(work, dispute, how === 'won')),
  };

  readonly accounts = {
    /** Everything that was asked of it is told: transfers are active. */
    complete: (id: string): Promise<Stripe.Account> =>
      this.on('account', id, async (work, account) => complete(work, account)),
    /** Something is past due: transfers are refused until `complete`. */
    restrict: (id: string, due = 'individual.verification.document'): Promise<Stripe.Account> =>
      this.on('account', id, async (work, account) => restrict(work, account, due)),
    /** Takes what the account has away, as if it had been paid out: its transfers cannot be reversed any more. */
    empty: (id: string): Promise<void> =>
      doing(this.house, id, async (work) => {
        work.put('emulator.purse', { ...(await purseOf(work)), available: 0, waiting: [] });
      }),
  };

  readonly time = {
    /** What happens by itself later (refunds of wallets, payouts; sessions only when they are due) happens now. */
    pass: (): Promise<number> => this.loop.passTime(true),
    /** Only what is due by the emulator's clock. */
    passDue: (): Promise<number> => this.loop.passTime(false),
    /** Money that is pending becomes available, for this account or the platform. */
    settle: (account = PLATFORM): Promise<void> =>
      doing(this.house, account, async (work) => {
        const purse = await purseOf(work);
        const waiting = purse.waiting.reduce((sum, { net }) => sum + net, 0);
        work.put('emulator.purse', { ...purse, available: purse.available + waiting, waiting: [] });
      }),
  };

  /** The payer opens the page of this session and does what is told. Answers what the page then shows. */
  async pay(session: string, payer: Payer): Promise<Submitted> {
    const wallet = typeof payer === 'string' ? /^(alipay|wechat_pay)(_cancelled)?$/.exec(payer) : null;
    const first = await doing(this.house, PLATFORM, async (work) => {
      const open = await this.tillOf(work, session);
      if (wallet) return submit(work, open, { type: wallet[1] === 'alipay' ? 'alipay' : 'wechat_pay' });
      return submit(work, open, { type: 'card', number: typeof payer === 'string' ? NUMBERS[payer]! : payer.number });
    });
    const stops = typeof payer !== 'string' || payer === 'challenge_abandoned';
    if (stops || (first.kind !== 'challenge' && first.kind !== 'waiting')) return first;
    const yes = payer !== 'challenge_failed' && !payer.endsWith('_cancelled');
    return doing(this.house, PLATFORM, async (work) => answerStep(work, await this.tillOf(work, session), yes));
  }

  /** Overwrites fields of a kept object: a status that nobody has heard of, another amount. */
  async rewrite(id: string, fields: Record<string, unknown>): Promise<void> {
    await this.house.alone(async () => {
      const row = await this.house.store.get(id);
      if (!row) throw new Error(`no object ${id}`);
      await this.house.store.write({ put: [{ ...row, json: { ...row.json, ...fields } }], removed: [], saved: null });
    });
  }

  private async tillOf(work: Work, session: string) {
    const found = await till(work, session);
    if (!found) throw new Error(`no session ${session}`);
    return found;
  }

  private async on<K extends Kind, T>(
    kind: K,
    id: string,
    verb: (work: Work, found: Kinds[K]) => Promise<T>,
  ): Promise<T> {
    const row = await this.house.store.get(id);
    return doing(this.house, row?.account ?? PLATFORM, async (work) => verb(work, await work.need(kind, id)));
  }
}
