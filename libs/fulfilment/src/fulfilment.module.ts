import { CatalogModule } from '@bangfu/catalog';
import { OrdersModule } from '@bangfu/orders';
import { Module } from '@nestjs/common';
import { DeliveryStops } from './delivery-stops.service.js';
import { Disputes } from './disputes.service.js';
import { FulfilmentChecks } from './fulfilment-checks.service.js';
import { FulfilmentQueries } from './fulfilment.queries.js';
import { FulfilmentSettings } from './fulfilment-settings.service.js';
import { Payables } from './payables.service.js';
import { Receipts } from './receipts.service.js';
import { Returns } from './returns.service.js';
import { ShipmentQueries } from './shipment.queries.js';
import { Shipments } from './shipments.service.js';

const DOOR = [
  DeliveryStops,
  Shipments,
  Receipts,
  Disputes,
  Returns,
  Payables,
  ShipmentQueries,
  FulfilmentQueries,
  FulfilmentSettings,
  FulfilmentChecks,
];

/** Files come from kernel's FilesModule, which every app imports. */
@Module({ imports: [OrdersModule, CatalogModule], providers: DOOR, exports: DOOR })
export class FulfilmentModule {}
