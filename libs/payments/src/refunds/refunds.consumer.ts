import { Injectable } from '@nestjs/common';
import { Consumer, type EventConsumer, type StoredEvent } from '@bangfu/kernel';
import { RefundAsked } from '../payments.events.js';
import { RefundRunner } from './refund-runner.service.js';

/** Carries a refund on as soon as it was asked for. Not in the delivery's transaction: it calls the provider. */
@Injectable()
@Consumer('payments-refunds', [RefundAsked], { transactional: false })
export class RefundsConsumer implements EventConsumer {
  constructor(private readonly runner: RefundRunner) {}

  async handle(event: StoredEvent): Promise<void> {
    await this.runner.runOne(String(event.payload.refundId));
  }
}
