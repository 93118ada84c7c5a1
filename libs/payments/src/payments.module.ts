import { LedgerModule } from '@bangfu/ledger';
import { OrdersModule } from '@bangfu/orders';
import { Module } from '@nestjs/common';
import { Parts } from './parts/parts.service.js';
import { Postings } from './postings.service.js';

const services = [Parts, Postings];

@Module({ imports: [LedgerModule, OrdersModule], providers: services, exports: services })
export class PaymentsModule {}
