import { Consumer, type EventConsumer, type StoredEvent } from '@bangfu/kernel';
import { RefundFailed, RefundSettled } from '@bangfu/payments';
import { Injectable } from '@nestjs/common';
import { CLAIM_CAUSE, ClaimRefunds } from './claim-refunds.service.js';

/** A claim is settled when its refund is. */
@Injectable()
@Consumer('shop-claim-settling', [RefundSettled, RefundFailed])
export class ClaimSettlingConsumer implements EventConsumer {
  constructor(private readonly refunds: ClaimRefunds) {}

  async handle({ type, payload }: StoredEvent): Promise<void> {
    if (payload.causeType !== CLAIM_CAUSE) return;
    const claimId = String(payload.causeId);
    await (type === RefundSettled.type ? this.refunds.settled(claimId) : this.refunds.failed(claimId));
  }
}
