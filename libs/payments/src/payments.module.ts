import { LedgerModule } from '@bangfu/ledger';
import { OrdersModule } from '@bangfu/orders';
import { Module } from '@nestjs/common';

@Module({ imports: [LedgerModule, OrdersModule], providers: [], exports: [] })
export class PaymentsModule {}
