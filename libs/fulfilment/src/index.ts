export type { Finding } from './acceptance.js';
export { acceptedAmount, mostGrams, returnedAmount } from './amounts.js';
export { type DeliveryStop, DeliveryStops } from './delivery-stops.service.js';
export * from './dispute.entity.js';
export { Disputes, type NewDispute } from './disputes.service.js';
export { type Difference, FulfilmentChecks } from './fulfilment-checks.service.js';
export * from './fulfilment.events.js';
export * from './fulfilment.module.js';
export * from './fulfilment.queries.js';
export { FulfilmentSettings } from './fulfilment-settings.service.js';
export { type Payable, Payables } from './payables.service.js';
export * from './receipt.entity.js';
export { Receipts } from './receipts.service.js';
export * from './return.entity.js';
export { type NewReturn, Returns } from './returns.service.js';
export * from './shipment.entity.js';
export * from './shipment.queries.js';
export {
  type NewConformityStatement,
  type NewShipment,
  type NewShipmentLine,
  type NewTrackingEntry,
  Shipments,
} from './shipments.service.js';
