import { DeliveryStops } from '@bangfu/fulfilment';
import { type Actor, CurrentActor, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { OrderPages, OrderQueries, Orders } from '@bangfu/orders';
import { Body, Param, Query } from '@nestjs/common';
import {
  OrderDto,
  OrderListedDto,
  OrderStopDto,
  OrdersQuery,
  PackingListDto,
  ProposalInput,
  ReasonInput,
  StepDto,
  toOffer,
  toOrderDto,
  toOrderFilter,
  toOrderListedDto,
  toPackingListDto,
  toStepDto,
  VersionInput,
} from './orders.dto.js';

const STEP_ERRORS = ['404 order_missing', 'stale_version', 'wrong_step'] as const;

@Route.controller('api/vendor/orders', '订单')
export class OrdersController {
  constructor(
    private readonly orders: Orders,
    private readonly queries: OrderQueries,
    private readonly pages: OrderPages,
    private readonly stops: DeliveryStops,
  ) {}

  @Route.get('', { summary: '本供应商的订单', permission: 'orders.view_supplier', answer: Route.page(OrderListedDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: OrdersQuery): Promise<Page<OrderListedDto>> {
    return mapPage(await this.queries.list('supplier', actor.organisationId!, toOrderFilter(query)), toOrderListedDto);
  }

  @Route.get(':id', {
    summary: '订单详情',
    permission: 'orders.view_supplier',
    answer: OrderDto,
    errors: ['404 order_missing'],
  })
  async read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<OrderDto> {
    return toOrderDto(await this.pages.read('supplier', actor, id));
  }

  @Route.get(':id/timeline', {
    summary: '订单经过',
    permission: 'orders.view_supplier',
    answer: [StepDto],
    errors: ['404 order_missing'],
  })
  async timeline(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<StepDto[]> {
    return (await this.pages.timeline('supplier', actor, id)).map(toStepDto);
  }

  @Route.get(':id/delivery-stop', {
    summary: '平台是否暂停了向该订单的采购单位发货',
    permission: 'orders.view_supplier',
    answer: OrderStopDto,
    errors: ['404 order_missing'],
  })
  async stop(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<OrderStopDto> {
    const { buyerId } = await this.orders.findAs('supplier', actor, id);
    return { stoppedAt: (await this.stops.of(buyerId))?.since ?? null };
  }

  @Route.get(':id/packing-list', {
    summary: '装箱单：已确认未发的商品',
    permission: 'orders.view_supplier',
    answer: PackingListDto,
    errors: ['404 order_missing'],
  })
  async packingList(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PackingListDto> {
    return toPackingListDto(await this.pages.read('supplier', actor, id));
  }

  @Route.post(':id/confirmation', {
    summary: '照原样确认订单',
    permission: 'orders.confirm',
    idempotent: true,
    answer: OrderDto,
    errors: STEP_ERRORS,
  })
  async confirm(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: VersionInput,
  ): Promise<OrderDto> {
    await this.orders.confirm(actor, id, input.version);
    return toOrderDto(await this.pages.read('supplier', actor, id));
  }

  @Route.post(':id/proposal', {
    summary: '提出调整：减少数量、不供应部分商品、运费',
    permission: 'orders.confirm',
    idempotent: true,
    answer: OrderDto,
    errors: [
      ...STEP_ERRORS,
      '422 order_line_missing',
      '422 order_line_repeated',
      '422 quantity_above_order',
      '422 reason_required',
      '422 proposal_unchanged',
      '422 proposal_refuses_all',
    ],
  })
  async propose(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ProposalInput,
  ): Promise<OrderDto> {
    await this.orders.propose(actor, id, input.version, toOffer(input));
    return toOrderDto(await this.pages.read('supplier', actor, id));
  }

  @Route.post(':id/refusal', {
    summary: '拒绝整个订单',
    permission: 'orders.confirm',
    idempotent: true,
    answer: OrderDto,
    errors: STEP_ERRORS,
  })
  async refuse(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ReasonInput,
  ): Promise<OrderDto> {
    await this.orders.refuse(actor, id, input.version, input.reason);
    return toOrderDto(await this.pages.read('supplier', actor, id));
  }

  @Route.post(':id/curtailment', {
    summary: '终止未发部分（无法再供应）',
    permission: 'orders.confirm',
    idempotent: true,
    answer: OrderDto,
    errors: [...STEP_ERRORS, 'nothing_left_to_ship'],
  })
  async curtail(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ReasonInput,
  ): Promise<OrderDto> {
    await this.orders.curtail('supplier', actor, id, input.version, input.reason);
    return toOrderDto(await this.pages.read('supplier', actor, id));
  }
}
