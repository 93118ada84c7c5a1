import { Query } from '@nestjs/common';
import { Categories, Search } from '@bangfu/catalog';
import { Route } from '@bangfu/kernel';
import {
  CatalogueFacetsDto,
  CatalogueFilterQuery,
  CatalogueListQuery,
  CataloguePageDto,
  CategoryDto,
  SuggestionDto,
  SuggestionQuery,
  toCatalogueItemDto,
  toCategoryDto,
} from './catalogue.dto.js';

@Route.controller('api/storefront', '商品目录')
export class CatalogueController {
  constructor(
    private readonly search: Search,
    private readonly categories: Categories,
  ) {}

  @Route.get('categories', { summary: '全部分类', public: true, answer: [CategoryDto] })
  async shelves(): Promise<CategoryDto[]> {
    return (await this.categories.all()).map(toCategoryDto);
  }

  @Route.get('catalogue', {
    summary: '浏览和搜索在售商品',
    description: '词先按全部匹配，没有结果时按任一匹配，再按近似匹配；翻页沿用第一页的匹配方式。',
    public: true,
    answer: CataloguePageDto,
  })
  async list(@Query() query: CatalogueListQuery): Promise<CataloguePageDto> {
    const { items, nextAfter, mode } = await this.search.page(query);
    return { items: items.map(toCatalogueItemDto), nextAfter, mode };
  }

  @Route.get('catalogue/facets', { summary: '按分类和县统计命中数', public: true, answer: CatalogueFacetsDto })
  facets(@Query() query: CatalogueFilterQuery): Promise<CatalogueFacetsDto> {
    return this.search.facets(query);
  }

  @Route.get('catalogue/suggestions', { summary: '输入提示', public: true, answer: [SuggestionDto] })
  suggestions(@Query() query: SuggestionQuery): Promise<SuggestionDto[]> {
    return this.search.suggest(query.text);
  }
}
