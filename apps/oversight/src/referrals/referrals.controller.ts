import { type Actor, Clock, CurrentActor, Field, fiscalYear, Route } from '@bangfu/kernel';
import { type RankedHelper, ReferralQueries } from '@bangfu/shop';
import { Query } from '@nestjs/common';

const MOST = 1_000_000_000;

export class ReferralRankingQuery {
  @Field.whole({ min: 2019, max: 2100, optional: true, description: '年份；空为今年', example: 2026 }) year?: number;
}

export class RankedHelperDto {
  @Field.text({ max: 40, example: '赵一' }) helperName: string;
  @Field.text({ max: 100, example: '淝田镇人民政府' }) organisationName: string;
  @Field.whole({ min: 0, max: MOST, description: '带来的已收货订单' }) orders: number;
  @Field.fen({ description: '已收货金额，扣除退款' }) amountFen: bigint;
}

const toDto = ({ helperName, organisationName, orders, amountFen }: RankedHelper): RankedHelperDto => ({
  ...{ helperName, organisationName, orders, amountFen },
});

@Route.controller('api/oversight/referrals', '帮销')
export class ReferralsController {
  constructor(
    private readonly clock: Clock,
    private readonly queries: ReferralQueries,
  ) {}

  @Route.get('', {
    summary: '辖区帮扶责任人帮销排名',
    description: '只计数，不付酬；不显示买家。',
    permission: 'compliance.view',
    answer: [RankedHelperDto],
  })
  async ranking(@CurrentActor() actor: Actor, @Query() { year }: ReferralRankingQuery): Promise<RankedHelperDto[]> {
    return (await this.queries.ranking(actor, year ?? fiscalYear(this.clock.today()))).map(toDto);
  }
}
