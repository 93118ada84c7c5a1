import type { Door } from '@bangfu/kernel';
import { roleNamesWith } from '@bangfu/parties';
import { ProcurementModule } from './procurement.module.js';

export const procurementDoor: Door = {
  name: 'procurement',
  title: '采购单位工作台',
  description: '预算单位与工会：预留份额计划、采购申请与审批、订单、验收、付款。',
  module: ProcurementModule,
  rolesWith: roleNamesWith,
  chapters: [
    '预留份额填报',
    '采购预算',
    '审批权限',
    '采购申请',
    '采购审批',
    '订单',
    '到货',
    '验收',
    '争议',
    '退货',
    '发票和付款',
    '付款账户和流水',
    '对账、账龄和合并开票',
    '余款',
    '预留份额进度',
    '职工个人消费',
    '改绑归属单位',
    '本单位',
    '本单位人员',
  ],
};
