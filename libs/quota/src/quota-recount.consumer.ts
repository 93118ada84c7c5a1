import { AllocationUndone, PaymentAllocated } from '@bangfu/finance';
import { ReceiptRecorded, ReturnAgreed } from '@bangfu/fulfilment';
import { Consumer, type EventConsumer, type StoredEvent } from '@bangfu/kernel';
import {
  OrderCancelled,
  OrderCompleted,
  OrderConfirmed,
  OrderLinesChanged,
  OrderPlaced,
  OrderRebound,
  OrderReceived,
} from '@bangfu/orders';
import { Injectable } from '@nestjs/common';
import { OrderEvaluated } from './quota.events.js';
import { Quota } from './quota.service.js';

/** Whatever touches an order leads to one verb. */
@Injectable()
@Consumer('quota-recount', [
  OrderPlaced,
  OrderConfirmed,
  OrderLinesChanged,
  OrderCancelled,
  OrderRebound,
  OrderReceived,
  OrderCompleted,
  ReceiptRecorded,
  ReturnAgreed,
  PaymentAllocated,
  AllocationUndone,
  OrderEvaluated,
])
export class QuotaRecountConsumer implements EventConsumer {
  constructor(private readonly quota: Quota) {}

  async handle(event: StoredEvent): Promise<void> {
    const { orderId, orderIds } = event.payload as { orderId?: string; orderIds?: string[] };
    for (const id of orderIds ?? (orderId ? [orderId] : [])) await this.quota.recount(id, event.type);
  }
}
