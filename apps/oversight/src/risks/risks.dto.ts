import { Field } from '@bangfu/kernel';
import { RISK_RULES, type RiskFlag } from '@bangfu/reporting';

export class RiskFlagsQuery {
  @Field.code({ optional: true, description: '只看一地；默认为本人辖区', example: '430481' }) division?: string;
}

export class RiskFlagDto {
  @Field.oneOf(RISK_RULES, {
    description: '疑似拆分申请、价格虚高、双方同址登录、买后即退、超产量销售',
  })
  rule: string;
  @Field.id({ description: '采购单位' }) agencyId: string;
  @Field.text({ max: 100, example: '耒阳市机关服务中心' }) agency: string;
  @Field.id({ description: '供应商' }) supplierId: string;
  @Field.text({ max: 100, example: '耒阳市某合作社' }) supplier: string;
  @Field.text({ max: 300, description: '为何提示', example: '双方共 2 人在 3 天里从同一网络地址登录' }) why: string;
  @Field.instant({ description: '最近一次' }) at: Date;
}

export const toRiskFlagDto = (flag: RiskFlag): RiskFlagDto => ({ ...flag });
