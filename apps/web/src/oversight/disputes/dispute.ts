import type { OversightSchemas } from '../../api';

export type Dispute = OversightSchemas['schemas']['DisputeDto'];
