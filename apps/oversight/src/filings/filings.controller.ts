import { type Actor, CurrentActor, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import { FilingQueries, Filings, FilingViews } from '@bangfu/quota';
import {
  FilingQueueQuery,
  FilingRowDto,
  ReturnInput,
  ReviewedFilingDto,
  toFilingRowDto,
  toReviewedFilingDto,
} from './filings.dto.js';

@Route.controller('api/oversight/filings', '填报审核')
export class FilingReviewsController {
  constructor(
    private readonly filings: Filings,
    private readonly queries: FilingQueries,
    private readonly views: FilingViews,
  ) {}

  @Route.get('', {
    summary: '辖区内各单位的填报',
    permission: ['plans.review', 'compliance.view'],
    answer: Route.page(FilingRowDto),
  })
  async list(@CurrentActor() actor: Actor, @Query() query: FilingQueueQuery): Promise<Page<FilingRowDto>> {
    return mapPage(await this.queries.page(actor.regionCode ?? '-', query), toFilingRowDto);
  }

  @Route.get(':id', {
    summary: '查看一份填报，含异常提示和历次审核',
    permission: ['plans.review', 'compliance.view'],
    answer: ReviewedFilingDto,
    errors: ['404 filing_missing'],
  })
  async find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ReviewedFilingDto> {
    return toReviewedFilingDto(await this.views.inRegion(actor, id));
  }

  @Route.post(':id/confirmation', {
    summary: '确认填报，形成预留份额计划',
    permission: 'plans.review',
    answer: ReviewedFilingDto,
    idempotent: true,
    errors: ['404 filing_missing', 'wrong_step', 'own_filing'],
  })
  async confirm(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ReviewedFilingDto> {
    await this.filings.confirm(actor, id);
    return toReviewedFilingDto(await this.views.inRegion(actor, id));
  }

  @Route.post(':id/return', {
    summary: '退回重填，或重新打开已确认的填报',
    permission: 'plans.review',
    answer: ReviewedFilingDto,
    idempotent: true,
    errors: ['404 filing_missing', 'wrong_step', 'own_filing'],
  })
  async return(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ReturnInput,
  ): Promise<ReviewedFilingDto> {
    await this.filings.returnToUnit(actor, id, input.reasons);
    return toReviewedFilingDto(await this.views.inRegion(actor, id));
  }
}
