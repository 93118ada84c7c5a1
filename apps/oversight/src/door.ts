import type { Door } from '@bangfu/kernel';
import { roleNamesWith } from '@bangfu/parties';
import { OversightModule } from './oversight.module.js';

export const oversightDoor: Door = {
  name: 'oversight',
  title: '监管与运营',
  description: '乡镇、县、市、省各级部门与运营中心：审核、公示、履约监测、报表、对账、留痕。',
  module: OversightModule,
  rolesWith: roleNamesWith,
  chapters: [
    '入驻审核',
    '供应商资格',
    '联农带农户',
    '认定审核',
    '公示异议',
    '认定证书',
    '商品监管',
    '政策项目',
    '填报审核',
    '验收争议',
    '消费者售后',
    '消费者评价',
    '专馆专区',
    '以购代捐',
    '帮销',
    '银行流水和收款核对',
    '履约监测',
    '导出和通报',
    '失败的后台任务',
    '操作留痕',
    '单位',
    '单位人员',
    '账户',
  ],
};
