import { type Actor, assertTransition, Audit, Clock, Database, type DomainEvent, newId, Outbox } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import {
  admissionClosed,
  admissionMissing,
  notYourReview,
  outOfReach,
  reviewedAlready,
  reviewedBefore,
} from '../certification.errors.js';
import {
  AdmissionRecommended,
  AdmissionRefused,
  AdmissionReturned,
  AdmissionReviewed,
  SupplierAdmitted,
} from '../certification.events.js';
import { lockAdmission } from '../certification.locks.js';
import { Separation } from '../separation.service.js';
import { assertReasoned, type ReturnReason } from '../settings/reasons.js';
import { AdmissionApplication } from './admission-application.entity.js';
import { AdmissionReview, AUTHORITIES, type Authority } from './admission-review.entity.js';
import { ADMISSION_TRANSITIONS, type AdmissionState } from './admission.states.js';
import { SupplierStanding } from './supplier-standing.entity.js';

export interface AdmissionVerdict {
  readonly id?: string;
  readonly verdict: 'recommend' | 'return';
  readonly reasons?: readonly ReturnReason[];
  readonly remark?: string;
}

export interface AdmissionDecision {
  readonly verdict: 'admit' | 'refuse';
  readonly reasons?: readonly ReturnReason[];
  readonly remark?: string;
}

/** County agriculture (供应能力、质量) and revitalisation (联农带农成效) recommend or return; then the operator decides. */
@Injectable()
export class AdmissionReviews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly separation: Separation,
  ) {}

  /**
   * One authority's verdict in the present round. A return sends the application back at once; the second recommendation moves
   * it to the operator. Throws `outside_region`, `already_reviewed`, `reviewer_acted_before`, `reviewer_not_separate`, `reasons_needed`.
   */
  async review(actor: Actor, id: string, authority: Authority, verdict: AdmissionVerdict): Promise<void> {
    if (!actor.permissions.has(`admission.review_${authority}`) || !actor.userId || !actor.organisationId) {
      throw notYourReview();
    }
    assertReasoned(verdict.verdict === 'return', verdict);
    await this.database.transaction(async () => {
      const application = await lockAdmission(this.database, id);
      if (!application) throw admissionMissing();
      if (actor.regionCode !== application.divisionCode.slice(0, 6)) {
        throw outOfReach(actor, application.divisionCode, admissionMissing);
      }
      await this.separation.assertOutside(actor, application.supplierId);
      if (application.state !== 'submitted') throw admissionClosed(application.state);
      const earlier = await this.database.repo(AdmissionReview).findBy({ applicationId: id, round: application.round });
      if (earlier.some((review) => review.authority === authority)) throw reviewedAlready();
      if (earlier.some((review) => review.reviewerId === actor.userId)) throw reviewedBefore();
      await this.write(actor, application, authority, verdict);
      await this.advance(application, authority, verdict.verdict, earlier.length + 1);
    });
  }

  /** The operator's last word. Admission makes the standing. Throws `wrong_step`, `reviewer_not_separate`, `reasons_needed`. */
  async decide(actor: Actor, id: string, decision: AdmissionDecision): Promise<void> {
    if (!actor.permissions.has('admission.admit') || !actor.userId) throw notYourReview();
    assertReasoned(decision.verdict === 'refuse', decision);
    await this.database.transaction(async () => {
      const application = await lockAdmission(this.database, id);
      if (!application) throw admissionMissing();
      await this.separation.assertOutside(actor, application.supplierId);
      const state: AdmissionState = decision.verdict === 'admit' ? 'admitted' : 'refused';
      assertTransition(ADMISSION_TRANSITIONS, application.state, state, '入驻申请');
      const now = this.clock.now();
      await this.database.repo(AdmissionApplication).update(
        { id },
        {
          state,
          decidedBy: actor.userId,
          decidedAt: now,
          decisionReasons: [...(decision.reasons ?? [])],
          decisionText: decision.remark ?? '',
        },
      );
      const { supplierId } = application;
      if (state === 'admitted') {
        const kind = application.supplierKind === 'trader' ? 'trader' : 'producer';
        await this.database
          .repo(SupplierStanding)
          .insert({ supplierId, state: 'admitted', kind, applicationId: id, admittedAt: now });
        await this.outbox.add(new SupplierAdmitted({ supplierId }));
      } else {
        await this.outbox.add(new AdmissionRefused({ applicationId: id, supplierId }));
      }
      await this.record(actor, state, application, { reasons: decision.reasons ?? [] });
    });
  }

  private async write(
    actor: Actor,
    application: AdmissionApplication,
    authority: Authority,
    verdict: AdmissionVerdict,
  ): Promise<void> {
    await this.database.repo(AdmissionReview).insert({
      id: verdict.id ?? newId(),
      applicationId: application.id,
      round: application.round,
      authority,
      verdict: verdict.verdict,
      reasons: [...(verdict.reasons ?? [])],
      remark: verdict.remark ?? '',
      reviewerId: actor.userId!,
      reviewerName: actor.name,
      reviewerOrganisationId: actor.organisationId!,
      reviewedAt: this.clock.now(),
      reviewedOn: this.clock.today(),
    });
    await this.record(actor, 'reviewed', application, {
      authority,
      verdict: verdict.verdict,
      round: application.round,
    });
  }

  private async advance(
    application: AdmissionApplication,
    authority: Authority,
    verdict: 'recommend' | 'return',
    reviews: number,
  ): Promise<void> {
    const state = verdict === 'return' ? 'returned' : reviews === AUTHORITIES.length ? 'recommended' : null;
    // The version moves with every review, so that a stale screen is noticed.
    await this.database
      .repo(AdmissionApplication)
      .update({ id: application.id }, { state: state ?? application.state });
    const facts = { applicationId: application.id, supplierId: application.supplierId };
    const events: DomainEvent[] = [];
    if (state === null) events.push(new AdmissionReviewed({ ...facts, authority }));
    if (state === 'returned') events.push(new AdmissionReturned(facts));
    if (state === 'recommended') events.push(new AdmissionRecommended(facts));
    await this.outbox.add(...events);
  }

  private record(
    actor: Actor,
    verb: string,
    application: AdmissionApplication,
    detail: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(actor, {
      action: `certification.admission.${verb}`,
      subjectType: 'admission_application',
      subjectId: application.id,
      organisationId: application.supplierId,
      detail,
    });
  }
}
