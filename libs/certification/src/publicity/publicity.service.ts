import { type Actor, Audit, Clock, Database, newId, Outbox } from '@bangfu/kernel';
import { Divisions, Organisation } from '@bangfu/parties';
import { Injectable } from '@nestjs/common';
import { CertificateApplication } from '../applications/certificate-application.entity.js';
import {
  applicationMissing,
  noticeMissing,
  notYourReview,
  objectedBefore,
  objectionMissing,
  objectionOwn,
  objectionSettled,
  outOfReach,
  publicityOver,
} from '../certification.errors.js';
import {
  CertificateApplicationMoved,
  CertificateEnded,
  ObjectionRaised,
  ObjectionSettled,
} from '../certification.events.js';
import { lockApplication } from '../certification.locks.js';
import { withheld } from '../households/small-groups.js';
import { Evidence } from '../evidence.service.js';
import { Separation } from '../separation.service.js';
import { CertificationSettings } from '../settings/certification-settings.service.js';
import { NOTICE_LEVELS, type NoticeContent, type NoticeLevel, Objection, PublicityNotice } from './publicity.entity.js';

const DIGITS: Readonly<Record<NoticeLevel, number>> = { village: 12, township: 9, county: 6 };

/** 县、乡、村三级同时公示, objections and what becomes of them. */
@Injectable()
export class Publicity {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly settings: CertificationSettings,
    private readonly separation: Separation,
    private readonly evidence: Evidence,
    private readonly divisions: Divisions,
  ) {}

  /** Publishes a reviewed application at the three levels; called inside the county's review. Answers the last day. */
  async publish(application: CertificateApplication): Promise<string> {
    const today = this.clock.today();
    const county = application.originCode.slice(0, 6);
    const untilOn = await this.settings.publicityUntilOn(county, today);
    const content = await this.contentOf(application, county, today);
    await this.database.repo(PublicityNotice).insert(
      NOTICE_LEVELS.map((level) => ({
        id: newId(),
        applicationId: application.id,
        round: application.round,
        level,
        divisionCode: application.originCode.slice(0, DIGITS[level]),
        fromOn: today,
        untilOn,
        content,
        publishedAt: this.clock.now(),
      })),
    );
    return untilOn;
  }

  /**
   * Anyone signed in objects, once per publicity, until its last day is over. Throws `publicity_over`, `objected_before`,
   * `file_missing` for evidence that somebody else stored.
   */
  async raise(
    actor: Actor,
    noticeId: string,
    objection: { id?: string; remark: string; fileIds?: readonly string[] },
  ): Promise<string> {
    return this.database.transaction(async () => {
      const known = await this.database.repo(PublicityNotice).findOneBy({ id: noticeId });
      if (!known || !actor.userId) throw noticeMissing();
      // The application's lock keeps an objection and the certificate from passing each other.
      const application = await lockApplication(this.database, known.applicationId);
      // A certificate by the green channel leaves the publicity running.
      if (!application || !['publicity', 'certified'].includes(application.state)) throw publicityOver();
      if (application.round !== known.round) throw publicityOver();
      if (this.clock.today() > known.untilOn) throw publicityOver();
      const { id: applicationId, supplierId, originCode, round } = application;
      if (await this.database.repo(Objection).existsBy({ applicationId, round, raisedBy: actor.userId })) {
        throw objectedBefore();
      }
      const id = objection.id ?? newId();
      const fileIds = [...new Set(objection.fileIds)];
      for (const fileId of fileIds) await this.evidence.attach(actor, fileId, 'objection', id, originCode);
      await this.database.repo(Objection).insert({
        id,
        noticeId,
        applicationId,
        round,
        raisedBy: actor.userId,
        raisedByName: actor.name,
        remark: objection.remark,
        fileIds,
        state: 'open',
        raisedAt: this.clock.now(),
        settledText: '',
      });
      await this.record(actor, 'raised', id, supplierId, { applicationId });
      await this.outbox.add(new ObjectionRaised({ objectionId: id, applicationId, supplierId, originCode }));
      return id;
    });
  }

  /**
   * The county's answer. Upheld: the publicity closes and the application goes back for another round.
   * Throws `outside_region`, `objection_settled`, `objection_own`, `reviewer_not_separate`.
   */
  async settle(
    actor: Actor,
    objectionId: string,
    verdict: { state: 'dismissed' | 'upheld'; text: string },
  ): Promise<void> {
    if (!actor.permissions.has('certification.publish') || !actor.userId) throw notYourReview();
    await this.database.transaction(async () => {
      const known = await this.database.repo(Objection).findOneBy({ id: objectionId });
      if (!known) throw objectionMissing();
      const application = await lockApplication(this.database, known.applicationId);
      if (!application) throw applicationMissing();
      if (actor.regionCode !== application.originCode.slice(0, 6)) {
        throw outOfReach(actor, application.originCode, objectionMissing);
      }
      if (known.raisedBy === actor.userId) throw objectionOwn();
      await this.separation.assertOutside(actor, application.supplierId, application.producerId);
      const settled = await this.database.execute(
        `UPDATE objections SET state = $2, settled_by = $3, settled_at = $4, settled_text = $5 WHERE id = $1 AND state = 'open'`,
        [objectionId, verdict.state, actor.userId, this.clock.now(), verdict.text],
      );
      if (settled === 0) throw objectionSettled();
      const { id: applicationId, supplierId } = application;
      await this.record(actor, verdict.state, objectionId, supplierId, { applicationId });
      await this.outbox.add(
        new ObjectionSettled({
          objectionId,
          applicationId,
          supplierId,
          raisedBy: known.raisedBy,
          state: verdict.state,
        }),
      );
      if (verdict.state === 'upheld') await this.undo(actor, application, known.round, verdict.text);
    });
  }

  /** What was only published goes back; what the green channel certified already is revoked. */
  private async undo(actor: Actor, application: CertificateApplication, round: number, text: string): Promise<void> {
    if (application.state !== 'certified') return this.sendBack(application, round);
    const revoked = await this.database.query<{ id: string }>(
      `UPDATE certificates SET state = 'revoked', revoked_by = $2, revoked_at = $3, revoked_on = $4,
              revoke_reasons = '{objection_upheld}', revoke_text = $5, version = version + 1
        WHERE application_id = $1 AND state = 'valid' RETURNING id`,
      [application.id, actor.userId, this.clock.now(), this.clock.today(), text],
    );
    const { supplierId } = application;
    await this.outbox.add(
      ...revoked.map(({ id }) => new CertificateEnded({ certificateId: id, supplierId, reason: 'revoked' })),
    );
  }

  private async sendBack(application: CertificateApplication, round: number): Promise<void> {
    if (application.state !== 'publicity' || application.round !== round) return;
    const { id, supplierId, originCode } = application;
    await this.database.repo(CertificateApplication).update({ id }, { state: 'returned', dueOn: null });
    await this.database.execute(
      `UPDATE publicity_notices SET closed_at = $3 WHERE application_id = $1 AND round = $2`,
      [id, round, this.clock.now()],
    );
    await this.outbox.add(
      new CertificateApplicationMoved({ applicationId: id, supplierId, toState: 'returned', originCode }),
    );
  }

  private async contentOf(application: CertificateApplication, county: string, today: string): Promise<NoticeContent> {
    const supplier = await this.database.repo(Organisation).findOneByOrFail({ id: application.supplierId });
    const [linked] = await this.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM certificate_application_households WHERE application_id = $1`,
      [application.id],
    );
    return {
      supplierName: supplier.name,
      productName: application.productName,
      specification: application.specification,
      originName: await this.divisions.pathName(application.originCode),
      annualCapacityGrams: String(application.annualCapacityGrams),
      priceFen: String(application.priceFen),
      comparisonPriceFen: String(application.comparisonPriceFen),
      priceUnit: application.priceUnit,
      benefitText: application.benefitText,
      householdCount: withheld(linked!.count, await this.settings.value('public_group_minimum', county, today)),
    };
  }

  private record(
    actor: Actor,
    verb: string,
    id: string,
    supplierId: string,
    detail: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(actor, {
      action: `certification.objection.${verb}`,
      subjectType: 'objection',
      subjectId: id,
      organisationId: supplierId,
      detail,
    });
  }
}
