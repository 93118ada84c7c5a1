import { type Actor, CurrentActor, IdPipe, Route } from '@bangfu/kernel';
import { OrderQueries, Rebindings } from '@bangfu/orders';
import { Body, Param, Query } from '@nestjs/common';
import {
  OpenRebindingDto,
  RebindingDecisionInput,
  RebindingDto,
  RebindingInput,
  RebindingUnitDto,
  RebindingUnitsQuery,
} from './orders.dto.js';

const DECISION_ERRORS = ['404 order_missing', '404 rebinding_missing', '403 own_rebinding'] as const;

@Route.controller('api/procurement', '改绑归属单位')
export class RebindingsController {
  constructor(
    private readonly rebindings: Rebindings,
    private readonly queries: OrderQueries,
  ) {}

  @Route.get('rebindings', { summary: '待审批的改绑', permission: 'orders.view_agency', answer: [OpenRebindingDto] })
  async open(@CurrentActor() actor: Actor): Promise<OpenRebindingDto[]> {
    return this.queries.openRebindings(actor.organisationId!);
  }

  @Route.get('orders/:id/rebinding/units', {
    summary: '可以改绑到的单位，至多二十个',
    permission: 'orders.rebind',
    answer: [RebindingUnitDto],
    errors: ['404 order_missing'],
  })
  async units(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { word }: RebindingUnitsQuery,
  ): Promise<RebindingUnitDto[]> {
    return this.rebindings.units(actor, id, word ?? '');
  }

  @Route.post('orders/:id/rebinding', {
    summary: '申请改绑归属单位',
    permission: 'orders.rebind',
    idempotent: true,
    answer: RebindingDto,
    errors: ['404 order_missing', 'rebinding_open', '422 rebinding_unchanged', '422 unit_not_allowed'],
  })
  async ask(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: RebindingInput,
  ): Promise<RebindingDto> {
    return this.rebindings.ask(actor, id, input);
  }

  @Route.post('orders/:id/rebinding/approval', {
    summary: '同意改绑',
    permission: 'orders.approve_rebinding',
    idempotent: true,
    answer: RebindingDto,
    errors: DECISION_ERRORS,
  })
  async approve(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: RebindingDecisionInput,
  ): Promise<RebindingDto> {
    return this.rebindings.decide(actor, id, 'approved', input.note ?? '');
  }

  @Route.post('orders/:id/rebinding/refusal', {
    summary: '不同意改绑',
    permission: 'orders.approve_rebinding',
    idempotent: true,
    answer: RebindingDto,
    errors: DECISION_ERRORS,
  })
  async refuse(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: RebindingDecisionInput,
  ): Promise<RebindingDto> {
    return this.rebindings.decide(actor, id, 'refused', input.note ?? '');
  }
}
