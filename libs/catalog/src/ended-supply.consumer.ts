import { Injectable } from '@nestjs/common';
import { CertificateEnded, CommissionEnded, SupplierSuspended } from '@bangfu/certification';
import { Consumer, type EventConsumer, type StoredEvent, SYSTEM } from '@bangfu/kernel';
import { OrganisationSuspended } from '@bangfu/parties';
import { Products } from './products.service.js';

/** Takes off sale what lost its ground. Until then the snapshot already answers why it cannot be sold. */
@Injectable()
@Consumer('catalog-ended-supply', [CertificateEnded, CommissionEnded, SupplierSuspended, OrganisationSuspended])
export class EndedSupplyConsumer implements EventConsumer {
  constructor(private readonly products: Products) {}

  async handle({ type, payload }: StoredEvent): Promise<void> {
    const fact = payload as Record<string, string>;
    switch (type) {
      case CertificateEnded.type:
        await this.products.delistEnded(
          SYSTEM,
          'certificate',
          fact.certificateId!,
          fact.reason === 'revoked' ? 'certificate_revoked' : 'certificate_expired',
        );
        return;
      case CommissionEnded.type:
        await this.products.delistAgency(SYSTEM, fact.traderId!, fact.producerId!);
        return;
      case SupplierSuspended.type:
        await this.products.delistEnded(SYSTEM, 'supplier', fact.supplierId!, 'supplier_suspended');
        return;
      default:
        await this.products.delistEnded(SYSTEM, 'supplier', fact.organisationId!, 'supplier_inactive');
    }
  }
}
