import { Consumer, type EventConsumer, type StoredEvent } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { CountOutdated } from './quota.events.js';
import { Quota } from './quota.service.js';

/** Counts anew what a version before this one counted wrongly. A name of its own, so that no worker of that version takes it. */
@Injectable()
@Consumer('quota-outdated', [CountOutdated])
export class QuotaOutdatedConsumer implements EventConsumer {
  constructor(private readonly quota: Quota) {}

  async handle(event: StoredEvent): Promise<void> {
    const { orderId } = event.payload as { orderId: string };
    await this.quota.recount(orderId, event.type);
  }
}
