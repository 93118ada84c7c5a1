import { Module } from '@nestjs/common';
import { SecondPaymentsConsumer } from './attempts/second-payments.consumer.js';
import { EarlyDisputesConsumer } from './disputes/early-disputes.consumer.js';
import { PaymentsModule } from './payments.module.js';
import { RefundsConsumer } from './refunds/refunds.consumer.js';
import { TransfersConsumer } from './transfers/transfers.consumer.js';
import { ProviderEventsConsumer } from './webhooks/provider-events.consumer.js';

/** Consumers of the room; only the worker imports them. */
@Module({
  imports: [PaymentsModule],
  providers: [
    ProviderEventsConsumer,
    SecondPaymentsConsumer,
    EarlyDisputesConsumer,
    RefundsConsumer,
    TransfersConsumer,
  ],
  exports: [PaymentsModule],
})
export class PaymentsJobsModule {}
