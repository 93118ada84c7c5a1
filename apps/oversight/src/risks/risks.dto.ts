import { Field } from '@bangfu/kernel';
import { RISK_RULES, type RiskFlag, type RiskRule } from '@bangfu/reporting';

export class RiskFlagsQuery {
  @Field.code({ optional: true, description: '只看一地；默认为本人辖区', example: '430481' }) division?: string;
  @Field.oneOf(RISK_RULES, { optional: true, description: '只看一种提示' }) rule?: RiskRule;
}

export class FlaggedOrderDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'DD2026-000123' }) number: string;
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
  @Field.code({ description: '供应商所在地', example: '430481' }) supplierDivision: string;
  @Field.text({ max: 300, description: '为何提示', example: '双方共 2 人在 3 天里从同一网络地址登录' }) why: string;
  @Field.instant({ description: '最近一次' }) at: Date;
  @Field.id({ nullable: true, description: '超产量销售所用的证书；其他提示没有' }) certificateId: string | null;
  @Field.list(() => FlaggedOrderDto, { max: 3, description: '双方最近的订单，至多三张' }) orders: FlaggedOrderDto[];
}

export const toRiskFlagDto = (flag: RiskFlag): RiskFlagDto => ({ ...flag, orders: [...flag.orders] });
