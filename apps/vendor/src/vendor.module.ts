import { Module } from '@nestjs/common';
import { FilesModule, HttpModule, KernelModule } from '@bangfu/kernel';
import { PartiesModule } from '@bangfu/parties';

/** Suppliers: admission, certification, products, stock, orders, shipments, invoices, balance. */
@Module({
  imports: [KernelModule, FilesModule, HttpModule, PartiesModule],
  controllers: [],
})
export class VendorModule {}
