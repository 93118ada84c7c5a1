import { FinanceModule } from '@bangfu/finance';
import { FilesModule } from '@bangfu/kernel';
import { LedgerModule } from '@bangfu/ledger';
import { Module } from '@nestjs/common';
import { PaymentPackQueries } from './payment-pack.queries.js';
import { PaymentPacks } from './payment-packs.service.js';

@Module({
  imports: [FilesModule, FinanceModule, LedgerModule],
  providers: [PaymentPackQueries, PaymentPacks],
  exports: [PaymentPacks],
})
export class PaymentPacksModule {}
