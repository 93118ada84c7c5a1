import { Disputes, FulfilmentQueries } from '@bangfu/fulfilment';
import { type Actor, CurrentActor, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import { DisputeDto, DisputeInput, DisputesQuery, DisputeWithdrawalInput, toDisputeDto } from './disputes.dto.js';

@Route.controller('api/procurement', '争议')
export class DisputesController {
  constructor(
    private readonly disputes: Disputes,
    private readonly queries: FulfilmentQueries,
  ) {}

  @Route.get('disputes', {
    summary: '本单位提出的争议',
    permission: 'receipts.view_agency',
    answer: Route.page(DisputeDto),
  })
  async list(@CurrentActor() actor: Actor, @Query() query: DisputesQuery): Promise<Page<DisputeDto>> {
    return mapPage(await this.queries.disputes('buyer', actor.organisationId!, query), toDisputeDto);
  }

  @Route.get('disputes/:id', {
    summary: '争议详情',
    permission: 'receipts.view_agency',
    answer: DisputeDto,
    errors: ['404 dispute_missing'],
  })
  async read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<DisputeDto> {
    return toDisputeDto(await this.queries.dispute('buyer', actor, id));
  }

  @Route.post('shipments/:id/disputes', {
    summary: '对到货提出争议（停止视同验收的计时）',
    permission: 'disputes.open',
    idempotent: true,
    answer: DisputeDto,
    errors: [
      '404 shipment_missing',
      '404 file_missing',
      'already_accepted',
      'dispute_open',
      'acceptance_period_over',
      'id_reused',
    ],
  })
  async open(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: DisputeInput,
  ): Promise<DisputeDto> {
    const dispute = await this.disputes.open(actor, id, input);
    return toDisputeDto(await this.queries.dispute('buyer', actor, dispute.id));
  }

  @Route.post('disputes/:id/withdrawal', {
    summary: '撤回争议（验收期限重新起算）',
    permission: 'disputes.open',
    idempotent: true,
    answer: DisputeDto,
    errors: ['404 dispute_missing', 'wrong_step'],
  })
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: DisputeWithdrawalInput,
  ): Promise<DisputeDto> {
    await this.disputes.withdraw(actor, id, input.note);
    return toDisputeDto(await this.queries.dispute('buyer', actor, id));
  }
}
