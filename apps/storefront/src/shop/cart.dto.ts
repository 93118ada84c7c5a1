import { Field } from '@bangfu/kernel';
import {
  type CartAnswer,
  type CartGroup,
  type CartLineShown,
  GOODS_STATES,
  type GoodsShown,
  MOST_LINES,
} from '@bangfu/shop';

const MOST = 1_000_000;
const MOST_STOCK = 1_000_000_000_000;

export class CartAddInput {
  @Field.id({ description: '商品规格' }) variantId: string;
  @Field.whole({ min: 1, max: MOST, description: '再加多少（单位数）', example: 2 }) quantity: number;
}

export class CartChangeInput {
  @Field.whole({ min: 1, max: MOST, optional: true, description: '改成多少（单位数）', example: 3 }) quantity?: number;
  @Field.flag({ optional: true, description: '是否参加下次结算' }) chosen?: boolean;
}

export class CartLinesInput {
  @Field.list('id', { max: MOST_LINES, description: '购物车行' }) lineIds: string[];
}

/** 商品：价格、库存和能否购买都是此刻的。 */
export class GoodsDto {
  @Field.id() variantId: string;
  @Field.id() productId: string;
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '淝田茶油合作社' }) supplierName: string;
  @Field.text({ max: 60, example: '冷榨山茶油' }) productName: string;
  @Field.text({ max: 60, example: '500mL' }) variantName: string;
  @Field.text({ max: 8, example: '瓶' }) unit: string;
  @Field.id({ nullable: true, description: '首图，取自 /api/storefront/products/{productId}/photos/{fileId}' })
  photoFileId: string | null;
  @Field.grams({ description: '每单位净重' }) netWeightGrams: bigint;
  @Field.fen({ description: '每单位现价' }) unitPriceFen: bigint;
  @Field.whole({ min: 1, max: MOST_STOCK, description: '起订量' }) minQuantity: number;
  @Field.whole({ min: 1, max: MOST_STOCK, nullable: true, description: '每单限购' }) maxQuantity: number | null;
  @Field.whole({ min: 0, max: MOST_STOCK, description: '现可订数量' }) available: number;
}

export class CartLineDto extends GoodsDto {
  @Field.id() id: string;
  @Field.whole({ min: 1, max: MOST }) quantity: number;
  @Field.flag({ description: '参加下次结算' }) chosen: boolean;
  @Field.fen({ description: '现价 × 数量' }) amountFen: bigint;
  @Field.fen({ description: '加入或上次改动时的单价；与现价不同即已变价' }) seenPriceFen: bigint;
  @Field.oneOf(GOODS_STATES, { description: 'on_sale 可买；其余说明见 obstacle' }) state: string;
  @Field.text({ min: 0, max: 100, description: '买不了的原因', example: '库存只剩3瓶' }) obstacle: string;
}

export class CartGroupDto {
  @Field.id() supplierId: string;
  @Field.text({ max: 100 }) supplierName: string;
  @Field.list(() => CartLineDto, { max: MOST_LINES }) lines: CartLineDto[];
}

export class CartDto {
  @Field.list(() => CartGroupDto, { max: MOST_LINES, description: '按供应商分组，新的在前' }) groups: CartGroupDto[];
  @Field.whole({ min: 0, max: MOST_LINES }) lineCount: number;
  @Field.whole({ min: 0, max: MOST * MOST_LINES }) unitCount: number;
  @Field.whole({ min: 0, max: MOST_LINES, description: '选中且可买的行数' }) chosenLineCount: number;
  @Field.fen({ description: '选中且可买的货款' }) chosenFen: bigint;
  @Field.whole({ min: 0, max: MOST * MOST_LINES, description: '这次从访客购物车并入的单位数' }) merged: number;
}

export class CartCountDto {
  @Field.whole({ min: 0, max: MOST_LINES }) lineCount: number;
  @Field.whole({ min: 0, max: MOST * MOST_LINES }) unitCount: number;
}

export const toGoodsDto = (goods: GoodsShown): GoodsDto => ({
  variantId: goods.variantId,
  productId: goods.productId,
  supplierId: goods.supplierId,
  supplierName: goods.supplierName,
  productName: goods.productName,
  variantName: goods.variantName,
  unit: goods.unit,
  photoFileId: goods.photoFileId,
  netWeightGrams: goods.netWeightGrams,
  unitPriceFen: goods.unitPriceFen,
  minQuantity: Number(goods.minQuantity),
  maxQuantity: goods.maxQuantity === null ? null : Number(goods.maxQuantity),
  available: Number(goods.available),
});

const toLineDto = (line: CartLineShown): CartLineDto => ({
  ...toGoodsDto(line),
  id: line.id,
  quantity: Number(line.quantity),
  chosen: line.chosen,
  amountFen: line.amountFen,
  seenPriceFen: line.seenPriceFen,
  state: line.state,
  obstacle: line.obstacle,
});

const toGroupDto = ({ supplierId, supplierName, lines }: CartGroup): CartGroupDto => ({
  supplierId,
  supplierName,
  lines: lines.map(toLineDto),
});

export const toCartDto = ({ cart, merged }: CartAnswer): CartDto => ({
  groups: cart.groups.map(toGroupDto),
  lineCount: cart.lineCount,
  unitCount: Number(cart.unitCount),
  chosenLineCount: cart.chosenLineCount,
  chosenFen: cart.chosenFen,
  merged,
});
