import { Consumer, type EventConsumer, type StoredEvent } from '@bangfu/kernel';
import {
  type AttemptSubject,
  DisputeClosed,
  DisputeOpened,
  PaymentFailed,
  PaymentSucceeded,
  RefundFailed,
  RefundSettled,
} from '@bangfu/payments';
import { Injectable } from '@nestjs/common';
import { CheckoutOutcomes } from './checkouts/checkout-outcomes.service.js';
import { PaidOrders } from './orders/paid-orders.service.js';

/** What the shop does when money has moved. */
@Injectable()
@Consumer('shop-payments', [PaymentSucceeded, PaymentFailed, RefundSettled, RefundFailed, DisputeOpened, DisputeClosed])
export class ShopPaymentsConsumer implements EventConsumer {
  constructor(
    private readonly outcomes: CheckoutOutcomes,
    private readonly orders: PaidOrders,
  ) {}

  async handle({ type, payload }: StoredEvent): Promise<void> {
    const { attemptId, subjectType, subjectId } = payload as unknown as AttemptSubject;
    if (subjectType !== 'checkout') return;
    const fact = payload as Record<string, string>;
    switch (type) {
      case PaymentSucceeded.type:
        return this.outcomes.paid(subjectId, attemptId);
      case PaymentFailed.type:
        return this.outcomes.failed(subjectId, attemptId, fact.state as 'declined' | 'expired' | 'cancelled');
      case RefundSettled.type:
        return this.orders.refundEnded(subjectId, fact, 'refund_settled');
      case RefundFailed.type:
        return this.orders.refundEnded(subjectId, fact, 'refund_failed');
      case DisputeOpened.type:
        return this.orders.disputeOpened(subjectId, fact.disputeId!);
      default:
        return this.orders.disputeClosed(subjectId, fact.disputeId!);
    }
  }
}
