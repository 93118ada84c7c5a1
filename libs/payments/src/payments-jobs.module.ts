import { Module } from '@nestjs/common';
import { PaymentsModule } from './payments.module.js';

/** Consumers of the room; only the worker imports them. */
@Module({ imports: [PaymentsModule], exports: [PaymentsModule] })
export class PaymentsJobsModule {}
