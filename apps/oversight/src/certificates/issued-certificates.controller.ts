import { CertificateQueries, Certificates } from '@bangfu/certification';
import { type Actor, CurrentActor, IdPipe, type Page, Route } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import { CertificateDto, CertificateQuery } from './certificates.dto.js';
import { RevocationInput } from './revocation.dto.js';

@Route.controller('api/oversight/certificates', '认定证书')
export class IssuedCertificatesController {
  constructor(
    private readonly certificates: Certificates,
    private readonly queries: CertificateQueries,
  ) {}

  @Route.get('', { summary: '辖区内的证书', permission: 'certification.view', answer: Route.page(CertificateDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: CertificateQuery): Promise<Page<CertificateDto>> {
    return this.queries.inRegion(actor, query);
  }

  @Route.get(':id', {
    summary: '查看一份证书',
    permission: 'certification.view',
    answer: CertificateDto,
    errors: ['404 certificate_missing'],
  })
  async find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<CertificateDto> {
    return this.queries.findInRegion(actor, id);
  }

  @Route.post(':id/revocation', {
    summary: '撤销证书，立即生效',
    permission: 'certification.issue',
    answer: CertificateDto,
    idempotent: true,
    errors: [
      '404 certificate_missing',
      'certificate_ended',
      '403 outside_region',
      '403 reviewer_not_separate',
      '422 reasons_needed',
    ],
  })
  async revoke(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: RevocationInput,
  ): Promise<CertificateDto> {
    await this.certificates.revoke(actor, id, input);
    return this.queries.findInRegion(actor, id);
  }
}
