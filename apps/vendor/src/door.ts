import type { Door } from '@bangfu/kernel';
import { roleNamesWith } from '@bangfu/parties';
import { VendorModule } from './vendor.module.js';

export const vendorDoor: Door = {
  name: 'vendor',
  title: '供应商工作台',
  description: '合作社、企业和农户：入驻、产品认定、商品与库存、订单、发货、发票、结算。',
  module: VendorModule,
  rolesWith: roleNamesWith,
  chapters: [
    '登记供应商',
    '入驻申请',
    '入驻资格与代理委托',
    '联农带农户',
    '产品认定申请',
    '认定证书',
    '商品',
    '库存',
    '订单',
    '发货',
    '争议',
    '退货',
    '消费者订单',
    '运费',
    '消费者售后',
    '消费者评价',
    '以购代捐',
    '发票',
    '对账和开票申请',
    '货款',
    '到账和结算',
    '付给农户的款项',
    '本供应商人员',
  ],
};
