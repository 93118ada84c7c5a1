import { type Actor, CurrentActor, FILE_TYPES, fileAnswer, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { PayoutBatches, PayoutQueries, PayoutResults } from '@bangfu/settlement';
import { Body, Param, Query } from '@nestjs/common';
import {
  BatchDto,
  BatchesQuery,
  BatchFileQuery,
  BatchInput,
  PayoutsQuery,
  PayoutViewDto,
  ResultDto,
  ResultInput,
  toBatchDto,
  toPayoutDto,
  toResultDto,
  WithdrawalInput,
} from './payouts.dto.js';

const MANAGE = 'settlement.manage';

@Route.controller('api/oversight', '银行付款')
export class PayoutsController {
  constructor(
    private readonly batches: PayoutBatches,
    private readonly results: PayoutResults,
    private readonly queries: PayoutQueries,
  ) {}

  @Route.get('payouts', {
    summary: '待付、付款途中、付成和被退回的款项',
    permission: MANAGE,
    answer: Route.page(PayoutViewDto),
  })
  async list(@Query() query: PayoutsQuery): Promise<Page<PayoutViewDto>> {
    return mapPage(await this.queries.page(query), toPayoutDto);
  }

  @Route.get('payout-batches', { summary: '付款批次', permission: MANAGE, answer: Route.page(BatchDto) })
  async listBatches(@Query() query: BatchesQuery): Promise<Page<BatchDto>> {
    return mapPage(await this.queries.batches(query), toBatchDto);
  }

  @Route.get('payout-batches/:id', {
    summary: '查看付款批次',
    permission: MANAGE,
    answer: BatchDto,
    errors: ['404 payout_batch_missing'],
  })
  async find(@Param('id', IdPipe) id: string): Promise<BatchDto> {
    return toBatchDto(await this.queries.batch(id));
  }

  @Route.post('payout-batches', {
    summary: '制单：把待付款项做成付款批次，由他人复核',
    permission: MANAGE,
    answer: BatchDto,
    idempotent: true,
    errors: ['404 bank_account_missing', 'no_payout_due', 'payout_not_due'],
  })
  async make(@CurrentActor() actor: Actor, @Body() input: BatchInput): Promise<BatchDto> {
    return toBatchDto(await this.queries.batch(await this.batches.make(actor, input.accountId, input.payoutIds)));
  }

  @Route.post('payout-batches/:id/approval', {
    summary: '复核付款批次',
    permission: MANAGE,
    answer: BatchDto,
    idempotent: true,
    errors: ['404 payout_batch_missing', 'payout_batch_decided', '403 same_person'],
  })
  async approve(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<BatchDto> {
    await this.batches.approve(actor, id);
    return toBatchDto(await this.queries.batch(id));
  }

  @Route.post('payout-batches/:id/withdrawal', {
    summary: '撤回没有复核的付款批次',
    permission: MANAGE,
    answer: BatchDto,
    idempotent: true,
    errors: ['404 payout_batch_missing', 'payout_batch_decided'],
  })
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: WithdrawalInput,
  ): Promise<BatchDto> {
    await this.batches.withdraw(actor, id, reason);
    return toBatchDto(await this.queries.batch(id));
  }

  @Route.get('payout-batches/:id/file', {
    summary: '导出银行付款文件（含完整账号，留痕）',
    permission: MANAGE,
    file: 'download',
    errors: ['404 payout_batch_missing', 'payout_batch_not_approved'],
  })
  async file(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Query() { encoding }: BatchFileQuery) {
    const { name, content } = await this.batches.file(actor, id, encoding);
    return fileAnswer({ name, mimeType: FILE_TYPES.csv }, content);
  }

  @Route.post('payout-batches/:id/results', {
    summary: '读入银行回盘文件；可重复读入',
    permission: MANAGE,
    status: 200,
    answer: ResultDto,
    idempotent: true,
    errors: [
      '404 payout_batch_missing',
      '404 file_missing',
      'payout_batch_not_approved',
      '422 payout_result_unreadable',
    ],
  })
  async readResults(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { fileId }: ResultInput,
  ): Promise<ResultDto> {
    return toResultDto(await this.results.read(actor, id, fileId));
  }
}
