import { type Actor, Clock, CurrentActor, Field, mapPage, type Page, PageQuery, Route } from '@bangfu/kernel';
import { Query } from '@nestjs/common';
import { BalanceQueries, type MovementRow, type SupplierBalance } from '@bangfu/finance';

const LOW = -1_000_000_000_000_000n;

export class AgeingDto {
  @Field.id() buyerId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) buyerName: string;
  @Field.fen({ description: '已验收未开票' }) uninvoicedFen: bigint;
  @Field.fen({ description: '未到期' }) notDueFen: bigint;
  @Field.fen({ description: '逾期1至30天' }) days0to30Fen: bigint;
  @Field.fen({ description: '逾期31至60天' }) days31to60Fen: bigint;
  @Field.fen({ description: '逾期61至90天' }) days61to90Fen: bigint;
  @Field.fen({ description: '逾期90天以上' }) daysOver90Fen: bigint;
  @Field.date({ nullable: true, description: '最近的应付款日' }) nextDueOn: string | null;
}

export class BalanceDto {
  @Field.fen({ min: LOW, description: '已收到、归供应商的货款' }) availableFen: bigint;
  @Field.fen({ min: LOW, description: '已验收、尚未收到的货款' }) awaitedFen: bigint;
  @Field.list(() => AgeingDto, { max: 500, description: '各购买单位欠款账龄' }) buyers: AgeingDto[];
}

export class MovementDto {
  @Field.id({ description: '账本记账编号' }) transferId: string;
  @Field.instant() at: Date;
  @Field.date() on: string;
  @Field.fen({ min: LOW, description: '收入为正，退回为负' }) amountFen: bigint;
  @Field.text({ max: 40, example: 'allocation' }) refType: string;
  @Field.text({ max: 60, example: '0197a3c0-0000-7000-8000-000000000000' }) refId: string;
  @Field.id({ nullable: true, description: '收到的是哪张发票的款' }) invoiceId: string | null;
  @Field.text({ max: 40, nullable: true, example: 'FP2026-000001' }) invoiceNumber: string | null;
  @Field.id({ nullable: true, description: '因哪张退货单退回' }) returnId: string | null;
  @Field.text({ max: 40, nullable: true, example: null }) returnNumber: string | null;
  @Field.text({ max: 100, nullable: true, example: '湘南监狱' }) buyerName: string | null;
}

export class MovementsQuery extends PageQuery {}

const toBalanceDto = (balance: SupplierBalance): BalanceDto => ({
  ...balance,
  buyers: balance.buyers.map((row) => ({ ...row })),
});
const toMovementDto = ({ memo: _memo, ...row }: MovementRow): MovementDto => row;

@Route.controller('api/vendor/balance', '货款')
export class BalanceController {
  constructor(
    private readonly queries: BalanceQueries,
    private readonly clock: Clock,
  ) {}

  @Route.get('', { summary: '货款余额、应收账龄和最近付款日', permission: 'balance.view', answer: BalanceDto })
  async balance(@CurrentActor() actor: Actor): Promise<BalanceDto> {
    return toBalanceDto(await this.queries.ofSupplier(actor.organisationId!, this.clock.today()));
  }

  @Route.get('movements', { summary: '货款余额变动', permission: 'balance.view', answer: Route.page(MovementDto) })
  async movements(@CurrentActor() actor: Actor, @Query() query: MovementsQuery): Promise<Page<MovementDto>> {
    return mapPage(await this.queries.movements(actor.organisationId!, query), toMovementDto);
  }
}
