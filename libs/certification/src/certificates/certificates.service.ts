import { randomInt } from 'node:crypto';
import { type Actor, addDays, assertTransition, Audit, Clock, Database, newId, Outbox, SYSTEM } from '@bangfu/kernel';
import { Division } from '@bangfu/parties';
import { Injectable } from '@nestjs/common';
import { Admissions } from '../admissions/admissions.service.js';
import { CertificateApplication } from '../applications/certificate-application.entity.js';
import { APPLICATION_TRANSITIONS } from '../applications/certificate-application.states.js';
import {
  applicationMissing,
  certificateEnded,
  certificateMissing,
  notYourReview,
  objectionsOpen,
  outOfReach,
  publicityRunning,
  supplierNotAdmitted,
} from '../certification.errors.js';
import {
  CertificateApplicationMoved,
  CertificateEnded,
  CertificateExpiring,
  CertificateIssued,
} from '../certification.events.js';
import { lockApplication, lockCertificate } from '../certification.locks.js';
import { Separation } from '../separation.service.js';
import { CertificationSettings } from '../settings/certification-settings.service.js';
import { assertReasoned, type RevocationReason } from '../settings/reasons.js';
import { Certificate } from './certificate.entity.js';
import { certificateNumber, lastDayOf } from './numbering.js';

/** What later rooms copy onto a line to decide in which programmes it counts. */
export interface CertificateFacts {
  readonly certificateId: string;
  readonly catalogueCode: string;
  readonly listed832: boolean;
  readonly poorHouseholdLinked: boolean;
  readonly householdCount: number;
  readonly originCode: string;
  readonly validTo: string;
}

/** The same with what a listing must agree with. */
export interface CurrentCertificate extends CertificateFacts {
  readonly supplierId: string;
  readonly categoryCode: string;
}

