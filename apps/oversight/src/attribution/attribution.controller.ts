import { type Actor, Clock, CurrentActor, Field, fiscalYear, Route } from '@bangfu/kernel';
import { type AttributedUnit, AttributionQueries } from '@bangfu/shop';
import { Query } from '@nestjs/common';

const MOST = 1_000_000_000;

export class AttributionQuery {
  @Field.whole({ min: 2019, max: 2100, optional: true, description: '年份；空为今年', example: 2026 }) year?: number;
}

export class AttributedUnitDto {
  @Field.id() unitId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) unitName: string;
  @Field.code() divisionCode: string;
  @Field.fen({ description: '已收货、扣除退款的合计' }) amountFen: bigint;
  @Field.whole({ min: 5, max: MOST, nullable: true, description: '人数；不足5人不显示' }) people: number | null;
}

const toDto = ({ unitId, unitName, divisionCode, amountFen, people }: AttributedUnit): AttributedUnitDto => ({
  ...{ unitId, unitName, divisionCode, amountFen, people },
});

@Route.controller('api/oversight/attribution', '履约监测')
export class AttributionController {
  constructor(
    private readonly clock: Clock,
    private readonly queries: AttributionQueries,
  ) {}

  @Route.get('', {
    summary: '辖区各单位的职工个人消费',
    description: '单列，不计入预留份额；没有姓名和商品。',
    permission: 'compliance.view',
    answer: [AttributedUnitDto],
  })
  async list(@CurrentActor() actor: Actor, @Query() { year }: AttributionQuery): Promise<AttributedUnitDto[]> {
    return (await this.queries.ofRegion(actor, year ?? fiscalYear(this.clock.today()))).map(toDto);
  }
}
