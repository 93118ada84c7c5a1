import { type Actor, CurrentActor, fileAnswer, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { ClaimGoods, ClaimQueries, ClaimReplacements, Claims } from '@bangfu/shop';
import { Body, Param, Query } from '@nestjs/common';
import {
  ClaimCarriageInput,
  ClaimDto,
  ClaimEscalationInput,
  ClaimOptionDto,
  ClaimOptionsQuery,
  ClaimsQuery,
  ClaimVersionInput,
  NewClaimInput,
  toClaimDto,
  toClaimOptionDto,
  toNewClaim,
} from './claims.dto.js';

const STEP_ERRORS = ['404 claim_missing', 'stale_version', 'wrong_step'] as const;

@Route.controller('api/shop/claims', '售后')
export class ClaimsController {
  constructor(
    private readonly claims: Claims,
    private readonly goods: ClaimGoods,
    private readonly replacements: ClaimReplacements,
    private readonly queries: ClaimQueries,
  ) {}

  @Route.get('', { summary: '我的售后', permission: 'orders.own', answer: Route.page(ClaimDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: ClaimsQuery): Promise<Page<ClaimDto>> {
    return mapPage(await this.queries.page('buyer', actor, query), toClaimDto);
  }

  @Route.get('options', {
    summary: '订单还能申请哪些售后',
    permission: 'orders.own',
    answer: [ClaimOptionDto],
    errors: ['404 shop_order_missing'],
  })
  async options(@CurrentActor() actor: Actor, @Query() { orderId }: ClaimOptionsQuery): Promise<ClaimOptionDto[]> {
    return (await this.queries.options(actor, orderId)).map(toClaimOptionDto);
  }

  @Route.post('', {
    summary: '申请售后',
    permission: 'orders.own',
    idempotent: true,
    answer: ClaimDto,
    errors: [
      '404 shop_order_missing',
      '404 claim_missing',
      '404 file_missing',
      'claim_too_early',
      'claim_term_over',
      'claim_reason_unfit',
      'claim_exceeds_bought',
      'claim_exceeds_paid',
      'id_reused',
      '422 claim_kind_unfit',
      '422 claim_photos_required',
      '422 claim_amount_unfit',
      '422 invalid_quantity',
      '422 order_line_missing',
      '422 order_line_repeated',
    ],
  })
  async ask(@CurrentActor() actor: Actor, @Body() input: NewClaimInput): Promise<ClaimDto> {
    return this.shown(actor, await this.claims.ask(actor, input.orderId, toNewClaim(input)));
  }

  @Route.get(':id', {
    summary: '售后详情',
    permission: 'orders.own',
    answer: ClaimDto,
    errors: ['404 claim_missing'],
  })
  async read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ClaimDto> {
    return this.shown(actor, id);
  }

  @Route.get(':id/photos/:fileId', {
    summary: '售后照片',
    permission: 'orders.own',
    file: 'download',
    errors: ['404 claim_missing', '404 file_missing'],
  })
  async photo(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Param('fileId', IdPipe) fileId: string) {
    const { file, stream } = await this.queries.photo('buyer', actor, id, fileId);
    return fileAnswer(file, stream());
  }

  @Route.post(':id/withdrawal', {
    summary: '撤回售后',
    permission: 'orders.own',
    idempotent: true,
    answer: ClaimDto,
    errors: STEP_ERRORS,
  })
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { version }: ClaimVersionInput,
  ): Promise<ClaimDto> {
    await this.claims.withdraw(actor, id, version);
    return this.shown(actor, id);
  }

  @Route.post(':id/escalation', {
    summary: '请平台裁处',
    description: '供应商拒绝后，或逾期未答复时；每项一次。',
    permission: 'orders.own',
    idempotent: true,
    answer: ClaimDto,
    errors: [...STEP_ERRORS, 'claim_at_operator', 'claim_escalation_over'],
  })
  async escalate(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { version, note }: ClaimEscalationInput,
  ): Promise<ClaimDto> {
    await this.claims.escalate(actor, id, version, note);
    return this.shown(actor, id);
  }

  @Route.post(':id/return-parcel', {
    summary: '登记退货已寄出',
    permission: 'orders.own',
    idempotent: true,
    answer: ClaimDto,
    errors: STEP_ERRORS,
  })
  async sendBack(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { version, carrier, trackingNumber }: ClaimCarriageInput,
  ): Promise<ClaimDto> {
    await this.goods.sendBack(actor, id, version, { carrier, trackingNumber });
    return this.shown(actor, id);
  }

  @Route.post(':id/money-instead', {
    summary: '不再等补发，改要退款',
    description: '供应商逾期没有补发时；按同意补发的数量退款。',
    permission: 'orders.own',
    idempotent: true,
    answer: ClaimDto,
    errors: [...STEP_ERRORS, 'claim_replacement_awaited', 'claim_unpaid', 'refund_exceeds_payment', 'payment_disputed'],
  })
  async payInstead(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { version }: ClaimVersionInput,
  ): Promise<ClaimDto> {
    await this.replacements.payInstead(actor, 'buyer', id, { version });
    return this.shown(actor, id);
  }

  private async shown(actor: Actor, id: string): Promise<ClaimDto> {
    return toClaimDto(await this.queries.find('buyer', actor, id));
  }
}
