import { Module } from '@nestjs/common';
import { HttpModule, KernelModule } from '@bangfu/kernel';

/** Agencies and unions: plans, requests, approvals, orders, acceptance, payment. */
@Module({
  imports: [KernelModule, HttpModule],
  controllers: [],
})
export class ProcurementModule {}
