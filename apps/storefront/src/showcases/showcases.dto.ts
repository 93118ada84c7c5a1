import { Field } from '@bangfu/kernel';
import { BLOCK_KINDS, SHOWCASE_KINDS, type ShowcaseKind, type ShowcasePage, type ShowcaseRow } from '@bangfu/shop';
import { CatalogueItemDto, toCatalogueItemDto } from '../catalogue/catalogue.dto.js';

export class ShowcasesQuery {
  @Field.oneOf(SHOWCASE_KINDS, { optional: true, description: '专馆 / 专区' }) kind?: ShowcaseKind;
  @Field.code({ optional: true, description: '所属地区，含下级', example: '430481' }) regionCode?: string;
}

export class ShowcaseDto {
  @Field.text({ max: 60, description: '网址', example: 'leiyang' }) slug: string;
  @Field.oneOf(SHOWCASE_KINDS) kind: string;
  @Field.text({ max: 40, example: '耒阳馆' }) title: string;
  @Field.text({ max: 1000, min: 0, multiline: true }) intro: string;
  @Field.flag({ description: '有封面，取自 /api/showcases/{slug}/cover' }) hasCover: boolean;
  @Field.code({ nullable: true, example: '430481' }) regionCode: string | null;
  @Field.text({ max: 60, nullable: true, example: '耒阳市' }) regionName: string | null;
  @Field.date() fromOn: string;
  @Field.date({ nullable: true, description: '最后一天' }) toOn: string | null;
}

export class ShowcaseBlockDto {
  @Field.oneOf(BLOCK_KINDS, { description: '文字 / 逐个挑选的商品 / 按条件自动选取的商品' }) kind: string;
  @Field.text({ max: 40, example: '今日新上' }) heading: string;
  @Field.text({ max: 2000, min: 0, multiline: true }) body: string;
  @Field.text({ max: 6, nullable: true, description: '自动选取的分类，可作“查看更多”的条件', example: '0104' })
  categoryCode: string | null;
  @Field.code({ nullable: true, example: '430481' }) originCode: string | null;
  @Field.text({ max: 60, nullable: true, example: 'national-832' }) programmeCode: string | null;
  @Field.list(() => CatalogueItemDto, { max: 24, description: '现在可以购买的商品' }) products: CatalogueItemDto[];
}

export class ShowcasePageDto extends ShowcaseDto {
  @Field.list(() => ShowcaseBlockDto, { max: 20 }) blocks: ShowcaseBlockDto[];
}

export const toShowcaseDto = (row: ShowcaseRow): ShowcaseDto => ({
  slug: row.slug,
  kind: row.kind,
  title: row.title,
  intro: row.intro,
  hasCover: row.coverFileId !== null,
  regionCode: row.regionCode,
  regionName: row.regionName,
  fromOn: row.fromOn,
  toOn: row.toOn,
});

export const toShowcasePageDto = (page: ShowcasePage): ShowcasePageDto => ({
  ...toShowcaseDto(page),
  blocks: page.blocks.map((block) => ({
    kind: block.kind,
    heading: block.heading,
    body: block.body,
    categoryCode: block.categoryCode,
    originCode: block.originCode,
    programmeCode: block.programmeCode,
    products: block.products.map(toCatalogueItemDto),
  })),
});
