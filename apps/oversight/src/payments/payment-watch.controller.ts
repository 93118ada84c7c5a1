import { type Actor, CurrentActor, IdPipe, mapPage, type Page, PageQuery, Route } from '@bangfu/kernel';
import { PaymentPages, Reconciliation, SagaQueries } from '@bangfu/payments';
import { Body, Param, Query } from '@nestjs/common';
import {
  DifferenceDto,
  DifferencesQuery,
  ExplanationInput,
  PlatformPayoutDto,
  PlatformPayoutsQuery,
  ProviderEventDto,
  ProviderEventsQuery,
  ReconciliationRunDto,
  SagaDto,
  SagasQuery,
  toDifferenceDto,
  toPlatformPayoutDto,
  toProviderEventDto,
  toReconciliationRunDto,
  toSagaDto,
} from './payment-watch.dto.js';

const OVERSEE = 'payments.oversee';

@Route.controller('api/oversight/payments', '线上收款的核对')
export class PaymentWatchController {
  constructor(
    private readonly pages: PaymentPages,
    private readonly sagas: SagaQueries,
    private readonly reconciliation: Reconciliation,
  ) {}

  @Route.get('sagas', {
    summary: '没有办完的付款、退款和转账，最早的在前',
    permission: OVERSEE,
    answer: Route.page(SagaDto),
  })
  async open(@Query() query: SagasQuery): Promise<Page<SagaDto>> {
    return mapPage(await this.sagas.open(query), toSagaDto);
  }

  @Route.post('transfers/:id/retry', {
    summary: '立即再办这笔给供应商的转账',
    permission: OVERSEE,
    status: 204,
    idempotent: true,
    errors: ['404 supplier_transfer_missing'],
  })
  async retryTransfer(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    await this.sagas.retryTransfer(actor, id);
  }

  @Route.get('reconciliations', {
    summary: '与支付渠道的核对，最近的在前',
    permission: OVERSEE,
    answer: Route.page(ReconciliationRunDto),
  })
  async runs(@Query() query: PageQuery): Promise<Page<ReconciliationRunDto>> {
    return mapPage(await this.pages.runs(query), toReconciliationRunDto);
  }

  @Route.post('reconciliations', {
    summary: '立即与支付渠道核对',
    description: '与每晚的自动核对相同，最近一小时留给下一次；结果列在核对和差异中。',
    permission: OVERSEE,
    status: 204,
    idempotent: true,
    errors: ['payments_unavailable', 'payment_outcome_unknown'],
  })
  async runNow(@CurrentActor() actor: Actor): Promise<void> {
    await this.reconciliation.runNow(actor);
  }

  @Route.get('differences', {
    summary: '与支付渠道的差异，最近的在前',
    permission: OVERSEE,
    answer: Route.page(DifferenceDto),
  })
  async differences(@Query() query: DifferencesQuery): Promise<Page<DifferenceDto>> {
    return mapPage(await this.pages.differences(query), toDifferenceDto);
  }

  @Route.post('differences/:id/explanation', {
    summary: '说明一笔差异',
    permission: OVERSEE,
    status: 204,
    idempotent: true,
    errors: ['404 payment_difference_missing'],
  })
  async explain(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { text }: ExplanationInput,
  ): Promise<void> {
    await this.reconciliation.explain(actor, id, text);
  }

  @Route.get('platform-payouts', {
    summary: '平台自己的钱从支付渠道转往银行，最近的在前',
    permission: OVERSEE,
    answer: Route.page(PlatformPayoutDto),
  })
  async platformPayouts(@Query() query: PlatformPayoutsQuery): Promise<Page<PlatformPayoutDto>> {
    return mapPage(await this.pages.platformPayouts(query), toPlatformPayoutDto);
  }

  @Route.get('provider-events', {
    summary: '支付渠道的通知，最近的在前',
    permission: OVERSEE,
    answer: Route.page(ProviderEventDto),
  })
  async events(@Query() query: ProviderEventsQuery): Promise<Page<ProviderEventDto>> {
    return mapPage(await this.sagas.events(query), toProviderEventDto);
  }

  @Route.post('provider-events/:provider/:eventId/retry', {
    summary: '重新处理一条通知',
    permission: OVERSEE,
    status: 204,
    idempotent: true,
    errors: ['404 provider_event_missing'],
  })
  async handleAgain(
    @CurrentActor() actor: Actor,
    @Param('provider') provider: string,
    @Param('eventId') eventId: string,
  ): Promise<void> {
    await this.sagas.handleAgain(actor, provider, eventId);
  }
}
