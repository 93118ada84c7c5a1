import { type Actor, CurrentActor, fileAnswer, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { ShopInvoices, ShopOrderQueries, ShopOrders } from '@bangfu/shop';
import { Body, Param, Query } from '@nestjs/common';
import {
  CancelInput,
  ReorderDto,
  ShopOrderCountDto,
  ShopOrderDto,
  ShopOrderListedDto,
  ShopOrdersQuery,
  toShopOrderDto,
  toShopOrderListedDto,
} from './shop-orders.dto.js';

@Route.controller('api/shop-orders', '我的订单')
export class ShopOrdersController {
  constructor(
    private readonly orders: ShopOrders,
    private readonly queries: ShopOrderQueries,
    private readonly invoices: ShopInvoices,
  ) {}

  @Route.get('', { summary: '我的订单，新的在前', permission: 'orders.own', answer: Route.page(ShopOrderListedDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: ShopOrdersQuery): Promise<Page<ShopOrderListedDto>> {
    return mapPage(await this.queries.list('buyer', actor.userId!, query), toShopOrderListedDto);
  }

  @Route.get('counts', { summary: '各状态的订单数', permission: 'orders.own', answer: [ShopOrderCountDto] })
  counts(@CurrentActor() actor: Actor): Promise<ShopOrderCountDto[]> {
    return this.queries.counts('buyer', actor.userId!);
  }

  @Route.get(':id', {
    summary: '订单详情：商品、包裹、物流、经过、发票',
    permission: 'orders.own',
    answer: ShopOrderDto,
    errors: ['404 shop_order_missing'],
  })
  async read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ShopOrderDto> {
    return toShopOrderDto(await this.queries.read('buyer', actor, id));
  }

  @Route.post(':id/confirmation', {
    summary: '确认收货：货款归商家',
    permission: 'orders.own',
    idempotent: true,
    answer: ShopOrderDto,
    errors: ['404 shop_order_missing', 'wrong_step', 'order_held', 'part_frozen'],
  })
  async confirm(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ShopOrderDto> {
    await this.orders.confirm(actor, id);
    return this.read(actor, id);
  }

  @Route.post(':id/cancellation', {
    summary: '发货前取消订单，全额原路退回',
    permission: 'orders.own',
    idempotent: true,
    answer: ShopOrderDto,
    errors: ['404 shop_order_missing', 'stale_version', 'wrong_step', 'already_sent', 'payment_disputed'],
  })
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { version, reason }: CancelInput,
  ): Promise<ShopOrderDto> {
    await this.orders.cancel(actor, id, version, reason);
    return this.read(actor, id);
  }

  @Route.post(':id/reorder', {
    summary: '再来一单：放进购物车并只选中它们',
    permission: 'cart.own',
    idempotent: true,
    answer: ReorderDto,
    errors: ['404 shop_order_missing', 'cart_full'],
  })
  reorder(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ReorderDto> {
    return this.orders.reorder(actor, id);
  }

  @Route.get(':id/invoices/:invoiceId/file', {
    summary: '下载商家开具的发票',
    permission: 'orders.own',
    file: 'download',
    errors: ['404 shop_order_missing', '404 shop_invoice_missing', '404 file_missing'],
  })
  async invoice(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('invoiceId', IdPipe) invoiceId: string,
  ) {
    const { file, stream } = await this.invoices.file(actor, id, invoiceId);
    return fileAnswer(file, stream());
  }
}
