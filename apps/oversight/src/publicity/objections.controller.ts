import { Publicity, PublicityQueries } from '@bangfu/certification';
import { type Actor, CurrentActor, IdPipe, type Page, Route } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import { ObjectionDto, ObjectionQuery, SettlementInput } from './objections.dto.js';

@Route.controller('api/oversight/objections', '公示异议')
export class ObjectionsController {
  constructor(
    private readonly publicity: Publicity,
    private readonly queries: PublicityQueries,
  ) {}

  @Route.get('', { summary: '辖区内的公示异议', permission: 'certification.view', answer: Route.page(ObjectionDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: ObjectionQuery): Promise<Page<ObjectionDto>> {
    return this.queries.objections(actor, query);
  }

  @Route.post(':id/settlement', {
    summary: '办结异议；成立则退回申请',
    permission: 'certification.publish',
    idempotent: true,
    errors: [
      '404 objection_missing',
      'objection_settled',
      '403 objection_own',
      '403 outside_region',
      '403 reviewer_not_separate',
    ],
  })
  async settle(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: SettlementInput,
  ): Promise<void> {
    await this.publicity.settle(actor, id, input);
  }
}
