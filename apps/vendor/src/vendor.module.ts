import { Module } from '@nestjs/common';
import { HttpModule, KernelModule } from '@bangfu/kernel';

/** Suppliers: admission, certification, products, stock, orders, shipments, invoices, balance. */
@Module({
  imports: [KernelModule, HttpModule],
  controllers: [],
})
export class VendorModule {}
