import { type Actor, CurrentActor, IdPipe, Route } from '@bangfu/kernel';
import { People } from '@bangfu/parties';
import { Body, Param } from '@nestjs/common';
import { FirstPasswordDto, GrantInput, InvitationInput } from '../users/users.dto.js';
import { PersonDto, toPersonDto } from './organisations.dto.js';

@Route.controller('api/oversight/organisations/:id/people', '单位人员')
export class OrganisationPeopleController {
  constructor(private readonly people: People) {}

  @Route.get('', {
    summary: '一个单位的人员和角色',
    permission: 'people.view_region',
    answer: [PersonDto],
    errors: ['404 organisation_missing', '403 outside_region'],
  })
  async list(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PersonDto[]> {
    return (await this.people.list(actor, id)).map(toPersonDto);
  }

  @Route.post('', {
    summary: '为单位开设账户并授予角色，初始密码只显示一次',
    permission: 'users.manage',
    answer: FirstPasswordDto,
    errors: [
      '404 organisation_missing',
      'login_taken',
      'organisation_inactive',
      '422 role_unfit',
      '422 login_invalid',
      '422 phone_invalid',
    ],
  })
  invite(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: InvitationInput,
  ): Promise<FirstPasswordDto> {
    return this.people.invite(actor, id, input);
  }

  @Route.post('memberships', {
    summary: '给已有账户授予角色',
    permission: 'users.manage',
    answer: [PersonDto],
    errors: [
      '404 organisation_missing',
      '404 user_missing',
      'membership_exists',
      'organisation_inactive',
      '422 role_unfit',
      '422 dates_reversed',
    ],
  })
  async grant(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: GrantInput,
  ): Promise<PersonDto[]> {
    await this.people.grant(actor, id, input);
    return this.list(actor, id);
  }

  @Route.delete('memberships/:membershipId', {
    summary: '收回一个角色，立即生效',
    permission: 'users.manage',
    errors: ['404 organisation_missing', '404 membership_missing', 'last_manager'],
  })
  end(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('membershipId', IdPipe) membershipId: string,
  ): Promise<void> {
    return this.people.end(actor, id, membershipId);
  }
}
