import type { OversightSchemas } from '../../api';

export type Standing = OversightSchemas['schemas']['StandingDto'];
