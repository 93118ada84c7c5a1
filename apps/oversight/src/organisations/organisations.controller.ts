import { type Actor, CurrentActor, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { Divisions, Parties } from '@bangfu/parties';
import { Body, Param, Query } from '@nestjs/common';
import {
  MergerInput,
  NewOrganisationInput,
  OrganisationDetailDto,
  OrganisationDto,
  OrganisationsQuery,
  ReasonInput,
  RenamingInput,
  toOrganisationDetailDto,
  toOrganisationDto,
} from './organisations.dto.js';

const OUTSIDE = ['404 organisation_missing', '403 outside_region', '403 role_not_grantable'] as const;

@Route.controller('api/oversight/organisations', '单位')
export class OrganisationsController {
  constructor(
    private readonly parties: Parties,
    private readonly divisions: Divisions,
  ) {}

  @Route.get('', {
    summary: '辖区内的单位，按名称拼音排序',
    permission: 'organisations.view',
    answer: Route.page(OrganisationDto),
    errors: ['403 outside_region'],
  })
  async list(@CurrentActor() actor: Actor, @Query() query: OrganisationsQuery): Promise<Page<OrganisationDto>> {
    return mapPage(await this.parties.list(actor, query), toOrganisationDto);
  }

  @Route.get(':id', {
    summary: '一个单位及其曾用名',
    permission: 'organisations.view',
    answer: OrganisationDetailDto,
    errors: ['404 organisation_missing', '403 outside_region'],
  })
  async show(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<OrganisationDetailDto> {
    const organisation = await this.parties.view(actor, id);
    return toOrganisationDetailDto(
      organisation,
      await this.divisions.pathName(organisation.divisionCode),
      await this.parties.names(id),
    );
  }

  @Route.post('', {
    summary: '建立单位',
    description: '财政部门可建立辖区内的预算单位、工会和承包企业；其他类别由平台运营建立。',
    permission: 'organisations.manage',
    answer: OrganisationDetailDto,
    errors: [
      ...OUTSIDE,
      '404 division_missing',
      'organisation_name_taken',
      'credit_code_taken',
      '422 credit_code_invalid',
      '422 kind_unfit',
    ],
  })
  async create(@CurrentActor() actor: Actor, @Body() input: NewOrganisationInput): Promise<OrganisationDetailDto> {
    const { id } = await this.parties.create(actor, input);
    return this.show(actor, id);
  }

  @Route.put(':id/name', {
    summary: '单位更名，旧名对此前的记录仍然有效',
    permission: 'organisations.manage',
    answer: OrganisationDetailDto,
    errors: [
      ...OUTSIDE,
      'organisation_name_taken',
      'organisation_inactive',
      'stale_version',
      '422 rename_date_invalid',
    ],
  })
  async rename(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: RenamingInput,
  ): Promise<OrganisationDetailDto> {
    await this.parties.rename(actor, id, input);
    return this.show(actor, id);
  }

  @Route.put(':id/merger', {
    summary: '单位合并或撤销后并入另一单位',
    permission: 'organisations.manage',
    answer: OrganisationDetailDto,
    errors: [...OUTSIDE, 'organisation_inactive', '422 successor_unfit', '422 merge_date_invalid'],
  })
  async merge(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: MergerInput,
  ): Promise<OrganisationDetailDto> {
    await this.parties.merge(actor, id, input);
    return this.show(actor, id);
  }

  @Route.put(':id/suspension', {
    summary: '停用单位，其人员随即不能办事',
    permission: 'organisations.manage',
    answer: OrganisationDetailDto,
    errors: [...OUTSIDE, 'organisation_inactive'],
  })
  async suspend(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ReasonInput,
  ): Promise<OrganisationDetailDto> {
    await this.parties.suspend(actor, id, input.reason);
    return this.show(actor, id);
  }

  @Route.put(':id/reinstatement', {
    summary: '恢复停用的单位',
    permission: 'organisations.manage',
    answer: OrganisationDetailDto,
    errors: [...OUTSIDE, 'organisation_inactive'],
  })
  async reinstate(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ReasonInput,
  ): Promise<OrganisationDetailDto> {
    await this.parties.reinstate(actor, id, input.reason);
    return this.show(actor, id);
  }
}
