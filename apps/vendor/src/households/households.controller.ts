import { HouseholdQueries, Households, LinkageQueries } from '@bangfu/certification';
import { type Actor, CurrentActor, IdPipe, type Page, Route } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import {
  HouseholdChange,
  HouseholdDto,
  HouseholdQuery,
  LinkDto,
  LinkEnding,
  NewHouseholdInput,
  NewLinkInput,
  OwnLinkageDto,
  RegisteredHousehold,
} from './households.dto.js';

const MISSING = '404 household_missing';

@Route.controller('api/vendor/households', '联农带农户')
export class HouseholdsController {
  constructor(
    private readonly households: Households,
    private readonly queries: HouseholdQueries,
    private readonly linkage: LinkageQueries,
  ) {}

  @Route.get('', {
    summary: '与本单位联结的农户（隐去身份）',
    permission: 'households.manage',
    answer: Route.page(HouseholdDto),
  })
  async list(@CurrentActor() actor: Actor, @Query() query: HouseholdQuery): Promise<Page<HouseholdDto>> {
    return this.queries.own(actor, query);
  }

  @Route.get('summary', {
    summary: '本单位联结农户的户数，按类型和方式',
    permission: 'households.manage',
    answer: OwnLinkageDto,
  })
  async summary(@CurrentActor() actor: Actor): Promise<OwnLinkageDto> {
    return this.linkage.ofOwn(actor);
  }

  @Route.post('', {
    summary: '登记农户及第一条联结；他社已登记的同一户只增加联结',
    permission: 'households.manage',
    answer: RegisteredHousehold,
    errors: [
      '403 not_a_supplier',
      '422 id_number_invalid',
      '422 phone_invalid',
      '422 village_unknown',
      '422 link_dates_wrong',
      '404 file_missing',
      'household_differs',
      'link_overlaps',
    ],
  })
  async register(@CurrentActor() actor: Actor, @Body() input: NewHouseholdInput): Promise<RegisteredHousehold> {
    return { id: await this.households.register(actor, input) };
  }

  @Route.put(':id', {
    summary: '更正农户状态或所在村',
    permission: 'households.manage',
    errors: [MISSING, '422 village_unknown'],
  })
  async update(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: HouseholdChange,
  ): Promise<void> {
    await this.households.update(actor, id, input);
  }

  @Route.get(':id/links', {
    summary: '本单位与该户的联结',
    permission: 'households.manage',
    answer: [LinkDto],
    errors: [MISSING],
  })
  async links(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<LinkDto[]> {
    return this.queries.links(actor, id);
  }

  @Route.post(':id/links', {
    summary: '增加一种联结方式',
    permission: 'households.manage',
    answer: [LinkDto],
    errors: [MISSING, '422 link_dates_wrong', '404 file_missing', 'link_overlaps'],
  })
  async link(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: NewLinkInput,
  ): Promise<LinkDto[]> {
    await this.households.link(actor, id, input);
    return this.queries.links(actor, id);
  }

  @Route.post(':id/links/:linkId/ending', {
    summary: '终止一条联结',
    permission: 'households.manage',
    answer: [LinkDto],
    errors: [MISSING, '404 link_missing', '422 link_dates_wrong'],
  })
  async end(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('linkId', IdPipe) linkId: string,
    @Body() { validTo, reason }: LinkEnding,
  ): Promise<LinkDto[]> {
    await this.households.endLink(actor, linkId, validTo, reason);
    return this.queries.links(actor, id);
  }
}
