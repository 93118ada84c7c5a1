import { CatalogModule } from '@bangfu/catalog';
import { CertificationModule } from '@bangfu/certification';
import { OrdersModule } from '@bangfu/orders';
import { PaymentsModule } from '@bangfu/payments';
import { Module } from '@nestjs/common';
import { CARE, CARE_DOOR } from './care.js';
import { CORE_DOOR, CORE_INNER } from './shop-core.providers.js';

/** Files come from kernel's FilesModule, which every app imports. */
@Module({
  imports: [CertificationModule, CatalogModule, OrdersModule, PaymentsModule],
  providers: [...CORE_DOOR, ...CORE_INNER, ...CARE],
  exports: [...CORE_DOOR, ...CARE_DOOR],
})
export class ShopModule {}
