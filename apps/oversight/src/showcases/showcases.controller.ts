import { type Actor, CurrentActor, DomainError, fileAnswer, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { CurrentProgrammes } from '@bangfu/quota';
import { ShowcaseQueries, Showcases } from '@bangfu/shop';
import { Body, Param, Query } from '@nestjs/common';
import {
  NewShowcaseInput,
  ShowcaseChangeInput,
  ShowcasePreviewDto,
  ShowcaseRowDto,
  ShowcasesQuery,
  ShowcaseVersionInput,
  ShowcaseWithdrawalInput,
  toShowcaseContent,
  toShowcasePreviewDto,
  toShowcaseRowDto,
} from './showcases.dto.js';

const CONTENT_ERRORS = [
  '403 outside_region',
  '404 file_missing',
  'slug_taken',
  '422 region_required',
  '422 region_unknown',
  '422 dates_wrong',
  '422 cover_unknown',
  '422 block_text_required',
  '422 block_products_required',
  '422 block_product_unknown',
  '422 block_rule_required',
  '422 block_rule_unknown',
] as const;
const CHANGE_ERRORS = ['404 showcase_missing', 'stale_version'] as const;

@Route.controller('api/oversight/showcases', '专馆专区')
export class ShowcasesController {
  constructor(
    private readonly showcases: Showcases,
    private readonly queries: ShowcaseQueries,
    private readonly programmes: CurrentProgrammes,
  ) {}

  @Route.get('', { summary: '我编排的专馆和专区', permission: 'pavilions.manage', answer: Route.page(ShowcaseRowDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: ShowcasesQuery): Promise<Page<ShowcaseRowDto>> {
    return mapPage(await this.queries.page(actor, query), toShowcaseRowDto);
  }

  @Route.get(':id', {
    summary: '预览专馆或专区',
    permission: 'pavilions.manage',
    answer: ShowcasePreviewDto,
    errors: ['404 showcase_missing'],
  })
  async preview(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ShowcasePreviewDto> {
    return this.shown(actor, id);
  }

  @Route.get(':id/cover', {
    summary: '专馆或专区封面',
    permission: 'pavilions.manage',
    file: 'download',
    errors: ['404 showcase_missing', '404 file_missing'],
  })
  async cover(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string) {
    const { file, stream } = await this.queries.cover(actor, id);
    return fileAnswer(file, stream());
  }

  @Route.post('', {
    summary: '新建专馆或专区',
    permission: 'pavilions.manage',
    idempotent: true,
    answer: ShowcasePreviewDto,
    errors: [...CONTENT_ERRORS, '404 showcase_missing'],
  })
  async create(@CurrentActor() actor: Actor, @Body() input: NewShowcaseInput): Promise<ShowcasePreviewDto> {
    return this.shown(actor, await this.showcases.create(actor, input.kind, toShowcaseContent(input)));
  }

  @Route.put(':id', {
    summary: '修改专馆或专区',
    permission: 'pavilions.manage',
    idempotent: true,
    answer: ShowcasePreviewDto,
    errors: [...CONTENT_ERRORS, ...CHANGE_ERRORS, 'showcase_empty'],
  })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ShowcaseChangeInput,
  ): Promise<ShowcasePreviewDto> {
    await this.showcases.change(actor, id, input.version, toShowcaseContent(input));
    return this.shown(actor, id);
  }

  @Route.post(':id/publication', {
    summary: '发布专馆或专区',
    permission: 'pavilions.manage',
    idempotent: true,
    answer: ShowcasePreviewDto,
    errors: [...CHANGE_ERRORS, 'showcase_empty'],
  })
  async publish(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ShowcaseVersionInput,
  ): Promise<ShowcasePreviewDto> {
    await this.showcases.publish(actor, id, input.version);
    return this.shown(actor, id);
  }

  @Route.post(':id/withdrawal', {
    summary: '撤下专馆或专区',
    permission: 'pavilions.manage',
    idempotent: true,
    answer: ShowcasePreviewDto,
    errors: [...CHANGE_ERRORS, 'wrong_step'],
  })
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ShowcaseWithdrawalInput,
  ): Promise<ShowcasePreviewDto> {
    await this.showcases.withdraw(actor, id, input.version, input.reason);
    return this.shown(actor, id);
  }

  private async shown(actor: Actor, id: string): Promise<ShowcasePreviewDto> {
    return toShowcasePreviewDto(await this.queries.preview(actor, id, (code) => this.originOf(code)));
  }

  /** A programme that has gone takes its block's goods with it, not the page. */
  private originOf(programmeCode: string) {
    return this.programmes.eligibleOrigin(programmeCode).catch((error: unknown) => {
      if (error instanceof DomainError && error.kind === 'missing') return null;
      throw error;
    });
  }
}
