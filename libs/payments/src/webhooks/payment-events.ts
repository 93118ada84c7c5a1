import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError, isId } from '@bangfu/kernel';
import { Payments } from '../attempts/payments.service.js';
import { EventHandlers, type Handled, type KeptEvent } from './event-handlers.js';

/** Events about a payment: whatever they say happened, the attempt that their metadata names is reconciled. */
@Injectable()
export class PaymentEvents implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly payments: Payments,
  ) {}

  onModuleInit(): void {
    for (const prefix of ['checkout.session.', 'payment_intent.', 'charge.']) {
      this.handlers.on(prefix, (event) => this.reconcile(event));
    }
  }

  private async reconcile({ object }: KeptEvent): Promise<Handled> {
    const attemptId = (object['metadata'] as Record<string, unknown> | null | undefined)?.['attempt_id'];
    if (!isId(attemptId)) return 'ignored';
    try {
      await this.payments.reconcile(attemptId, 'webhook');
      return 'handled';
    } catch (error) {
      // Another installation of ours may share the account.
      if (error instanceof DomainError && error.code === 'payment_attempt_missing') return 'ignored';
      throw error;
    }
  }
}
