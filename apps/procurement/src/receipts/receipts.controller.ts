import { FulfilmentQueries, Receipts } from '@bangfu/fulfilment';
import { type Actor, CurrentActor, IdPipe, Route } from '@bangfu/kernel';
import { Orders } from '@bangfu/orders';
import { Body, Param } from '@nestjs/common';
import { ReceiptDto, ReceiptInput, toFindings, toReceiptDto } from './receipts.dto.js';

@Route.controller('api/procurement', '验收')
export class ReceiptsController {
  constructor(
    private readonly receipts: Receipts,
    private readonly queries: FulfilmentQueries,
    private readonly orders: Orders,
  ) {}

  @Route.post('shipments/:id/receipt', {
    summary: '验收（逐行实收、实重、拒收）',
    permission: 'receipts.accept',
    idempotent: true,
    answer: ReceiptDto,
    errors: [
      '404 shipment_missing',
      '404 file_missing',
      'already_accepted',
      'duties_not_separate',
      'id_reused',
      '422 lines_incomplete',
      '422 order_line_missing',
      '422 order_line_repeated',
      '422 more_than_shipped',
      '422 weight_required',
      '422 weight_not_applicable',
      '422 overweight',
      '422 reason_required',
      '422 reason_text_required',
    ],
  })
  async accept(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ReceiptInput,
  ): Promise<ReceiptDto> {
    await this.receipts.accept(actor, id, toFindings(input), input);
    return toReceiptDto(await this.queries.receiptOf('buyer', actor, id));
  }

  @Route.get('shipments/:id/receipt', {
    summary: '这批货的验收单',
    permission: 'receipts.view_agency',
    answer: ReceiptDto,
    errors: ['404 receipt_missing'],
  })
  async read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ReceiptDto> {
    return toReceiptDto(await this.queries.receiptOf('buyer', actor, id));
  }

  @Route.get('orders/:id/receipts', {
    summary: '订单的全部验收单',
    permission: 'receipts.view_agency',
    answer: [ReceiptDto],
    errors: ['404 order_missing'],
  })
  async list(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ReceiptDto[]> {
    await this.orders.findAs('buyer', actor, id);
    return (await this.queries.receipts(id)).map(toReceiptDto);
  }
}
