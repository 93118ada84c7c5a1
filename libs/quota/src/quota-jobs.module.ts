import { Module } from '@nestjs/common';
import { QuotaModule } from './quota.module.js';
import { QuotaOutdatedConsumer } from './quota-outdated.consumer.js';
import { QuotaRecountConsumer } from './quota-recount.consumer.js';
import { QuotaYearConsumer } from './quota-year.consumer.js';

/** Consumers of the room; only the worker imports them. */
@Module({ imports: [QuotaModule], providers: [QuotaOutdatedConsumer, QuotaRecountConsumer, QuotaYearConsumer] })
export class QuotaJobsModule {}
