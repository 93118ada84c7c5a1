import { type Actor, CurrentActor, IdPipe, Route, YearPipe } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import { Filings, FilingViews } from '@bangfu/quota';
import {
  ChangedFiling,
  FilingDto,
  NewFiling,
  PartnerDto,
  PartnersQuery,
  PrefillDto,
  toFilingDto,
  toPrefillDto,
} from './filings.dto.js';

@Route.controller('api/procurement/filings', '预留份额填报')
export class FilingsController {
  constructor(
    private readonly filings: Filings,
    private readonly views: FilingViews,
  ) {}

  @Route.get('', { summary: '本单位历年填报', permission: 'plans.view_agency', answer: [FilingDto] })
  async list(@CurrentActor() actor: Actor): Promise<FilingDto[]> {
    return (await this.views.ofUnit(actor)).map(toFilingDto);
  }

  @Route.get('prefill/:year', {
    summary: '新填报的预填内容：上年答案和适用政策',
    permission: 'plans.view_agency',
    answer: PrefillDto,
  })
  async prefill(@CurrentActor() actor: Actor, @Param('year', YearPipe) year: number): Promise<PrefillDto> {
    return toPrefillDto(await this.views.prefill(actor, year));
  }

  @Route.get('partners', {
    summary: '填报时可以选的代表单位或承包企业，至多二十个',
    permission: 'plans.file',
    answer: [PartnerDto],
  })
  async partners(@CurrentActor() actor: Actor, @Query() query: PartnersQuery): Promise<PartnerDto[]> {
    return (await this.views.partners(actor, query)).map(({ id, name }) => ({ id, name }));
  }

  @Route.get(':id', {
    summary: '查看填报',
    permission: 'plans.view_agency',
    answer: FilingDto,
    errors: ['404 filing_missing'],
  })
  async find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<FilingDto> {
    return toFilingDto(await this.views.own(actor, id));
  }

  @Route.post('', {
    summary: '开始填报',
    permission: 'plans.file',
    answer: FilingDto,
    idempotent: true,
    errors: [
      'filing_exists',
      '422 filing_year_closed',
      '422 representative_wrong',
      '422 contractor_wrong',
      '403 not_an_agency',
    ],
  })
  async open(@CurrentActor() actor: Actor, @Body() input: NewFiling): Promise<FilingDto> {
    const filing = await this.filings.open(actor, input.year, input, input.id);
    return toFilingDto(await this.views.own(actor, filing.id));
  }

  @Route.put(':id', {
    summary: '保存填报',
    permission: 'plans.file',
    answer: FilingDto,
    errors: ['404 filing_missing', 'stale_version', 'wrong_step', '422 representative_wrong', '422 contractor_wrong'],
  })
  async save(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ChangedFiling,
  ): Promise<FilingDto> {
    await this.filings.save(actor, id, input.version, input);
    return toFilingDto(await this.views.own(actor, id));
  }

  @Route.post(':id/submission', {
    summary: '提交填报',
    permission: 'plans.file',
    answer: FilingDto,
    idempotent: true,
    errors: [
      '404 filing_missing',
      'wrong_step',
      '422 base_missing',
      '422 share_below_floor',
      '422 share_needs_explanation',
      '422 share_above_base',
    ],
  })
  async submit(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<FilingDto> {
    await this.filings.submit(actor, id);
    return toFilingDto(await this.views.own(actor, id));
  }
}
