import { type Actor, CurrentActor, fileAnswer, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { ClaimDecisions, ClaimGoods, ClaimQueries, ClaimReplacements } from '@bangfu/shop';
import { Body, Param, Query } from '@nestjs/common';
import {
  ClaimDecisionInput,
  ClaimDto,
  ClaimPaidInsteadInput,
  ClaimReplacementInput,
  ClaimReturnInput,
  ClaimsQuery,
  toClaimDto,
  toDecision,
} from './claims.dto.js';

const STEP_ERRORS = ['404 claim_missing', 'stale_version', 'wrong_step'] as const;

@Route.controller('api/vendor/claims', '消费者售后')
export class ClaimsController {
  constructor(
    private readonly decisions: ClaimDecisions,
    private readonly goods: ClaimGoods,
    private readonly replacements: ClaimReplacements,
    private readonly queries: ClaimQueries,
  ) {}

  @Route.get('', { summary: '收到的售后申请', permission: 'claims.decide', answer: Route.page(ClaimDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: ClaimsQuery): Promise<Page<ClaimDto>> {
    return mapPage(await this.queries.page('supplier', actor, query), toClaimDto);
  }

  @Route.get(':id', {
    summary: '售后详情',
    permission: 'claims.decide',
    answer: ClaimDto,
    errors: ['404 claim_missing'],
  })
  async read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ClaimDto> {
    return this.shown(actor, id);
  }

  @Route.get(':id/photos/:fileId', {
    summary: '售后照片',
    permission: 'claims.decide',
    file: 'download',
    errors: ['404 claim_missing', '404 file_missing'],
  })
  async photo(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Param('fileId', IdPipe) fileId: string) {
    const { file, stream } = await this.queries.photo('supplier', actor, id, fileId);
    return fileAnswer(file, stream());
  }

  @Route.post(':id/decision', {
    summary: '逐行答复售后',
    description: '同意仅退款的，款项随即原路退回；同意补发的，随即占用库存。',
    permission: 'claims.decide',
    idempotent: true,
    answer: ClaimDto,
    errors: [
      ...STEP_ERRORS,
      'claim_at_operator',
      'claim_unpaid',
      'stock_short',
      'refund_exceeds_payment',
      'payment_disputed',
      '422 claim_lines_incomplete',
      '422 claim_part_unfit',
      '422 reason_required',
    ],
  })
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ClaimDecisionInput,
  ): Promise<ClaimDto> {
    await this.decisions.decide(actor, id, toDecision(input));
    return this.shown(actor, id);
  }

  @Route.post(':id/return-receipt', {
    summary: '确认收到退货',
    description: '款项随即原路退回。',
    permission: 'claims.decide',
    idempotent: true,
    answer: ClaimDto,
    errors: [...STEP_ERRORS, 'claim_unpaid', 'refund_exceeds_payment', 'payment_disputed'],
  })
  async confirmReturn(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ClaimReturnInput,
  ): Promise<ClaimDto> {
    await this.goods.confirmReturn(actor, 'supplier', id, input);
    return this.shown(actor, id);
  }

  @Route.post(':id/replacement', {
    summary: '补发',
    permission: 'claims.decide',
    idempotent: true,
    answer: ClaimDto,
    errors: STEP_ERRORS,
  })
  async replace(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { version, carrier, trackingNumber }: ClaimReplacementInput,
  ): Promise<ClaimDto> {
    await this.goods.replace(actor, id, version, { carrier, trackingNumber });
    return this.shown(actor, id);
  }

  @Route.post(':id/money-instead', {
    summary: '不能补发，改为退款',
    description: '按同意补发的数量原路退款。',
    permission: 'claims.decide',
    idempotent: true,
    answer: ClaimDto,
    errors: [...STEP_ERRORS, 'claim_unpaid', 'refund_exceeds_payment', 'payment_disputed'],
  })
  async payInstead(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ClaimPaidInsteadInput,
  ): Promise<ClaimDto> {
    await this.replacements.payInstead(actor, 'supplier', id, input);
    return this.shown(actor, id);
  }

  private async shown(actor: Actor, id: string): Promise<ClaimDto> {
    return toClaimDto(await this.queries.find('supplier', actor, id));
  }
}
