import type Stripe from 'stripe';
import type { EmulatorStore } from './store.js';

/** Where events go. */
export interface Endpoint {
  readonly id: string;
  readonly url: string;
  readonly secrets: readonly string[];
  wants(type: string): boolean;
}

export interface Fees {
  readonly bps: number;
  readonly fixed: number;
}

/** How the emulated world behaves; each has a sensible default. */
export interface Manners {
  /** What the provider keeps of a card payment and of a wallet payment. */
  readonly cardFees: Fees;
  readonly walletFees: Fees;
  /** Kept by the provider when a payment is disputed; given back when the dispute is won. */
  readonly disputeFee: number;
  /** Until money that came in can be transferred or paid out. */
  readonly settleSeconds: number;
  /** Until a refund to a wallet, and a payout, are done by themselves. */
  readonly refundSeconds: number;
  readonly payoutSeconds: number;
  /** `instant`: an account may receive transfers at once; `asked`: after its onboarding page or `knobs.accounts.complete`. */
  readonly onboarding: 'instant' | 'asked';
}

export const MANNERS: Manners = {
  cardFees: { bps: 290, fixed: 30 },
  walletFees: { bps: 220, fixed: 30 },
  disputeFee: 1500,
  settleSeconds: 2 * 86_400,
  refundSeconds: 5,
  payoutSeconds: 10,
  onboarding: 'instant',
};

/** What is switched on by the knobs. */
export interface Settings {
  latencyMs: number;
  serverErrors: { left: number; saved: boolean };
  rateLimits: number;
  hangUps: number;
  strangeAnswers: { left: number; status: number; body: string };
  copies: number;
  shuffleSeed: number | null;
  held: boolean;
  lost: boolean;
  refundsHeld: boolean;
}

/** What all parts of one emulator share. */
export class House {
  endpoints: Endpoint[] = [];
  /** Where the hosted page is reached; no slash at the end. */
  publicBase = '';
  readonly settings: Settings = {
    latencyMs: 0,
    serverErrors: { left: 0, saved: true },
    rateLimits: 0,
    hangUps: 0,
    strangeAnswers: { left: 0, status: 404, body: '' },
    copies: 1,
    shuffleSeed: null,
    held: false,
    lost: false,
    refundsHeld: false,
  };
  private reading: Promise<void> | null = null;
  private tail: Promise<unknown> = Promise.resolve();
  /** Told after each commit: the loop has something to do. */
  committed: () => void = () => undefined;

  constructor(
    private readonly configured: Endpoint | null,
    readonly store: EmulatorStore,
    readonly now: () => Date,
    readonly manners: Manners,
  ) {}

  /** The store may not be there yet when the emulator is made: it is first asked when somebody calls. */
  ready(): Promise<void> {
    this.reading ??= this.readEndpoints().catch((error: unknown) => {
      this.reading = null;
      throw error;
    });
    return this.reading;
  }

  /** Endpoints made over the protocol join the configured one. */
  async readEndpoints(): Promise<void> {
    const rows = await this.store.list({ object: 'webhook_endpoint' });
    const made = rows.map(({ json }) => json as Stripe.WebhookEndpoint).filter(({ status }) => status === 'enabled');
    const listening = made.map(({ id, url, secret, enabled_events: types }): Endpoint => ({
      id,
      url,
      secrets: [secret ?? ''],
      wants: (type) => types.includes('*') || types.includes(type),
    }));
    this.endpoints = [...(this.configured ? [this.configured] : []), ...listening];
  }

  /** One call at a time reads and writes, so that none decides on what another is changing. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    const before = this.tail;
    let done: () => void = () => undefined;
    this.tail = new Promise<void>((resolve) => (done = resolve));
    await before;
    try {
      return await work();
    } finally {
      done();
    }
  }
}
