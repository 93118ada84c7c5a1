import type { ProcurementSchemas } from '../../api';

export type Account = ProcurementSchemas['schemas']['PayerAccountDto'];
