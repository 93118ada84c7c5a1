import { CatalogModule } from '@bangfu/catalog';
import { Module } from '@nestjs/common';
import { BuyerDecisions } from './buyer-decisions.service.js';
import { DocumentNumbers } from './document-numbers.service.js';
import { OrderChanges } from './order-changes.service.js';
import { OrderDuties } from './order-duties.service.js';
import { OrderPages } from './order-pages.service.js';
import { OrderPlacing } from './order-placing.service.js';
import { OrderQueries } from './order.queries.js';
import { OrderSettings } from './order-settings.service.js';
import { OrderSteps } from './order-steps.service.js';
import { Orders } from './orders.service.js';
import { Rebindings } from './rebindings.service.js';
import { SupplierAnswers } from './supplier-answers.service.js';

const DOOR = [Orders, OrderDuties, OrderQueries, OrderPages, Rebindings, DocumentNumbers];

@Module({
  imports: [CatalogModule],
  providers: [...DOOR, OrderPlacing, SupplierAnswers, BuyerDecisions, OrderChanges, OrderSteps, OrderSettings],
  exports: DOOR,
})
export class OrdersModule {}
