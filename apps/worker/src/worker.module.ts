import { CatalogJobsModule } from '@bangfu/catalog';
import { FinanceJobsModule } from '@bangfu/finance';
import { FulfilmentModule } from '@bangfu/fulfilment';
import { CertificationModule } from '@bangfu/certification';
import { KernelModule, SCHEDULE, ScheduleRunner, WorkerStart } from '@bangfu/kernel';
import { LedgerModule } from '@bangfu/ledger';
import { NotificationsJobsModule } from '@bangfu/notifications';
import { PartiesModule } from '@bangfu/parties';
import { PaymentsJobsModule } from '@bangfu/payments';
import { ProcurementJobsModule } from '@bangfu/procurement';
import { QuotaJobsModule } from '@bangfu/quota';
import { ReportingJobsModule } from '@bangfu/reporting';
import { SettlementJobsModule } from '@bangfu/settlement';
import { ShopJobsModule } from '@bangfu/shop';
import { Module } from '@nestjs/common';
import { schedule } from './schedule.js';

/** Every room with its consumers, idle: the story runs them in its own time, the worker in the background. */
@Module({
  imports: [
    KernelModule,
    PartiesModule,
    CertificationModule,
    // One <Room>JobsModule per room, in the order of rooms.cjs.
    LedgerModule,
    CatalogJobsModule,
    FulfilmentModule,
    FinanceJobsModule,
    PaymentsJobsModule,
    ShopJobsModule,
    SettlementJobsModule,
    QuotaJobsModule,
    ProcurementJobsModule,
    NotificationsJobsModule,
    ReportingJobsModule,
  ],
})
export class ConsumersModule {}

/** Relay, consumers and schedule. Whoever imports this module runs them: the worker, or standalone in its one process. */
@Module({
  imports: [KernelModule, ConsumersModule],
  providers: [{ provide: SCHEDULE, useValue: schedule }, ScheduleRunner, WorkerStart],
})
export class WorkerModule {}
