import {
  BuyerCredits,
  type BuyerExposure,
  CreditLimits,
  type CreditLimitSet,
  type VirtualAccount,
  VirtualAccounts,
} from '@bangfu/finance';
import { type DeliveryStop, DeliveryStops } from '@bangfu/fulfilment';
import { type Actor, CurrentActor, Field, IdPipe, mapPage, type Page, PageQuery, Route } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';

const LOW = -1_000_000_000_000_000n;

export class CreditLimitInput {
  @Field.date({ description: '从哪一天起' }) validFrom: string;
  @Field.fen({ nullable: true, description: '赊购额度；空为不限' }) limitFen: bigint | null;
  @Field.text({ min: 2, max: 300, description: '依据', example: '年度框架协议约定' }) reason: string;
}

export class ExposureDto {
  @Field.fen({ nullable: true, description: '赊购额度；空为不限' }) limitFen: bigint | null;
  @Field.fen({ min: LOW, description: '已验收未付' }) owedFen: bigint;
  @Field.fen({ description: '已下单未验收' }) onOrderFen: bigint;
  @Field.fen({ description: '余款' }) creditFen: bigint;
}

export class BuyersQuery extends PageQuery {
  @Field.text({ max: 50, optional: true, description: '单位名称', example: '监狱' }) search?: string;
  @Field.flag({ optional: true, description: '只看设了额度的' }) limited?: boolean;
}

export class BuyerExposureDto {
  @Field.id() buyerId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) buyerName: string;
  @Field.fen({ nullable: true, description: '赊购额度；空为不限' }) limitFen: bigint | null;
  @Field.date({ nullable: true, description: '现行额度自哪天起；没有设过为空' }) validFrom: string | null;
  @Field.date({ nullable: true, description: '已设、尚未生效的额度自哪天起' }) nextFrom: string | null;
  @Field.fen({ min: LOW, description: '已验收未付' }) owedFen: bigint;
  @Field.fen({ description: '已下单未验收' }) onOrderFen: bigint;
}

export class CreditLimitSetDto {
  @Field.date({ description: '自哪天起' }) validFrom: string;
  @Field.fen({ nullable: true, description: '额度；空为不限' }) limitFen: bigint | null;
  @Field.text({ max: 300, example: '年度框架协议约定' }) reason: string;
  @Field.text({ max: 100, example: '管运营' }) setByName: string;
  @Field.instant() setAt: Date;
}

const toBuyerDto = (row: BuyerExposure): BuyerExposureDto => ({ ...row });
const toSetDto = (row: CreditLimitSet): CreditLimitSetDto => ({ ...row });

export class DeliveryStopInput {
  @Field.text({ min: 2, max: 300, description: '原因', example: '两张发票逾期三十天未付' }) reason: string;
}

export class DeliveryStopDto {
  @Field.id() id: string;
  @Field.text({ max: 300, example: '两张发票逾期三十天未付' }) reason: string;
  @Field.text({ max: 100, example: '管运营' }) setByName: string;
  @Field.instant() setAt: Date;
  @Field.text({ max: 100, nullable: true, example: null }) liftedByName: string | null;
  @Field.instant({ nullable: true, description: '空为仍在暂停' }) liftedAt: Date | null;
  @Field.text({ max: 300, nullable: true, example: null }) liftReason: string | null;
}

const toStopDto = (row: DeliveryStop): DeliveryStopDto => ({ ...row });

export class VirtualAccountInput {
  @Field.id({ description: '所属收款账户' }) accountId: string;
  @Field.id({ description: '采购单位' }) buyerId: string;
  @Field.text({ min: 8, max: 40, pattern: /^[0-9 -]{8,40}$/, description: '子账号', example: '1843123456789000017' })
  number: string;
}

export class VirtualAccountDto {
  @Field.id() id: string;
  @Field.id() accountId: string;
  @Field.id() buyerId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) buyerName: string;
  @Field.text({ max: 10, example: '****0017' }) numberMasked: string;
  @Field.date() openedOn: string;
  @Field.date({ nullable: true, description: '停用日期；此后到账由人工核对' }) closedOn: string | null;
}

const toDto = (account: VirtualAccount): VirtualAccountDto => ({ ...account });

