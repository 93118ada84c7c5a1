import { Module } from '@nestjs/common';
import { HttpModule, KernelModule } from '@bangfu/kernel';

/** Shoppers and everyone signed in: browsing, cart, own orders, session, account, files. */
@Module({
  imports: [KernelModule, HttpModule],
  controllers: [],
})
export class StorefrontModule {}
