import type { ProcurementSchemas } from '../../api';

export type Invoice = ProcurementSchemas['schemas']['BuyerInvoiceDetailDto'];
