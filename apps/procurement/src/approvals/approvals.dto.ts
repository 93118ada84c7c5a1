import { Field } from '@bangfu/kernel';
import type { ApprovalOutcome } from '@bangfu/procurement';
import { RequestDto, toRequestDto } from '../purchase-requests/request.dto.js';

export class LineRefusalDto {
  @Field.id() lineId: string;
  @Field.text({ max: 300, description: '拒绝原因', example: '本周已有同类食材' }) reason: string;
}

export class ApprovalInputDto {
  @Field.whole({ min: 1, max: 1_000_000, description: '审批人看到的版本号', example: 2 }) version: number;
  @Field.list(() => LineRefusalDto, {
    max: 200,
    description: '不同意的行：lineId 与 reason；全部同意就留空',
    example: [],
  })
  refusedLines: LineRefusalDto[] = [];
  @Field.text({ min: 0, max: 500, multiline: true, description: '审批意见', example: '同意' }) note: string = '';
}

export class RefusalInputDto {
  @Field.whole({ min: 1, max: 1_000_000, description: '审批人看到的版本号', example: 2 }) version: number;
  @Field.text({ max: 500, multiline: true, description: '拒绝原因', example: '超出本周用量' }) reason: string;
}

export class ApprovalOutcomeDto {
  @Field.one(() => RequestDto) request: RequestDto;
  @Field.list('id', { description: '最后一步批准后生成的订单' }) orderIds: string[];
  @Field.list(() => LineRefusalDto, { description: '下单时已不能购买而未下单的行' }) refusedBySystem: LineRefusalDto[];
}

export const toOutcomeDto = (outcome: ApprovalOutcome): ApprovalOutcomeDto => ({
  request: toRequestDto(outcome.request),
  orderIds: [...outcome.orderIds],
  refusedBySystem: outcome.refusedBySystem.map(({ lineId, reason }) => ({ lineId, reason })),
});
