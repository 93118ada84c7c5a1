import { Disputes, FulfilmentQueries } from '@bangfu/fulfilment';
import { type Actor, CurrentActor, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import { DisputeDto, DisputeSettlementInput, DisputesQuery, toDisputeDto } from './disputes.dto.js';

@Route.controller('api/oversight/disputes', '验收争议')
export class DisputesController {
  constructor(
    private readonly disputes: Disputes,
    private readonly queries: FulfilmentQueries,
  ) {}

  @Route.get('', { summary: '验收争议', permission: 'disputes.resolve', answer: Route.page(DisputeDto) })
  async list(@Query() query: DisputesQuery): Promise<Page<DisputeDto>> {
    return mapPage(await this.queries.disputes('buyer', null, query), toDisputeDto);
  }

  @Route.get(':id', {
    summary: '争议详情',
    permission: 'disputes.resolve',
    answer: DisputeDto,
    errors: ['404 dispute_missing'],
  })
  async read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<DisputeDto> {
    return toDisputeDto(await this.queries.dispute(null, actor, id));
  }

  @Route.post(':id/settlement', {
    summary: '裁处争议',
    permission: 'disputes.resolve',
    idempotent: true,
    answer: DisputeDto,
    errors: ['404 dispute_missing', 'wrong_step'],
  })
  async settle(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: DisputeSettlementInput,
  ): Promise<DisputeDto> {
    await this.disputes.settle(actor, id, input.outcome, input.note);
    return toDisputeDto(await this.queries.dispute(null, actor, id));
  }
}
