import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PaymentDisputes } from '../disputes/disputes.service.js';
import { ProviderPayouts } from '../disputes/provider-payouts.service.js';
import { RefundRunner } from '../refunds/refund-runner.service.js';
import { SupplierAccounts } from '../transfers/supplier-accounts.service.js';
import { EventHandlers, type Handled, type KeptEvent } from './event-handlers.js';

/** Events about money that goes back, is disputed, or leaves for a bank. What they say is old news: the object is asked for. */
@Injectable()
export class MoneyEvents implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly refunds: RefundRunner,
    private readonly disputes: PaymentDisputes,
    private readonly accounts: SupplierAccounts,
    private readonly payouts: ProviderPayouts,
  ) {}

  onModuleInit(): void {
    const about = (prefix: string, ask: (objectId: string) => Promise<boolean>) =>
      this.handlers.on(prefix, async ({ objectId }) => (objectId && (await ask(objectId)) ? 'handled' : 'ignored'));
    about('refund.', (ref) => this.refunds.providerChanged(ref));
    about('charge.refund.', (ref) => this.refunds.providerChanged(ref));
    about('charge.dispute.', (ref) => this.disputes.providerChanged(ref));
    about('account.updated', (ref) => this.accounts.providerChanged(ref));
    this.handlers.on('payout.', (event) => this.payout(event));
  }

  /** Signed, and the amount of a payout never changes: its words are enough. A supplier's own payout is none of ours. */
  private async payout({ objectId, object, type, account }: KeptEvent): Promise<Handled> {
    const amount = object['amount'];
    if (!objectId || account !== null || typeof amount !== 'number' || object['currency'] !== 'cny') return 'ignored';
    const state = type === 'payout.failed' || type === 'payout.canceled' ? 'failed' : 'sent';
    const failure = object['failure_message'] ?? object['failure_code'];
    await this.payouts.apply({
      ref: objectId,
      amountFen: BigInt(amount),
      state,
      failure: typeof failure === 'string' ? failure : null,
    });
    return 'handled';
  }
}
