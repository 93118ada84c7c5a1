import { Consumer, type EventConsumer, type StoredEvent } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { FilingConfirmed } from './quota.events.js';
import { Quota } from './quota.service.js';

/** A confirmed filing counts what was bought before it; each order in a transaction of its own. */
@Injectable()
@Consumer('quota-year', [FilingConfirmed], { transactional: false })
export class QuotaYearConsumer implements EventConsumer {
  constructor(private readonly quota: Quota) {}

  async handle(event: StoredEvent): Promise<void> {
    const { agencyId, year } = event.payload as { agencyId: string; year: number };
    await this.quota.recountYear(agencyId, year, event.type);
  }
}
