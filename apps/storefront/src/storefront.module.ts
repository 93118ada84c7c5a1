import { Module } from '@nestjs/common';
import { FilesModule, HttpModule, KernelModule } from '@bangfu/kernel';
import { PartiesModule } from '@bangfu/parties';
import { FilesController } from './files/files.controller.js';

/** Shoppers and everyone signed in: browsing, cart, own orders, session, account, files. */
@Module({
  imports: [KernelModule, FilesModule, HttpModule, PartiesModule],
  controllers: [FilesController],
})
export class StorefrontModule {}
