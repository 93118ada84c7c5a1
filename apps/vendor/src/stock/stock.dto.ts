import { Field, newId, PageQuery } from '@bangfu/kernel';
import type { MovementKind, StockLevelRow, StockMovementRow } from '@bangfu/catalog';

const KINDS = ['received', 'reserved', 'released', 'committed', 'adjusted', 'returned'] as const;
const MOST = 1_000_000_000_000;

export class StockLevelsQuery extends PageQuery {
  @Field.id({ optional: true }) productId?: string;
}

export class StockMovementsQuery extends PageQuery {
  @Field.id({ optional: true }) variantId?: string;
  @Field.oneOf(KINDS, { optional: true }) kind?: MovementKind;
}

export class StockAdjustmentInput {
  @Field.id({ optional: true, description: '由客户端生成的编号；重发不会重复调整' }) id?: string;
  @Field.whole({ min: -1_000_000_000, max: 1_000_000_000, description: '增（正）减（负）的单位数', example: 12 })
  delta: number;
  @Field.text({ max: 200, description: '原因', example: '新到一批' }) reason: string;
  @Field.flag({ optional: true, description: '是入库（收获、到货）而不是盘点更正' }) received?: boolean;
}

export class StockLevelDto {
  @Field.id() variantId: string;
  @Field.id() productId: string;
  @Field.text({ max: 60 }) productName: string;
  @Field.text({ max: 60 }) variantName: string;
  @Field.text({ max: 40, nullable: true }) sku: string | null;
  @Field.text({ max: 8, example: '瓶' }) unit: string;
  @Field.whole({ min: 0, max: MOST, description: '在库' }) onHand: number;
  @Field.whole({ min: 0, max: MOST, description: '已占用' }) reserved: number;
  @Field.whole({ min: 0, max: MOST, description: '可订' }) available: number;
}

export class StockMovementDto {
  @Field.id() id: string;
  @Field.instant() at: Date;
  @Field.oneOf(KINDS, { description: '入库、占用、释放、发出、更正、退回' }) kind: string;
  @Field.id() productId: string;
  @Field.text({ max: 60 }) productName: string;
  @Field.id() variantId: string;
  @Field.text({ max: 60 }) variantName: string;
  @Field.text({ max: 8, example: '瓶' }) unit: string;
  @Field.whole({ min: -MOST, max: MOST }) onHandDelta: number;
  @Field.whole({ min: -MOST, max: MOST }) reservedDelta: number;
  @Field.text({ max: 40, nullable: true, description: '来源', example: 'order_line' }) refType: string | null;
  @Field.id({ nullable: true }) refId: string | null;
  @Field.text({ max: 200, min: 0 }) reason: string;
  @Field.text({ max: 40, nullable: true, description: '经办人' }) actorName: string | null;
}

export const toStockLevelDto = (level: StockLevelRow): StockLevelDto => ({
  ...level,
  onHand: Number(level.onHand),
  reserved: Number(level.reserved),
  available: Number(level.available),
});

export const toStockMovementDto = ({ position: _position, ...movement }: StockMovementRow): StockMovementDto => ({
  ...movement,
  onHandDelta: Number(movement.onHandDelta),
  reservedDelta: Number(movement.reservedDelta),
});

export const toStockAdjustment = (
  variantId: string,
  { id = newId(), delta, reason, received }: StockAdjustmentInput,
) => ({
  id,
  variantId,
  delta: BigInt(delta),
  reason,
  received,
});
