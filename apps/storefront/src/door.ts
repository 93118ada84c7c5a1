import type { Door } from '@bangfu/kernel';
import { roleNamesWith } from '@bangfu/parties';
import { StorefrontModule } from './storefront.module.js';

export const storefrontDoor: Door = {
  name: 'storefront',
  title: '商城与账户',
  description: '个人购物者的商城，以及所有登录用户共用的会话、账户、通知和文件。',
  module: StorefrontModule,
  rolesWith: roleNamesWith,
  chapters: [
    '会话',
    '公开数据',
    '商品目录',
    '购物车',
    '收货地址',
    '结算',
    '付款',
    '我的订单',
    '专馆专区',
    '评价',
    '售后',
    '以购代捐',
    '帮销',
    '个人消费归属',
    '证书查验',
    '认定公示',
    '行政区划',
    '通知',
    '文件',
    '我的账户',
    '二次验证',
  ],
};
