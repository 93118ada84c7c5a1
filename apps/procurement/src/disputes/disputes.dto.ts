import { DISPUTE_REASONS, type DisputeListed, type DisputeReason } from '@bangfu/fulfilment';
import { Field, PageQuery } from '@bangfu/kernel';

export class DisputesQuery extends PageQuery {
  @Field.oneOf(['open', 'settled'], { optional: true, description: '未了结 / 已了结' }) state?: 'open' | 'settled';
  @Field.id({ optional: true }) orderId?: string;
}

export class DisputeInput {
  @Field.id({ optional: true, description: '客户端生成的编号，便于安全重试' }) id?: string;
  @Field.oneOf(Object.keys(DISPUTE_REASONS), { description: '争议事由', example: 'short_count' }) reason: DisputeReason;
  @Field.text({ max: 500, multiline: true, description: '说明', example: '少两箱，外箱破损' }) note: string;
  @Field.list('id', { max: 9, optional: true, description: '照片' }) photoFileIds?: string[];
}

export class DisputeWithdrawalInput {
  @Field.text({ max: 500, multiline: true, description: '撤回原因', example: '缺货已补齐' }) note: string;
}

export class DisputeDto {
  @Field.id() id: string;
  @Field.id() orderId: string;
  @Field.text({ max: 40, example: 'DD2026-000001' }) orderNumber: string;
  @Field.id() shipmentId: string;
  @Field.text({ max: 40, example: 'FH2026-000001' }) shipmentNumber: string;
  @Field.text({ max: 100, example: '湘南监狱' }) buyerName: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.oneOf(Object.keys(DISPUTE_REASONS)) reason: string;
  @Field.text({ max: 500, multiline: true }) note: string;
  @Field.list('id', { max: 9 }) photoFileIds: string[];
  @Field.oneOf(['open', 'settled']) state: string;
  @Field.oneOf(['accepted', 'withdrawn', 'upheld', 'rejected'], {
    nullable: true,
    description: '已验收 / 撤回 / 成立 / 不成立',
  })
  outcome: string | null;
  @Field.instant() openedAt: Date;
  @Field.text({ max: 500, min: 0, multiline: true, description: '供应商的说明' }) answer: string;
  @Field.list('id', { max: 9, description: '供应商答复所附的凭据' }) answerFileIds: string[];
  @Field.instant({ nullable: true }) answeredAt: Date | null;
  @Field.instant({ nullable: true }) settledAt: Date | null;
  @Field.text({ max: 500, min: 0, multiline: true, description: '了结说明' }) settlementNote: string;
}

export const toDisputeDto = (row: DisputeListed): DisputeDto => ({
  id: row.id,
  orderId: row.orderId,
  orderNumber: row.orderNumber,
  shipmentId: row.shipmentId,
  shipmentNumber: row.shipmentNumber,
  buyerName: row.buyerName,
  supplierName: row.supplierName,
  reason: row.reason,
  note: row.note,
  photoFileIds: row.photoFileIds,
  state: row.state,
  outcome: row.outcome,
  openedAt: row.openedAt,
  answer: row.answer,
  answerFileIds: row.answerFileIds,
  answeredAt: row.answeredAt,
  settledAt: row.settledAt,
  settlementNote: row.settlementNote,
});
