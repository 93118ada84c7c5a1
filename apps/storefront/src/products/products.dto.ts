import { Field } from '@bangfu/kernel';
import type { LineFacts } from '@bangfu/quota';
import { fenPerJin, type ShownCertificate, type PublicProduct, type PublicVariant, UNSELLABLE } from '@bangfu/catalog';

export class ProductVariantDto {
  @Field.id() variantId: string;
  @Field.text({ max: 60, example: '500mL' }) name: string;
  @Field.text({ max: 8, example: '瓶' }) unit: string;
  @Field.oneOf(['piece', 'weight'], { description: 'piece 按件计价，weight 按验收重量计价' }) soldBy: string;
  @Field.grams({ description: '每单位净重', example: '458' }) netWeightGrams: bigint;
  @Field.fen({ description: '每单位价格', example: '4580' }) priceFen: bigint;
  @Field.fen({ description: '每公斤价格', example: '10000' }) fenPerKilogram: bigint;
  @Field.fen({ description: '每斤价格', example: '5000' }) fenPerJin: bigint;
  @Field.whole({ min: 1, max: 1_000_000_000, description: '起订量（单位数）', example: 1 }) minQuantity: number;
  @Field.whole({ min: 1, max: 1_000_000_000, nullable: true, description: '每单限购（单位数）', example: 100 })
  maxQuantity: number | null;
  @Field.whole({ min: 0, max: 1_000_000_000_000, description: '现可订数量', example: 20 }) available: number;
}

export class ProductPlaceDto {
  @Field.code({ example: '430481' }) code: string;
  @Field.text({ max: 60, example: '耒阳市' }) name: string;
  @Field.text({ max: 12, example: 'county' }) level: string;
}

export class ProductCertificateDto {
  @Field.text({ max: 40, example: 'BF-430481-2026-000001' }) number: string;
  @Field.text({ max: 200, description: '公开查验地址' }) verificationPath: string;
  @Field.code({ digits: [6], description: '认定县（市）', example: '430481' }) catalogueCode: string;
  @Field.text({ max: 60, example: '耒阳市' }) catalogueName: string;
  @Field.flag({ description: '产自832个脱贫县' }) listed832: boolean;
  @Field.flag({ description: '当前带动脱贫户' }) poorHouseholdLinked: boolean;
  @Field.whole({ min: 0, max: 1_000_000, nullable: true, description: '带动户数；不足公开下限时为 null', example: 12 })
  householdCount: number | null;
  @Field.whole({ min: 0, max: 1000, description: '户数公开的下限', example: 5 }) householdsShownFrom: number;
  @Field.date() validFrom: string;
  @Field.date({ description: '有效期最后一天' }) validTo: string;
}

export class CountsTowardDto {
  @Field.text({ max: 60, example: 'leiyang-poor-household' }) programmeCode: string;
  @Field.text({ max: 200, example: '耒阳市党政机关食堂采购贫困户农产品' }) programmeName: string;
}

export class ProductDetailDto {
  @Field.id() productId: string;
  @Field.text({ max: 60, example: '冷榨山茶油' }) name: string;
  @Field.text({ max: 4000, min: 0, multiline: true }) description: string;
  @Field.list('id', { description: '图片，取自 /api/storefront/products/{productId}/photos/{fileId}' })
  photoFileIds: string[];
  @Field.text({ max: 6, example: '0104' }) categoryCode: string;
  @Field.text({ max: 30, example: '茶油' }) categoryName: string;
  @Field.oneOf(['exempt', '9', '13']) taxTreatment: string;
  @Field.code({ example: '430481113216' }) originCode: string;
  @Field.text({ max: 200, example: '耒阳市淝田镇黄草洲村' }) place: string;
  @Field.list(() => ProductPlaceDto, { max: 5, description: '产地由省到村' }) path: ProductPlaceDto[];
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.flag({ description: '名称为演示虚构' }) supplierInvented: boolean;
  @Field.text({ max: 100, nullable: true, description: '受托代理销售时的生产者' }) producerName: string | null;
  @Field.instant({ nullable: true }) listedAt: Date | null;
  @Field.flag({ description: '现在可以购买' }) sellable: boolean;
  @Field.text({ max: 40, nullable: true, description: '不能购买的原因代码', example: 'product_not_listed' }) reason:
    string | null;
  @Field.text({ max: 40, nullable: true, description: '不能购买的原因', example: '商品未上架' }) reasonText:
    string | null;
  @Field.flag({ description: '当前有有效认定证书；没有的不计入任何任务' }) certified: boolean;
  @Field.one(() => ProductCertificateDto, { nullable: true }) certificate: ProductCertificateDto | null;
  @Field.list(() => CountsTowardDto, { description: '今天采购可以计入的政策项目；不符合采购单位条件的除外' })
  countsToward: CountsTowardDto[];
  @Field.list(() => ProductVariantDto) variants: ProductVariantDto[];
}

export const toProductVariantDto = (variant: PublicVariant): ProductVariantDto => ({
  variantId: variant.variantId,
  name: variant.name,
  unit: variant.unit,
  soldBy: variant.soldBy,
  netWeightGrams: variant.netWeightGrams,
  priceFen: variant.priceFen,
  fenPerKilogram: variant.fenPerKilogram,
  fenPerJin: fenPerJin(variant.priceFen, variant.netWeightGrams),
  minQuantity: Number(variant.minQuantity),
  maxQuantity: variant.maxQuantity === null ? null : Number(variant.maxQuantity),
  available: Number(variant.available),
});

const toCertificateDto = ({ verifyCode, ...certificate }: ShownCertificate): ProductCertificateDto => ({
  ...certificate,
  verificationPath: `/api/storefront/certificates/verification?number=${certificate.number}&code=${verifyCode}`,
});

/** What counting looks at, as the certificate has it today. */
export const factsOf = ({ certificate, originCode }: PublicProduct): LineFacts => ({
  certified: certificate !== null,
  listed832: certificate?.listed832 ?? false,
  catalogueCode: certificate?.catalogueCode ?? null,
  originCode,
  poorHouseholdLinked: certificate?.poorHouseholdLinked ?? false,
});

export const toProductDetailDto = (product: PublicProduct, countsToward: CountsTowardDto[]): ProductDetailDto => ({
  ...product,
  countsToward,
  sellable: product.reason === null,
  reasonText: product.reason && UNSELLABLE[product.reason],
  certified: product.certificate !== null,
  certificate: product.certificate && toCertificateDto(product.certificate),
  variants: product.variants.map(toProductVariantDto),
});
