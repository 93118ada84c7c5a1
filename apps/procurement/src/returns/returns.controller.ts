import { FulfilmentQueries, Returns } from '@bangfu/fulfilment';
import { type Actor, CurrentActor, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import { ReturnDto, ReturnInput, ReturnsQuery, toNewReturn, toReturnDto } from './returns.dto.js';

@Route.controller('api/procurement', '退货')
export class ReturnsController {
  constructor(
    private readonly returns: Returns,
    private readonly queries: FulfilmentQueries,
  ) {}

  @Route.get('returns', { summary: '本单位的退货', permission: 'receipts.view_agency', answer: Route.page(ReturnDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: ReturnsQuery): Promise<Page<ReturnDto>> {
    return mapPage(await this.queries.returns('buyer', actor.organisationId!, query), toReturnDto);
  }

  @Route.get('returns/:id', {
    summary: '退货详情',
    permission: 'receipts.view_agency',
    answer: ReturnDto,
    errors: ['404 return_missing'],
  })
  async read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ReturnDto> {
    return toReturnDto(await this.queries.returnAs('buyer', actor, id));
  }

  @Route.post('receipt-lines/:id/returns', {
    summary: '申请退货',
    permission: 'returns.ask',
    idempotent: true,
    answer: ReturnDto,
    errors: [
      '404 receipt_line_missing',
      '404 file_missing',
      'return_window_over',
      'return_exceeds_accepted',
      'id_reused',
      '422 invalid_quantity',
      '422 weight_required',
      '422 weight_not_applicable',
      '422 reason_text_required',
    ],
  })
  async ask(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ReturnInput,
  ): Promise<ReturnDto> {
    const asked = await this.returns.ask(actor, id, toNewReturn(input));
    return toReturnDto(await this.queries.returnAs('buyer', actor, asked.id));
  }
}
