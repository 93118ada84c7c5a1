import { Module } from '@nestjs/common';
import { OrderBudgetsConsumer } from './order-budgets/order-budgets.consumer.js';
import { ProcurementModule } from './procurement.module.js';

/** What this room does in the worker. */
@Module({ imports: [ProcurementModule], providers: [OrderBudgetsConsumer], exports: [ProcurementModule] })
export class ProcurementJobsModule {}
