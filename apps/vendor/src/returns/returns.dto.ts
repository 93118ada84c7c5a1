import { RETURN_REASONS, RETURN_STATES, type ReturnListed, type ReturnState } from '@bangfu/fulfilment';
import { Field, PageQuery } from '@bangfu/kernel';

const MOST = 1_000_000_000;

export class ReturnsQuery extends PageQuery {
  @Field.oneOf(RETURN_STATES, { optional: true, description: '待处理 / 已同意 / 不同意' }) state?: ReturnState;
  @Field.id({ optional: true }) orderId?: string;
}

export class ReturnAgreementInput {
  @Field.whole({ min: 1, max: MOST, description: '所见退货单的版本' }) version: number;
  @Field.text({ max: 500, optional: true, multiline: true, description: '说明' }) note?: string;
  @Field.flag({ description: '退回的商品是否重新入库' }) restock: boolean = false;
}

export class ReturnRefusalInput {
  @Field.whole({ min: 1, max: MOST }) version: number;
  @Field.text({ max: 500, multiline: true, description: '不同意的理由', example: '同批次留样检测合格' }) reason: string;
}

export class ReturnDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'TH2026-000001' }) number: string;
  @Field.id() orderId: string;
  @Field.text({ max: 40, example: 'DD2026-000001' }) orderNumber: string;
  @Field.id() orderLineId: string;
  @Field.id() receiptLineId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) buyerName: string;
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
  buyerName: row.buyerName,
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
