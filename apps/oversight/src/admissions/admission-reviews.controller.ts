import { AdmissionQueries, AdmissionReviews, AgentCommissions, type Authority } from '@bangfu/certification';
import { type Actor, Clock, CurrentActor, IdPipe, type Page, Route } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import { pageWithTerms, withTerm } from '../term.js';
import {
  AdmissionDecisionInput,
  AdmissionDto,
  AdmissionQueueQuery,
  AdmissionRowDto,
  AdmissionVerdictInput,
  CommissionDto,
} from './admissions.dto.js';

const MISSING = '404 admission_missing';
const REVIEW_ERRORS = [
  MISSING,
  'wrong_step',
  'already_reviewed',
  'reviewer_acted_before',
  '403 outside_region',
  '403 reviewer_not_separate',
  '403 not_your_review',
  '422 reasons_needed',
];

@Route.controller('api/oversight/admissions', '入驻审核')
export class AdmissionReviewsController {
  constructor(
    private readonly reviews: AdmissionReviews,
    private readonly queries: AdmissionQueries,
    private readonly commissions: AgentCommissions,
    private readonly clock: Clock,
  ) {}

  @Route.get('', { summary: '辖区内的入驻申请', permission: 'admission.view', answer: Route.page(AdmissionRowDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: AdmissionQueueQuery): Promise<Page<AdmissionRowDto>> {
    return pageWithTerms(await this.queries.inRegion(actor, query), this.clock.today());
  }

  @Route.get(':id', {
    summary: '查看一份入驻申请及历轮审核',
    permission: 'admission.view',
    answer: AdmissionDto,
    errors: [MISSING],
  })
  async find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<AdmissionDto> {
    return withTerm(await this.queries.findInRegion(actor, id), this.clock.today());
  }

  @Route.get(':id/commissions', {
    summary: '申请人（代理商）的委托书',
    permission: 'admission.view',
    answer: [CommissionDto],
    errors: [MISSING],
  })
  async letters(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<CommissionDto[]> {
    return this.commissions.ofTrader((await this.queries.findInRegion(actor, id)).supplierId);
  }

  @Route.post(':id/agriculture-review', {
    summary: '农业农村部门推荐或退回（供货能力、质量安全）',
    permission: 'admission.review_agriculture',
    answer: AdmissionDto,
    idempotent: true,
    errors: REVIEW_ERRORS,
  })
  async agriculture(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: AdmissionVerdictInput,
  ): Promise<AdmissionDto> {
    return this.review(actor, id, 'agriculture', input);
  }

  @Route.post(':id/revitalisation-review', {
    summary: '乡村振兴部门推荐或退回（联农带农成效）',
    permission: 'admission.review_revitalisation',
    answer: AdmissionDto,
    idempotent: true,
    errors: REVIEW_ERRORS,
  })
  async revitalisation(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: AdmissionVerdictInput,
  ): Promise<AdmissionDto> {
    return this.review(actor, id, 'revitalisation', input);
  }

  @Route.post(':id/decision', {
    summary: '平台准予或拒绝入驻',
    permission: 'admission.admit',
    answer: AdmissionDto,
    idempotent: true,
    errors: [MISSING, 'wrong_step', '403 reviewer_not_separate', '422 reasons_needed'],
  })
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: AdmissionDecisionInput,
  ): Promise<AdmissionDto> {
    await this.reviews.decide(actor, id, input);
    return this.find(actor, id);
  }

  private async review(
    actor: Actor,
    id: string,
    authority: Authority,
    input: AdmissionVerdictInput,
  ): Promise<AdmissionDto> {
    await this.reviews.review(actor, id, authority, input);
    return this.find(actor, id);
  }
}
