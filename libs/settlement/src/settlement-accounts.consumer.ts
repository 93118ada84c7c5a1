import { Consumer, Database, type EventConsumer, type StoredEvent } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { Payouts } from './payouts/payouts.service.js';
import { PayoutAccountGiven, PayoutAccountRefused, PayoutAccountVerified } from './settlement.events.js';

/** What waits for a bank account goes on when there is one, and waits again when there is none. */
@Injectable()
@Consumer('settlement-accounts', [PayoutAccountGiven, PayoutAccountVerified, PayoutAccountRefused])
export class SettlementAccountsConsumer implements EventConsumer {
  constructor(
    private readonly database: Database,
    private readonly payouts: Payouts,
  ) {}

  async handle(event: StoredEvent): Promise<void> {
    await this.database.transaction(() => this.payouts.refresh(String(event.payload.supplierId)));
  }
}
