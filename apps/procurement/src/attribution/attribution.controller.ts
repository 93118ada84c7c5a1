import { type Actor, Clock, CurrentActor, Field, fiscalYear, Route } from '@bangfu/kernel';
import { type AttributedYear, Attribution, type AttributionCode, AttributionQueries } from '@bangfu/shop';
import { Query } from '@nestjs/common';

const MOST = 1_000_000_000;

export class AttributionQuery {
  @Field.whole({ min: 2019, max: 2100, optional: true, description: '年份；空为今年', example: 2026 }) year?: number;
}

export class AttributionMonthDto {
  @Field.text({ max: 7, description: '收货的月份', example: '2026-03' }) month: string;
  @Field.fen() amountFen: bigint;
  @Field.whole({ min: 5, max: MOST, nullable: true, description: '人数；不足5人不显示' }) people: number | null;
}

export class AttributionCodeDto {
  @Field.text({ max: 20, description: '归属码，由职工自愿填写', example: '7K3M2Q9A' }) code: string;
  @Field.instant() createdAt: Date;
}

export class AttributionDto {
  @Field.whole({ min: 2019, max: 2100 }) year: number;
  @Field.fen({ description: '已收货、扣除退款的合计' }) amountFen: bigint;
  @Field.whole({ min: 5, max: MOST, nullable: true, description: '人数；不足5人不显示' }) people: number | null;
  @Field.list(() => AttributionMonthDto, { max: 12 }) months: AttributionMonthDto[];
  @Field.one(() => AttributionCodeDto, { nullable: true, description: '没有设置为空' }) code: AttributionCodeDto | null;
}

const toDto = (sums: AttributedYear, code: AttributionCode | null): AttributionDto => ({
  year: sums.year,
  amountFen: sums.amountFen,
  people: sums.people,
  months: sums.months.map(({ month, amountFen, people }) => ({ month, amountFen, people })),
  code: code && { code: code.code, createdAt: code.createdAt },
});

@Route.controller('api/procurement/attribution', '职工个人消费')
export class AttributionController {
  constructor(
    private readonly clock: Clock,
    private readonly attribution: Attribution,
    private readonly queries: AttributionQueries,
  ) {}

  @Route.get('', {
    summary: '职工个人消费合计',
    description: '只有合计，没有姓名和商品；单列显示，不计入预留份额。',
    permission: 'attribution.view_agency',
    answer: AttributionDto,
  })
  async sums(@CurrentActor() actor: Actor, @Query() { year }: AttributionQuery): Promise<AttributionDto> {
    const unitId = actor.organisationId!;
    const sums = await this.queries.ofUnit(unitId, year ?? fiscalYear(this.clock.today()));
    return toDto(sums, await this.attribution.code(unitId));
  }

  @Route.post('code', {
    summary: '设置或更换归属码',
    description: '旧码随即停用，已加入的人不受影响。',
    permission: 'people.manage_agency',
    idempotent: true,
    answer: AttributionCodeDto,
    errors: ['403 not_an_agency'],
  })
  async renew(@CurrentActor() actor: Actor): Promise<AttributionCodeDto> {
    const { code, createdAt } = await this.attribution.renewCode(actor);
    return { code, createdAt };
  }
}
