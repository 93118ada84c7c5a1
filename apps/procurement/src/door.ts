import type { Door } from '@bangfu/kernel';
import { ProcurementModule } from './procurement.module.js';

export const procurementDoor: Door = {
  name: 'procurement',
  title: '采购单位工作台',
  description: '预算单位与工会：预留份额计划、采购申请与审批、订单、验收、付款。',
  module: ProcurementModule,
};
