import { Field } from '@bangfu/kernel';
import { type CatalogueItem, type Category, fenPerJin } from '@bangfu/catalog';

const SORTS = ['relevance', 'newest', 'price', 'price_down'] as const;
const MODES = ['none', 'all', 'any', 'similar'] as const;

export class CategoryDto {
  @Field.text({ max: 6, example: '0104' }) code: string;
  @Field.text({ max: 30, example: '茶油' }) name: string;
  @Field.text({ max: 6, nullable: true, description: '上级分类代码', example: '01' }) parentCode: string | null;
  @Field.oneOf(['exempt', '9', '13'], { description: '增值税处理：exempt 免税，9 和 13 为税率（%）' })
  taxTreatment: string;
  @Field.text({ max: 200, min: 0, description: '税务处理依据' }) basis: string;
}

/** What narrows the catalogue, for lists and facets alike. */
export class CatalogueFilterQuery {
  @Field.text({
    max: 40,
    optional: true,
    description: '商品、产地、合作社、分类的词或拼音首字母',
    example: '耒阳 茶油',
  })
  words?: string;
  @Field.text({ max: 6, optional: true, pattern: /^(\d{2}){1,3}$/, description: '分类代码，含下级', example: '01' })
  categoryCode?: string;
  @Field.code({ optional: true, description: '产地区划代码，含下级', example: '430481' }) originCode?: string;
  @Field.flag({ optional: true, description: '是否持有认定证书' }) certified?: boolean;
  @Field.flag({ optional: true, description: '产自832个脱贫县' }) listed832?: boolean;
  @Field.flag({ optional: true, description: '只看当前带动脱贫户的产品（填 true）' }) poorHouseholdLinked?: boolean;
  @Field.code({ optional: true, digits: [6], description: '只看能计入该县（市）任务的产品', example: '430481' })
  catalogueCode?: string;
  @Field.text({
    max: 60,
    optional: true,
    pattern: /^[a-z0-9-]{3,60}$/,
    description: '只看今年能计入该政策项目的产品，项目代码取自 /api/storefront/programmes',
    example: 'national-832',
  })
  programmeCode?: string;
  @Field.id({ optional: true, description: '供应商编号' }) supplierId?: string;
  @Field.fen({ optional: true, description: '每公斤价格不低于（分）', example: '1000' }) fromFenPerKilogram?: bigint;
  @Field.fen({ optional: true, description: '每公斤价格不高于（分）', example: '20000' }) toFenPerKilogram?: bigint;
  @Field.flag({ optional: true, description: '只看有货（填 true）' }) inStock?: boolean;
}

export class CatalogueListQuery extends CatalogueFilterQuery {
  @Field.oneOf(SORTS, {
    optional: true,
    description: '相关度、最新上架、每公斤价格由低到高、由高到低；没有搜索词时相关度即最新上架',
  })
  sort?: (typeof SORTS)[number];

  @Field.text({ max: 1000, optional: true, description: '上一页答复中的 nextAfter；第一页不填' }) after?: string;
  @Field.whole({ min: 1, max: 200, description: '每页条数', example: 20 }) limit: number = 20;
}

export class SuggestionQuery {
  @Field.text({ max: 40, description: '已输入的开头，汉字或拼音首字母', example: '茶' }) text: string;
}

export class CatalogueItemDto {
  @Field.id() productId: string;
  @Field.text({ max: 60, example: '冷榨山茶油' }) name: string;
  @Field.id({ nullable: true, description: '首图，取自 /api/storefront/products/{productId}/photos/{fileId}' })
  photoFileId: string | null;
  @Field.text({ max: 6, example: '0104' }) categoryCode: string;
  @Field.text({ max: 30, example: '茶油' }) categoryName: string;
  @Field.code({ example: '430481113216' }) originCode: string;
  @Field.text({ max: 200, example: '耒阳市淝田镇黄草洲村' }) place: string;
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.flag({ description: '名称为演示虚构' }) supplierInvented: boolean;
  @Field.instant() listedAt: Date;
  @Field.flag({ description: '当前有有效认定证书；没有的不计入任何任务' }) certified: boolean;
  @Field.code({ nullable: true, digits: [6], description: '认定县（市）', example: '430481' }) catalogueCode:
    string | null;
  @Field.flag() listed832: boolean;
  @Field.flag() poorHouseholdLinked: boolean;
  @Field.id({ description: '每公斤价格最低的规格' }) variantId: string;
  @Field.text({ max: 60, example: '5L' }) variantName: string;
  @Field.whole({ min: 1, max: 1_000_000, description: '规格数' }) variantCount: number;
  @Field.text({ max: 8, example: '桶' }) unit: string;
  @Field.grams({ description: '每单位净重' }) netWeightGrams: bigint;
  @Field.fen({ description: '每单位价格' }) priceFen: bigint;
  @Field.fen({ description: '每公斤价格' }) fenPerKilogram: bigint;
  @Field.fen({ description: '每斤（500克）价格' }) fenPerJin: bigint;
  @Field.flag({ description: '有货且够起订量' }) inStock: boolean;
}

export class CataloguePageDto {
  @Field.list(() => CatalogueItemDto) items: CatalogueItemDto[];
  @Field.text({ max: 1000, nullable: true, description: '下一页的标记；没有下一页为 null' }) nextAfter: string | null;
  @Field.oneOf(MODES, { description: '词的匹配方式：none 无词，all 全部，any 任一，similar 近似' }) mode: string;
}

export class FacetDto {
  @Field.text({ max: 12, example: '01' }) code: string;
  @Field.text({ max: 60, example: '粮油' }) name: string;
  @Field.whole({ min: 0, max: 5000 }) count: number;
}

export class CatalogueFacetsDto {
  @Field.oneOf(MODES) mode: string;
  @Field.whole({ min: 0, max: 5000 }) total: number;
  @Field.flag({ description: '命中多于所计数目' }) more: boolean;
  @Field.list(() => FacetDto) categories: FacetDto[];
  @Field.list(() => FacetDto) counties: FacetDto[];
  @Field.list(() => FacetDto, { description: '选定县（市、区）以后，其下各乡镇的命中数；未选定时为空' })
  townships: FacetDto[];
}

export class SuggestionDto {
  @Field.oneOf(['category', 'product', 'place', 'supplier']) kind: string;
  @Field.text({ max: 100, example: '茶叶' }) text: string;
  @Field.text({
    max: 40,
    nullable: true,
    description: '分类代码、区划代码或供应商编号；商品名称为 null',
    example: '07',
  })
  code: string | null;
}

export const toCategoryDto = ({ code, name, parentCode, taxTreatment, basis }: Category): CategoryDto => ({
  code,
  name,
  parentCode,
  taxTreatment,
  basis,
});

export const toCatalogueItemDto = (item: CatalogueItem): CatalogueItemDto => ({
  ...item,
  fenPerJin: fenPerJin(item.priceFen, item.netWeightGrams),
});
