import { CertificateQueries, HouseholdQueries } from '@bangfu/certification';
import { Route } from '@bangfu/kernel';
import { Query } from '@nestjs/common';
import { LinkageFigureDto, LinkageQuery, PublicCertificateDto, VerificationQuery } from './verification.dto.js';

@Route.controller('api/storefront', '证书查验')
export class VerificationController {
  constructor(
    private readonly certificates: CertificateQueries,
    private readonly households: HouseholdQueries,
  ) {}

  @Route.get('certificates/verification', {
    summary: '凭编号和验证码查验证书',
    public: true,
    answer: PublicCertificateDto,
    errors: ['404 certificate_unverified'],
  })
  async verify(@Query() { number, code }: VerificationQuery): Promise<PublicCertificateDto> {
    return this.certificates.verify(number, code);
  }

  @Route.get('linkage', { summary: '各地联结农户数（公开）', public: true, answer: [LinkageFigureDto] })
  async linkage(@Query() { divisionCode }: LinkageQuery): Promise<LinkageFigureDto[]> {
    return this.households.figures(divisionCode);
  }
}
