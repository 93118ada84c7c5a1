import { AdmissionQueries, Standings } from '@bangfu/certification';
import { type Actor, CurrentActor, IdPipe, type Page, Route } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import { ReadmissionInput, StandingDto, StandingQuery, SuspensionInput } from './admissions.dto.js';

@Route.controller('api/oversight/standings', '供应商资格')
export class StandingsController {
  constructor(
    private readonly standings: Standings,
    private readonly queries: AdmissionQueries,
  ) {}

  @Route.get('', { summary: '辖区内已入驻的供应商', permission: 'admission.view', answer: Route.page(StandingDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: StandingQuery): Promise<Page<StandingDto>> {
    return this.queries.standings(actor, query);
  }

  @Route.post(':supplierId/suspension', {
    summary: '暂停供应商',
    permission: 'admission.suspend',
    idempotent: true,
    errors: ['404 standing_missing', 'standing_unchanged', '403 reviewer_not_separate'],
  })
  async suspend(
    @CurrentActor() actor: Actor,
    @Param('supplierId', IdPipe) supplierId: string,
    @Body() { reason, text }: SuspensionInput,
  ): Promise<void> {
    await this.standings.suspend(actor, supplierId, reason, text);
  }

  @Route.post(':supplierId/readmission', {
    summary: '恢复供应商',
    permission: 'admission.suspend',
    idempotent: true,
    errors: ['404 standing_missing', 'standing_unchanged', 'licences_expired', '403 reviewer_not_separate'],
  })
  async readmit(
    @CurrentActor() actor: Actor,
    @Param('supplierId', IdPipe) supplierId: string,
    @Body() { text }: ReadmissionInput,
  ): Promise<void> {
    await this.standings.readmit(actor, supplierId, text);
  }
}
