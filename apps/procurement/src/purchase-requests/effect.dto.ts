import { Field } from '@bangfu/kernel';
import type { RequestEffect } from '@bangfu/procurement';

export class BudgetEffectDto {
  @Field.fen() amountFen: bigint;
  @Field.fen() reservedFen: bigint;
  @Field.fen() spentFen: bigint;
  @Field.fen({ description: '这份申请之前可用' }) freeBeforeFen: bigint;
  @Field.fen({ min: -1_000_000_000_000_000n, description: '这份申请之后可用；负数为不足' }) freeAfterFen: bigint;
}

export class ProgrammeLineDto {
  @Field.id() lineId: string;
  @Field.flag({ description: '是否计入' }) eligible: boolean;
  @Field.text({ max: 60, description: '计入或不计入的原因代码', example: 'in_certified_catalogue' }) reason: string;
  @Field.fen({ description: '计入金额' }) countsFen: bigint;
}

export class ProgrammeEffectDto {
  @Field.text({ max: 60, example: 'leiyang-poor-household' }) programmeCode: string;
  @Field.text({ max: 200, example: '耒阳市党政机关食堂采购贫困户农产品' }) programmeName: string;
  @Field.fen({ description: '预留金额' }) reservedFen: bigint;
  @Field.fen() orderedBeforeFen: bigint;
  @Field.fen() orderedAfterFen: bigint;
  @Field.whole({ min: 0, max: 1_000_000_000, description: '之前完成比例，万分之一', example: 1200 })
  shareBeforeBps: number;
  @Field.whole({ min: 0, max: 1_000_000_000, description: '之后完成比例，万分之一', example: 1500 })
  shareAfterBps: number;
  @Field.list(() => ProgrammeLineDto) lines: ProgrammeLineDto[];
}

export class SupplierSplitDto {
  @Field.id() supplierId: string;
  @Field.text({ min: 0, max: 100, example: '某合作社' }) supplierName: string;
  @Field.whole({ min: 1, max: 200, example: 2 }) lineCount: number;
  @Field.fen() goodsFen: bigint;
}

export class ApprovalsNeededDto {
  @Field.whole({ min: 1, max: 3, example: 1 }) needed: number;
  @Field.whole({ min: 0, max: 3, example: 0 }) given: number;
  @Field.fen({ nullable: true, description: '金额档上限；空为最高档' }) bandUpToFen: bigint | null;
  @Field.whole({ min: 0, max: 1000, description: '今天可以审批的不同人数', example: 2 }) approversAvailable: number;
}

export class EffectLineDto {
  @Field.id() lineId: string;
  @Field.whole({ min: 1, max: 200, example: 1 }) position: number;
  @Field.fen({ description: '现价或锁定价' }) priceFen: bigint;
  @Field.fen({ description: '加入草稿时看到的价格' }) seenPriceFen: bigint;
  @Field.fen() amountFen: bigint;
  @Field.fen({ nullable: true, description: '每公斤价格' }) fenPerKilogram: bigint | null;
  @Field.flag({ description: '价格与看到的不同' }) priceChanged: boolean;
  @Field.text({ max: 200, nullable: true, description: '目前不能采购的原因', example: null }) blocked: string | null;
  @Field.flag({ description: '库存不足' }) short: boolean;
}

export class EffectDto {
  @Field.fen() totalFen: bigint;
  @Field.one(() => BudgetEffectDto, { nullable: true, description: '没有编制预算时为空' })
  budget: BudgetEffectDto | null;
  @Field.list(() => ProgrammeEffectDto, { description: '对各政策项目完成情况的影响' }) programmes: ProgrammeEffectDto[];
  @Field.list(() => SupplierSplitDto, { description: '将生成的订单' }) suppliers: SupplierSplitDto[];
  @Field.one(() => ApprovalsNeededDto) approvals: ApprovalsNeededDto;
  @Field.list(() => EffectLineDto) lines: EffectLineDto[];
}

export const toEffectDto = (effect: RequestEffect): EffectDto => ({
  totalFen: effect.totalFen,
  budget: effect.budget && { ...effect.budget },
  programmes: effect.programmes.map((programme) => ({
    programmeCode: programme.programmeCode,
    programmeName: programme.programmeName,
    reservedFen: programme.reservedFen,
    orderedBeforeFen: programme.orderedBeforeFen,
    orderedAfterFen: programme.orderedAfterFen,
    shareBeforeBps: programme.shareBeforeBps,
    shareAfterBps: programme.shareAfterBps,
    lines: programme.lines.map(({ eligible, reason, countsFen }, index) => ({
      lineId: effect.lines[index]!.lineId,
      eligible,
      reason,
      countsFen,
    })),
  })),
  suppliers: effect.suppliers.map((supplier) => ({ ...supplier })),
  approvals: { ...effect.approvals },
  lines: effect.lines.map((line) => ({ ...line })),
});
