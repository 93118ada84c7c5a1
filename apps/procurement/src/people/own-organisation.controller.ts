import { type Actor, CurrentActor, Route } from '@bangfu/kernel';
import { Parties } from '@bangfu/parties';
import { Body } from '@nestjs/common';
import { OwnOrganisationDto, OwnRenamingInput, toOwnOrganisationDto } from './people.dto.js';

@Route.controller('api/procurement/organisation', '本单位')
export class OwnOrganisationController {
  constructor(private readonly parties: Parties) {}

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
