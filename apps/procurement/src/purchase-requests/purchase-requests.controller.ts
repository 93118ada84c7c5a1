import { Body, Param, Query } from '@nestjs/common';
import { type Actor, CurrentActor, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { PastedLines, PurchaseRequests, RequestDrafts, RequestEffects } from '@bangfu/procurement';
import { EffectDto, toEffectDto } from './effect.dto.js';
import {
  AddedLines,
  ChangedRequest,
  CopyInput,
  NewRequest,
  PastedText,
  RequestsQuery,
  SubmissionInput,
  toDraftContent,
  toDraftLines,
  VersionInput,
  WithdrawalInput,
} from './request-input.dto.js';
import {
  PasteOutcomeDto,
  RequestDto,
  RequestListedDto,
  SubmittedDto,
  toListedDto,
  toPasteOutcomeDto,
  toRequestDto,
  toSubmittedDto,
  toUnitServedDto,
  UnitServedDto,
} from './request.dto.js';

const DRAFT_FAULTS = [
  '403 not_an_agency',
  '404 request_missing',
  '422 budget_unit_unfit',
  '422 fund_unfit',
  '422 variant_unknown',
  '422 request_full',
  '422 amount_too_large',
];
const OWN_DRAFT = ['404 request_missing', '403 not_requester', 'stale_version', 'wrong_step'];

@Route.controller('api/procurement/purchase-requests', '采购申请')
export class PurchaseRequestsController {
  constructor(
    private readonly requests: PurchaseRequests,
    private readonly drafts: RequestDrafts,
    private readonly effects: RequestEffects,
    private readonly pastedLines: PastedLines,
  ) {}

  @Route.get('', {
    summary: '本单位采购申请',
    permission: 'requests.view_agency',
    answer: Route.page(RequestListedDto),
  })
  async list(@CurrentActor() actor: Actor, @Query() query: RequestsQuery): Promise<Page<RequestListedDto>> {
    return mapPage(await this.requests.list(actor, query), toListedDto);
  }

  @Route.get('units', {
    summary: '可以为哪些单位采购',
    permission: 'requests.create',
    answer: [UnitServedDto],
    errors: ['403 not_an_agency'],
  })
  async units(@CurrentActor() actor: Actor): Promise<UnitServedDto[]> {
    return (await this.drafts.unitsServed(actor)).map(toUnitServedDto);
  }

  @Route.get(':id', {
    summary: '查看采购申请',
    permission: 'requests.view_agency',
    answer: RequestDto,
    errors: ['404 request_missing'],
  })
  async find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<RequestDto> {
    return toRequestDto(await this.requests.view(actor, id));
  }

  @Route.get(':id/effect', {
    summary: '提交前预览：预算、各项目份额、供应商、审批',
    permission: 'requests.view_agency',
    answer: EffectDto,
    errors: ['404 request_missing'],
  })
  async effect(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<EffectDto> {
    return toEffectDto(await this.effects.of(actor, id));
  }

  @Route.post('', {
    summary: '新建采购申请草稿',
    permission: 'requests.create',
    answer: RequestDto,
    errors: DRAFT_FAULTS,
  })
  async open(@CurrentActor() actor: Actor, @Body() input: NewRequest): Promise<RequestDto> {
    const id = await this.drafts.open(actor, toDraftContent(input), input.id);
    return toRequestDto(await this.requests.view(actor, id));
  }

  @Route.put(':id', {
    summary: '保存草稿',
    permission: 'requests.create',
    answer: RequestDto,
    errors: [...DRAFT_FAULTS, ...OWN_DRAFT],
  })
  async save(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ChangedRequest,
  ): Promise<RequestDto> {
    await this.drafts.save(actor, id, input.version, toDraftContent(input));
    return toRequestDto(await this.requests.view(actor, id));
  }

  @Route.post(':id/lines', {
    summary: '向草稿添加商品',
    permission: 'requests.create',
    answer: RequestDto,
    idempotent: true,
    errors: [...DRAFT_FAULTS, ...OWN_DRAFT],
  })
  async addLines(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: AddedLines,
  ): Promise<RequestDto> {
    await this.drafts.addLines(actor, id, input.version, toDraftLines(input.lines));
    return toRequestDto(await this.requests.view(actor, id));
  }

  @Route.post(':id/pasted-lines', {
    summary: '从表格粘贴商品：能识别的加入，其余逐行说明',
    description: '列为商品名称或编码、数量、单位、备注，可带表头；?dryRun=true 只看结果不加入。',
    permission: 'requests.create',
    answer: PasteOutcomeDto,
    status: 200,
    idempotent: true,
    errors: [...DRAFT_FAULTS, ...OWN_DRAFT],
  })
  async paste(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: PastedText,
  ): Promise<PasteOutcomeDto> {
    const outcome = await this.pastedLines.paste(actor, id, input.version, input.text);
    return toPasteOutcomeDto(outcome, (await this.requests.view(actor, id)).version);
  }

  @Route.post(':id/submission', {
    summary: '提交审批：锁定价格、库存和预算',
    permission: 'requests.create',
    answer: SubmittedDto,
    status: 200,
    idempotent: true,
    errors: [
      ...OWN_DRAFT,
      'stock_short',
      'budget_short',
      'budget_missing',
      'lines_not_orderable',
      'price_changed',
      '422 content_missing',
      '422 request_empty',
      '422 wanted_on_past',
      '422 budget_unit_unfit',
      '422 phone_invalid',
    ],
  })
  async submit(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: SubmissionInput,
  ): Promise<SubmittedDto> {
    const changes = await this.requests.submit(actor, id, input);
    return toSubmittedDto(await this.requests.view(actor, id), changes);
  }

  @Route.post(':id/withdrawal', {
    summary: '撤回申请',
    permission: 'requests.create',
    answer: RequestDto,
    status: 200,
    idempotent: true,
    errors: OWN_DRAFT,
  })
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: WithdrawalInput,
  ): Promise<RequestDto> {
    await this.requests.withdraw(actor, id, input.version, input.reason);
    return toRequestDto(await this.requests.view(actor, id));
  }

  @Route.post(':id/copy', {
    summary: '按今天的价格重新发起',
    permission: 'requests.create',
    answer: RequestDto,
    errors: DRAFT_FAULTS,
  })
  async copy(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: CopyInput,
  ): Promise<RequestDto> {
    return toRequestDto(await this.requests.view(actor, await this.drafts.copy(actor, id, input.id)));
  }

  @Route.delete(':id', { summary: '删除草稿', permission: 'requests.create', errors: OWN_DRAFT })
  async discard(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: VersionInput,
  ): Promise<void> {
    await this.drafts.discard(actor, id, query.version);
  }
}
