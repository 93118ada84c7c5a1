import { AdmissionQueries, Admissions, CertificationSettings } from '@bangfu/certification';
import { type Actor, Clock, CurrentActor, IdPipe, type Page, Route } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import {
  AdmissionChange,
  AdmissionDto,
  AdmissionQuery,
  AdmissionRowDto,
  DocumentKindDto,
  NewAdmission,
  NewDocumentInput,
  VersionInput,
} from './admissions.dto.js';

const MISSING = '404 admission_missing';

@Route.controller('api/vendor/admissions', '入驻申请')
export class AdmissionsController {
  constructor(
    private readonly admissions: Admissions,
    private readonly queries: AdmissionQueries,
    private readonly settings: CertificationSettings,
    private readonly clock: Clock,
  ) {}

  @Route.get('', { summary: '本供应商的入驻申请', permission: 'admission.apply', answer: Route.page(AdmissionRowDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: AdmissionQuery): Promise<Page<AdmissionRowDto>> {
    return this.queries.own(actor, query);
  }

  @Route.get('document-kinds', {
    summary: '入驻需要哪些材料',
    permission: 'admission.apply',
    answer: [DocumentKindDto],
  })
  async documentKinds(@CurrentActor() actor: Actor): Promise<DocumentKindDto[]> {
    return this.settings.documentKindsOf('admission', actor.organisationId, this.clock.today());
  }

  @Route.get(':id', {
    summary: '查看一份入驻申请',
    permission: 'admission.apply',
    answer: AdmissionDto,
    errors: [MISSING],
  })
  async find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<AdmissionDto> {
    return this.queries.findOwn(actor, id);
  }

  @Route.post('', {
    summary: '起草入驻申请',
    permission: 'admission.apply',
    answer: AdmissionDto,
    errors: ['403 not_a_supplier', 'already_admitted', 'admission_open'],
  })
  async start(@CurrentActor() actor: Actor, @Body() input: NewAdmission): Promise<AdmissionDto> {
    return this.queries.findOwn(actor, await this.admissions.start(actor, input));
  }

  @Route.put(':id', {
    summary: '保存草稿或退回的申请',
    permission: 'admission.apply',
    answer: AdmissionDto,
    errors: [MISSING, 'stale_version', 'wrong_step'],
  })
  async save(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { version, ...draft }: AdmissionChange,
  ): Promise<AdmissionDto> {
    await this.admissions.save(actor, id, version, draft);
    return this.queries.findOwn(actor, id);
  }

  @Route.post(':id/documents', {
    summary: '添加材料；入驻后同类新材料视为换证',
    permission: 'admission.apply',
    answer: AdmissionDto,
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
    @Body() input: NewDocumentInput,
  ): Promise<AdmissionDto> {
    await this.admissions.addDocument(actor, id, input);
    return this.queries.findOwn(actor, id);
  }

  @Route.delete(':id/documents/:documentId', {
    summary: '移除材料',
    permission: 'admission.apply',
    errors: [MISSING, '404 document_missing', 'wrong_step'],
  })
  async removeDocument(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('documentId', IdPipe) documentId: string,
  ): Promise<void> {
    await this.admissions.removeDocument(actor, id, documentId);
  }

  @Route.post(':id/submission', {
    summary: '提交入驻申请，进入县级两部门审核',
    permission: 'admission.apply',
    answer: AdmissionDto,
    idempotent: true,
    errors: [
      MISSING,
      'wrong_step',
      'stale_version',
      '422 application_incomplete',
      '422 documents_missing',
      '422 commission_needed',
    ],
  })
  async submit(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { version }: VersionInput,
  ): Promise<AdmissionDto> {
    await this.admissions.submit(actor, id, version);
    return this.queries.findOwn(actor, id);
  }

  @Route.post(':id/withdrawal', {
    summary: '撤回草稿或退回的申请',
    permission: 'admission.apply',
    answer: AdmissionDto,
    errors: [MISSING, 'wrong_step'],
  })
  async withdraw(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<AdmissionDto> {
    await this.admissions.withdraw(actor, id);
    return this.queries.findOwn(actor, id);
  }
}
