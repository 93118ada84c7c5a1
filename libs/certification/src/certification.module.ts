import { Module } from '@nestjs/common';
import { PartiesModule } from '@bangfu/parties';
import { AdmissionQueries } from './admissions/admissions.queries.js';
import { AdmissionReviews } from './admissions/admission-reviews.service.js';
import { Admissions } from './admissions/admissions.service.js';
import { AgentCommissions } from './admissions/agent-commissions.service.js';
import { Standings } from './admissions/standings.service.js';
import { CertificateApplicationQueries } from './applications/certificate-applications.queries.js';
import { CertificateApplications } from './applications/certificate-applications.service.js';
import { CertificateReviews } from './applications/certificate-reviews.service.js';
import { CertificateQueries } from './certificates/certificates.queries.js';
import { Certificates } from './certificates/certificates.service.js';
import { Evidence } from './evidence.service.js';
import { HouseholdQueries } from './households/households.queries.js';
import { Households } from './households/households.service.js';
import { LinkageQueries } from './households/linkage.queries.js';
import { PublicityQueries } from './publicity/publicity.queries.js';
import { Publicity } from './publicity/publicity.service.js';
import { Separation } from './separation.service.js';
import { CertificationSettings } from './settings/certification-settings.service.js';

const DOOR = [
  Admissions,
  AdmissionReviews,
  AdmissionQueries,
  Standings,
  AgentCommissions,
  Households,
  HouseholdQueries,
  LinkageQueries,
  CertificateApplications,
  CertificateApplicationQueries,
  CertificateReviews,
  Publicity,
  PublicityQueries,
  Certificates,
  CertificateQueries,
  CertificationSettings,
];

@Module({ imports: [PartiesModule], providers: [...DOOR, Evidence, Separation], exports: DOOR })
export class CertificationModule {}
