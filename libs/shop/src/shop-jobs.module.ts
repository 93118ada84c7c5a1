import { Module } from '@nestjs/common';
import { ShopModule } from './shop.module.js';
import { ClaimSettlingConsumer } from './claims/claim-settling.consumer.js';
import { ShopPaymentsConsumer } from './shop-payments.consumer.js';

/** Consumers of the room; only the worker imports them. */
@Module({ imports: [ShopModule], providers: [ShopPaymentsConsumer, ClaimSettlingConsumer], exports: [ShopModule] })
export class ShopJobsModule {}
