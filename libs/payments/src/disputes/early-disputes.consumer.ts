import { Injectable } from '@nestjs/common';
import { Consumer, Database, type EventConsumer, type StoredEvent } from '@bangfu/kernel';
import { PaymentParked, PaymentSucceeded } from '../payments.events.js';
import { PaymentDisputes } from './disputes.service.js';

/** A dispute can be told of before the payment itself is known here: then nobody knew whose it was, and it is looked into now. */
@Injectable()
@Consumer('payments-early-disputes', [PaymentSucceeded, PaymentParked], { transactional: false })
export class EarlyDisputesConsumer implements EventConsumer {
  constructor(
    private readonly database: Database,
    private readonly disputes: PaymentDisputes,
  ) {}

  async handle(event: StoredEvent): Promise<void> {
    const told = await this.database.query<{ ref: string }>(
      `SELECT DISTINCT e.object_id AS ref FROM provider_events e JOIN payment_attempts a ON a.charge_ref = e.payload->'data'->'object'->>'charge'
        WHERE a.id = $1 AND e.type LIKE 'charge.dispute.%' AND e.object_id IS NOT NULL`,
      [String(event.payload.attemptId)],
    );
    for (const { ref } of told) await this.disputes.providerChanged(ref);
  }
}
