import { NotificationsModule } from '@bangfu/notifications';
import { Module } from '@nestjs/common';
import { ExportFinishedConsumer } from './exports/export-finished.consumer.js';
import { ExportRequestConsumer } from './exports/export-request.consumer.js';
import { ReportingModule } from './reporting.module.js';

/** What the worker runs. */
@Module({ imports: [ReportingModule, NotificationsModule], providers: [ExportRequestConsumer, ExportFinishedConsumer] })
export class ReportingJobsModule {}
