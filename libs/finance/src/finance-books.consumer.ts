import { ReceiptRecorded, ReturnAgreed } from '@bangfu/fulfilment';
import { Consumer, type EventConsumer, type StoredEvent } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { Credits } from './payments/credits.service.js';
import { Postings } from './postings.service.js';

/** Books what is owed when goods are accepted, and takes it back when they are returned. */
@Injectable()
@Consumer('finance-books', [ReceiptRecorded, ReturnAgreed])
export class FinanceBooksConsumer implements EventConsumer {
  constructor(
    private readonly postings: Postings,
    private readonly credits: Credits,
  ) {}

  async handle(event: StoredEvent): Promise<void> {
    if (event.type === ReturnAgreed.type) await this.credits.take(String(event.payload.returnId));
    else await this.postings.accrue(String(event.payload.receiptId));
  }
}
