import { Module } from '@nestjs/common';
import { ExportRequestConsumer } from './exports/export-request.consumer.js';
import { ReportingModule } from './reporting.module.js';

/** What the worker runs. */
@Module({ imports: [ReportingModule], providers: [ExportRequestConsumer] })
export class ReportingJobsModule {}
