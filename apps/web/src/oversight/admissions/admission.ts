import type { OversightSchemas } from '../../api';

export type Admission = OversightSchemas['schemas']['AdmissionDto'];
