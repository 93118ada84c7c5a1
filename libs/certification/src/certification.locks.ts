import type { Database } from '@bangfu/kernel';
import { AdmissionApplication } from './admissions/admission-application.entity.js';
import { SupplierStanding } from './admissions/supplier-standing.entity.js';
import { CertificateApplication } from './applications/certificate-application.entity.js';
import { Certificate } from './certificates/certificate.entity.js';

/**
 * Every FOR UPDATE of this room. Order: admission application, standing; certificate application, certificate.
 * Reviews, notices and objections are guarded by the lock of their application.
 */
const lock = { mode: 'pessimistic_write' } as const;

export const lockAdmission = (database: Database, id: string): Promise<AdmissionApplication | null> =>
  database.repo(AdmissionApplication).findOne({ where: { id }, lock });

export const lockStanding = (database: Database, supplierId: string): Promise<SupplierStanding | null> =>
  database.repo(SupplierStanding).findOne({ where: { supplierId }, lock });

export const lockApplication = (database: Database, id: string): Promise<CertificateApplication | null> =>
  database.repo(CertificateApplication).findOne({ where: { id }, lock });

export const lockCertificate = (database: Database, id: string): Promise<Certificate | null> =>
  database.repo(Certificate).findOne({ where: { id }, lock });
