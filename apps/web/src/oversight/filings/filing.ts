import type { OversightSchemas } from '../../api';

export type Filing = OversightSchemas['schemas']['ReviewedFilingDto'];
export type FilingRow = OversightSchemas['schemas']['FilingRowDto'];
