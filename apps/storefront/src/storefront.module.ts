import { Module } from '@nestjs/common';
import { CatalogModule } from '@bangfu/catalog';
import { FilesModule, HttpModule, KernelModule } from '@bangfu/kernel';
import { PartiesModule } from '@bangfu/parties';
import { CatalogueController } from './catalogue/catalogue.controller.js';
import { FilesController } from './files/files.controller.js';
import { AccountController } from './account/account.controller.js';
import { SecondFactorController } from './account/second-factor.controller.js';
import { DivisionsController } from './divisions/divisions.controller.js';
import { ProductsController } from './products/products.controller.js';
import { SessionController } from './session/session.controller.js';

/** Shoppers and everyone signed in: browsing, cart, own orders, session, account, files. */
@Module({
  imports: [KernelModule, FilesModule, HttpModule, PartiesModule, CatalogModule],
  controllers: [FilesController, SessionController, CatalogueController, ProductsController, AccountController, SecondFactorController, DivisionsController],
})
export class StorefrontModule {}
