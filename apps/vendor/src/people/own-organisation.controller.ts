import { type Actor, CurrentActor, Route } from '@bangfu/kernel';
import { People } from '@bangfu/parties';
import { Body } from '@nestjs/common';
import { OwnOrganisationDto, SupplierRegistration, toOwnOrganisationDto } from './people.dto.js';

@Route.controller('api/vendor/organisation', '登记供应商')
export class OwnOrganisationController {
  constructor(private readonly people: People) {}

  @Route.post('', {
    summary: '登记自己的合作社或企业，并成为负责人',
    description: '登记后以该单位的身份（PUT /api/session/organisation）申请入驻。',
    permission: 'suppliers.register',
    answer: OwnOrganisationDto,
    errors: ['404 division_missing', 'organisation_name_taken', 'credit_code_taken', '422 credit_code_invalid'],
  })
  async register(@CurrentActor() actor: Actor, @Body() input: SupplierRegistration): Promise<OwnOrganisationDto> {
    return toOwnOrganisationDto(await this.people.registerSupplier(actor, input));
  }
}
