import { DomainEvent } from '@bangfu/kernel';

export type ShipmentParties = { shipmentId: string; orderId: string; buyerId: string; supplierId: string };
export type ReturnParties = {
  returnId: string;
  orderId: string;
  orderLineId: string;
  buyerId: string;
  supplierId: string;
};

type StopFacts = { stopId: string; buyerId: string; supplierIds: string[] };
/** Nothing more is sent to a buyer; `supplierIds` have something to send. */
export class DeliveriesStopped extends DomainEvent<StopFacts> {
  static readonly type = 'fulfilment.deliveries_stopped';
}
export class DeliveriesResumed extends DomainEvent<StopFacts> {
  static readonly type = 'fulfilment.deliveries_resumed';
}
export class ShipmentSent extends DomainEvent<ShipmentParties> {
  static readonly type = 'fulfilment.shipment_sent';
}
export class ShipmentArrived extends DomainEvent<ShipmentParties> {
  static readonly type = 'fulfilment.shipment_arrived';
}
/** Goods were accepted, by a person or by silence (`deemed`). */
export class ReceiptRecorded extends DomainEvent<{
  receiptId: string;
  orderId: string;
  buyerId: string;
  supplierId: string;
  kind: 'person' | 'deemed';
}> {
  static readonly type = 'fulfilment.receipt_recorded';
}
export class DisputeOpened extends DomainEvent<ShipmentParties & { disputeId: string }> {
  static readonly type = 'fulfilment.dispute_opened';
}
export class DisputeSettled extends DomainEvent<ShipmentParties & { disputeId: string; outcome: string }> {
  static readonly type = 'fulfilment.dispute_settled';
}
export class ReturnAsked extends DomainEvent<ReturnParties> {
  static readonly type = 'fulfilment.return_asked';
}
export class ReturnAgreed extends DomainEvent<ReturnParties> {
  static readonly type = 'fulfilment.return_agreed';
}
export class ReturnRefused extends DomainEvent<ReturnParties> {
  static readonly type = 'fulfilment.return_refused';
}
