import { FulfilmentQueries, ShipmentQueries, Shipments } from '@bangfu/fulfilment';
import { type Actor, CurrentActor, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { OrderPages } from '@bangfu/orders';
import { Body, Param, Query } from '@nestjs/common';
import {
  DeliveryNoteDto,
  ReceiptDto,
  ShipmentDto,
  ShipmentInput,
  ShipmentListedDto,
  ShipmentsQuery,
  toNewShipment,
  toReceiptDto,
  toShipmentDto,
  toShipmentListedDto,
  toTrackingDto,
  TrackingDto,
  TrackingInput,
} from './shipments.dto.js';

@Route.controller('api/vendor', '发货')
export class ShipmentsController {
  constructor(
    private readonly shipments: Shipments,
    private readonly queries: ShipmentQueries,
    private readonly fulfilment: FulfilmentQueries,
    private readonly orders: OrderPages,
  ) {}

  @Route.get('shipments', {
    summary: '本供应商的发货单',
    permission: 'orders.view_supplier',
    answer: Route.page(ShipmentListedDto),
  })
  async list(@CurrentActor() actor: Actor, @Query() query: ShipmentsQuery): Promise<Page<ShipmentListedDto>> {
    return mapPage(await this.queries.list('supplier', actor.organisationId!, query), toShipmentListedDto);
  }

  @Route.get('shipments/:id', {
    summary: '发货单详情',
    permission: 'orders.view_supplier',
    answer: ShipmentDto,
    errors: ['404 shipment_missing'],
  })
  async read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ShipmentDto> {
    return toShipmentDto(await this.queries.findAs('supplier', actor, id));
  }

  @Route.get('shipments/:id/delivery-note', {
    summary: '送货单（打印用）',
    permission: 'orders.view_supplier',
    answer: DeliveryNoteDto,
    errors: ['404 shipment_missing'],
  })
  async deliveryNote(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<DeliveryNoteDto> {
    const shipment = await this.queries.findAs('supplier', actor, id);
    const { order, contact, supplierName } = await this.orders.read('supplier', actor, shipment.orderId);
    const goodsFen = shipment.lines.reduce((sum, line) => sum + line.quantity * line.unitPriceFen, 0n);
    const address = { deliveryAddress: order.deliveryAddress, contactName: contact.name, contactPhone: contact.phone };
    return { ...toShipmentDto(shipment), supplierName, ...address, goodsFen };
  }

  @Route.get('shipments/:id/receipt', {
    summary: '这批货的验收单',
    permission: 'orders.view_supplier',
    answer: ReceiptDto,
    errors: ['404 receipt_missing'],
  })
  async receipt(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ReceiptDto> {
    return toReceiptDto(await this.fulfilment.receiptOf('supplier', actor, id));
  }

  @Route.post('orders/:id/shipments', {
    summary: '发货（可分批）',
    permission: 'shipments.manage',
    idempotent: true,
    answer: ShipmentDto,
    errors: [
      'deliveries_stopped',
      '404 order_missing',
      '404 file_missing',
      'wrong_step',
      'more_than_confirmed',
      'id_reused',
      '422 order_line_missing',
      '422 order_line_repeated',
      '422 weight_not_applicable',
      '422 overweight',
    ],
  })
  async send(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ShipmentInput,
  ): Promise<ShipmentDto> {
    const sent = await this.shipments.send(actor, id, toNewShipment(input));
    return toShipmentDto(await this.queries.findAs('supplier', actor, sent.id));
  }

  @Route.post('shipments/:id/tracking-entries', {
    summary: '登记物流',
    permission: 'shipments.manage',
    answer: TrackingDto,
    errors: ['404 shipment_missing', 'already_accepted', 'id_reused', '422 tracking_time_wrong'],
  })
  async track(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: TrackingInput,
  ): Promise<TrackingDto> {
    return toTrackingDto(await this.shipments.track(actor, id, input));
  }

  @Route.post('shipments/:id/arrival', {
    summary: '登记送达（验收期限由此起算）',
    permission: 'shipments.manage',
    idempotent: true,
    answer: ShipmentDto,
    errors: ['404 shipment_missing', 'already_accepted', 'wrong_step'],
  })
  async arrive(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ShipmentDto> {
    await this.shipments.arrive(actor, id);
    return toShipmentDto(await this.queries.findAs('supplier', actor, id));
  }
}
