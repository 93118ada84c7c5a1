import { type Actor, Clock, CurrentActor, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { Param, Query } from '@nestjs/common';
import { planMissing, PlanQueries } from '@bangfu/quota';
import {
  CountEntryDto,
  EntriesQuery,
  PlanDto,
  PlanMonthDto,
  PlansQuery,
  toCountEntryDto,
  toPlanDto,
} from './plans.dto.js';

@Route.controller('api/procurement/plans', '预留份额进度')
export class PlansController {
  constructor(
    private readonly plans: PlanQueries,
    private readonly clock: Clock,
  ) {}

  @Route.get('', {
    summary: '本单位各项目的预留、下单、验收、支付、完成和预测',
    permission: 'compliance.view_agency',
    answer: [PlanDto],
  })
  async list(@CurrentActor() actor: Actor, @Query() query: PlansQuery): Promise<PlanDto[]> {
    const today = this.clock.today();
    const rows = await this.plans.ofUnit(actor.organisationId ?? '', query.year ?? Number(today.slice(0, 4)));
    return rows.map((row) => toPlanDto(row, today));
  }

  @Route.get(':id/months', {
    summary: '逐月计入：下单、验收、支付、完成',
    permission: 'compliance.view_agency',
    answer: [PlanMonthDto],
    errors: ['404 plan_missing'],
  })
  async months(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PlanMonthDto[]> {
    await this.assertOwn(actor, id);
    return this.plans.months(id);
  }

  @Route.get(':id/entries', {
    summary: '一个数字的来历：逐笔计入',
    permission: 'compliance.view_agency',
    answer: Route.page(CountEntryDto),
    errors: ['404 plan_missing'],
  })
  async entries(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: EntriesQuery,
  ): Promise<Page<CountEntryDto>> {
    await this.assertOwn(actor, id);
    return mapPage(await this.plans.entries(id, query), toCountEntryDto);
  }

  private async assertOwn(actor: Actor, planId: string): Promise<void> {
    const owner = await this.plans.owner(planId);
    if (!owner || owner.agencyId !== actor.organisationId) throw planMissing();
  }
}
