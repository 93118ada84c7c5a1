import type { Door } from '@bangfu/kernel';
import { VendorModule } from './vendor.module.js';

export const vendorDoor: Door = {
  name: 'vendor',
  title: '供应商工作台',
  description: '合作社、企业和农户：入驻、产品认定、商品与库存、订单、发货、发票、结算。',
  module: VendorModule,
};
