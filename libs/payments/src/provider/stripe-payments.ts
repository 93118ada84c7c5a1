import { Injectable } from '@nestjs/common';
import Stripe from 'stripe';
import { Clock } from '@bangfu/kernel';
import { webhookRefused } from '../payments.errors.js';
import {
  type NewProviderCheckout,
  PaymentProvider,
  type ProviderDispute,
  type ProviderEvent,
  type ProviderMovement,
  type ProviderPage,
  type ProviderPayment,
  type ProviderRefund,
} from './payment-provider.js';
import { PaymentRefused } from './provider-faults.js';
import { StripeConnection } from './stripe-connection.js';
import {
  checkoutParams,
  disputeOf,
  eventOf,
  goneOf,
  movementOf,
  paymentOf,
  refundOf,
  WHOLE_PAYMENT,
} from './stripe-words.js';

const TOLERANCE_SECONDS = 300;
const PAGE = 100;

/** Checkout Sessions of Stripe, or of whoever speaks its protocol. */
@Injectable()
export class StripePayments extends PaymentProvider {
  readonly name = 'stripe' as const;

  constructor(
    private readonly connection: StripeConnection,
    private readonly clock: Clock,
  ) {
    super();
  }

  get available(): boolean {
    return this.connection.available;
  }

  async createCheckout(checkout: NewProviderCheckout): Promise<ProviderPayment> {
    const { attemptId, round } = checkout;
    const idempotencyKey = `pay:${attemptId}:create${round === 1 ? '' : `:${round}`}`;
    return paymentOf(
      await this.connection.one('checkout.session', (stripe) =>
        stripe.checkout.sessions.create(checkoutParams(checkout), { idempotencyKey }),
      ),
    );
  }

  async get(sessionRef: string): Promise<ProviderPayment> {
    try {
      return paymentOf(
        await this.connection.one('checkout.session', (stripe) =>
          stripe.checkout.sessions.retrieve(sessionRef, { expand: [...WHOLE_PAYMENT] }),
        ),
      );
    } catch (error) {
      if (error instanceof PaymentRefused && error.code === 'resource_missing') return goneOf(sessionRef);
      throw error;
    }
  }

  async find(attemptId: string, since: Date): Promise<ProviderPayment | null> {
    // Their clock is not ours.
    const gte = Math.floor(since.getTime() / 1000) - 600;
    const pages = this.connection.pages((stripe, after) =>
      stripe.checkout.sessions.list({ created: { gte }, limit: PAGE, ...(after ? { starting_after: after } : {}) }),
    );
    for await (const sessions of pages) {
      const ours = sessions.find((session) => session.metadata?.['attempt_id'] === attemptId);
      if (ours) return this.get(ours.id);
    }
    return null;
  }

  async expire(sessionRef: string): Promise<ProviderPayment> {
    try {
      await this.connection.one('checkout.session', (stripe) => stripe.checkout.sessions.expire(sessionRef));
    } catch (error) {
      // Paid or over already: what is true now is asked below.
      if (!(error instanceof PaymentRefused)) throw error;
    }
    return this.get(sessionRef);
  }

  async refund(refundId: string, chargeRef: string, amountFen: bigint): Promise<ProviderRefund> {
    const params = { charge: chargeRef, amount: Number(amountFen), metadata: { refund_id: refundId } };
    return refundOf(
      await this.connection.one('refund', (stripe) =>
        stripe.refunds.create(params, { idempotencyKey: `refund:${refundId}` }),
      ),
    );
  }

  async getRefund(ref: string): Promise<ProviderRefund> {
    return refundOf(await this.connection.one('refund', (stripe) => stripe.refunds.retrieve(ref)));
  }

  async findRefund(refundId: string, chargeRef: string): Promise<ProviderRefund | null> {
    const pages = this.connection.pages((stripe, after) =>
      stripe.refunds.list({ charge: chargeRef, limit: PAGE, ...(after ? { starting_after: after } : {}) }),
    );
    for await (const refunds of pages) {
      const ours = refunds.find((refund) => refund.metadata?.['refund_id'] === refundId);
      if (ours) return refundOf(ours);
    }
    return null;
  }

  async getDispute(ref: string): Promise<ProviderDispute> {
    return disputeOf(await this.connection.one('dispute', (stripe) => stripe.disputes.retrieve(ref)));
  }

  parseWebhook(body: Buffer, signature: string | undefined): ProviderEvent {
    const event = signature ? this.verified(body, signature) : null;
    if (!event || event.object !== 'event' || !String(event.id).startsWith('evt_')) throw webhookRefused();
    const told = eventOf(event);
    if (Number.isNaN(told.created.getTime())) throw webhookRefused();
    return told;
  }

  async undeliveredEvents(after: string | null): Promise<ProviderPage<ProviderEvent>> {
    if (after !== null) {
      const page = await this.connection.list((stripe) =>
        stripe.events.list({ delivery_success: false, ending_before: after, limit: PAGE }),
      );
      const items = page.data.map(eventOf).reverse();
      return { items, next: page.has_more ? (items.at(-1)?.id ?? null) : null };
    }
    // Stripe lists the newest first and keeps 30 days: without a place to go on from, all of it is turned round.
    const items: ProviderEvent[] = [];
    const pages = this.connection.pages((stripe, last) =>
      stripe.events.list({ delivery_success: false, limit: PAGE, ...(last ? { starting_after: last } : {}) }),
    );
    for await (const events of pages) items.push(...events.map(eventOf));
    return { items: items.reverse(), next: null };
  }

  async movements(from: Date, to: Date, after: string | null): Promise<ProviderPage<ProviderMovement>> {
    const created = { gte: Math.floor(from.getTime() / 1000), lt: Math.floor(to.getTime() / 1000) };
    const page = await this.connection.list((stripe) =>
      stripe.balanceTransactions.list({ created, limit: PAGE, ...(after ? { starting_after: after } : {}) }),
    );
    const items = page.data.map(movementOf);
    return { items, next: page.has_more ? (items.at(-1)?.ref ?? null) : null };
  }

  async balance(): Promise<bigint> {
    const balance = await this.connection.nameless('balance', (stripe) => stripe.balance.retrieve());
    const funds = [...balance.available, ...balance.pending].filter(({ currency }) => currency === 'cny');
    return funds.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  }

  /** Null when no secret fits, or when the signature is too old, or from the future, which the library would let pass. */
  private verified(body: Buffer, signature: string): Stripe.Event | null {
    const now = this.clock.now().getTime();
    const at = Number(/(?:^|,)t=(\d{1,12})(?:,|$)/.exec(signature)?.[1] ?? NaN);
    if (!(at <= now / 1000 + TOLERANCE_SECONDS)) return null;
    for (const secret of this.connection.webhookSecrets) {
      try {
        return Stripe.webhooks.constructEvent(body, signature, secret, TOLERANCE_SECONDS, undefined, now);
      } catch {
        // Not this secret, or nothing that can be read: refused below either way.
      }
    }
    return null;
  }
}
