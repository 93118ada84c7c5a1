import { FulfilmentQueries, Returns } from '@bangfu/fulfilment';
import { type Actor, CurrentActor, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import { ReturnAgreementInput, ReturnDto, ReturnRefusalInput, ReturnsQuery, toReturnDto } from './returns.dto.js';

const ERRORS = ['404 return_missing', 'stale_version', 'wrong_step'] as const;

@Route.controller('api/vendor/returns', '退货')
export class ReturnsController {
  constructor(
    private readonly returns: Returns,
    private readonly queries: FulfilmentQueries,
  ) {}

  @Route.get('', { summary: '收到的退货申请', permission: 'orders.view_supplier', answer: Route.page(ReturnDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: ReturnsQuery): Promise<Page<ReturnDto>> {
    return mapPage(await this.queries.returns('supplier', actor.organisationId!, query), toReturnDto);
  }

  @Route.get(':id', {
    summary: '退货详情',
    permission: 'orders.view_supplier',
    answer: ReturnDto,
    errors: ['404 return_missing'],
  })
  async read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ReturnDto> {
    return toReturnDto(await this.queries.returnAs('supplier', actor, id));
  }

  @Route.post(':id/agreement', {
    summary: '同意退货',
    permission: 'returns.decide',
    idempotent: true,
    answer: ReturnDto,
    errors: ERRORS,
  })
  async agree(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ReturnAgreementInput,
  ): Promise<ReturnDto> {
    await this.returns.agree(actor, id, input.version, input);
    return toReturnDto(await this.queries.returnAs('supplier', actor, id));
  }

  @Route.post(':id/refusal', {
    summary: '不同意退货',
    permission: 'returns.decide',
    idempotent: true,
    answer: ReturnDto,
    errors: ERRORS,
  })
  async refuse(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ReturnRefusalInput,
  ): Promise<ReturnDto> {
    await this.returns.refuse(actor, id, input.version, input.reason);
    return toReturnDto(await this.queries.returnAs('supplier', actor, id));
  }
}
