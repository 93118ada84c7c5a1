import { Field } from '@bangfu/kernel';
import type { PublicFigures } from '@bangfu/reporting';

export class MonthFigureDto {
  @Field.text({ max: 7, example: '2026-03' }) month: string;
  @Field.fen({ min: -1_000_000_000_000_000n, description: '当月验收计入金额；只有退货的月份为负' }) acceptedFen: bigint;
}

export class FiguresDto {
  @Field.instant({ description: '统计时点，至多半分钟前' }) asOf: Date;
  @Field.whole({ min: 2019, max: 2100, description: '以下预留、下单、验收、支付金额所属年度', example: 2026 })
  year: number;
  @Field.whole({ min: 0, max: 1_000_000_000, description: '在售且持有效认定证书的商品', example: 128 })
  certifiedProducts: number;
  @Field.whole({ min: 0, max: 1_000_000_000, description: '已入驻、今日可以供货的供应商', example: 12 })
  admittedSuppliers: number;
  @Field.whole({ min: 0, max: 10_000, description: '在售商品的产地县（市、区）数', example: 3 }) originCounties: number;
  @Field.whole({
    min: 0,
    max: 1_000_000_000,
    nullable: true,
    description: '联结农户数：各市公开数字之和，为保护个人信息而不公开的不计；全部不公开时为 null',
    example: 105,
  })
  linkedHouseholds: number | null;
  @Field.whole({ min: 0, max: 1_000_000_000, description: '本年预留计划已确认的单位', example: 18 })
  reservingAgencies: number;
  @Field.fen({ description: '本年预留份额，各项目相加' }) reservedFen: bigint;
  @Field.fen({ description: '已下单，每笔采购只计一次' }) orderedFen: bigint;
  @Field.fen({ description: '已验收，每笔采购只计一次' }) acceptedFen: bigint;
  @Field.fen({ description: '已支付，每笔采购只计一次' }) paidFen: bigint;
  @Field.list(() => MonthFigureDto, { max: 12, description: '最近十二个月，由远到近；含以往年度计划在当月的验收' })
  months: MonthFigureDto[];
}

export const toFiguresDto = (figures: PublicFigures): FiguresDto => ({ ...figures, months: [...figures.months] });
