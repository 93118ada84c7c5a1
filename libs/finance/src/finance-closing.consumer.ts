import { ReturnAgreed } from '@bangfu/fulfilment';
import { Consumer, type EventConsumer, type StoredEvent } from '@bangfu/kernel';
import { OrderReceived } from '@bangfu/orders';
import { Injectable } from '@nestjs/common';
import { AllocationUndone, PaymentAllocated } from './finance.events.js';
import { OrderClosing } from './payments/order-closing.service.js';

/** Completes orders on which nothing is open any more, whichever came last: the goods, the money or a return; and opens them again. */
@Injectable()
@Consumer('finance-closing', [PaymentAllocated, AllocationUndone, OrderReceived, ReturnAgreed])
export class FinanceClosingConsumer implements EventConsumer {
  constructor(private readonly closing: OrderClosing) {}

  async handle(event: StoredEvent): Promise<void> {
    const { orderId, orderIds } = event.payload as { orderId?: string; orderIds?: string[] };
    for (const id of orderIds ?? (orderId ? [orderId] : [])) {
      await (event.type === AllocationUndone.type ? this.closing.reopenIfUnpaid(id) : this.closing.closeIfPaid(id));
    }
  }
}
