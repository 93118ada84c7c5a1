import {
  type Actor,
  CurrentActor,
  CurrentSession,
  Env,
  RateLimits,
  Route,
  setSessionCookies,
  type SignedIn,
} from '@bangfu/kernel';
import { Accounts } from '@bangfu/parties';
import { Body, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CodeInput, EnrolmentDto, PasswordInput, RecoveryCodesDto } from './account.dto.js';

@Route.controller('api/account/second-factor', '二次验证')
export class SecondFactorController {
  constructor(
    private readonly accounts: Accounts,
    private readonly rates: RateLimits,
    private readonly env: Env,
  ) {}

  @Route.post('', {
    summary: '开始启用二次验证',
    description: '答复身份验证器的密钥；提交第一个验证码之后才生效。',
    permission: 'account.secure',
    answer: EnrolmentDto,
    errors: ['403 password_wrong', 'second_factor_already_on', '429 sign_in_locked'],
  })
  begin(@CurrentActor() actor: Actor, @Body() input: PasswordInput): Promise<EnrolmentDto> {
    return this.rates.guess('password', actor.userId!, () => this.accounts.beginSecondFactor(actor, input.password));
  }

  @Route.put('', {
    summary: '以第一个验证码确认启用',
    description: '答复十个恢复码，此后不再显示；会话换发，其他会话退出。',
    permission: 'account.secure',
    answer: RecoveryCodesDto,
    errors: ['403 second_factor_wrong', 'second_factor_already_on', 'second_factor_off'],
  })
  async confirm(
    @CurrentSession() session: SignedIn,
    @Body() input: CodeInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecoveryCodesDto> {
    const { actor, sessionId } = session;
    const confirmed = await this.rates.guess('second_factor', actor.userId!, () =>
      this.accounts.confirmSecondFactor(actor, sessionId, input.code),
    );
    setSessionCookies(reply, confirmed.session, this.env.publicUrl.startsWith('https:'));
    return { recoveryCodes: confirmed.recoveryCodes };
  }

  @Route.post('removal', {
    summary: '停用二次验证',
    permission: 'account.secure',
    errors: ['403 password_wrong', 'second_factor_off', '429 sign_in_locked'],
  })
  remove(@CurrentActor() actor: Actor, @Body() input: PasswordInput): Promise<void> {
    return this.rates.guess('password', actor.userId!, () => this.accounts.removeSecondFactor(actor, input.password));
  }

  @Route.post('recovery-codes', {
    summary: '换发十个恢复码，旧的作废',
    permission: 'account.secure',
    answer: RecoveryCodesDto,
    errors: ['403 password_wrong', 'second_factor_off', '429 sign_in_locked'],
  })
  async renew(@CurrentActor() actor: Actor, @Body() input: PasswordInput): Promise<RecoveryCodesDto> {
    const renewed = () => this.accounts.renewRecoveryCodes(actor, input.password);
    return { recoveryCodes: await this.rates.guess('password', actor.userId!, renewed) };
  }
}
