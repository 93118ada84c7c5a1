import { type Actor, CurrentActor, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { OrderPages, OrderQueries, Orders } from '@bangfu/orders';
import { OrderBudgets } from '@bangfu/procurement';
import { Evaluations } from '@bangfu/quota';
import { Body, Param, Query } from '@nestjs/common';
import {
  OrderDto,
  OrderListedDto,
  OrdersQuery,
  ReasonInput,
  StepDto,
  toOrderDto,
  toOrderFilter,
  toOrderListedDto,
  toStepDto,
  VersionInput,
} from './orders.dto.js';

const STEP_ERRORS = ['404 order_missing', 'stale_version', 'wrong_step'] as const;

@Route.controller('api/procurement/orders', '订单')
export class OrdersController {
  constructor(
    private readonly orders: Orders,
    private readonly queries: OrderQueries,
    private readonly pages: OrderPages,
    private readonly budgets: OrderBudgets,
    private readonly evaluations: Evaluations,
  ) {}

  @Route.get('', { summary: '本单位的订单', permission: 'orders.view_agency', answer: Route.page(OrderListedDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: OrdersQuery): Promise<Page<OrderListedDto>> {
    return mapPage(await this.queries.list('buyer', actor.organisationId!, toOrderFilter(query)), toOrderListedDto);
  }

  @Route.get(':id', {
    summary: '订单详情',
    permission: 'orders.view_agency',
    answer: OrderDto,
    errors: ['404 order_missing'],
  })
  async read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<OrderDto> {
    return this.page(actor, id);
  }

  @Route.get(':id/timeline', {
    summary: '订单经过',
    permission: 'orders.view_agency',
    answer: [StepDto],
    errors: ['404 order_missing'],
  })
  async timeline(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<StepDto[]> {
    return (await this.pages.timeline('buyer', actor, id)).map(toStepDto);
  }

  @Route.post(':id/agreement', {
    summary: '同意供应商的调整和运费',
    permission: 'orders.answer',
    idempotent: true,
    answer: OrderDto,
    errors: [...STEP_ERRORS, 'proposal_missing', 'budget_short'],
  })
  async agree(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: VersionInput,
  ): Promise<OrderDto> {
    await this.budgets.agreeOrderProposal(actor, id, input.version);
    return this.page(actor, id);
  }

  @Route.post(':id/decline', {
    summary: '不同意调整（订单取消）',
    permission: 'orders.answer',
    idempotent: true,
    answer: OrderDto,
    errors: [...STEP_ERRORS, 'proposal_missing'],
  })
  async decline(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ReasonInput,
  ): Promise<OrderDto> {
    await this.orders.declineProposal(actor, id, input.version, input.reason);
    return this.page(actor, id);
  }

  @Route.post(':id/cancellation', {
    summary: '取消订单（发货前）',
    permission: 'orders.answer',
    idempotent: true,
    answer: OrderDto,
    errors: STEP_ERRORS,
  })
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ReasonInput,
  ): Promise<OrderDto> {
    await this.orders.cancel(actor, id, input.version, input.reason);
    return this.page(actor, id);
  }

  @Route.post(':id/curtailment', {
    summary: '不再等待未发部分',
    permission: 'orders.answer',
    idempotent: true,
    answer: OrderDto,
    errors: [...STEP_ERRORS, 'nothing_left_to_ship'],
  })
  async curtail(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ReasonInput,
  ): Promise<OrderDto> {
    await this.orders.curtail('buyer', actor, id, input.version, input.reason);
    return this.page(actor, id);
  }

  private async page(actor: Actor, id: string): Promise<OrderDto> {
    return toOrderDto(await this.pages.read('buyer', actor, id), await this.evaluations.of(id));
  }
}
