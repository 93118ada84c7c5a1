import { DomainEvent } from '@bangfu/kernel';

interface Application extends Record<string, unknown> {
  readonly applicationId: string;
  readonly supplierId: string;
}

export class AdmissionSubmitted extends DomainEvent<Application & { divisionCode: string }> {
  static readonly type = 'certification.admission_submitted';
}
/** One authority recommends; the other's verdict is still awaited. */
export class AdmissionReviewed extends DomainEvent<Application & { authority: string }> {
  static readonly type = 'certification.admission_reviewed';
}
export class AdmissionReturned extends DomainEvent<Application> {
  static readonly type = 'certification.admission_returned';
}
/** Both authorities recommend; the operator decides next. */
export class AdmissionRecommended extends DomainEvent<Application> {
  static readonly type = 'certification.admission_recommended';
}
export class AdmissionRefused extends DomainEvent<Application> {
  static readonly type = 'certification.admission_refused';
}
export class SupplierAdmitted extends DomainEvent<{ supplierId: string }> {
  static readonly type = 'certification.supplier_admitted';
}
export class SupplierSuspended extends DomainEvent<{ supplierId: string; reason: string }> {
  static readonly type = 'certification.supplier_suspended';
}
export class SupplierReadmitted extends DomainEvent<{ supplierId: string }> {
  static readonly type = 'certification.supplier_readmitted';
}
export class LicenceExpiring extends DomainEvent<{
  documentId: string;
  supplierId: string;
  kind: string;
  validUntil: string;
}> {
  static readonly type = 'certification.licence_expiring';
}
export class CommissionEnded extends DomainEvent<{ commissionId: string; traderId: string; producerId: string }> {
  static readonly type = 'certification.commission_ended';
}

export class CertificateApplicationSubmitted extends DomainEvent<Application & { originCode: string; level: string }> {
  static readonly type = 'certification.certificate_application_submitted';
}
/** Into the next review, into publicity, back to the supplier, or certified. */
export class CertificateApplicationMoved extends DomainEvent<Application & { toState: string; originCode: string }> {
  static readonly type = 'certification.certificate_application_moved';
}
export class ObjectionRaised extends DomainEvent<Application & { objectionId: string; originCode: string }> {
  static readonly type = 'certification.objection_raised';
}
export class ObjectionSettled extends DomainEvent<
  Application & { objectionId: string; raisedBy: string; state: string }
> {
  static readonly type = 'certification.objection_settled';
}

export class CertificateIssued extends DomainEvent<{ certificateId: string; supplierId: string }> {
  static readonly type = 'certification.certificate_issued';
}
export class CertificateEnded extends DomainEvent<{
  certificateId: string;
  supplierId: string;
  reason: 'expired' | 'revoked';
}> {
  static readonly type = 'certification.certificate_ended';
}
export class CertificateExpiring extends DomainEvent<{ certificateId: string; supplierId: string; validTo: string }> {
  static readonly type = 'certification.certificate_expiring';
}
