import { Disputes, FulfilmentQueries } from '@bangfu/fulfilment';
import { type Actor, CurrentActor, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import { DisputeAnswerInput, DisputeDto, DisputesQuery, toDisputeDto } from './disputes.dto.js';

@Route.controller('api/vendor/disputes', '争议')
export class DisputesController {
  constructor(
    private readonly disputes: Disputes,
    private readonly queries: FulfilmentQueries,
  ) {}

  @Route.get('', { summary: '采购单位提出的争议', permission: 'orders.view_supplier', answer: Route.page(DisputeDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: DisputesQuery): Promise<Page<DisputeDto>> {
    return mapPage(await this.queries.disputes('supplier', actor.organisationId!, query), toDisputeDto);
  }

  @Route.get(':id', {
    summary: '争议详情',
    permission: 'orders.view_supplier',
    answer: DisputeDto,
    errors: ['404 dispute_missing'],
  })
  async read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<DisputeDto> {
    return toDisputeDto(await this.queries.dispute('supplier', actor, id));
  }

  @Route.post(':id/answer', {
    summary: '答复争议',
    permission: 'shipments.manage',
    answer: DisputeDto,
    errors: ['404 dispute_missing', '404 file_missing', 'wrong_step'],
  })
  async answer(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: DisputeAnswerInput,
  ): Promise<DisputeDto> {
    await this.disputes.answer(actor, id, input.answer, input.fileIds);
    return toDisputeDto(await this.queries.dispute('supplier', actor, id));
  }
}
