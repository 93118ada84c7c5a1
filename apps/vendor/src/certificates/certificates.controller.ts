import { CertificateQueries } from '@bangfu/certification';
import { type Actor, CurrentActor, IdPipe, type Page, Route } from '@bangfu/kernel';
import { Param, Query } from '@nestjs/common';
import { CertificateDto, CertificateQuery } from './certificates.dto.js';

@Route.controller('api/vendor/certificates', '认定证书')
export class CertificatesController {
  constructor(private readonly queries: CertificateQueries) {}

  @Route.get('', {
    summary: '本供应商的证书',
    permission: 'certification.view_own',
    answer: Route.page(CertificateDto),
  })
  async list(@CurrentActor() actor: Actor, @Query() query: CertificateQuery): Promise<Page<CertificateDto>> {
    return this.queries.own(actor, query);
  }

  @Route.get(':id', {
    summary: '查看一份证书',
    permission: 'certification.view_own',
    answer: CertificateDto,
    errors: ['404 certificate_missing'],
  })
  async find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<CertificateDto> {
    return this.queries.findOwn(actor, id);
  }
}
