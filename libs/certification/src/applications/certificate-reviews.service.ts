import { type Actor, Audit, Clock, Database, newId, Outbox } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import {
  applicationClosed,
  applicationMissing,
  notYourReview,
  outOfReach,
  reviewedBefore,
} from '../certification.errors.js';
import { CertificateApplicationMoved } from '../certification.events.js';
import { lockApplication } from '../certification.locks.js';
import { Publicity } from '../publicity/publicity.service.js';
import { Separation } from '../separation.service.js';
import { CertificationSettings } from '../settings/certification-settings.service.js';
import { assertReasoned, type ReturnReason } from '../settings/reasons.js';
import { CertificateApplication } from './certificate-application.entity.js';
import { type ApplicationState, type Level, LEVEL_STATES, levelRegion } from './certificate-application.states.js';
import { CertificateReview } from './certificate-review.entity.js';

export interface CertificateVerdict {
  readonly id?: string;
  readonly verdict: 'pass' | 'return';
  readonly reasons?: readonly ReturnReason[];
  readonly remark?: string;
}

/** 镇办初审、行业复审、县级审定: in this order, each by another person, none by a member of the supplier. */
@Injectable()
export class CertificateReviews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly settings: CertificationSettings,
    private readonly separation: Separation,
    private readonly publicity: Publicity,
  ) {}

  /**
   * One level's verdict in the present round. The county's pass publishes the application at three levels at once.
   * Throws `wrong_step`, `outside_region`, `reviewer_acted_before`, `reviewer_not_separate`, `reasons_needed`.
   */
  async review(actor: Actor, id: string, level: Level, verdict: CertificateVerdict): Promise<void> {
    if (!actor.permissions.has(`certification.review_${level}`) || !actor.userId || !actor.organisationId) {
      throw notYourReview();
    }
    assertReasoned(verdict.verdict === 'return', verdict);
    await this.database.transaction(async () => {
      const application = await lockApplication(this.database, id);
      if (!application) throw applicationMissing();
      if (actor.regionCode !== levelRegion(level, application.originCode)) {
        throw outOfReach(actor, application.originCode, applicationMissing);
      }
      await this.separation.assertOutside(actor, application.supplierId, application.producerId);
      if (application.state !== LEVEL_STATES[level].asks) throw applicationClosed(application.state);
      const own = { applicationId: id, round: application.round, reviewerId: actor.userId! };
      if (await this.database.repo(CertificateReview).existsBy(own)) throw reviewedBefore();
      await this.write(actor, application, level, verdict);
      await this.move(actor, application, verdict.verdict === 'return' ? 'returned' : LEVEL_STATES[level].passed);
    });
  }

  private async write(
    actor: Actor,
    application: CertificateApplication,
    level: Level,
    verdict: CertificateVerdict,
  ): Promise<void> {
    await this.database.repo(CertificateReview).insert({
      id: verdict.id ?? newId(),
      applicationId: application.id,
      round: application.round,
      level,
      verdict: verdict.verdict,
      reasons: [...(verdict.reasons ?? [])],
      remark: verdict.remark ?? '',
      reviewerId: actor.userId!,
      reviewerName: actor.name,
      reviewerOrganisationId: actor.organisationId!,
      reviewedAt: this.clock.now(),
      reviewedOn: this.clock.today(),
    });
  }

  private async move(actor: Actor, application: CertificateApplication, state: ApplicationState): Promise<void> {
    const { id, supplierId, originCode } = application;
    await this.database
      .repo(CertificateApplication)
      .update({ id }, { state, dueOn: await this.dueOn(application, state) });
    await this.audit.record(actor, {
      action: 'certification.application.reviewed',
      subjectType: 'certificate_application',
      subjectId: id,
      organisationId: supplierId,
      detail: { round: application.round, from: application.state, to: state },
    });
    await this.outbox.add(
      new CertificateApplicationMoved({ applicationId: id, supplierId, toState: state, originCode }),
    );
  }

  private async dueOn(application: CertificateApplication, state: ApplicationState): Promise<string | null> {
    if (state === 'returned') return null;
    if (state === 'publicity') return this.publicity.publish(application);
    return this.settings.reviewDueOn(
      'certification_review_working_days',
      application.originCode.slice(0, 6),
      this.clock.today(),
    );
  }
}
