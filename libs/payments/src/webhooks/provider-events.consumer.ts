import { Injectable } from '@nestjs/common';
import { Consumer, type EventConsumer, type StoredEvent } from '@bangfu/kernel';
import { ProviderEventReceived } from '../payments.events.js';
import { ProviderEventRunner } from './provider-event-runner.service.js';

/**
 * Looks into an event as soon as it came. Not in the delivery's transaction: it asks the provider. What fails stays in the inbox,
 * which `ProviderEventRunner.run` works off by schedule.
 */
@Injectable()
@Consumer('payments-provider-events', [ProviderEventReceived], { transactional: false })
export class ProviderEventsConsumer implements EventConsumer {
  constructor(private readonly runner: ProviderEventRunner) {}

  async handle(event: StoredEvent): Promise<void> {
    const { provider, eventId } = event.payload as { provider: string; eventId: string };
    await this.runner.runOne(provider, eventId);
  }
}
