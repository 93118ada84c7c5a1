import { DomainError, fileAnswer, Route } from '@bangfu/kernel';
import { CurrentProgrammes } from '@bangfu/quota';
import { ShowcaseQueries } from '@bangfu/shop';
import { Param, Query } from '@nestjs/common';
import { ShowcaseDto, ShowcasePageDto, ShowcasesQuery, toShowcaseDto, toShowcasePageDto } from './showcases.dto.js';

@Route.controller('api/showcases', '专馆专区')
export class ShowcasesController {
  constructor(
    private readonly showcases: ShowcaseQueries,
    private readonly programmes: CurrentProgrammes,
  ) {}

  @Route.get('', { summary: '开放中的专馆和专区', public: true, answer: [ShowcaseDto] })
  async list(@Query() query: ShowcasesQuery): Promise<ShowcaseDto[]> {
    return (await this.showcases.live(query.kind ?? null, query.regionCode ?? null)).map(toShowcaseDto);
  }

  @Route.get(':slug', {
    summary: '专馆或专区页面',
    description: '栏目按顺序；已不能购买的商品自动略去。',
    public: true,
    answer: ShowcasePageDto,
    errors: ['404 showcase_missing'],
  })
  async page(@Param('slug') slug: string): Promise<ShowcasePageDto> {
    return toShowcasePageDto(await this.showcases.livePage(slug, (code) => this.originOf(code)));
  }

  @Route.get(':slug/cover', {
    summary: '专馆或专区封面',
    public: true,
    file: 'download',
    errors: ['404 showcase_missing', '404 file_missing'],
  })
  async cover(@Param('slug') slug: string) {
    const { file, stream } = await this.showcases.liveCover(slug);
    return fileAnswer(file, stream());
  }

  /** A programme that has gone takes its block's goods with it, not the page. */
  private originOf(programmeCode: string) {
    return this.programmes.eligibleOrigin(programmeCode).catch((error: unknown) => {
      if (error instanceof DomainError && error.kind === 'missing') return null;
      throw error;
    });
  }
}
