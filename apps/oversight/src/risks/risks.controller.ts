import { type Actor, CurrentActor, Route } from '@bangfu/kernel';
import { RiskFlags } from '@bangfu/reporting';
import { Query } from '@nestjs/common';
import { RiskFlagDto, RiskFlagsQuery, toRiskFlagDto } from './risks.dto.js';

@Route.controller('api/oversight/risk-flags', '风险提示')
export class RiskFlagsController {
  constructor(private readonly flags: RiskFlags) {}

  @Route.get('', {
    summary: '近九十天的风险提示，最近的在前',
    description: '由简单规则得出，供核查，不阻止任何业务，也不是结论。',
    permission: 'compliance.view',
    answer: [RiskFlagDto],
    errors: ['404 division_missing'],
  })
  async list(@CurrentActor() actor: Actor, @Query() query: RiskFlagsQuery): Promise<RiskFlagDto[]> {
    return (await this.flags.list(actor, query)).map(toRiskFlagDto);
  }
}
