import type { Door } from '@bangfu/kernel';
import { OversightModule } from './oversight.module.js';

export const oversightDoor: Door = {
  name: 'oversight',
  title: '监管与运营',
  description: '乡镇、县、市、省各级部门与运营中心：审核、公示、履约监测、报表、对账、留痕。',
  module: OversightModule,
};
