import { CatalogJobsModule } from '@bangfu/catalog';
import { KernelModule, SCHEDULE, ScheduleRunner, WorkerStart } from '@bangfu/kernel';
import { PartiesModule } from '@bangfu/parties';
import { Module } from '@nestjs/common';
import { schedule } from './schedule.js';

/** Relay, consumers and schedule. Whoever imports this module runs them: the worker, or standalone in its one process. */
@Module({
  imports: [
    KernelModule,
    PartiesModule,
    // One <Room>JobsModule per room, in the order of rooms.cjs.
    CatalogJobsModule,
  ],
  providers: [{ provide: SCHEDULE, useValue: schedule }, ScheduleRunner, WorkerStart],
})
export class WorkerModule {}
