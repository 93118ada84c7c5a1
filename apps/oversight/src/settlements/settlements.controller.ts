import { Readable } from 'node:stream';
import {
  type Actor,
  addDays,
  Clock,
  CurrentActor,
  FILE_TYPES,
  fileAnswer,
  IdPipe,
  mapPage,
  type Page,
  PageQuery,
  Route,
} from '@bangfu/kernel';
import { PayoutAccounts, PayoutChannels, SettlementQueries, Settlements } from '@bangfu/settlement';
import { Body, Param, Query } from '@nestjs/common';
import {
  ChannelDto,
  ChannelInput,
  ReasonInput,
  SettlementRunDto,
  SettlementRunInput,
  SettlementsFileQuery,
  SettlementsQuery,
  SupplierSettlementDetailDto,
  SupplierSettlementDto,
  SupplierSettlementLineDto,
  toAccountDto,
  toDetailDto,
  toLineDto,
  toSettlementDto,
  WaitingAccountDto,
} from './settlements.dto.js';

const MANAGE = 'settlement.manage';

@Route.controller('api/oversight', '供应商结算')
export class SettlementsController {
  constructor(
    private readonly settlements: Settlements,
    private readonly queries: SettlementQueries,
    private readonly accounts: PayoutAccounts,
    private readonly channels: PayoutChannels,
    private readonly clock: Clock,
  ) {}

  @Route.get('settlements', {
    summary: '结算单，最近的在前',
    permission: MANAGE,
    answer: Route.page(SupplierSettlementDto),
  })
  async list(@Query() query: SettlementsQuery): Promise<Page<SupplierSettlementDto>> {
    return mapPage(await this.queries.page(query), toSettlementDto);
  }

  @Route.get('settlements/file', {
    summary: '下载结算单一览（CSV）',
    description: '与一览同样的筛选，全部页。',
    permission: MANAGE,
    file: 'download',
  })
  listed(@Query() { supplierId }: SettlementsFileQuery) {
    const content = Readable.from(this.queries.listCsv(supplierId ? { supplierId } : {}));
    return fileAnswer({ name: `结算单一览-${this.clock.today()}.csv`, mimeType: FILE_TYPES.csv }, content);
  }

  /** Not one transaction: each supplier's settlement is, and a day that is settled is not settled again. */
  @Route.post('settlements/runs', {
    summary: '立即结算：全部供应商或其中一个',
    permission: MANAGE,
    status: 200,
    answer: SettlementRunDto,
    errors: ['422 day_not_over'],
  })
  async run(@CurrentActor() actor: Actor, @Body() input: SettlementRunInput): Promise<SettlementRunDto> {
    const throughOn = input.throughOn ?? addDays(this.clock.today(), -1);
    if (!input.supplierId) return { ...(await this.settlements.run(actor, throughOn)) };
    const id = await this.settlements.settle(actor, input.supplierId, throughOn);
    return { throughOn, made: id ? 1 : 0, failed: 0 };
  }

  @Route.get('settlements/:id', {
    summary: '查看结算单',
    permission: MANAGE,
    answer: SupplierSettlementDetailDto,
    errors: ['404 settlement_missing'],
  })
  async find(@Param('id', IdPipe) id: string): Promise<SupplierSettlementDetailDto> {
    return toDetailDto(await this.queries.find(id, null), await this.queries.held(id));
  }

  @Route.get('settlements/:id/lines', {
    summary: '结算单的每一笔',
    permission: MANAGE,
    answer: Route.page(SupplierSettlementLineDto),
    errors: ['404 settlement_missing'],
  })
  async lines(@Param('id', IdPipe) id: string, @Query() query: PageQuery): Promise<Page<SupplierSettlementLineDto>> {
    await this.queries.find(id, null);
    return mapPage(await this.queries.lines(id, query), toLineDto);
  }

  @Route.get('settlements/:id/file', {
    summary: '下载结算单（CSV）',
    permission: MANAGE,
    file: 'download',
    errors: ['404 settlement_missing'],
  })
  async file(@Param('id', IdPipe) id: string) {
    const settlement = await this.queries.find(id, null);
    const content = Readable.from(this.queries.csv(settlement));
    return fileAnswer({ name: `${settlement.number}.csv`, mimeType: FILE_TYPES.csv }, content);
  }

  @Route.get('payout-accounts', {
    summary: '待核验的供应商收款账户',
    permission: MANAGE,
    answer: [WaitingAccountDto],
  })
  async waiting(): Promise<WaitingAccountDto[]> {
    return (await this.accounts.waiting()).map(toAccountDto);
  }

  @Route.get('suppliers/:supplierId/payout-accounts', {
    summary: '一个供应商的收款账户，含更换过的',
    permission: MANAGE,
    answer: [WaitingAccountDto],
  })
  async ofSupplier(@Param('supplierId', IdPipe) supplierId: string): Promise<WaitingAccountDto[]> {
    return (await this.accounts.ofSupplier(supplierId)).map(toAccountDto);
  }

  @Route.post('payout-accounts/:id/verification', {
    summary: '核验收款账户：与供应商证照一致',
    permission: MANAGE,
    answer: WaitingAccountDto,
    idempotent: true,
    errors: ['404 payout_account_missing', 'payout_account_decided', '403 same_person'],
  })
  async verify(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<WaitingAccountDto> {
    return toAccountDto(await this.accounts.verify(actor, id));
  }

  @Route.post('payout-accounts/:id/refusal', {
    summary: '收款账户不能使用，请供应商重新登记',
    permission: MANAGE,
    answer: WaitingAccountDto,
    idempotent: true,
    errors: ['404 payout_account_missing', 'payout_account_decided', '403 same_person'],
  })
  async refuse(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: ReasonInput,
  ): Promise<WaitingAccountDto> {
    return toAccountDto(await this.accounts.refuse(actor, id, reason));
  }

  @Route.get('suppliers/:supplierId/payout-channel', {
    summary: '供应商消费者货款的付款方式',
    permission: MANAGE,
    answer: ChannelDto,
  })
  async channel(@Param('supplierId', IdPipe) supplierId: string): Promise<ChannelDto> {
    return { channel: await this.channels.of(supplierId) };
  }

  @Route.post('suppliers/:supplierId/payout-channel', {
    summary: '设置供应商消费者货款的付款方式，从某日起',
    permission: MANAGE,
    status: 204,
    idempotent: true,
    errors: ['422 channel_in_past', 'already_exists'],
  })
  async setChannel(
    @CurrentActor() actor: Actor,
    @Param('supplierId', IdPipe) supplierId: string,
    @Body() input: ChannelInput,
  ): Promise<void> {
    await this.channels.set(actor, supplierId, input);
  }
}
