import type { VariantSnapshot } from '@bangfu/catalog';
import { orderEmpty, orderQuantity, supplierDiffers } from './orders.errors.js';
import type { DeliveryContact } from './delivery-contact.js';
import type { OrderFund, OrderSource, PaymentTerms } from './order.entity.js';

/** What an order line must remember of a variant; a `VariantSnapshot` of the catalogue fits. */
export type LineFacts = Pick<
  VariantSnapshot,
  | 'variantId'
  | 'supplierId'
  | 'productName'
  | 'variantName'
  | 'unit'
  | 'soldBy'
  | 'netWeightGrams'
  | 'categoryCode'
  | 'taxTreatment'
  | 'originCode'
  | 'certificate'
>;

export interface NewOrderLine {
  readonly id?: string;
  /** The line of the request that it comes from; a source line is ordered once. */
  readonly sourceLineId?: string | null;
  /** Stock held for exactly this line, of exactly this quantity. */
  readonly reservationId: string;
  readonly facts: LineFacts;
  /** Whole units. */
  readonly quantity: bigint;
  /** Fen per unit, as approved. */
  readonly unitPriceFen: bigint;
}

export interface NewOrder {
  /** May be given by the caller, so that a retry is the same order. */
  readonly id?: string;
  readonly source: OrderSource;
  readonly sourceId: string;
  readonly buyerId: string;
  readonly budgetUnitId: string;
  readonly fund: OrderFund;
  readonly supplierId: string;
  /** Fen; 0 when the supplier is to name the freight. */
  readonly freightFen?: bigint;
  readonly paymentTerms: PaymentTerms;
  readonly paymentDays: number;
  readonly wantedOn?: string | null;
  readonly deliveryAddress: string;
  readonly deliveryContact: DeliveryContact;
  readonly note?: string;
  readonly ordererId: string;
  /** Everyone who approved; none of them may be the orderer, accept or pay. */
  readonly approverIds: readonly string[];
  readonly lines: readonly NewOrderLine[];
}

/** Throws `order_empty`, `supplier_differs`, `invalid_quantity`. */
export function assertPlaceable(order: NewOrder): void {
  if (order.lines.length === 0) throw orderEmpty();
  order.lines.forEach((line, index) => {
    if (line.facts.supplierId !== order.supplierId) throw supplierDiffers(index);
    if (line.quantity <= 0n) throw orderQuantity(index);
  });
}

export const goodsOf = (order: NewOrder): bigint =>
  order.lines.reduce((sum, line) => sum + line.quantity * line.unitPriceFen, 0n);
