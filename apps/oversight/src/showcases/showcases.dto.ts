import { Field, PageQuery } from '@bangfu/kernel';
import {
  BLOCK_KINDS,
  type Block,
  type BlockKind,
  SHOWCASE_KINDS,
  SHOWCASE_STATES,
  type ShowcaseContent,
  type ShowcaseKind,
  type ShowcasePage,
  type ShowcaseRow,
  type ShowcaseState,
} from '@bangfu/shop';

const MOST = 1_000_000_000;

export class ShowcasesQuery extends PageQuery {
  @Field.oneOf(SHOWCASE_STATES, { optional: true, description: '草稿 / 已发布 / 已撤下' }) state?: ShowcaseState;
}

export class ShowcaseBlockInput {
  @Field.oneOf(BLOCK_KINDS, { description: '文字 / 逐个挑选的商品 / 按条件自动选取的商品' }) kind: BlockKind;
  @Field.text({ max: 40, example: '今日新上' }) heading: string;
  @Field.text({ max: 2000, min: 0, multiline: true, description: '正文；文字栏目必填' }) body: string = '';
  @Field.list('id', { max: 24, description: '逐个挑选的商品，按此顺序显示' }) productIds: string[] = [];
  @Field.text({ max: 6, optional: true, nullable: true, pattern: /^(\d{2}){1,3}$/, example: '0104' })
  categoryCode?: string | null;
  @Field.code({ optional: true, nullable: true, example: '430481' }) originCode?: string | null;
  @Field.text({ max: 60, optional: true, nullable: true, pattern: /^[a-z0-9-]{3,60}$/, example: 'national-832' })
  programmeCode?: string | null;
  @Field.whole({ min: 1, max: 24, optional: true, nullable: true, description: '自动选取几个商品', example: 12 })
  most?: number | null;
}

class ShowcaseContentInput {
  @Field.text({ max: 60, min: 3, pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, description: '网址', example: 'leiyang' })
  slug: string;
  @Field.text({ max: 40, min: 2, example: '耒阳馆' }) title: string;
  @Field.text({ max: 1000, min: 0, multiline: true, description: '导语' }) intro: string = '';
  @Field.id({ optional: true, nullable: true, description: '封面，已上传的照片' }) coverFileId?: string | null;
  @Field.code({ optional: true, nullable: true, description: '所属地区；专馆必填', example: '430481' })
  regionCode?: string | null;
  @Field.date({ description: '第一天' }) fromOn: string;
  @Field.date({ optional: true, nullable: true, description: '最后一天；空为不限' }) toOn?: string | null;
  @Field.list(() => ShowcaseBlockInput, { max: 20, description: '栏目，由上到下' }) blocks: ShowcaseBlockInput[] = [];
}

export class NewShowcaseInput extends ShowcaseContentInput {
  @Field.oneOf(SHOWCASE_KINDS, { description: '专馆 / 专区' }) kind: ShowcaseKind;
}

export class ShowcaseChangeInput extends ShowcaseContentInput {
  @Field.whole({ min: 1, max: MOST, description: '所见内容的版本' }) version: number;
}

export class ShowcaseVersionInput {
  @Field.whole({ min: 1, max: MOST, description: '所见内容的版本' }) version: number;
}

export class ShowcaseWithdrawalInput extends ShowcaseVersionInput {
  @Field.text({ max: 300, min: 2, description: '撤下的理由', example: '活动结束' }) reason: string;
}

