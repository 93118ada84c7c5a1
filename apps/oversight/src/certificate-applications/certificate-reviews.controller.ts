import { CertificateApplicationQueries, CertificateReviews, Certificates, type Level } from '@bangfu/certification';
import { type Actor, Clock, CurrentActor, IdPipe, type Page, Route } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import { pageWithTerms, withTerm } from '../term.js';
import { ApplicationDto, ApplicationQuery, ApplicationRowDto } from './certificate-applications.dto.js';
import { CertificateVerdictInput, IssueInput } from './certificate-reviews.dto.js';

const MISSING = '404 certificate_application_missing';
const REVIEW = {
  answer: ApplicationDto,
  idempotent: true,
  errors: [
    MISSING,
    'wrong_step',
    'reviewer_acted_before',
    '403 outside_region',
    '403 reviewer_not_separate',
    '403 not_your_review',
    '422 reasons_needed',
  ],
} as const;

@Route.controller('api/oversight/certificate-applications', '认定审核')
export class CertificateReviewsController {
  constructor(
    private readonly reviews: CertificateReviews,
    private readonly queries: CertificateApplicationQueries,
    private readonly certificates: Certificates,
    private readonly clock: Clock,
  ) {}

  @Route.get('', {
    summary: '辖区内的认定申请',
    permission: 'certification.view',
    answer: Route.page(ApplicationRowDto),
  })
  async list(@CurrentActor() actor: Actor, @Query() query: ApplicationQuery): Promise<Page<ApplicationRowDto>> {
    return pageWithTerms(await this.queries.inRegion(actor, query), this.clock.today());
  }

  @Route.get(':id', {
    summary: '查看一份认定申请、农户、审核、公示和异议',
    permission: 'certification.view',
    answer: ApplicationDto,
    errors: [MISSING],
  })
  async find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ApplicationDto> {
    return withTerm(await this.queries.findInRegion(actor, id), this.clock.today());
  }

  @Route.post(':id/township-review', { summary: '镇办初审', permission: 'certification.review_township', ...REVIEW })
  async township(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: CertificateVerdictInput,
  ): Promise<ApplicationDto> {
    return this.review(actor, id, 'township', input);
  }

  @Route.post(':id/trade-review', { summary: '行业复审', permission: 'certification.review_trade', ...REVIEW })
  async trade(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: CertificateVerdictInput,
  ): Promise<ApplicationDto> {
    return this.review(actor, id, 'trade', input);
  }

  @Route.post(':id/county-review', {
    summary: '县级审定；通过即三级同时公示',
    permission: 'certification.review_county',
    ...REVIEW,
  })
  async county(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: CertificateVerdictInput,
  ): Promise<ApplicationDto> {
    return this.review(actor, id, 'county', input);
  }

  @Route.post(':id/certificate', {
    summary: '公示期满且无未办结异议，颁发证书',
    permission: 'certification.issue',
    answer: ApplicationDto,
    idempotent: true,
    errors: [
      MISSING,
      'wrong_step',
      'publicity_running',
      'objections_open',
      'supplier_not_admitted',
      '403 outside_region',
      '403 reviewer_not_separate',
    ],
  })
  async issue(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: IssueInput,
  ): Promise<ApplicationDto> {
    await this.certificates.issue(actor, id, input);
    return this.find(actor, id);
  }

  private async review(
    actor: Actor,
    id: string,
    level: Level,
    input: CertificateVerdictInput,
  ): Promise<ApplicationDto> {
    await this.reviews.review(actor, id, level, input);
    return this.find(actor, id);
  }
}
