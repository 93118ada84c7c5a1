import { Readable } from 'node:stream';
import {
  type Actor,
  CurrentActor,
  FILE_TYPES,
  fileAnswer,
  IdPipe,
  mapPage,
  type Page,
  PageQuery,
  Route,
} from '@bangfu/kernel';
import { PayoutAccounts, PayoutQueries, SettlementQueries } from '@bangfu/settlement';
import { Body, Param, Query } from '@nestjs/common';
import {
  PayoutAccountDto,
  PayoutAccountInput,
  PayoutDto,
  SettlementDetailDto,
  SettlementDto,
  SettlementLineDto,
  toPayoutAccountDto,
  toPayoutDto,
  toSettlementDetailDto,
  toSettlementDto,
  toSettlementLineDto,
} from './settlements.dto.js';

const VIEW = 'settlements.view_supplier';

@Route.controller('api/vendor', '到账和结算')
export class SettlementsController {
  constructor(
    private readonly settlements: SettlementQueries,
    private readonly payouts: PayoutQueries,
    private readonly accounts: PayoutAccounts,
  ) {}

  @Route.get('settlements', { summary: '结算单，最近的在前', permission: VIEW, answer: Route.page(SettlementDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<SettlementDto>> {
    return mapPage(await this.settlements.page({ ...query, supplierId: actor.organisationId! }), toSettlementDto);
  }

  @Route.get('settlements/:id', {
    summary: '查看结算单和暂不结算的款项',
    permission: VIEW,
    answer: SettlementDetailDto,
    errors: ['404 settlement_missing'],
  })
  async find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<SettlementDetailDto> {
    const settlement = await this.settlements.find(id, actor.organisationId);
    return toSettlementDetailDto(settlement, await this.settlements.held(id));
  }

  @Route.get('settlements/:id/lines', {
    summary: '结算单的每一笔',
    permission: VIEW,
    answer: Route.page(SettlementLineDto),
    errors: ['404 settlement_missing'],
  })
  async lines(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<Page<SettlementLineDto>> {
    await this.settlements.find(id, actor.organisationId);
    return mapPage(await this.settlements.lines(id, query), toSettlementLineDto);
  }

  @Route.get('settlements/:id/file', {
    summary: '下载结算单（CSV）',
    permission: VIEW,
    file: 'download',
    errors: ['404 settlement_missing'],
  })
  async file(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string) {
    const settlement = await this.settlements.find(id, actor.organisationId);
    const content = Readable.from(this.settlements.csv(settlement));
    return fileAnswer({ name: `${settlement.number}.csv`, mimeType: FILE_TYPES.csv }, content);
  }

  @Route.get('payouts', { summary: '银行付款，含被退回的', permission: VIEW, answer: Route.page(PayoutDto) })
  async listPayouts(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<PayoutDto>> {
    return mapPage(await this.payouts.page({ ...query, payeeId: actor.organisationId! }), toPayoutDto);
  }

  @Route.get('payout-accounts', {
    summary: '收款银行账户：使用中、待核验、不能使用的',
    permission: VIEW,
    answer: [PayoutAccountDto],
  })
  async listAccounts(@CurrentActor() actor: Actor): Promise<PayoutAccountDto[]> {
    return (await this.accounts.ofSupplier(actor.organisationId!)).map(toPayoutAccountDto);
  }

  @Route.post('payout-accounts', {
    summary: '登记或更换收款银行账户，由平台核验',
    permission: VIEW,
    answer: PayoutAccountDto,
    idempotent: true,
  })
  async give(@CurrentActor() actor: Actor, @Body() input: PayoutAccountInput): Promise<PayoutAccountDto> {
    return toPayoutAccountDto(await this.accounts.give(actor, input));
  }
}
