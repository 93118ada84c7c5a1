import type { ProcurementSchemas } from '../../api';

export type Receipt = ProcurementSchemas['schemas']['ReceiptDto'];
export type ReceiptLine = Receipt['lines'][number];
