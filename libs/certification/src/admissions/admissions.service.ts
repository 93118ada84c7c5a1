import { type Actor, assertTransition, Audit, Clock, Database, newId, Outbox } from '@bangfu/kernel';
import { Organisation } from '@bangfu/parties';
import { Injectable } from '@nestjs/common';
import {
  admissionClosed,
  admissionIncomplete,
  admissionMissing,
  admissionOpen,
  alreadyAdmitted,
  commissionNeeded,
  documentDateNeeded,
  documentExpired,
  documentKindUnknown,
  documentMissing,
  documentsMissing,
  notSupplier,
  staleVersion,
} from '../certification.errors.js';
import { AdmissionSubmitted } from '../certification.events.js';
import { lockAdmission } from '../certification.locks.js';
import { Evidence } from '../evidence.service.js';
import { CertificationSettings, needed } from '../settings/certification-settings.service.js';
import { AdmissionApplication } from './admission-application.entity.js';
import { AdmissionDocument } from './admission-document.entity.js';
import { ADMISSION_EDITABLE, ADMISSION_TRANSITIONS } from './admission.states.js';
import { SupplierStanding } from './supplier-standing.entity.js';

/** What a supplier says of itself. */
export interface AdmissionDraft {
  readonly processes: boolean;
  readonly mainProducts: string;
  readonly capability: string;
  readonly benefitPlan: string;
}

export interface NewDocument {
  readonly id?: string;
  readonly kind: string;
  readonly fileId: string;
  readonly validUntil?: string | null;
}

