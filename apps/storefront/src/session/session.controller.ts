import {
  clearSessionCookies,
  CurrentOrigin,
  CurrentSession,
  Env,
  type Origin,
  RateLimits,
  Route,
  sessionToken,
  setSessionCookies,
  type SignedIn,
} from '@bangfu/kernel';
import { DemoParties, type FreshToken, Identity } from '@bangfu/parties';
import { Body, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  DemoAccountsDto,
  OrganisationChoice,
  SecondFactorInput,
  SessionDto,
  SignInInput,
  toDemoAccountsDto,
  toSessionDto,
} from './session.dto.js';

@Route.controller('api/session', '会话')
export class SessionController {
  constructor(
    private readonly identity: Identity,
    private readonly demo: DemoParties,
    private readonly rates: RateLimits,
    private readonly env: Env,
  ) {}

  @Route.post('', {
    summary: '登录',
    description:
      '成功后设置会话 Cookie（HttpOnly）和可读的 bangfu_csrf。启用了二次验证而未带验证码时，会话只能继续完成验证。',
    public: true,
    answer: SessionDto,
    errors: ['401 sign_in_refused', '403 second_factor_wrong', '429 sign_in_locked'],
  })
  async signIn(
    @Body() input: SignInInput,
    @CurrentOrigin() origin: Origin,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    await this.rates.consume('sign_in_address', origin.address);
    const fresh = await this.rates.guess('sign_in', input.login.trim().toLowerCase(), () =>
      this.identity.signIn({
        ...input,
        client: origin.userAgent,
        address: origin.address,
        previousToken: sessionToken(request, this.env.publicUrl),
      }),
    );
    return this.answer(fresh, reply);
  }

  @Route.get('', { summary: '我是谁、代表谁、能做什么', permission: 'session.own', answer: SessionDto })
  async show(@CurrentSession() session: SignedIn): Promise<SessionDto> {
    return toSessionDto(await this.identity.whoAmI(session.actor, session.sessionId), session.csrfToken);
  }

  @Route.delete('', { summary: '退出登录', permission: 'session.own' })
  async signOut(@CurrentSession() session: SignedIn, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.identity.signOut(session.actor, session.sessionId);
    clearSessionCookies(reply);
  }

  @Route.get('demo-accounts', {
    summary: '试用账号',
    description: '只在装有演示数据时有内容；生产环境恒为空。',
    public: true,
    answer: DemoAccountsDto,
  })
  async demoAccounts(): Promise<DemoAccountsDto> {
    return toDemoAccountsDto(await this.demo.accountsToTry());
  }

  @Route.put('organisation', {
    summary: '切换代表的单位',
    permission: 'session.own',
    answer: SessionDto,
    errors: ['403 not_a_member'],
  })
  async choose(
    @CurrentSession() session: SignedIn,
    @Body() input: OrganisationChoice,
    @Req() request: FastifyRequest,
  ): Promise<SessionDto> {
    await this.identity.chooseOrganisation(session.actor, session.sessionId, input.organisationId);
    const changed = await this.identity.authenticate(sessionToken(request, this.env.publicUrl)!);
    return this.show(changed!);
  }

  @Route.put('second-factor', {
    summary: '提交二次验证码，完成登录',
    permission: 'session.own',
    answer: SessionDto,
    errors: ['403 second_factor_wrong', '429 sign_in_locked'],
  })
  async pass(
    @CurrentSession() session: SignedIn,
    @Body() input: SecondFactorInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    const { actor, sessionId } = session;
    const fresh = await this.rates.guess('second_factor', actor.userId!, () =>
      this.identity.passSecondFactor(actor, sessionId, input.code),
    );
    return this.answer(fresh, reply);
  }

  private async answer(fresh: FreshToken, reply: FastifyReply): Promise<SessionDto> {
    setSessionCookies(reply, fresh, this.env.publicUrl.startsWith('https:'));
    const session = await this.identity.authenticate(fresh.token);
    return this.show(session!);
  }
}
