import { Module } from '@nestjs/common';
import { PaymentsModule } from './payments.module.js';
import { ProviderEventsConsumer } from './webhooks/provider-events.consumer.js';

/** Consumers of the room; only the worker imports them. */
@Module({ imports: [PaymentsModule], providers: [ProviderEventsConsumer], exports: [PaymentsModule] })
export class PaymentsJobsModule {}
