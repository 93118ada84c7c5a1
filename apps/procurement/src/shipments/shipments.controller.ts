import { ShipmentQueries } from '@bangfu/fulfilment';
import { type Actor, CurrentActor, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { Param, Query } from '@nestjs/common';
import { ShipmentDto, ShipmentListedDto, ShipmentsQuery, toShipmentDto, toShipmentListedDto } from './shipments.dto.js';

@Route.controller('api/procurement/shipments', '到货')
export class ShipmentsController {
  constructor(private readonly queries: ShipmentQueries) {}

  @Route.get('', { summary: '发给本单位的货', permission: 'orders.view_agency', answer: Route.page(ShipmentListedDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: ShipmentsQuery): Promise<Page<ShipmentListedDto>> {
    return mapPage(await this.queries.list('buyer', actor.organisationId!, query), toShipmentListedDto);
  }

  @Route.get(':id', {
    summary: '这批货的明细、物流和合格证',
    permission: 'orders.view_agency',
    answer: ShipmentDto,
    errors: ['404 shipment_missing'],
  })
  async read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ShipmentDto> {
    return toShipmentDto(await this.queries.findAs('buyer', actor, id));
  }
}
