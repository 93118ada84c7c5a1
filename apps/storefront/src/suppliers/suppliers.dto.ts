import type { PublicSupplier } from '@bangfu/catalog';
import { LINK_MODES } from '@bangfu/certification';
import { Field } from '@bangfu/kernel';
import { SUPPLIER_KINDS } from '@bangfu/parties';
import type { PublicHouseholdIncome } from '@bangfu/settlement';

export class LinkModeDto {
  @Field.oneOf(LINK_MODES, { description: '订单收购、务工、入股分红、土地流转、托管' }) mode: string;
  @Field.whole({ min: 0, max: 10_000_000, nullable: true, description: '联结农户数；为保护个人信息，过小的数字为空' })
  households: number | null;
}

export class SupplierDto {
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) name: string;
  @Field.flag({ description: '名称为演示虚构' }) invented: boolean;
  @Field.oneOf(SUPPLIER_KINDS, { description: '农民专业合作社、企业、家庭农场、个体工商户、受托代理商' })
  supplierKind: string;
  @Field.oneOf(['producer', 'trader'], { description: 'producer 销售自产产品，trader 受托代理销售' }) standing: string;
  @Field.code({ example: '430481113' }) divisionCode: string;
  @Field.text({ max: 200, example: '湖南省/衡阳市/耒阳市/淝田镇' }) place: string;
  @Field.instant({ description: '准予入驻时间' }) admittedAt: Date;
  @Field.flag({ description: '已被暂停供货' }) suspended: boolean;
  @Field.whole({
    min: 0,
    max: 10_000_000,
    nullable: true,
    description: '今天联结的农户数，各种方式不重复计算；过小的数字为空',
    example: 105,
  })
  linkedHouseholds: number | null;
  @Field.list(() => LinkModeDto, { max: 5, description: '按联结方式；一户可以有几种方式' }) linkModes: LinkModeDto[];
  @Field.whole({ min: 0, max: 1_000_000, description: '在售商品数，清单见 /api/storefront/catalogue?supplierId=' })
  productsOnSale: number;
  @Field.whole({ min: 0, max: 1_000_000, description: '有效的认定证书数' }) certificates: number;
}

export const toSupplierDto = (supplier: PublicSupplier): SupplierDto => supplier;

export class ModeIncomeDto {
  @Field.oneOf(LINK_MODES, { description: '联结方式' }) mode: string;
  @Field.whole({ min: 0, max: 10_000_000, example: 12 }) households: number;
  @Field.fen() amountFen: bigint;
}

export class HouseholdIncomeDto {
  @Field.fen({ nullable: true, description: '一年来付给联结农户的款项；不足五户时为空' }) amountFen: bigint | null;
  @Field.whole({ min: 0, max: 10_000_000, nullable: true, description: '收款农户数', example: 12 }) households:
    number | null;
  @Field.list(() => ModeIncomeDto, { description: '按联结方式；有一种不足五户时都不显示' }) byMode: ModeIncomeDto[];
}

export const toHouseholdIncomeDto = (income: PublicHouseholdIncome): HouseholdIncomeDto => ({
  ...income,
  byMode: income.byMode.map((row) => ({ ...row })),
});
