import { type LatePaymentRow, LatePaymentQueries } from '@bangfu/finance';
import { type Actor, CurrentActor, Field, mapPage, type Page, PageQuery, Route } from '@bangfu/kernel';
import {
  MONEY_KINDS,
  MONEY_STAGES,
  MONEY_STATES,
  type MoneyKind,
  MoneyQueries,
  type MoneyRow,
  type MoneyStage,
  type MoneyState,
} from '@bangfu/settlement';
import { Query } from '@nestjs/common';

const STAGES = Object.keys(MONEY_STAGES) as MoneyStage[];
const LOW = -1_000_000_000_000_000n;

export class MoneyQuery extends PageQuery {
  @Field.oneOf(MONEY_STATES, { optional: true, description: '只看一种状态' }) state?: MoneyState;
  @Field.oneOf(STAGES, {
    optional: true,
    description: '只看一个环节的各种状态：开票、采购单位付款、收货、可结算、在途、已到账',
  })
  stage?: MoneyStage;
  @Field.oneOf(MONEY_KINDS, { optional: true, description: '交货（未开票）、发票、消费者订单' }) kind?: MoneyKind;
}

export class MoneyDto {
  @Field.id({ description: '验收单、发票或线上收款的编号' }) id: string;
  @Field.oneOf(MONEY_KINDS) kind: MoneyKind;
  @Field.text({ max: 40, example: 'FP2026-000001' }) number: string;
  @Field.text({ max: 100, example: '湘南监狱' }) counterparty: string;
  @Field.date({ description: '验收、开票或付款的日期' }) soldOn: string;
  @Field.fen() soldFen: bigint;
  @Field.fen({ description: '已退回' }) refundedFen: bigint;
  @Field.fen({ description: '平台服务费' }) feeFen: bigint;
  @Field.fen({ min: LOW, description: '还没有到账的；负数为多收、将在以后抵扣' }) openFen: bigint;
  @Field.oneOf(MONEY_STATES) state: MoneyState;
  @Field.text({ max: 40, example: 'waiting_buyer', description: '原因代码' }) reasonCode: string;
  @Field.text({ max: 500, example: '发票已送达，采购单位应在2026-04-17前付款' }) reason: string;
  @Field.date({ nullable: true, description: '预计或实际到账日' }) expectedOn: string | null;
  @Field.whole({ min: 0, max: 100_000, nullable: true, description: '采购单位逾期天数', example: 3 }) daysLate:
    number | null;
  @Field.id({ nullable: true }) settlementId: string | null;
  @Field.text({ max: 40, nullable: true, example: 'JS2026-000001' }) settlementNumber: string | null;
}

export class MoneyStateDto {
  @Field.oneOf(MONEY_STATES) state: MoneyState;
  @Field.whole({ min: 0, max: 10_000_000, example: 3 }) count: number;
  @Field.fen({ min: LOW, description: '还没有到账的' }) openFen: bigint;
  @Field.fen({ min: LOW, description: '应得：货款减去退款和服务费' }) netFen: bigint;
  @Field.fen({ min: LOW, description: '平台服务费' }) feeFen: bigint;
}

export class MoneyTotalsDto {
  @Field.list(() => MoneyStateDto, { description: '各种状态的笔数和金额' }) states: MoneyStateDto[];
  @Field.fen({ min: LOW, description: '采购单位货款：已到平台、未付出' }) tradeBalanceFen: bigint;
  @Field.fen({ min: LOW, description: '消费者货款：可结算、未付出' }) retailDueFen: bigint;
  @Field.fen({ min: LOW, description: '消费者货款：等待确认收货，未扣服务费' }) retailHeldFen: bigint;
  @Field.fen({ description: '付款途中' }) inTransferFen: bigint;
  @Field.fen({ min: LOW, description: '欠平台的款项，从以后的货款中抵扣' }) debtFen: bigint;
  @Field.date({ description: '下次结算日' }) nextSettlementOn: string;
}

export class SupplierLatePaymentDto {
  @Field.id() invoiceId: string;
  @Field.text({ max: 40, example: 'FP2026-000001' }) invoiceNumber: string;
  @Field.id() buyerId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) buyerName: string;
  @Field.date() dueOn: string;
  @Field.date({ nullable: true, description: '采购单位计划付款日' }) plannedOn: string | null;
  @Field.fen() openFen: bigint;
  @Field.whole({ min: 1, max: 100_000, example: 12 }) daysLate: number;
  @Field.fen({ nullable: true, description: '逾期利息，仅供参考' }) interestFen: bigint | null;
}

const toMoneyDto = (row: MoneyRow): MoneyDto => ({ ...row });
const toLateDto = (row: LatePaymentRow): SupplierLatePaymentDto => ({
  invoiceId: row.invoiceId,
  invoiceNumber: row.invoiceNumber,
  buyerId: row.buyerId,
  buyerName: row.buyerName,
  dueOn: row.dueOn,
  plannedOn: row.plannedOn,
  openFen: row.openFen,
  daysLate: row.daysLate,
  interestFen: row.interestFen,
});

@Route.controller('api/vendor', '到账和结算')
export class MoneyController {
  constructor(
    private readonly money: MoneyQueries,
    private readonly late: LatePaymentQueries,
  ) {}

  @Route.get('money', {
    summary: '每笔货款何时到账、为什么',
    permission: 'settlements.view_supplier',
    answer: Route.page(MoneyDto),
  })
  async list(@CurrentActor() actor: Actor, @Query() { state, stage, ...query }: MoneyQuery): Promise<Page<MoneyDto>> {
    const states = state ? [state] : stage && MONEY_STAGES[stage];
    const filter = { ...query, ...(states ? { states } : {}) };
    return mapPage(await this.money.page(actor.organisationId!, filter), toMoneyDto);
  }

  @Route.get('money/totals', {
    summary: '各种状态的货款合计和下次结算日',
    permission: 'settlements.view_supplier',
    answer: MoneyTotalsDto,
  })
  async totals(@CurrentActor() actor: Actor): Promise<MoneyTotalsDto> {
    const totals = await this.money.totals(actor.organisationId!);
    return { ...totals, states: totals.states.map((row) => ({ ...row })) };
  }

  @Route.get('late-payments', {
    summary: '采购单位逾期未付的发票',
    permission: 'balance.view',
    answer: Route.page(SupplierLatePaymentDto),
  })
  async latePayments(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<SupplierLatePaymentDto>> {
    return mapPage(await this.late.page({ supplierId: actor.organisationId! }, query), toLateDto);
  }
}
