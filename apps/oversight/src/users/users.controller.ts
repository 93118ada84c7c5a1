import { type Actor, CurrentActor, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { Users } from '@bangfu/parties';
import { Body, Param, Query } from '@nestjs/common';
import { FirstPasswordDto, NewUserInput, ReasonInput, toUserDto, UserDto, UsersQuery } from './users.dto.js';

@Route.controller('api/oversight/users', '账户')
export class UsersController {
  constructor(private readonly users: Users) {}

  @Route.get('', { summary: '全部账户，按登录名排序', permission: 'users.manage', answer: Route.page(UserDto) })
  async list(@Query() query: UsersQuery): Promise<Page<UserDto>> {
    return mapPage(await this.users.list(query), toUserDto);
  }

  @Route.post('', {
    summary: '开设账户，初始密码只显示一次',
    permission: 'users.manage',
    answer: FirstPasswordDto,
    errors: ['login_taken', '422 login_invalid', '422 phone_invalid'],
  })
  create(@CurrentActor() actor: Actor, @Body() input: NewUserInput): Promise<FirstPasswordDto> {
    return this.users.insert(actor, input);
  }

  @Route.put(':id/lock', { summary: '锁定账户并结束其会话', permission: 'users.manage', errors: ['404 user_missing'] })
  lock(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() input: ReasonInput): Promise<void> {
    return this.users.lock(actor, id, input.reason);
  }

  @Route.put(':id/unlock', { summary: '解除锁定', permission: 'users.manage', errors: ['404 user_missing'] })
  unlock(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() input: ReasonInput): Promise<void> {
    return this.users.unlock(actor, id, input.reason);
  }

  @Route.post(':id/first-password', {
    summary: '重设初始密码，其会话随即结束',
    permission: 'users.manage',
    answer: FirstPasswordDto,
    errors: ['404 user_missing'],
  })
  async resetPassword(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<FirstPasswordDto> {
    return { userId: id, firstPassword: await this.users.resetPassword(actor, id) };
  }

  @Route.delete(':id/second-factor', {
    summary: '为丢失手机和恢复码的人停用二次验证',
    permission: 'users.manage',
    errors: ['404 user_missing', 'second_factor_off'],
  })
  resetSecondFactor(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.users.resetSecondFactor(actor, id);
  }
}
