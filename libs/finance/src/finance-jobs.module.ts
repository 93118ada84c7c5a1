import { Module } from '@nestjs/common';
import { FinanceBooksConsumer } from './finance-books.consumer.js';
import { FinanceClosingConsumer } from './finance-closing.consumer.js';
import { FinanceModule } from './finance.module.js';

/** Consumers of the room; only the worker imports them. */
@Module({ imports: [FinanceModule], providers: [FinanceBooksConsumer, FinanceClosingConsumer] })
export class FinanceJobsModule {}
