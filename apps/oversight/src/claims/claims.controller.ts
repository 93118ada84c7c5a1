import { type Actor, CurrentActor, fileAnswer, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { ClaimDecisions, ClaimGoods, ClaimQueries, ClaimReplacements } from '@bangfu/shop';
import { Body, Param, Query } from '@nestjs/common';
import {
  ClaimDecisionInput,
  ClaimDto,
  ClaimPaidInsteadInput,
  ClaimReturnInput,
  ClaimsQuery,
  toClaimDto,
  toDecision,
} from './claims.dto.js';

const STEP_ERRORS = ['404 claim_missing', 'stale_version', 'wrong_step'] as const;

@Route.controller('api/oversight/claims', '消费者售后')
export class ClaimsController {
  constructor(
    private readonly decisions: ClaimDecisions,
    private readonly goods: ClaimGoods,
    private readonly replacements: ClaimReplacements,
    private readonly queries: ClaimQueries,
  ) {}

  @Route.get('', { summary: '消费者售后', permission: 'claims.resolve', answer: Route.page(ClaimDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: ClaimsQuery): Promise<Page<ClaimDto>> {
    return mapPage(await this.queries.page('operator', actor, query), toClaimDto);
  }

  @Route.get(':id', {
    summary: '售后详情',
    permission: 'claims.resolve',
    answer: ClaimDto,
    errors: ['404 claim_missing'],
  })
  async read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ClaimDto> {
    return this.shown(actor, id);
  }

  @Route.get(':id/photos/:fileId', {
    summary: '售后照片',
    permission: 'claims.resolve',
    file: 'download',
    errors: ['404 claim_missing', '404 file_missing'],
  })
  async photo(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Param('fileId', IdPipe) fileId: string) {
    const { file, stream } = await this.queries.photo('operator', actor, id, fileId);
    return fileAnswer(file, stream());
  }

  @Route.post(':id/decision', {
    summary: '裁处售后',
    description: '买家申请裁处，或供应商逾期未答复的；逐行决定，须写明理由。',
    permission: 'claims.resolve',
    idempotent: true,
    answer: ClaimDto,
    errors: [
      ...STEP_ERRORS,
      'claim_not_called',
      'claim_unpaid',
      'stock_short',
      'refund_exceeds_payment',
      'payment_disputed',
      '422 claim_lines_incomplete',
      '422 claim_part_unfit',
      '422 reason_required',
    ],
  })
  async resolve(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ClaimDecisionInput,
  ): Promise<ClaimDto> {
    await this.decisions.resolve(actor, id, toDecision(input));
    return this.shown(actor, id);
  }

  @Route.post(':id/return-receipt', {
    summary: '代供应商确认退货已到',
    permission: 'claims.resolve',
    idempotent: true,
    answer: ClaimDto,
    errors: [...STEP_ERRORS, 'claim_unpaid', 'refund_exceeds_payment', 'payment_disputed'],
  })
  async confirmReturn(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ClaimReturnInput,
  ): Promise<ClaimDto> {
    await this.goods.confirmReturn(actor, 'operator', id, input);
    return this.shown(actor, id);
  }

  @Route.post(':id/money-instead', {
    summary: '没有补发的，改为退款',
    description: '按同意补发的数量原路退款，须写明理由。',
    permission: 'claims.resolve',
    idempotent: true,
    answer: ClaimDto,
    errors: [...STEP_ERRORS, 'claim_unpaid', 'refund_exceeds_payment', 'payment_disputed'],
  })
  async payInstead(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ClaimPaidInsteadInput,
  ): Promise<ClaimDto> {
    await this.replacements.payInstead(actor, 'operator', id, input);
    return this.shown(actor, id);
  }

  private async shown(actor: Actor, id: string): Promise<ClaimDto> {
    return toClaimDto(await this.queries.find('operator', actor, id));
  }
}
