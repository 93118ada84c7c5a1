import { CertificateApplicationQueries, CertificateApplications, CertificationSettings } from '@bangfu/certification';
import { type Actor, Clock, CurrentActor, IdPipe, type Page, Route } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import {
  ApplicationChange,
  ApplicationVersionInput,
  EvidenceInput,
  EvidenceKindDto,
  HouseholdsInput,
  NewApplication,
} from './certificate-application-input.dto.js';
import { ApplicationDto, ApplicationQuery, ApplicationRowDto } from './certificate-applications.dto.js';

const MISSING = '404 certificate_application_missing';
const PLACE = [
  '422 village_unknown',
  '422 origin_outside_county',
  '422 producer_needed',
  '422 renewal_unfit',
  '422 application_incomplete',
];

@Route.controller('api/vendor/certificate-applications', '产品认定申请')
export class CertificateApplicationsController {
  constructor(
    private readonly applications: CertificateApplications,
    private readonly queries: CertificateApplicationQueries,
    private readonly settings: CertificationSettings,
    private readonly clock: Clock,
  ) {}

  @Route.get('', {
    summary: '本供应商的认定申请',
    permission: 'certification.view_own',
    answer: Route.page(ApplicationRowDto),
  })
  async list(@CurrentActor() actor: Actor, @Query() query: ApplicationQuery): Promise<Page<ApplicationRowDto>> {
    return this.queries.own(actor, query);
  }

  @Route.get('document-kinds', {
    summary: '认定需要哪些佐证材料',
    permission: 'certification.apply',
    answer: [EvidenceKindDto],
  })
  async documentKinds(@CurrentActor() actor: Actor): Promise<EvidenceKindDto[]> {
    return this.settings.documentKindsOf('certificate', actor.organisationId, this.clock.today());
  }

  @Route.get(':id', {
    summary: '查看一份认定申请',
    permission: 'certification.view_own',
    answer: ApplicationDto,
    errors: [MISSING],
  })
  async find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ApplicationDto> {
    return this.queries.findOwn(actor, id);
  }

  @Route.post('', {
    summary: '起草认定申请或证书续展',
    permission: 'certification.apply',
    answer: ApplicationDto,
    errors: ['403 not_a_supplier', 'certificate_application_open', ...PLACE],
  })
  async start(@CurrentActor() actor: Actor, @Body() input: NewApplication): Promise<ApplicationDto> {
    return this.queries.findOwn(actor, await this.applications.start(actor, input));
  }

  @Route.put(':id', {
    summary: '保存草稿或退回的申请',
    permission: 'certification.apply',
    answer: ApplicationDto,
    errors: [MISSING, 'stale_version', 'wrong_step', 'certificate_application_open', ...PLACE],
  })
  async save(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { version, ...draft }: ApplicationChange,
  ): Promise<ApplicationDto> {
    await this.applications.save(actor, id, version, draft);
    return this.queries.findOwn(actor, id);
  }

  @Route.post(':id/documents', {
    summary: '添加佐证材料',
    permission: 'certification.apply',
    answer: ApplicationDto,
    errors: [
      MISSING,
      'wrong_step',
      '422 document_kind_unknown',
      '422 document_date_needed',
      '422 document_expired',
      '404 file_missing',
    ],
  })
  async addDocument(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: EvidenceInput,
  ): Promise<ApplicationDto> {
    await this.applications.addDocument(actor, id, input);
    return this.queries.findOwn(actor, id);
  }

  @Route.delete(':id/documents/:documentId', {
    summary: '移除佐证材料',
    permission: 'certification.apply',
    errors: [MISSING, '404 document_missing', 'wrong_step'],
  })
  async removeDocument(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('documentId', IdPipe) documentId: string,
  ): Promise<void> {
    await this.applications.removeDocument(actor, id, documentId);
  }

  @Route.put(':id/households', {
    summary: '列明本产品带动的农户',
    permission: 'certification.apply',
    answer: ApplicationDto,
    errors: [MISSING, 'wrong_step', '422 household_not_linked'],
  })
  async setHouseholds(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { householdIds }: HouseholdsInput,
  ): Promise<ApplicationDto> {
    await this.applications.setHouseholds(actor, id, householdIds);
    return this.queries.findOwn(actor, id);
  }

  @Route.post(':id/submission', {
    summary: '提交认定申请，进入镇办初审',
    permission: 'certification.apply',
    answer: ApplicationDto,
    idempotent: true,
    errors: [
      MISSING,
      'wrong_step',
      'stale_version',
      'supplier_not_admitted',
      '422 documents_missing',
      '422 household_not_linked',
      ...PLACE,
    ],
  })
  async submit(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { version }: ApplicationVersionInput,
  ): Promise<ApplicationDto> {
    await this.applications.submit(actor, id, version);
    return this.queries.findOwn(actor, id);
  }

  @Route.post(':id/withdrawal', {
    summary: '撤回草稿或退回的申请',
    permission: 'certification.apply',
    answer: ApplicationDto,
    errors: [MISSING, 'wrong_step'],
  })
  async withdraw(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ApplicationDto> {
    await this.applications.withdraw(actor, id);
    return this.queries.findOwn(actor, id);
  }
}
