import { type Actor, Clock, CurrentActor, fiscalYear, IdPipe, Route } from '@bangfu/kernel';
import { ReferralQueries, Referrals } from '@bangfu/shop';
import { Body, Param, Query } from '@nestjs/common';
import {
  NewReferralInput,
  ReferralCodeDto,
  ReferralMonthDto,
  ReferralWelcomeDto,
  ReferralYearQuery,
  toReferralCodeDto,
  toReferralMonthDto,
  toReferralWelcomeDto,
} from './referrals.dto.js';

@Route.controller('api/referrals', '帮销')
export class ReferralsController {
  constructor(
    private readonly clock: Clock,
    private readonly referrals: Referrals,
    private readonly queries: ReferralQueries,
  ) {}

  @Route.get('codes', {
    summary: '我的帮销码和带来的订单',
    description: '只计数，不付酬；不显示买家。',
    permission: 'referrals.own',
    answer: [ReferralCodeDto],
  })
  async codes(@CurrentActor() actor: Actor): Promise<ReferralCodeDto[]> {
    return (await this.queries.codes(actor.userId!)).map(toReferralCodeDto);
  }

  @Route.post('codes', {
    summary: '领取帮销码',
    description: '同一对象已有在用的帮销码时，答复原有的。',
    permission: 'referrals.own',
    idempotent: true,
    answer: ReferralCodeDto,
    errors: ['422 referral_target_unfit'],
  })
  async take(@CurrentActor() actor: Actor, @Body() input: NewReferralInput): Promise<ReferralCodeDto> {
    const id = await this.referrals.take(actor, input);
    return toReferralCodeDto((await this.queries.codes(actor.userId!)).find((code) => code.id === id)!);
  }

  @Route.delete('codes/:id', {
    summary: '停用帮销码',
    permission: 'referrals.own',
    idempotent: true,
    errors: ['404 referral_code_missing'],
  })
  async end(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    await this.referrals.end(actor, id);
  }

  @Route.get('months', { summary: '我的帮销按月合计', permission: 'referrals.own', answer: [ReferralMonthDto] })
  async months(@CurrentActor() actor: Actor, @Query() { year }: ReferralYearQuery): Promise<ReferralMonthDto[]> {
    const months = await this.queries.months(actor.userId!, year ?? fiscalYear(this.clock.today()));
    return months.map(toReferralMonthDto);
  }

  @Route.get('links/:code', {
    summary: '帮销链接通往哪里',
    public: true,
    answer: ReferralWelcomeDto,
    errors: ['404 referral_code_missing'],
  })
  async welcome(@Param('code') code: string): Promise<ReferralWelcomeDto> {
    return toReferralWelcomeDto(await this.referrals.welcome(code));
  }
}