/** The supplier's side of admission (供应商入驻): draft, papers, submission. Reviews are in `AdmissionReviews`. */
@Injectable()
export class Admissions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly settings: CertificationSettings,
    private readonly evidence: Evidence,
  ) {}

  /** Opens a draft. Throws `not_a_supplier`, `already_admitted`, `admission_open`. */
  async start(actor: Actor, draft: AdmissionDraft & { id?: string }): Promise<string> {
    return this.database.transaction(async () => {
      const supplier = await this.supplierOf(actor);
      await this.database.lockName(`certification.admission.${supplier.id}`);
      if (await this.database.repo(SupplierStanding).existsBy({ supplierId: supplier.id })) throw alreadyAdmitted();
      const [open] = await this.database.query(
        `SELECT 1 FROM admission_applications WHERE supplier_id = $1 AND state IN ('draft', 'submitted', 'returned', 'recommended')`,
        [supplier.id],
      );
      if (open) throw admissionOpen();
      const id = draft.id ?? newId();
      await this.database.repo(AdmissionApplication).insert({
        ...contentOf(draft),
        id,
        supplierId: supplier.id,
        supplierKind: supplier.supplierKind!,
        divisionCode: supplier.divisionCode,
        state: 'draft',
        round: 0,
        createdBy: actor.userId,
        createdAt: this.clock.now(),
      });
      await this.record(actor, 'started', id, supplier.id);
      return id;
    });
  }

  /** Saves the draft over `version`. Throws `stale_version`, `wrong_step`. */
  async save(actor: Actor, id: string, version: number, draft: AdmissionDraft): Promise<void> {
    return this.database.transaction(async () => {
      const application = await this.lockOwn(actor, id);
      if (application.version !== version) throw staleVersion();
      assertEditable(application);
      await this.database.repo(AdmissionApplication).update({ id }, contentOf(draft));
      await this.record(actor, 'saved', id, application.supplierId);
    });
  }

  /**
   * Adds a paper; after admission, a newer paper of a kind renews the older one.
   * Throws `document_kind_unknown`, `document_date_needed`, `document_expired`, `file_missing`.
   */
  async addDocument(actor: Actor, id: string, document: NewDocument): Promise<string> {
    return this.database.transaction(async () => {
      const application = await this.lockOwn(actor, id);
      if (application.state !== 'admitted') assertEditable(application);
      const today = this.clock.today();
      const kinds = await this.settings.documentKinds('admission', application.supplierKind, today);
      const kind = kinds.find((item) => item.kind === document.kind);
      if (!kind) throw documentKindUnknown();
      if (kind.dated && !document.validUntil) throw documentDateNeeded();
      if (document.validUntil && document.validUntil < today) throw documentExpired();
      await this.evidence.attach(actor, document.fileId, 'admission_application', id, application.divisionCode);
      const documentId = document.id ?? newId();
      await this.database.repo(AdmissionDocument).insert({
        id: documentId,
        applicationId: id,
        kind: document.kind,
        fileId: document.fileId,
        validUntil: document.validUntil ?? null,
        addedBy: actor.userId,
        addedAt: this.clock.now(),
      });
      await this.record(actor, 'document_added', id, application.supplierId, {
        documentId,
        kind: document.kind,
        fileId: document.fileId,
      });
      return documentId;
    });
  }

  /** Takes a paper out while the application may be written. Throws `document_missing`, `wrong_step`. */
  async removeDocument(actor: Actor, id: string, documentId: string): Promise<void> {
    return this.database.transaction(async () => {
      const application = await this.lockOwn(actor, id);
      assertEditable(application);
      const removed = await this.database.execute(
        `UPDATE admission_documents SET removed_at = $3 WHERE id = $1 AND application_id = $2 AND removed_at IS NULL`,
        [documentId, id, this.clock.now()],
      );
      if (removed === 0) throw documentMissing();
      await this.record(actor, 'document_removed', id, application.supplierId, { documentId });
    });
  }

  /** Opens the next round of both reviews. Throws `application_incomplete`, `documents_missing`, `commission_needed`, `wrong_step`. */
  async submit(actor: Actor, id: string, version: number): Promise<void> {
    return this.database.transaction(async () => {
      const application = await this.lockOwn(actor, id);
      assertTransition(ADMISSION_TRANSITIONS, application.state, 'submitted', '入驻申请');
      if (application.version !== version) throw staleVersion();
      const today = this.clock.today();
      await this.assertComplete(application, today);
      const dueOn = await this.settings.reviewDueOn(
        'admission_review_working_days',
        application.divisionCode.slice(0, 6),
        today,
      );
      await this.database.repo(AdmissionApplication).update(
        { id },
        {
          state: 'submitted',
          round: application.round + 1,
          submittedAt: this.clock.now(),
          submittedOn: today,
          dueOn,
        },
      );
      await this.record(actor, 'submitted', id, application.supplierId, { round: application.round + 1, dueOn });
      await this.outbox.add(
        new AdmissionSubmitted({
          applicationId: id,
          supplierId: application.supplierId,
          divisionCode: application.divisionCode,
        }),
      );
    });
  }

  /** Gives a draft or returned application up. Throws `wrong_step`. */
  async withdraw(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const application = await this.lockOwn(actor, id);
      assertTransition(ADMISSION_TRANSITIONS, application.state, 'withdrawn', '入驻申请');
      await this.database.repo(AdmissionApplication).update({ id }, { state: 'withdrawn' });
      await this.record(actor, 'withdrawn', id, application.supplierId);
    });
  }

  /** True when the supplier may sell on that date (today unless told): right at once, without waiting for any schedule. */
  async isAdmitted(supplierId: string, on: string = this.clock.today()): Promise<boolean> {
    const [row] = await this.database.query(`SELECT 1 FROM suppliers_admitted($2) WHERE supplier_id = $1`, [
      supplierId,
      on,
    ]);
    return row !== undefined;
  }

  private async assertComplete(application: AdmissionApplication, today: string): Promise<void> {
    const empty = (['mainProducts', 'capability', 'benefitPlan'] as const).filter((field) => application[field] === '');
    if (empty.length > 0) throw admissionIncomplete(empty);
    const kinds = await this.settings.documentKinds('admission', application.supplierKind, today);
    const good = await this.database.query<{ kind: string }>(
      `SELECT DISTINCT kind FROM admission_documents
        WHERE application_id = $1 AND removed_at IS NULL AND (valid_until IS NULL OR valid_until >= $2)`,
      [application.id, today],
    );
    const held = new Set(good.map((row) => row.kind));
    const absent = kinds.filter((kind) => needed(kind.need, application.processes) && !held.has(kind.kind));
    if (absent.length > 0) throw documentsMissing(absent);
    if (application.supplierKind !== 'trader') return;
    const [letter] = await this.database.query(
      `SELECT 1 FROM agent_commissions WHERE trader_id = $1 AND ended_at IS NULL AND valid_to >= $2 LIMIT 1`,
      [application.supplierId, today],
    );
    if (!letter) throw commissionNeeded();
  }

  private async supplierOf(actor: Actor): Promise<Organisation> {
    const supplier =
      actor.organisationId && (await this.database.repo(Organisation).findOneBy({ id: actor.organisationId }));
    if (!supplier || supplier.kind !== 'supplier') throw notSupplier();
    return supplier;
  }

  /** Somebody else's application does not exist for the actor. */
  private async lockOwn(actor: Actor, id: string): Promise<AdmissionApplication> {
    const application = await lockAdmission(this.database, id);
    if (!application || application.supplierId !== actor.organisationId) throw admissionMissing();
    return application;
  }

  private record(
    actor: Actor,
    verb: string,
    id: string,
    supplierId: string,
    detail: Record<string, unknown> = {},
  ): Promise<void> {
    return this.audit.record(actor, {
      action: `certification.admission.${verb}`,
      subjectType: 'admission_application',
      subjectId: id,
      organisationId: supplierId,
      detail,
    });
  }
}

const contentOf = ({ processes, mainProducts, capability, benefitPlan }: AdmissionDraft): AdmissionDraft => ({
  processes,
  mainProducts,
  capability,
  benefitPlan,
});

function assertEditable(application: AdmissionApplication): void {
  if (!ADMISSION_EDITABLE.includes(application.state)) throw admissionClosed(application.state);
}
