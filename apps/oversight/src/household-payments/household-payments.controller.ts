import { type Actor, CurrentActor, Field, IdPipe, mapPage, type Page, PageQuery, Route } from '@bangfu/kernel';
import { HouseholdPaymentQueries, type HouseholdPaymentRow, type ShareRow } from '@bangfu/settlement';
import { Param, Query } from '@nestjs/common';

const LOW = -1_000_000_000_000_000n;

export class RegionHouseholdPaymentsQuery extends PageQuery {
  @Field.id({ optional: true, description: '只看一个供应商' }) supplierId?: string;
}

export class RegionHouseholdPaymentDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'NH2026-000001' }) number: string;
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.id({ nullable: true }) settlementId: string | null;
  @Field.text({ max: 40, nullable: true, example: 'JS2026-000001' }) settlementNumber: string | null;
  @Field.date() fromOn: string;
  @Field.date() toOn: string;
  @Field.fen({ min: LOW, description: '冲销为负' }) amountFen: bigint;
  @Field.date() paidOn: string;
  @Field.whole({ min: 1, max: 10_000, example: 12 }) households: number;
  @Field.id({ description: '银行回单' }) slipFileId: string;
  @Field.text({ max: 300, min: 0, example: '2026年二季度山茶果收购款' }) note: string;
  @Field.text({ max: 40, nullable: true, example: null }) reversesNumber: string | null;
  @Field.text({ max: 40, nullable: true, example: null }) reversedByNumber: string | null;
  @Field.text({ max: 100, example: '罗美玉' }) recordedByName: string;
  @Field.instant() recordedAt: Date;
}

export class RegionHouseholdShareDto {
  @Field.id() householdId: string;
  @Field.text({ max: 40, example: '谢**' }) nameMasked: string;
  @Field.text({ max: 100, example: '黄草洲村' }) villageName: string;
  @Field.fen({ description: '权重', example: '1' }) weight: bigint;
  @Field.fen({ min: LOW }) amountFen: bigint;
}

const toDto = (row: HouseholdPaymentRow): RegionHouseholdPaymentDto => ({ ...row });
const toShareDto = (row: ShareRow): RegionHouseholdShareDto => ({ ...row });

@Route.controller('api/oversight/household-payments', '付给农户的款项')
export class RegionHouseholdPaymentsController {
  constructor(private readonly queries: HouseholdPaymentQueries) {}

  @Route.get('', {
    summary: '辖区内供应商付给联结农户的款项和回单',
    permission: 'households.view',
    answer: Route.page(RegionHouseholdPaymentDto),
  })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: RegionHouseholdPaymentsQuery,
  ): Promise<Page<RegionHouseholdPaymentDto>> {
    return mapPage(await this.queries.inRegion(actor, query), toDto);
  }

  @Route.get(':id/shares', {
    summary: '一笔款项分给每户多少',
    permission: 'households.view',
    answer: [RegionHouseholdShareDto],
    errors: ['404 household_payment_missing'],
  })
  async shares(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<RegionHouseholdShareDto[]> {
    return (await this.queries.shares(actor, id)).map(toShareDto);
  }
}
