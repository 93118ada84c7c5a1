import { HouseholdQueries, LinkageQueries } from '@bangfu/certification';
import { type Actor, CurrentActor, type Page, Route } from '@bangfu/kernel';
import { Query } from '@nestjs/common';
import { LinkageDto, RegionHouseholdDto, RegionHouseholdQuery } from './certificate-reviews.dto.js';

@Route.controller('api/oversight/households', '联农带农户')
export class RegionHouseholdsController {
  constructor(
    private readonly queries: HouseholdQueries,
    private readonly linkage: LinkageQueries,
  ) {}

  @Route.get('', {
    summary: '辖区内的联农带农户（隐去身份）',
    permission: 'households.view',
    answer: Route.page(RegionHouseholdDto),
  })
  async list(@CurrentActor() actor: Actor, @Query() query: RegionHouseholdQuery): Promise<Page<RegionHouseholdDto>> {
    return this.queries.inRegion(actor, query);
  }

  @Route.get('summary', {
    summary: '辖区内联农带农户数：按类型、联结方式和下一级各地',
    permission: 'households.view',
    answer: LinkageDto,
  })
  async summary(@CurrentActor() actor: Actor): Promise<LinkageDto> {
    return this.linkage.inRegion(actor);
  }
}
