import { Module } from '@nestjs/common';
import { OversightModule } from '../../oversight/src/oversight.module.js';
import { ProcurementModule } from '../../procurement/src/procurement.module.js';
import { StorefrontModule } from '../../storefront/src/storefront.module.js';
import { VendorModule } from '../../vendor/src/vendor.module.js';
import { WorkerModule } from '../../worker/src/worker.module.js';

/** All doors without the worker: what specs start, which run consumers themselves. */
@Module({ imports: [StorefrontModule, VendorModule, ProcurementModule, OversightModule] })
export class DoorsModule {}

/** The whole product in one process. */
@Module({ imports: [DoorsModule, WorkerModule] })
export class StandaloneModule {}
