import { Field, PageQuery } from '@bangfu/kernel';
import {
  fenPerJin,
  type NewVariant,
  type OwnProductRow,
  type OwnVariantRow,
  type PricePoint,
  type ProductState,
  type SoldBy,
  UNSELLABLE,
} from '@bangfu/catalog';

const STATES = ['draft', 'listed', 'delisted'] as const;

export class OwnProductsQuery extends PageQuery {
  @Field.oneOf(STATES, { optional: true }) state?: ProductState;
  @Field.text({ max: 40, optional: true, description: '商品名称等的词', example: '茶油' }) words?: string;
}

export class VersionInput {
  @Field.whole({
    min: 1,
    max: 2_000_000_000,
    description: '读到的版本；已被他人更新时答复 409 stale_version',
    example: 1,
  })
  version: number;
}

/** Quantities are whole units and travel as numbers; money and weights as decimal strings. */
export class VariantInput {
  @Field.text({ max: 40, optional: true, description: '货号，本供应商内唯一；不填自动编号', example: 'CY-500' })
  sku?: string;
  @Field.text({ max: 60, example: '500mL' }) name: string;
  @Field.text({ max: 8, description: '计量单位', example: '瓶' }) unit: string;
  @Field.oneOf(['piece', 'weight'], { description: 'piece 按件计价，weight 按验收重量计价' }) soldBy: SoldBy;
  @Field.grams({ min: 1n, max: 1_000_000_000n, description: '每单位净重', example: '458' }) netWeightGrams: bigint;
  @Field.fen({ min: 1n, max: 100_000_000_000n, description: '每单位价格', example: '4580' }) priceFen: bigint;
  @Field.whole({ min: 1, max: 1_000_000_000, optional: true, description: '起订量，默认1' }) minQuantity?: number;
  @Field.whole({ min: 1, max: 1_000_000_000, optional: true, nullable: true, description: '每单限购，null 为不限' })
  maxQuantity?: number | null;
}

export class NewVariantInput extends VariantInput {
  @Field.id({ optional: true, description: '由客户端生成的编号' }) id?: string;
  @Field.whole({ min: 0, max: 1_000_000_000, optional: true, description: '建档时的库存', example: 20 })
  onHand?: number;
}

export class VariantEdit extends VersionInput {
  @Field.text({ max: 40, optional: true }) sku?: string;
  @Field.text({ max: 60, optional: true }) name?: string;
  @Field.text({ max: 8, optional: true }) unit?: string;
  @Field.oneOf(['piece', 'weight'], { optional: true }) soldBy?: SoldBy;
  @Field.grams({ min: 1n, max: 1_000_000_000n, optional: true }) netWeightGrams?: bigint;
  @Field.fen({ min: 1n, max: 100_000_000_000n, optional: true, description: '新价格，即时生效', example: '4380' })
  priceFen?: bigint;
  @Field.whole({ min: 1, max: 1_000_000_000, optional: true }) minQuantity?: number;
  @Field.whole({ min: 1, max: 1_000_000_000, optional: true, nullable: true }) maxQuantity?: number | null;
}

export class NewProductInput {
  @Field.id({ optional: true, description: '由客户端生成的编号' }) id?: string;
  @Field.text({ min: 2, max: 60, example: '冷榨山茶油' }) name: string;
  @Field.text({ max: 6, pattern: /^(\d{2}){1,3}$/, description: '分类代码', example: '0104' }) categoryCode: string;
  @Field.code({ digits: [6, 9, 12], description: '产地；有证书时须与证书一致', example: '430481113216' })
  originCode: string;
  @Field.text({ min: 0, max: 4000, optional: true, multiline: true }) description?: string;
  @Field.id({
    optional: true,
    nullable: true,
    description: '认定证书（在“认定证书”里找编号）；不填的商品可以销售，但不计入任何任务',
    example: '0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58',
  })
  certificateId?: string | null;
  @Field.id({ optional: true, nullable: true, description: '受托代理销售时的生产者' }) agentForId?: string | null;
  @Field.list(() => NewVariantInput, { max: 20, optional: true }) variants?: NewVariantInput[];
}

export class ProductEdit extends VersionInput {
  @Field.text({ min: 2, max: 60, optional: true }) name?: string;
  @Field.text({ max: 6, pattern: /^(\d{2}){1,3}$/, optional: true }) categoryCode?: string;
  @Field.code({ digits: [6, 9, 12], optional: true }) originCode?: string;
  @Field.text({ min: 0, max: 4000, optional: true, multiline: true, example: '当季新鲜，次日发货' })
  description?: string;
  @Field.id({ optional: true, nullable: true }) certificateId?: string | null;
  @Field.id({ optional: true, nullable: true }) agentForId?: string | null;
}

export class DelistingInput {
  @Field.text({ max: 200, description: '下架原因', example: '本季售罄' }) reason: string;
}

