import { Module } from '@nestjs/common';
import { FilesModule, HttpModule, KernelModule } from '@bangfu/kernel';
import { PartiesModule } from '@bangfu/parties';
import { OwnOrganisationController } from './people/own-organisation.controller.js';
import { PeopleController } from './people/people.controller.js';

/** Suppliers: admission, certification, products, stock, orders, shipments, invoices, balance. */
@Module({
  imports: [KernelModule, FilesModule, HttpModule, PartiesModule],
  controllers: [PeopleController, OwnOrganisationController],
})
export class VendorModule {}
