import { Field } from '@bangfu/kernel';
import type { ReferralCode, ReferralMonth, ReferralWelcome } from '@bangfu/shop';

const MOST = 1_000_000_000;

export class ReferralYearQuery {
  @Field.whole({ min: 2019, max: 2100, optional: true, description: '年份；空为今年', example: 2026 }) year?: number;
}

export class NewReferralInput {
  @Field.id({ optional: true, nullable: true, description: '只帮销一个商品' }) productId?: string | null;
  @Field.id({ optional: true, nullable: true, description: '只帮销一个供应商' }) supplierId?: string | null;
}

export class ReferralCodeDto {
  @Field.id() id: string;
  @Field.text({ max: 20, example: '7K3M2Q9' }) code: string;
  @Field.text({ max: 40, description: '站内链接', example: '/r/7K3M2Q9' }) path: string;
  @Field.id({ nullable: true }) productId: string | null;
  @Field.text({ max: 60, nullable: true }) productName: string | null;
  @Field.id({ nullable: true }) supplierId: string | null;
  @Field.text({ max: 100, nullable: true }) supplierName: string | null;
  @Field.instant() createdAt: Date;
  @Field.flag({ description: '已停用' }) ended: boolean;
  @Field.whole({ min: 0, max: MOST, description: '带来的已收货订单' }) orders: number;
  @Field.fen({ description: '已收货金额，扣除退款' }) amountFen: bigint;
}

export class ReferralMonthDto {
  @Field.text({ max: 7, description: '收货的月份', example: '2026-03' }) month: string;
  @Field.whole({ min: 0, max: MOST }) orders: number;
  @Field.fen() amountFen: bigint;
}

export class ReferralWelcomeDto {
  @Field.text({ max: 20, example: '7K3M2Q9' }) code: string;
  @Field.text({ max: 100, nullable: true, description: '推荐人的单位；不显示推荐人', example: '淝田镇人民政府' })
  organisationName: string | null;
  @Field.id({ nullable: true }) productId: string | null;
  @Field.id({ nullable: true }) supplierId: string | null;
}

export const toReferralCodeDto = (code: ReferralCode): ReferralCodeDto => ({
  id: code.id,
  code: code.code,
  path: `/r/${code.code}`,
  productId: code.productId,
  productName: code.productName,
  supplierId: code.supplierId,
  supplierName: code.supplierName,
  createdAt: code.createdAt,
  ended: code.ended,
  orders: code.orders,
  amountFen: code.amountFen,
});

export const toReferralMonthDto = ({ month, orders, amountFen }: ReferralMonth): ReferralMonthDto => ({
  ...{ month, orders, amountFen },
});

export const toReferralWelcomeDto = ({
  code,
  organisationName,
  productId,
  supplierId,
}: ReferralWelcome): ReferralWelcomeDto => ({
  ...{ code, organisationName, productId, supplierId },
});