export class PhotosInput extends VersionInput {
  @Field.list('id', { max: 9, description: '已上传的图片（purpose=photo），第一张为首图' }) fileIds: string[];
}

export class OwnVariantDto {
  @Field.id() variantId: string;
  @Field.text({ max: 40, nullable: true, example: 'CY-500' }) sku: string | null;
  @Field.text({ max: 60, example: '500mL' }) name: string;
  @Field.text({ max: 8, example: '瓶' }) unit: string;
  @Field.oneOf(['piece', 'weight']) soldBy: string;
  @Field.grams({ description: '每单位净重' }) netWeightGrams: bigint;
  @Field.fen() priceFen: bigint;
  @Field.fen({ description: '每公斤价格' }) fenPerKilogram: bigint;
  @Field.fen({ description: '每斤价格' }) fenPerJin: bigint;
  @Field.whole({ min: 1, max: 1_000_000_000 }) minQuantity: number;
  @Field.whole({ min: 1, max: 1_000_000_000, nullable: true }) maxQuantity: number | null;
  @Field.oneOf(['active', 'retired']) state: string;
  @Field.whole({ min: 0, max: 1_000_000_000_000, description: '在库' }) onHand: number;
  @Field.whole({ min: 0, max: 1_000_000_000_000, description: '已占用' }) reserved: number;
  @Field.whole({ min: 0, max: 1_000_000_000_000, description: '可订' }) available: number;
  @Field.whole({ min: 1, max: 2_000_000_000 }) version: number;
}

export class OwnProductDto {
  @Field.id() id: string;
  @Field.text({ max: 60, example: '冷榨山茶油' }) name: string;
  @Field.text({ max: 6, example: '0104' }) categoryCode: string;
  @Field.text({ max: 30, example: '茶油' }) categoryName: string;
  @Field.code({ example: '430481113216' }) originCode: string;
  @Field.text({ max: 200, example: '耒阳市淝田镇黄草洲村' }) place: string;
  @Field.oneOf(STATES) state: string;
  @Field.text({ max: 300, nullable: true, description: '下架原因', example: 'certificate_expired' }) delistedReason:
    string | null;
  @Field.text({ max: 40, nullable: true, description: '现在不能上架或销售的原因代码', example: 'certificate_ended' })
  reason: string | null;
  @Field.text({ max: 40, nullable: true, example: '认定证书已到期或已撤销' }) reasonText: string | null;
  @Field.instant({ nullable: true }) listedAt: Date | null;
  @Field.instant() createdAt: Date;
  @Field.id({ nullable: true }) certificateId: string | null;
  @Field.id({ nullable: true }) agentForId: string | null;
  @Field.list('id') photoFileIds: string[];
  @Field.text({ max: 4000, min: 0, multiline: true }) description: string;
  @Field.whole({ min: 1, max: 2_000_000_000 }) version: number;
  @Field.list(() => OwnVariantDto) variants: OwnVariantDto[];
}

export class PricePointDto {
  @Field.instant() at: Date;
  @Field.fen() priceFen: bigint;
  @Field.fen({ nullable: true, description: '原价；首次定价为 null' }) previousFen: bigint | null;
  @Field.text({ max: 40, nullable: true, description: '经办人' }) changedBy: string | null;
}

const toOwnVariantDto = ({ productId: _productId, ...variant }: OwnVariantRow): OwnVariantDto => ({
  ...variant,
  fenPerJin: fenPerJin(variant.priceFen, variant.netWeightGrams),
  minQuantity: Number(variant.minQuantity),
  maxQuantity: variant.maxQuantity === null ? null : Number(variant.maxQuantity),
  onHand: Number(variant.onHand),
  reserved: Number(variant.reserved),
  available: Number(variant.available),
});

export const toOwnProductDto = (product: OwnProductRow): OwnProductDto => ({
  ...product,
  reasonText: product.reason && UNSELLABLE[product.reason],
  variants: product.variants.map(toOwnVariantDto),
});

export const toPricePointDto = ({ at, priceFen, previousFen, changedBy }: PricePoint): PricePointDto => ({
  at,
  priceFen,
  previousFen,
  changedBy,
});

const whole = <T extends number | null | undefined>(value: T) =>
  (typeof value === 'number' ? BigInt(value) : value) as T extends number ? bigint : T;

export const toNewVariant = ({ minQuantity, maxQuantity, onHand, ...variant }: NewVariantInput): NewVariant => ({
  ...variant,
  minQuantity: whole(minQuantity),
  maxQuantity: whole(maxQuantity),
  onHand: whole(onHand),
});

export const toVariantChanges = ({ version: _version, minQuantity, maxQuantity, ...changes }: VariantEdit) => ({
  ...changes,
  minQuantity: whole(minQuantity),
  maxQuantity: whole(maxQuantity),
});
