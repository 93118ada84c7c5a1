import { Injectable } from '@nestjs/common';
import { Consumer, type EventConsumer, type StoredEvent } from '@bangfu/kernel';
import { PartReleased } from '../payments.events.js';
import { Transfers } from './transfers.service.js';

/** Sends a supplier its money as soon as the goods are confirmed. Not in the delivery's transaction: it calls the provider. */
@Injectable()
@Consumer('payments-transfers', [PartReleased], { transactional: false })
export class TransfersConsumer implements EventConsumer {
  constructor(private readonly transfers: Transfers) {}

  async handle(event: StoredEvent): Promise<void> {
    await this.transfers.sendPart(String(event.payload.partId));
  }
}
