import { type Finding, type ReceiptShown, REFUSAL_REASONS, type RefusalReason } from '@bangfu/fulfilment';
import { Field } from '@bangfu/kernel';

const MOST = 1_000_000_000;

export class FindingInput {
  @Field.id({ description: '发货单的行' }) shipmentLineId: string;
  @Field.whole({
    min: 0,
    max: MOST,
    optional: true,
    description: '验收数量；不填为全部，少于发货数的即为拒收',
    example: 10,
  })
  acceptedQuantity?: number;
  @Field.grams({ optional: true, nullable: true, description: '实重；计重商品必填', example: null }) acceptedGrams?:
    bigint | null;
  @Field.oneOf(Object.keys(REFUSAL_REASONS), { optional: true, nullable: true, description: '拒收原因', example: null })
  refusalReason?: RefusalReason | null;
  @Field.text({ max: 500, optional: true, multiline: true, description: '拒收说明' }) refusalText?: string;
  @Field.list('id', { max: 9, optional: true, description: '照片' }) photoFileIds?: string[];
}

export class ReceiptInput {
  @Field.id({ optional: true, description: '客户端生成的编号，便于安全重试' }) id?: string;
  @Field.text({ max: 500, optional: true, multiline: true, description: '备注' }) note?: string;
  @Field.list(() => FindingInput, { min: 1, max: 500, description: '逐行的验收结果' }) lines: FindingInput[];
}

export const toFindings = ({ lines }: ReceiptInput): Finding[] =>
  lines.map(({ acceptedQuantity, ...line }) => ({
    ...line,
    ...(acceptedQuantity === undefined ? {} : { acceptedQuantity: BigInt(acceptedQuantity) }),
  }));

export class ReceiptLineDto {
  @Field.id() id: string;
  @Field.id() orderLineId: string;
  @Field.text({ max: 200 }) productName: string;
  @Field.text({ max: 200 }) variantName: string;
  @Field.text({ max: 20 }) unit: string;
  @Field.oneOf(['piece', 'weight']) soldBy: string;
  @Field.whole({ min: 1, max: MOST }) shippedQuantity: number;
  @Field.grams() expectedGrams: bigint;
  @Field.whole({ min: 0, max: MOST }) acceptedQuantity: number;
  @Field.grams({ nullable: true, description: '实重' }) acceptedGrams: bigint | null;
  @Field.whole({ min: 0, max: MOST }) refusedQuantity: number;
  @Field.oneOf(Object.keys(REFUSAL_REASONS), { nullable: true }) refusalReason: string | null;
  @Field.text({ max: 500, min: 0, multiline: true }) refusalText: string;
  @Field.fen() amountFen: bigint;
  @Field.list('id', { max: 9 }) photoFileIds: string[];
  @Field.whole({ min: 0, max: MOST, description: '已同意退货的数量' }) returnedQuantity: number;
  @Field.fen() returnedFen: bigint;
}

export class ReceiptDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'YS2026-000001' }) number: string;
  @Field.id() shipmentId: string;
  @Field.text({ max: 40 }) shipmentNumber: string;
  @Field.id() orderId: string;
  @Field.text({ max: 40 }) orderNumber: string;
  @Field.oneOf(['person', 'deemed'], { description: '人工验收 / 视同验收' }) kind: string;
  @Field.text({ max: 60, nullable: true, description: '验收人；视同验收为空', example: '伍秋实' }) acceptedByName:
    string | null;
  @Field.instant() at: Date;
  @Field.date() receivedOn: string;
  @Field.fen() goodsFen: bigint;
  @Field.fen() freightFen: bigint;
  @Field.text({ max: 500, min: 0, multiline: true }) note: string;
  @Field.list(() => ReceiptLineDto, { max: 1000 }) lines: ReceiptLineDto[];
}

export const toReceiptDto = ({
  lines,
  buyerId: _buyer,
  supplierId: _supplier,
  ...receipt
}: ReceiptShown): ReceiptDto => ({
  ...receipt,
  lines: lines.map(({ shipmentLineId: _line, ...line }) => ({
    ...line,
    shippedQuantity: Number(line.shippedQuantity),
    acceptedQuantity: Number(line.acceptedQuantity),
    refusedQuantity: Number(line.refusedQuantity),
    returnedQuantity: Number(line.returnedQuantity),
  })),
});
