import { type Actor, CurrentActor, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { Parcels, ShopCancellations, ShopInvoices, ShopOrderQueries, ShopRedLetters } from '@bangfu/shop';
import { Body, Param, Query } from '@nestjs/common';
import {
  CannotSupplyInput,
  ParcelInput,
  ParcelTrackingInput,
  ShopContactDto,
  ShopOrderCountDto,
  ShopOrderDto,
  ShopOrderListedDto,
  ShopOrdersQuery,
  toNewParcel,
  toShopOrderDto,
  toShopOrderListedDto,
  VersionInput,
} from './shop-orders.dto.js';
import { ShopInvoiceInput, ShopRedLetterInput, toNewInvoice, toNewRedLetter, VoidInput } from './shop-invoices.dto.js';

const FULFIL = 'shop_orders.fulfil';

@Route.controller('api/vendor/shop-orders', '消费者订单')
export class ShopOrdersController {
  constructor(
    private readonly queries: ShopOrderQueries,
    private readonly parcels: Parcels,
    private readonly cancellations: ShopCancellations,
    private readonly invoices: ShopInvoices,
    private readonly redLetters: ShopRedLetters,
  ) {}

  @Route.get('', { summary: '本供应商的消费者订单', permission: FULFIL, answer: Route.page(ShopOrderListedDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: ShopOrdersQuery): Promise<Page<ShopOrderListedDto>> {
    return mapPage(await this.queries.list('supplier', actor.organisationId!, query), toShopOrderListedDto);
  }

  @Route.get('counts', { summary: '各状态的订单数', permission: FULFIL, answer: [ShopOrderCountDto] })
  counts(@CurrentActor() actor: Actor): Promise<ShopOrderCountDto[]> {
    return this.queries.counts('supplier', actor.organisationId!);
  }

  @Route.get(':id', {
    summary: '订单详情',
    permission: FULFIL,
    answer: ShopOrderDto,
    errors: ['404 shop_order_missing'],
  })
  async read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ShopOrderDto> {
    return toShopOrderDto(await this.queries.read('supplier', actor, id));
  }

  @Route.post(':id/contact', {
    summary: '查看收货人完整信息（留痕）',
    description: '只在有货待发时完整显示，每次查看记入操作留痕；此后恢复隐藏。',
    permission: FULFIL,
    status: 200,
    answer: ShopContactDto,
    errors: ['404 shop_order_missing'],
  })
  async contact(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ShopContactDto> {
    const contact = await this.queries.contactForShipping(actor, id);
    return { ...contact, place: (await this.queries.read('supplier', actor, id)).checkout.deliveryPlace };
  }

  @Route.post(':id/packing', {
    summary: '登记已打包',
    permission: FULFIL,
    idempotent: true,
    answer: ShopOrderDto,
    errors: ['404 shop_order_missing', 'stale_version', 'wrong_step'],
  })
  async pack(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { version }: VersionInput,
  ): Promise<ShopOrderDto> {
    await this.parcels.pack(actor, id, version);
    return this.read(actor, id);
  }

  @Route.post(':id/parcels', {
    summary: '发货（可分包裹）',
    permission: FULFIL,
    idempotent: true,
    answer: ShopOrderDto,
    errors: [
      '404 shop_order_missing',
      'wrong_step',
      'parcel_id_reused',
      '422 parcel_empty',
      '422 order_line_missing',
      '422 order_line_repeated',
      '422 more_than_left',
    ],
  })
  async send(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ParcelInput,
  ): Promise<ShopOrderDto> {
    await this.parcels.send(actor, id, toNewParcel(input));
    return this.read(actor, id);
  }

  @Route.post(':id/parcels/:parcelId/tracking-entries', {
    summary: '登记物流',
    permission: FULFIL,
    answer: ShopOrderDto,
    errors: ['404 shop_order_missing', '404 parcel_missing', 'parcel_id_reused', '422 tracking_time_wrong'],
  })
  async track(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('parcelId', IdPipe) parcelId: string,
    @Body() input: ParcelTrackingInput,
  ): Promise<ShopOrderDto> {
    await this.parcels.track(actor, id, parcelId, input);
    return this.read(actor, id);
  }

  @Route.post(':id/parcels/:parcelId/delivery', {
    summary: '登记送达（自动确认收货由此起算）',
    permission: FULFIL,
    idempotent: true,
    answer: ShopOrderDto,
    errors: ['404 shop_order_missing', '404 parcel_missing', 'parcel_delivered'],
  })
  async deliver(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('parcelId', IdPipe) parcelId: string,
  ): Promise<ShopOrderDto> {
    await this.parcels.deliver(actor, id, parcelId);
    return this.read(actor, id);
  }

  @Route.post(':id/cancellation', {
    summary: '无法供应：取消未发的商品，退款给买家',
    permission: FULFIL,
    idempotent: true,
    answer: ShopOrderDto,
    errors: [
      '404 shop_order_missing',
      'stale_version',
      'wrong_step',
      'nothing_left_to_cancel',
      'payment_disputed',
      '422 order_line_missing',
    ],
  })
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { version, ...input }: CannotSupplyInput,
  ): Promise<ShopOrderDto> {
    await this.cancellations.bySupplier(actor, id, version, input);
    return this.read(actor, id);
  }

  @Route.post(':id/invoices', {
    summary: '登记开给买家的发票',
    permission: FULFIL,
    idempotent: true,
    answer: ShopOrderDto,
    errors: [
      '404 shop_order_missing',
      '404 file_missing',
      'invoice_not_asked',
      'invoice_recorded',
      'shop_invoice_number_used',
      'shop_invoice_file_used',
      '422 shop_invoice_amount_wrong',
      '422 shop_invoice_in_future',
    ],
  })
  async invoice(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ShopInvoiceInput,
  ): Promise<ShopOrderDto> {
    await this.invoices.record(actor, id, toNewInvoice(input));
    return this.read(actor, id);
  }

  @Route.post(':id/invoices/:invoiceId/red-letters', {
    summary: '登记红字发票：开票后退了款的',
    permission: FULFIL,
    idempotent: true,
    answer: ShopOrderDto,
    errors: [
      '404 shop_order_missing',
      '404 shop_invoice_missing',
      'red_letter_unneeded',
      'red_letter_number_used',
      '422 red_letter_amount_wrong',
      '422 shop_invoice_in_future',
    ],
  })
  async fileRedLetter(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('invoiceId', IdPipe) invoiceId: string,
    @Body() input: ShopRedLetterInput,
  ): Promise<ShopOrderDto> {
    await this.redLetters.file(actor, id, invoiceId, toNewRedLetter(input));
    return this.read(actor, id);
  }

  @Route.post(':id/invoices/:invoiceId/voiding', {
    summary: '作废登记有误的发票',
    permission: FULFIL,
    idempotent: true,
    answer: ShopOrderDto,
    errors: ['404 shop_order_missing', '404 shop_invoice_missing'],
  })
  async voidInvoice(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('invoiceId', IdPipe) invoiceId: string,
    @Body() { reason }: VoidInput,
  ): Promise<ShopOrderDto> {
    await this.invoices.void(actor, id, invoiceId, reason);
    return this.read(actor, id);
  }
}
