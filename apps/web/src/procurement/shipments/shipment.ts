import type { ProcurementSchemas } from '../../api';

export type Shipment = ProcurementSchemas['schemas']['ShipmentDto'];
