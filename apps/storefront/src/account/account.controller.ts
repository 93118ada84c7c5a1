import {
  type Actor,
  CurrentActor,
  CurrentOrigin,
  CurrentSession,
  IdPipe,
  type Origin,
  RateLimits,
  Route,
  type SignedIn,
} from '@bangfu/kernel';
import { Accounts, Sessions } from '@bangfu/parties';
import { Body, Param } from '@nestjs/common';
import {
  AccountDto,
  ContactInput,
  DeputyDto,
  OwnSessionDto,
  PasswordChange,
  SignedUpDto,
  SignUpInput,
  toDeputyDto,
  toOwnSessionDto,
} from './account.dto.js';

@Route.controller('api/account', '我的账户')
export class AccountController {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly rates: RateLimits,
  ) {}

  @Route.post('', {
    summary: '注册个人账户',
    description: '注册后登录，即可选购，或登记自己的合作社、企业。',
    public: true,
    answer: SignedUpDto,
    errors: [
      'login_taken',
      '422 login_invalid',
      '422 password_too_short',
      '422 password_too_obvious',
      '422 phone_invalid',
    ],
  })
  async signUp(@Body() input: SignUpInput, @CurrentOrigin() origin: Origin): Promise<SignedUpDto> {
    await this.rates.consume('sign_in_address', origin.address);
    return { userId: await this.accounts.signUp(input) };
  }

  @Route.get('', { summary: '我的账户', permission: 'account.own', answer: AccountDto })
  show(@CurrentActor() actor: Actor): Promise<AccountDto> {
    return this.accounts.find(actor);
  }

  @Route.patch('contact', {
    summary: '修改手机号码和电子邮箱',
    permission: 'account.secure',
    answer: AccountDto,
    errors: ['422 phone_invalid'],
  })
  async changeContact(@CurrentActor() actor: Actor, @Body() input: ContactInput): Promise<AccountDto> {
    await this.accounts.changeContact(actor, input);
    return this.accounts.find(actor);
  }

  @Route.put('password', {
    summary: '修改密码，其他会话随即退出',
    permission: 'account.secure',
    errors: ['403 password_wrong', '422 password_too_short', '422 password_too_obvious', '429 sign_in_locked'],
  })
  changePassword(@CurrentSession() session: SignedIn, @Body() input: PasswordChange): Promise<void> {
    const { actor, sessionId } = session;
    return this.rates.guess('password', actor.userId!, () =>
      this.accounts.changePassword(actor, sessionId, input.password, input.newPassword),
    );
  }

  @Route.get('sessions', { summary: '我的会话', permission: 'account.own', answer: [OwnSessionDto] })
  async listSessions(@CurrentSession() session: SignedIn): Promise<OwnSessionDto[]> {
    const own = await this.sessions.list(session.actor.userId!);
    return own.map((one) => toOwnSessionDto(one, session.sessionId));
  }

  @Route.delete('sessions/:id', {
    summary: '结束一个会话',
    permission: 'account.secure',
    errors: ['404 session_missing'],
  })
  endSession(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.sessions.end(actor, id);
  }

  @Route.get('deputies', { summary: '谁代理我、我代理谁', permission: 'account.own', answer: [DeputyDto] })
  async listDeputies(@CurrentActor() actor: Actor): Promise<DeputyDto[]> {
    return (await this.accounts.deputies(actor)).map(toDeputyDto);
  }
}
