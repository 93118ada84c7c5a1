import { Module } from '@nestjs/common';
import { SettlementAccountsConsumer } from './settlement-accounts.consumer.js';
import { SettlementModule } from './settlement.module.js';

/** Consumers of the room; only the worker imports them. */
@Module({ imports: [SettlementModule], providers: [SettlementAccountsConsumer] })
export class SettlementJobsModule {}
