import type { OversightSchemas } from '../../api';

export type Application = OversightSchemas['schemas']['ApplicationDto'];
