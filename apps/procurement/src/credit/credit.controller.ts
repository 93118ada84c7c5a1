import {
  type BuyerCredit,
  BuyerCredits,
  type CreditEntryRow,
  CreditLimits,
  type Exposure,
  type OwnVirtualAccount,
  VirtualAccounts,
} from '@bangfu/finance';
import { DeliveryStops } from '@bangfu/fulfilment';
import { type Actor, CurrentActor, Field, mapPage, type Page, PageQuery, Route } from '@bangfu/kernel';
import { CreditRefunds, type CreditSource, PayoutQueries, type PayoutView } from '@bangfu/settlement';
import { Body, Query } from '@nestjs/common';

const LOW = -1_000_000_000_000_000n;
const STATES = ['held', 'due', 'batched', 'paid', 'refused', 'void'] as const;

export class CreditDto {
  @Field.fen({ description: '余款' }) availableFen: bigint;
  @Field.fen({ description: '其中可以申请退回的' }) refundableFen: bigint;
  @Field.fen({ description: '其中等待供应商开具红字发票的' }) awaitingRedLetterFen: bigint;
}

export class CreditLimitDto {
  @Field.fen({ nullable: true, description: '赊购额度；空为不限' }) limitFen: bigint | null;
  @Field.fen({ min: LOW, description: '已验收未付' }) owedFen: bigint;
  @Field.fen({ description: '已下单未验收' }) onOrderFen: bigint;
  @Field.fen({ nullable: true, min: LOW, description: '还可以赊购；不限时为空' }) leftFen: bigint | null;
  @Field.text({ max: 300, nullable: true, description: '平台暂停向本单位发货的原因；没有暂停为空', example: null })
  stoppedReason: string | null;
}

export class OwnVirtualAccountDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: '1843123456789000017', description: '账号' }) number: string;
  @Field.text({ max: 100, example: '湘南农村商业银行', description: '开户行' }) bankName: string;
  @Field.text({ max: 100, example: '帮扶集市运营中心', description: '户名' }) accountName: string;
  @Field.date() openedOn: string;
}

export class CreditEntryDto {
  @Field.id() id: string;
  @Field.oneOf(['overpaid', 'returned', 'used', 'refund'], { description: '多付、退货转入、抵付发票、退回' })
  kind: string;
  @Field.fen({ min: LOW, description: '转入为正' }) amountFen: bigint;
  @Field.date() on: string;
  @Field.id({ nullable: true }) invoiceId: string | null;
  @Field.text({ max: 40, nullable: true, example: 'FP2026-000001' }) invoiceNumber: string | null;
  @Field.text({ max: 200, min: 0, example: '黄草洲润福祥农业科技有限公司' }) counterparty: string;
  @Field.flag({ description: '等待红字发票' }) awaitingRedLetter: boolean;
  @Field.oneOf(['given', 'undone', ...STATES], { nullable: true, description: '抵付是否撤销、退回的进度' }) state:
    string | null;
}

export class CreditSourceDto {
  @Field.id() bankLineId: string;
  @Field.date() bookedOn: string;
  @Field.text({ max: 200, min: 0, example: '湘南监狱' }) counterpartyName: string;
  @Field.text({ max: 10, min: 0, example: '****6666' }) counterpartyMasked: string;
  @Field.fen({ description: '最多可退回这个账户' }) mostFen: bigint;
}

export class CreditUseInput {
  @Field.id() invoiceId: string;
  @Field.fen({ min: 1n }) amountFen: bigint;
}

export class CreditRefundInput {
  @Field.id({ description: '退回哪笔付款的账户' }) bankLineId: string;
  @Field.fen({ min: 1n }) amountFen: bigint;
  @Field.text({ min: 2, max: 300, description: '事由', example: '多付货款退回' }) reason: string;
}

export class UsedCreditDto {
  @Field.id() invoiceId: string;
  @Field.fen({ description: '发票还没有付清的金额' }) openFen: bigint;
  @Field.fen({ description: '剩余余款' }) availableFen: bigint;
}

export class CreditRefundDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'FK2026-000001' }) number: string;
  @Field.fen() amountFen: bigint;
  @Field.oneOf(STATES) state: string;
  @Field.text({ max: 200, nullable: true, example: '湘南监狱' }) accountName: string | null;
  @Field.text({ max: 10, nullable: true, example: '****6666' }) accountMasked: string | null;
  @Field.text({ max: 300, nullable: true, example: '多付货款退回' }) reason: string | null;
  @Field.text({ max: 300, nullable: true, example: null, description: '银行退回的原因' }) refusal: string | null;
  @Field.instant() madeAt: Date;
  @Field.date({ nullable: true }) decidedOn: string | null;
}

