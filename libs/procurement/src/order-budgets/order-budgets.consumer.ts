import { Injectable } from '@nestjs/common';
import { DisputeSettled, ReceiptRecorded, ReturnAgreed } from '@bangfu/fulfilment';
import { Consumer, type EventConsumer, type StoredEvent } from '@bangfu/kernel';
import { OrderCancelled, OrderCompleted, OrderConfirmed, OrderLinesChanged, OrderReceived } from '@bangfu/orders';
import { OrderBudgets } from './order-budgets.service.js';

/** Whatever happens to an order, its claim on the budget follows. */
@Injectable()
@Consumer('procurement-order-budgets', [
  OrderConfirmed,
  OrderLinesChanged,
  OrderCancelled,
  OrderReceived,
  OrderCompleted,
  ReceiptRecorded,
  DisputeSettled,
  ReturnAgreed,
])
export class OrderBudgetsConsumer implements EventConsumer {
  constructor(private readonly orderBudgets: OrderBudgets) {}

  async handle(event: StoredEvent): Promise<void> {
    await this.orderBudgets.reconcile((event.payload as { orderId: string }).orderId, event.type);
  }
}
