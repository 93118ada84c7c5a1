import { Field } from '@bangfu/kernel';
import type { BandSet } from '@bangfu/procurement';

export class ApprovalBandDto {
  @Field.fen({ min: 1n, nullable: true, description: '金额上限（含），分；最后一档为空', example: '500000' }) upToFen:
    bigint | null;
  @Field.whole({ min: 1, max: 3, description: '需要几位不同的审批人', example: 1 }) approvalsNeeded: number;
}

export class ApprovalBandsInput {
  @Field.date({ description: '从哪一天起执行；已提交的申请不受影响', example: '2026-07-01' }) validFrom: string;
  @Field.list(() => ApprovalBandDto, { min: 1, max: 10 }) bands: ApprovalBandDto[];
}

export class BandSetDto {
  @Field.flag({ description: '本单位没有设置时的平台默认' }) standard: boolean;
  @Field.date() validFrom: string;
  @Field.list(() => ApprovalBandDto) bands: ApprovalBandDto[];
}

export const toBandSetDto = (set: BandSet): BandSetDto => ({
  standard: set.agencyId === null,
  validFrom: set.validFrom,
  bands: set.bands.map(({ upToFen, approvalsNeeded }) => ({ upToFen, approvalsNeeded })),
});