@Route.controller('api/oversight', '赊购额度和收款子账户')
export class CreditLimitsController {
  constructor(
    private readonly limits: CreditLimits,
    private readonly credits: BuyerCredits,
    private readonly virtual: VirtualAccounts,
    private readonly stops: DeliveryStops,
  ) {}

  @Route.get('credit-limits', {
    summary: '采购单位的赊购额度和占用',
    permission: 'settlement.manage',
    answer: Route.page(BuyerExposureDto),
  })
  async page(@Query() query: BuyersQuery): Promise<Page<BuyerExposureDto>> {
    return mapPage(await this.limits.page(query), toBuyerDto);
  }

  @Route.get('buyers/:buyerId/credit-limits', {
    summary: '采购单位历次设置的赊购额度',
    permission: 'settlement.manage',
    answer: [CreditLimitSetDto],
  })
  async history(@Param('buyerId', IdPipe) buyerId: string): Promise<CreditLimitSetDto[]> {
    return (await this.limits.history(buyerId)).map(toSetDto);
  }

  @Route.get('buyers/:buyerId/credit-limit', {
    summary: '采购单位的赊购额度、占用和余款',
    permission: 'settlement.manage',
    answer: ExposureDto,
  })
  async exposure(@Param('buyerId', IdPipe) buyerId: string): Promise<ExposureDto> {
    const { availableFen } = await this.credits.of(buyerId);
    return { ...(await this.limits.of(buyerId)), creditFen: availableFen };
  }

  @Route.post('buyers/:buyerId/credit-limit', {
    summary: '设置采购单位的赊购额度，从某日起',
    permission: 'settlement.manage',
    status: 204,
    idempotent: true,
    errors: ['422 limit_in_past', 'already_exists'],
  })
  async set(
    @CurrentActor() actor: Actor,
    @Param('buyerId', IdPipe) buyerId: string,
    @Body() input: CreditLimitInput,
  ): Promise<void> {
    await this.limits.set(actor, { ...input, buyerId });
  }

  @Route.get('buyers/:buyerId/delivery-stops', {
    summary: '历次暂停向采购单位发货',
    permission: 'settlement.manage',
    answer: [DeliveryStopDto],
  })
  async stopsOf(@Param('buyerId', IdPipe) buyerId: string): Promise<DeliveryStopDto[]> {
    return (await this.stops.history(buyerId)).map(toStopDto);
  }

  @Route.post('buyers/:buyerId/delivery-stop', {
    summary: '暂停向采购单位发货',
    permission: 'settlement.manage',
    status: 204,
    idempotent: true,
    errors: ['deliveries_already_stopped'],
  })
  async stop(
    @CurrentActor() actor: Actor,
    @Param('buyerId', IdPipe) buyerId: string,
    @Body() { reason }: DeliveryStopInput,
  ): Promise<void> {
    await this.stops.set(actor, buyerId, reason);
  }

  @Route.post('buyers/:buyerId/delivery-stop/lifting', {
    summary: '恢复向采购单位发货',
    permission: 'settlement.manage',
    status: 204,
    idempotent: true,
    errors: ['deliveries_not_stopped'],
  })
  async lift(
    @CurrentActor() actor: Actor,
    @Param('buyerId', IdPipe) buyerId: string,
    @Body() { reason }: DeliveryStopInput,
  ): Promise<void> {
    await this.stops.lift(actor, buyerId, reason);
  }

  @Route.get('bank-accounts/:accountId/virtual-accounts', {
    summary: '收款账户的子账户',
    permission: 'settlement.manage',
    answer: [VirtualAccountDto],
  })
  async list(@Param('accountId', IdPipe) accountId: string): Promise<VirtualAccountDto[]> {
    return (await this.virtual.list(accountId)).map(toDto);
  }

  @Route.post('virtual-accounts', {
    summary: '为采购单位开立收款子账户',
    permission: 'settlement.manage',
    answer: VirtualAccountDto,
    idempotent: true,
    errors: ['404 bank_account_missing', 'bank_account_known'],
  })
  async open(@CurrentActor() actor: Actor, @Body() input: VirtualAccountInput): Promise<VirtualAccountDto> {
    return toDto(await this.virtual.open(actor, input));
  }

  @Route.post('virtual-accounts/:id/closing', {
    summary: '停用收款子账户',
    permission: 'settlement.manage',
    status: 204,
    idempotent: true,
    errors: ['404 bank_account_missing'],
  })
  async close(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    await this.virtual.close(actor, id);
  }
}
