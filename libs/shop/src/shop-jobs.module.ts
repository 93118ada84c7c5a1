import { Module } from '@nestjs/common';
import { ShopModule } from './shop.module.js';

/** Consumers of the room; only the worker imports them. */
@Module({ imports: [ShopModule], exports: [ShopModule] })
export class ShopJobsModule {}