/** No 0 and 1, no O and I: the code is typed from paper. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Certificates (认定证书): issue, what holds when, expiry, revocation. */
@Injectable()
export class Certificates {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly settings: CertificationSettings,
    private readonly separation: Separation,
    private readonly admissions: Admissions,
  ) {}

  /** The facts of a certificate that holds on that date, else null; never waits for the schedule. */
  async current(certificateId: string, on: string = this.clock.today()): Promise<CurrentCertificate | null> {
    return (await this.currentAll([certificateId], on)).get(certificateId) ?? null;
  }

  /** The same for many, in one statement. */
  async currentAll(
    certificateIds: readonly string[],
    on: string = this.clock.today(),
  ): Promise<Map<string, CurrentCertificate>> {
    const rows = await this.database.query<CurrentCertificate>(
      `SELECT certificate_id AS "certificateId", supplier_id AS "supplierId", catalogue_code AS "catalogueCode", listed832,
              poor_household_linked AS "poorHouseholdLinked", household_count AS "householdCount", origin_code AS "originCode",
              category_code AS "categoryCode", valid_to AS "validTo"
         FROM certificates_current($2) WHERE certificate_id = ANY($1::uuid[])`,
      [certificateIds, on],
    );
    return new Map(rows.map((row) => [row.certificateId, row]));
  }

  /** One certificate, whatever its state; throws `certificate_missing`. */
  async find(certificateId: string): Promise<Certificate> {
    const found = await this.database.repo(Certificate).findOneBy({ id: certificateId });
    if (!found) throw certificateMissing();
    return found;
  }

  /**
   * Issues the certificate of an application whose publicity is over without an open objection. With a reason for the green
   * channel (绿色通道, 湘政发〔2020〕3号) publicity may still run: it goes on, and an objection upheld later revokes the certificate.
   * Throws `publicity_running`, `objections_open`, `wrong_step`, `outside_region`, `supplier_not_admitted`.
   */
  async issue(
    actor: Actor,
    applicationId: string,
    options: { id?: string; greenChannelReason?: string } = {},
  ): Promise<string> {
    if (!actor.permissions.has('certification.issue') || !actor.userId || !actor.organisationId) throw notYourReview();
    return this.database.transaction(async () => {
      const application = await lockApplication(this.database, applicationId);
      if (!application) throw applicationMissing();
      if (actor.regionCode !== application.originCode.slice(0, 6)) {
        throw outOfReach(actor, application.originCode, applicationMissing);
      }
      await this.separation.assertOutside(actor, application.supplierId, application.producerId);
      assertTransition(APPLICATION_TRANSITIONS, application.state, 'certified', '认定申请');
      await this.assertPublished(application, options.greenChannelReason !== undefined);
      if (!(await this.admissions.isAdmitted(application.supplierId))) throw supplierNotAdmitted();
      const certificate = {
        ...(await this.certificateOf(actor, application, options.id ?? newId())),
        greenChannelReason: options.greenChannelReason ?? null,
      };
      await this.database.repo(Certificate).insert(certificate);
      await this.database
        .repo(CertificateApplication)
        .update({ id: applicationId }, { state: 'certified', dueOn: null });
      const { id, supplierId, number, originCode } = certificate;
      await this.record(actor, 'issued', id, supplierId, {
        number,
        applicationId,
        greenChannelReason: certificate.greenChannelReason,
      });
      await this.outbox.add(
        new CertificateIssued({ certificateId: id, supplierId }),
        new CertificateApplicationMoved({ applicationId, supplierId, toState: 'certified', originCode }),
      );
      return id;
    });
  }

  /** The county takes a certificate back, at once. Throws `certificate_ended`, `outside_region`, `reasons_needed`. */
  async revoke(
    actor: Actor,
    certificateId: string,
    ground: { reasons: readonly RevocationReason[]; remark: string },
  ): Promise<void> {
    if (!actor.permissions.has('certification.issue') || !actor.userId) throw notYourReview();
    assertReasoned(true, ground);
    await this.database.transaction(async () => {
      const certificate = await lockCertificate(this.database, certificateId);
      if (!certificate) throw certificateMissing();
      if (actor.regionCode !== certificate.catalogueCode) {
        throw outOfReach(actor, certificate.originCode, certificateMissing);
      }
      const { producerId } = await this.database
        .repo(CertificateApplication)
        .findOneByOrFail({ id: certificate.applicationId });
      await this.separation.assertOutside(actor, certificate.supplierId, producerId);
      if (certificate.state !== 'valid') throw certificateEnded();
      await this.database.repo(Certificate).update(
        { id: certificateId },
        {
          state: 'revoked',
          revokedBy: actor.userId,
          revokedAt: this.clock.now(),
          revokedOn: this.clock.today(),
          revokeReasons: [...ground.reasons],
          revokeText: ground.remark,
        },
      );
      await this.record(actor, 'revoked', certificateId, certificate.supplierId, { reasons: ground.reasons });
      await this.outbox.add(
        new CertificateEnded({ certificateId, supplierId: certificate.supplierId, reason: 'revoked' }),
      );
    });
  }

  /** For the schedule: marks what is over and tells. Idempotent; answers how many. */
  async expireDue(): Promise<number> {
    return this.database.transaction(async () => {
      const rows = await this.database.query<{ certificateId: string; supplierId: string }>(
        `UPDATE certificates SET state = 'expired', version = version + 1
          WHERE id IN (SELECT id FROM certificates WHERE state = 'valid' AND valid_to < $1 ORDER BY id FOR UPDATE SKIP LOCKED)
          RETURNING id AS "certificateId", supplier_id AS "supplierId"`,
        [this.clock.today()],
      );
      for (const row of rows) await this.record(SYSTEM, 'expired', row.certificateId, row.supplierId, {});
      await this.outbox.add(...rows.map((row) => new CertificateEnded({ ...row, reason: 'expired' })));
      return rows.length;
    });
  }

  /** For the schedule: tells once per certificate that its last day comes within the warning days. Idempotent. */
  async warnExpiring(): Promise<number> {
    return this.database.transaction(async () => {
      const today = this.clock.today();
      const until = addDays(today, await this.settings.value('certificate_warning_days', '', today));
      const rows = await this.database.query<{ certificateId: string; supplierId: string; validTo: string }>(
        `UPDATE certificates SET warned_at = $1
          WHERE state = 'valid' AND warned_at IS NULL AND valid_to BETWEEN $2 AND $3
          RETURNING id AS "certificateId", supplier_id AS "supplierId", valid_to AS "validTo"`,
        [this.clock.now(), today, until],
      );
      await this.outbox.add(...rows.map((row) => new CertificateExpiring(row)));
      return rows.length;
    });
  }

  private async assertPublished(application: CertificateApplication, greenChannel: boolean): Promise<void> {
    const [notices] = await this.database.query<{ untilOn: string | null; open: number }>(
      `SELECT max(until_on) AS "untilOn", (SELECT count(*)::int FROM objections
                WHERE application_id = $1 AND round = $2 AND state = 'open') AS open
         FROM publicity_notices WHERE application_id = $1 AND round = $2`,
      [application.id, application.round],
    );
    if (!notices?.untilOn) throw new Error(`application ${application.id} is in publicity without a notice`);
    if (!greenChannel && this.clock.today() <= notices.untilOn) throw publicityRunning(notices.untilOn);
    if (notices.open > 0) throw objectionsOpen(notices.open);
  }

  private async certificateOf(actor: Actor, application: CertificateApplication, id: string) {
    const today = this.clock.today();
    const catalogueCode = application.originCode.slice(0, 6);
    const year = Number(today.slice(0, 4));
    const validFrom = await this.validFrom(application, today);
    const months = await this.settings.value('certificate_validity_months', catalogueCode, today);
    const county = await this.database.repo(Division).findOneByOrFail({ code: catalogueCode });
    const householdCount = await this.currentHouseholds(application, today);
    return {
      id,
      number: certificateNumber(catalogueCode, year, await this.nextSequence(catalogueCode, year)),
      verifyCode: Array.from({ length: 10 }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
      applicationId: application.id,
      lineageId: application.lineageId,
      supplierId: application.supplierId,
      productName: application.productName,
      categoryCode: application.categoryCode,
      originCode: application.originCode,
      specification: application.specification,
      catalogueCode,
      listed832: county.listed832,
      poorHouseholdLinked: householdCount > 0,
      householdCount,
      annualCapacityGrams: application.annualCapacityGrams!,
      validFrom,
      validTo: lastDayOf(validFrom, months),
      state: 'valid' as const,
      issuedBy: actor.userId!,
      issuedById: actor.organisationId!,
      issuedAt: this.clock.now(),
      revokeReasons: [],
      revokeText: '',
    };
  }

  /** A renewal follows the certificate before it without a gap and without overlap. */
  private async validFrom(application: CertificateApplication, today: string): Promise<string> {
    const [before] = await this.database.query<{ validTo: string | null }>(
      `SELECT max(valid_to) AS "validTo" FROM certificates WHERE supplier_id = $1 AND lineage_id = $2 AND state <> 'revoked'`,
      [application.supplierId, application.lineageId],
    );
    return before?.validTo && before.validTo >= today ? addDays(before.validTo, 1) : today;
  }

  private async currentHouseholds(application: CertificateApplication, on: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `SELECT count(DISTINCT h.household_id)::int AS count
         FROM certificate_application_households h JOIN benefit_links l ON l.household_id = h.household_id AND l.supplier_id = $2
        WHERE h.application_id = $1 AND l.valid_from <= $3 AND (l.valid_to IS NULL OR l.valid_to >= $3)`,
      [application.id, application.supplierId, on],
    );
    return row!.count;
  }

  /** The counter's row is locked until the issue commits: no number is skipped and none is given twice. */
  private async nextSequence(catalogueCode: string, year: number): Promise<number> {
    const [row] = await this.database.query<{ last: number }>(
      `INSERT INTO certificate_sequences AS s (catalogue_code, year, last) VALUES ($1, $2, 1)
       ON CONFLICT (catalogue_code, year) DO UPDATE SET last = s.last + 1 RETURNING last`,
      [catalogueCode, year],
    );
    return row!.last;
  }

  private record(
    actor: Actor,
    verb: string,
    id: string,
    supplierId: string,
    detail: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(actor, {
      action: `certification.certificate.${verb}`,
      subjectType: 'certificate',
      subjectId: id,
      organisationId: supplierId,
      detail,
    });
  }
}
