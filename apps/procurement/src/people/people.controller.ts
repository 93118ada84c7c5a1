import { type Actor, CurrentActor, IdPipe, Route } from '@bangfu/kernel';
import { People } from '@bangfu/parties';
import { Body, Param } from '@nestjs/common';
import { DeputyInput, FirstPasswordDto, GrantInput, InvitationInput, PersonDto, toPersonDto } from './people.dto.js';

@Route.controller('api/procurement/people', '本单位人员')
export class PeopleController {
  constructor(private readonly people: People) {}

  @Route.get('', { summary: '人员和角色', permission: 'people.manage_agency', answer: [PersonDto] })
  async list(@CurrentActor() actor: Actor): Promise<PersonDto[]> {
    return (await this.people.list(actor, actor.organisationId!)).map(toPersonDto);
  }

  @Route.post('', {
    summary: '为同事开设账户并授予角色，初始密码只显示一次',
    permission: 'people.manage_agency',
    answer: FirstPasswordDto,
    errors: [
      'login_taken',
      '403 role_not_grantable',
      'organisation_inactive',
      '422 role_unfit',
      '422 login_invalid',
      '422 phone_invalid',
    ],
  })
  invite(@CurrentActor() actor: Actor, @Body() input: InvitationInput): Promise<FirstPasswordDto> {
    return this.people.invite(actor, actor.organisationId!, input);
  }

  @Route.post('memberships', {
    summary: '给同事增加角色',
    permission: 'people.manage_agency',
    answer: [PersonDto],
    errors: ['404 user_missing', '403 role_not_grantable', 'membership_exists', '422 role_unfit', '422 dates_reversed'],
  })
  async grant(@CurrentActor() actor: Actor, @Body() input: GrantInput): Promise<PersonDto[]> {
    await this.people.grant(actor, actor.organisationId!, input);
    return this.list(actor);
  }

  @Route.post('deputies', {
    summary: '指定代理人，起止日期之间有效，最长半年',
    permission: 'people.manage_agency',
    answer: [PersonDto],
    errors: [
      '404 user_missing',
      '403 role_not_grantable',
      'membership_exists',
      '422 deputy_for_unfit',
      '422 deputy_too_long',
      '422 dates_reversed',
    ],
  })
  async deputise(@CurrentActor() actor: Actor, @Body() input: DeputyInput): Promise<PersonDto[]> {
    await this.people.deputise(actor, actor.organisationId!, input);
    return this.list(actor);
  }

  @Route.delete('memberships/:id', {
    summary: '收回一个角色，立即生效',
    permission: 'people.manage_agency',
    errors: ['404 membership_missing', 'last_manager'],
  })
  end(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.people.end(actor, actor.organisationId!, id);
  }
}
