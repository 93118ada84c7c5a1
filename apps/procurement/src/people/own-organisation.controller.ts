import { type Actor, CurrentActor, Route } from '@bangfu/kernel';
import { Parties } from '@bangfu/parties';
import { Body } from '@nestjs/common';
import {
  OwnOrganisationDetailDto,
  OwnOrganisationDto,
  OwnRenamingInput,
  toOwnOrganisationDetailDto,
  toOwnOrganisationDto,
} from './people.dto.js';

@Route.controller('api/procurement/organisation', '本单位')
export class OwnOrganisationController {
  constructor(private readonly parties: Parties) {}

  @Route.get('', {
    summary: '本单位和历次名称',
    permission: 'plans.view_agency',
    answer: OwnOrganisationDetailDto,
    errors: ['404 organisation_missing'],
  })
  async find(@CurrentActor() actor: Actor): Promise<OwnOrganisationDetailDto> {
    const own = await this.parties.view(actor, actor.organisationId!);
    return toOwnOrganisationDetailDto(own, await this.parties.names(own.id));
  }

  @Route.put('name', {
    summary: '本单位更名，旧名对此前的记录仍然有效',
    permission: 'organisation.rename_own',
    answer: OwnOrganisationDto,
    errors: ['organisation_name_taken', 'organisation_inactive', '422 rename_date_invalid'],
  })
  async rename(@CurrentActor() actor: Actor, @Body() input: OwnRenamingInput): Promise<OwnOrganisationDto> {
    return toOwnOrganisationDto(await this.parties.rename(actor, actor.organisationId!, input));
  }
}
