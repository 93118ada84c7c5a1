import {
  type NewReturn,
  RETURN_REASONS,
  RETURN_STATES,
  type ReturnListed,
  type ReturnReason,
  type ReturnState,
} from '@bangfu/fulfilment';
import { Field, PageQuery } from '@bangfu/kernel';

const MOST = 1_000_000_000;

export class ReturnsQuery extends PageQuery {
  @Field.oneOf(RETURN_STATES, { optional: true, description: '待处理 / 已同意 / 不同意' }) state?: ReturnState;
  @Field.id({ optional: true }) orderId?: string;
}

export class ReturnInput {
  @Field.id({ optional: true, description: '客户端生成的编号，便于安全重试' }) id?: string;
  @Field.whole({ min: 0, max: MOST, description: '退货数量；计重商品可只填重量', example: 2 }) quantity: number;
  @Field.grams({ min: 1n, optional: true, nullable: true, description: '退货重量；计重商品必填', example: null })
  grams?: bigint | null;
  @Field.oneOf(Object.keys(RETURN_REASONS), { description: '原因', example: 'quality' }) reason: ReturnReason;
  @Field.text({ max: 500, optional: true, multiline: true, description: '说明' }) note?: string;
  @Field.list('id', { max: 9, optional: true, description: '照片' }) photoFileIds?: string[];
}

export const toNewReturn = (input: ReturnInput): NewReturn => ({ ...input, quantity: BigInt(input.quantity) });

export class ReturnDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'TH2026-000001' }) number: string;
  @Field.id() orderId: string;
  @Field.text({ max: 40, example: 'DD2026-000001' }) orderNumber: string;
  @Field.id() orderLineId: string;
  @Field.id() receiptLineId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.text({ max: 200, example: '散养土鸡' }) productName: string;
  @Field.text({ max: 200, example: '整只' }) variantName: string;
  @Field.text({ max: 20, example: '只' }) unit: string;
  @Field.whole({ min: 0, max: MOST }) quantity: number;
  @Field.grams({ nullable: true, example: null }) grams: bigint | null;
  @Field.fen({ description: '同意后为准确金额，此前为估算' }) amountFen: bigint;
  @Field.oneOf(Object.keys(RETURN_REASONS)) reason: string;
  @Field.text({ max: 500, min: 0, multiline: true }) note: string;
  @Field.list('id', { max: 9 }) photoFileIds: string[];
  @Field.oneOf(RETURN_STATES) state: string;
  @Field.flag({ description: '已重新入库' }) restocked: boolean;
  @Field.instant() askedAt: Date;
  @Field.instant({ nullable: true }) decidedAt: Date | null;
  @Field.text({ max: 500, min: 0, multiline: true }) decisionNote: string;
  @Field.whole({ min: 1, max: MOST }) version: number;
}

export const toReturnDto = (row: ReturnListed): ReturnDto => ({
  id: row.id,
  number: row.number,
  orderId: row.orderId,
  orderNumber: row.orderNumber,
  orderLineId: row.orderLineId,
  receiptLineId: row.receiptLineId,
  supplierName: row.supplierName,
  productName: row.productName,
  variantName: row.variantName,
  unit: row.unit,
  quantity: Number(row.quantity),
  grams: row.grams,
  amountFen: row.amountFen,
  reason: row.reason,
  note: row.note,
  photoFileIds: row.photoFileIds,
  state: row.state,
  restocked: row.restocked,
  askedAt: row.askedAt,
  decidedAt: row.decidedAt,
  decisionNote: row.decisionNote,
  version: row.version,
});
