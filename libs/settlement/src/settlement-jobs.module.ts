import { Module } from '@nestjs/common';
import { SettlementModule } from './settlement.module.js';

/** Consumers of the room; only the worker imports them. */
@Module({ imports: [SettlementModule], exports: [SettlementModule] })
export class SettlementJobsModule {}
