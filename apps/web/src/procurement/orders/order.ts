import type { ProcurementSchemas } from '../../api';

export type Order = ProcurementSchemas['schemas']['OrderDto'];
