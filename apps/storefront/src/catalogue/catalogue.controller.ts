import { Query } from '@nestjs/common';
import { Categories, type CatalogueFilter, Search } from '@bangfu/catalog';
import { Route } from '@bangfu/kernel';
import { CurrentProgrammes } from '@bangfu/quota';
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
    private readonly programmes: CurrentProgrammes,
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
    errors: ['404 programme_missing'],
  })
  async list(@Query() query: CatalogueListQuery): Promise<CataloguePageDto> {
    const { items, nextAfter, mode } = await this.search.page(await this.inWordsOfProduce(query));
    return { items: items.map(toCatalogueItemDto), nextAfter, mode };
  }

  @Route.get('catalogue/facets', {
    summary: '按分类、县和乡镇统计命中数',
    public: true,
    answer: CatalogueFacetsDto,
    errors: ['404 programme_missing'],
  })
  async facets(@Query() query: CatalogueFilterQuery): Promise<CatalogueFacetsDto> {
    return this.search.facets(await this.inWordsOfProduce(query));
  }

  @Route.get('catalogue/suggestions', { summary: '输入提示', public: true, answer: [SuggestionDto] })
  suggestions(@Query() query: SuggestionQuery): Promise<SuggestionDto[]> {
    return this.search.suggest(query.text);
  }

  /** The catalogue knows produce, not programmes. */
  private async inWordsOfProduce<Q extends CatalogueFilterQuery>({
    programmeCode,
    ...query
  }: Q): Promise<Omit<Q, 'programmeCode'> & CatalogueFilter> {
    if (programmeCode === undefined) return query;
    return { ...query, eligibleOrigin: await this.programmes.eligibleOrigin(programmeCode) };
  }
}
