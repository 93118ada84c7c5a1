import { Injectable } from '@nestjs/common';
import { Consumer, type EventConsumer, type StoredEvent } from '@bangfu/kernel';
import { OrganisationRenamed } from '@bangfu/parties';
import { ProductIndex } from './search/product-index.service.js';

/** A supplier is found by the name it has now. */
@Injectable()
@Consumer('catalog-renamed-supplier', [OrganisationRenamed])
export class RenamedSupplierConsumer implements EventConsumer {
  constructor(private readonly index: ProductIndex) {}

  async handle({ payload }: StoredEvent): Promise<void> {
    await this.index.reindexSupplier((payload as { organisationId: string }).organisationId);
  }
}
