import type { StoredFile, VendorSchemas } from '../../api';
import { leftToShip } from '../orders/order-words';
import type { Order, OrderLine } from '../trade/types';

export interface ConformityValues {
  readonly number: string;
  readonly batch?: string;
  readonly basis: 'quality_control' | 'self_test' | 'commissioned_test';
  readonly producerName: string;
  readonly origin: string;
  readonly issuedOn: string;
  readonly files?: readonly StoredFile[];
}

export interface ShipValues {
  readonly by: 'own' | 'carrier';
  readonly carrier?: string;
  readonly plate?: string;
  readonly trackingNumber?: string;
  readonly parcels: number;
  readonly note?: string;
  readonly lines: readonly {
    readonly quantity: number | null;
    readonly shippedGrams?: string | null;
    readonly withConformity?: boolean;
    readonly conformity?: ConformityValues;
  }[];
}

export const OWN_DELIVERY = '供应商自送'; // words-ok: written into the paper, which is Chinese

export const unsent = (order: Order): readonly OrderLine[] => order.lines.filter((line) => leftToShip(line) > 0);

/** The form as the command; lines of which nothing is sent are left out. */
export function shipmentOf(id: string, order: Order, values: ShipValues): VendorSchemas['schemas']['ShipmentInput'] {
  const own = values.by === 'own';
  const sent = unsent(order).flatMap((line, index) => {
    const value = values.lines[index];
    return value?.quantity ? [{ line, value }] : [];
  });
  const plate = own && values.plate?.trim() ? `车牌${values.plate.trim().toUpperCase()}` : ''; // words-ok: on the paper
  const note = [plate, values.note?.trim()].filter(Boolean).join(' ');
  return {
    id,
    carrier: own ? OWN_DELIVERY : (values.carrier ?? '').trim(),
    trackingNumber: own ? null : values.trackingNumber?.trim() || null,
    parcels: values.parcels,
    ...(note && { note }),
    lines: sent.map(({ line, value }) => ({
      orderLineId: line.id,
      quantity: value.quantity!,
      shippedGrams: line.soldBy === 'weight' ? (value.shippedGrams ?? null) : null,
    })),
    conformity: sent.flatMap(({ line, value }) => {
      const paper = value.withConformity ? value.conformity : undefined;
      if (!paper) return [];
      return [
        {
          number: paper.number.trim(),
          productName: line.productName.slice(0, 60),
          ...(paper.batch?.trim() && { batch: paper.batch.trim() }),
          basis: paper.basis,
          producerName: paper.producerName.trim(),
          origin: paper.origin.trim(),
          issuedOn: paper.issuedOn,
          fileId: paper.files?.[0]?.id ?? null,
        },
      ];
    }),
  };
}
