import { ReturnAgreed } from '@bangfu/fulfilment';
import { Consumer, type EventConsumer, type StoredEvent } from '@bangfu/kernel';
import { OrderReceived } from '@bangfu/orders';
import { Injectable } from '@nestjs/common';
import { PaymentAllocated } from './finance.events.js';
import { OrderClosing } from './payments/order-closing.service.js';

/** Completes orders on which nothing is open any more, whichever came last: the goods, the money or a return. */
@Injectable()
@Consumer('finance-closing', [PaymentAllocated, OrderReceived, ReturnAgreed])
export class FinanceClosingConsumer implements EventConsumer {
  constructor(private readonly closing: OrderClosing) {}

  async handle(event: StoredEvent): Promise<void> {
    const { orderId, orderIds } = event.payload as { orderId?: string; orderIds?: string[] };
    for (const id of orderIds ?? (orderId ? [orderId] : [])) await this.closing.closeIfPaid(id);
  }
}
