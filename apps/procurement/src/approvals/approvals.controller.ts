import { Body, Param, Query } from '@nestjs/common';
import { type Actor, CurrentActor, IdPipe, mapPage, type Page, PageQuery, Route } from '@bangfu/kernel';
import { Approvals, PurchaseRequests } from '@bangfu/procurement';
import { RequestDto, RequestListedDto, toListedDto, toRequestDto } from '../purchase-requests/request.dto.js';
import { ApprovalInputDto, ApprovalOutcomeDto, RefusalInputDto, toOutcomeDto } from './approvals.dto.js';

const FAULTS = [
  '404 request_missing',
  '403 own_request',
  '403 not_an_approver',
  'approved_already',
  'stale_version',
  'wrong_step',
  'hold_over',
];

@Route.controller('api/procurement/approvals', '采购审批')
export class ApprovalsController {
  constructor(
    private readonly approvals: Approvals,
    private readonly requests: PurchaseRequests,
  ) {}

  @Route.get('', {
    summary: '待我审批的采购申请',
    permission: 'requests.approve',
    answer: Route.page(RequestListedDto),
  })
  async waiting(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<RequestListedDto>> {
    return mapPage(await this.requests.list(actor, { ...query, waitingForMe: true }), toListedDto);
  }

  @Route.post(':requestId/approval', {
    summary: '批准，可逐行拒绝；最后一步批准即按供应商下单',
    permission: 'requests.approve',
    answer: ApprovalOutcomeDto,
    status: 200,
    idempotent: true,
    errors: [...FAULTS, '422 line_not_open', 'duties_not_separate', 'reservation_lost'],
  })
  async approve(
    @CurrentActor() actor: Actor,
    @Param('requestId', IdPipe) requestId: string,
    @Body() input: ApprovalInputDto,
  ): Promise<ApprovalOutcomeDto> {
    return toOutcomeDto(await this.approvals.approve(actor, requestId, input));
  }

  @Route.post(':requestId/refusal', {
    summary: '拒绝整份申请',
    permission: 'requests.approve',
    answer: RequestDto,
    status: 200,
    idempotent: true,
    errors: FAULTS,
  })
  async refuse(
    @CurrentActor() actor: Actor,
    @Param('requestId', IdPipe) requestId: string,
    @Body() input: RefusalInputDto,
  ): Promise<RequestDto> {
    await this.approvals.refuse(actor, requestId, input.version, input.reason);
    return toRequestDto(await this.requests.view(actor, requestId));
  }
}