export class ShowcaseRowDto {
  @Field.id() id: string;
  @Field.oneOf(SHOWCASE_KINDS) kind: string;
  @Field.text({ max: 60, example: 'leiyang' }) slug: string;
  @Field.text({ max: 40, example: '耒阳馆' }) title: string;
  @Field.text({ max: 1000, min: 0, multiline: true }) intro: string;
  @Field.id({ nullable: true, description: '取自 /api/oversight/showcases/{id}/cover' }) coverFileId: string | null;
  @Field.code({ nullable: true, example: '430481' }) regionCode: string | null;
  @Field.text({ max: 60, nullable: true, example: '耒阳市' }) regionName: string | null;
  @Field.date() fromOn: string;
  @Field.date({ nullable: true }) toOn: string | null;
  @Field.oneOf(SHOWCASE_STATES) state: string;
  @Field.flag({ description: '今天人人可见' }) live: boolean;
  @Field.text({ max: 300, nullable: true, description: '撤下的理由', example: null }) withdrawnReason: string | null;
  @Field.instant() createdAt: Date;
  @Field.whole({ min: 1, max: MOST }) version: number;
}

export class ShowcaseProductDto {
  @Field.id() productId: string;
  @Field.text({ max: 60, example: '冷榨山茶油' }) name: string;
  @Field.id({ nullable: true }) photoFileId: string | null;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.text({ max: 200, example: '耒阳市淝田镇黄草洲村' }) place: string;
  @Field.fen() priceFen: bigint;
  @Field.text({ max: 8, example: '桶' }) unit: string;
  @Field.flag({ description: '有货且够起订量' }) inStock: boolean;
}

export class ShowcaseBlockDto {
  @Field.oneOf(BLOCK_KINDS) kind: string;
  @Field.text({ max: 40 }) heading: string;
  @Field.text({ max: 2000, min: 0, multiline: true }) body: string;
  @Field.list('id', { max: 24 }) productIds: string[];
  @Field.text({ max: 6, nullable: true, example: '0104' }) categoryCode: string | null;
  @Field.code({ nullable: true }) originCode: string | null;
  @Field.text({ max: 60, nullable: true, example: null }) programmeCode: string | null;
  @Field.whole({ min: 1, max: 24, nullable: true }) most: number | null;
  @Field.list(() => ShowcaseProductDto, { max: 24, description: '预览：现在可以购买的商品' })
  products: ShowcaseProductDto[];
}

export class ShowcasePreviewDto extends ShowcaseRowDto {
  @Field.list(() => ShowcaseBlockDto, { max: 20 }) blocks: ShowcaseBlockDto[];
}

const toBlock = (block: ShowcaseBlockInput): Block => ({
  kind: block.kind,
  heading: block.heading,
  body: block.body,
  productIds: block.productIds,
  categoryCode: block.categoryCode ?? null,
  originCode: block.originCode ?? null,
  programmeCode: block.programmeCode ?? null,
  most: block.most ?? null,
});

export const toShowcaseContent = (input: ShowcaseContentInput): ShowcaseContent => ({
  slug: input.slug,
  title: input.title,
  intro: input.intro,
  coverFileId: input.coverFileId ?? null,
  regionCode: input.regionCode ?? null,
  fromOn: input.fromOn,
  toOn: input.toOn ?? null,
  blocks: input.blocks.map(toBlock),
});

export const toShowcaseRowDto = (row: ShowcaseRow): ShowcaseRowDto => ({
  id: row.id,
  kind: row.kind,
  slug: row.slug,
  title: row.title,
  intro: row.intro,
  coverFileId: row.coverFileId,
  regionCode: row.regionCode,
  regionName: row.regionName,
  fromOn: row.fromOn,
  toOn: row.toOn,
  state: row.state,
  live: row.live,
  withdrawnReason: row.withdrawnReason,
  createdAt: row.createdAt,
  version: row.version,
});

export const toShowcasePreviewDto = (page: ShowcasePage): ShowcasePreviewDto => ({
  ...toShowcaseRowDto(page),
  blocks: page.blocks.map(({ products, productIds, ...block }) => ({
    ...block,
    productIds: [...productIds],
    products: products.map(({ productId, name, photoFileId, supplierName, place, priceFen, unit, inStock }) => ({
      ...{ productId, name, photoFileId, supplierName, place, priceFen, unit, inStock },
    })),
  })),
});