const toCreditDto = (credit: BuyerCredit): CreditDto => ({ ...credit });
const toLimitDto = ({ limitFen, owedFen, onOrderFen }: Exposure, stoppedReason: string | null): CreditLimitDto => ({
  ...{ limitFen, owedFen, onOrderFen },
  leftFen: limitFen === null ? null : limitFen - owedFen - onOrderFen,
  stoppedReason,
});
const toAccountDto = (row: OwnVirtualAccount): OwnVirtualAccountDto => ({ ...row });
const toEntryDto = (row: CreditEntryRow): CreditEntryDto => ({ ...row });
const toSourceDto = (source: CreditSource): CreditSourceDto => ({ ...source });
const toRefundDto = (view: PayoutView): CreditRefundDto => ({
  id: view.id,
  number: view.number,
  amountFen: view.amountFen,
  state: view.state,
  accountName: view.accountName,
  accountMasked: view.accountMasked,
  reason: view.reason,
  refusal: view.refusal,
  madeAt: view.madeAt,
  decidedOn: view.decidedOn,
});

@Route.controller('api/procurement/credit', '余款')
export class CreditController {
  constructor(
    private readonly credits: BuyerCredits,
    private readonly refunds: CreditRefunds,
    private readonly payouts: PayoutQueries,
    private readonly limits: CreditLimits,
    private readonly virtual: VirtualAccounts,
    private readonly stops: DeliveryStops,
  ) {}

  @Route.get('', { summary: '本单位余款', permission: 'payments.view_agency', answer: CreditDto })
  async credit(@CurrentActor() actor: Actor): Promise<CreditDto> {
    return toCreditDto(await this.credits.of(actor.organisationId!));
  }

  @Route.get('limit', {
    summary: '本单位的赊购额度和占用，是否被暂停发货',
    permission: 'payments.view_agency',
    answer: CreditLimitDto,
  })
  async limit(@CurrentActor() actor: Actor): Promise<CreditLimitDto> {
    const stop = await this.stops.of(actor.organisationId!);
    return toLimitDto(await this.limits.of(actor.organisationId!), stop?.reason ?? null);
  }

  @Route.get('accounts', {
    summary: '本单位专用的付款子账户',
    permission: 'payments.view_agency',
    answer: [OwnVirtualAccountDto],
  })
  async accounts(@CurrentActor() actor: Actor): Promise<OwnVirtualAccountDto[]> {
    return (await this.virtual.ofBuyer(actor.organisationId!)).map(toAccountDto);
  }

  @Route.get('entries', {
    summary: '余款的来龙去脉',
    permission: 'payments.view_agency',
    answer: Route.page(CreditEntryDto),
  })
  async entries(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<CreditEntryDto>> {
    return mapPage(await this.credits.entries(actor.organisationId!, query), toEntryDto);
  }

  @Route.get('sources', {
    summary: '余款可以退回的付款账户',
    permission: 'credit.manage',
    answer: [CreditSourceDto],
  })
  async sources(@CurrentActor() actor: Actor): Promise<CreditSourceDto[]> {
    return (await this.refunds.sources(actor.organisationId!)).map(toSourceDto);
  }

  @Route.post('uses', {
    summary: '用余款抵付发票',
    permission: 'credit.manage',
    answer: UsedCreditDto,
    idempotent: true,
    errors: ['404 invoice_missing', '409 credit_too_small', '422 allocation_too_much'],
  })
  async use(@CurrentActor() actor: Actor, @Body() { invoiceId, amountFen }: CreditUseInput): Promise<UsedCreditDto> {
    const invoice = await this.credits.use(actor, invoiceId, amountFen);
    const { availableFen } = await this.credits.of(actor.organisationId!);
    return { invoiceId, openFen: invoice.amountFen - invoice.paidFen - invoice.creditedFen, availableFen };
  }

  @Route.get('refunds', {
    summary: '余款退回申请和进度',
    permission: 'payments.view_agency',
    answer: Route.page(CreditRefundDto),
  })
  async listRefunds(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<CreditRefundDto>> {
    const filter = { ...query, payeeId: actor.organisationId!, kind: 'credit_refund' };
    return mapPage(await this.payouts.page(filter), toRefundDto);
  }

  @Route.post('refunds', {
    summary: '申请退回余款，只退回原付款账户',
    permission: 'credit.manage',
    answer: CreditRefundDto,
    idempotent: true,
    errors: ['422 refund_to_account_too_much', 'payer_account_unknown', 'red_letter_missing'],
  })
  async refund(@CurrentActor() actor: Actor, @Body() input: CreditRefundInput): Promise<CreditRefundDto> {
    const id = await this.refunds.ask(actor, input.bankLineId, input.amountFen, input.reason);
    return toRefundDto((await this.payouts.find(id))!);
  }
}
