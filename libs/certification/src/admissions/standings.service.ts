import { type Actor, addDays, Audit, Clock, Database, Outbox, SYSTEM } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import {
  licencesExpired,
  notYourReview,
  reasonsNeeded,
  standingMissing,
  standingUnchanged,
} from '../certification.errors.js';
import { LicenceExpiring, SupplierReadmitted, SupplierSuspended } from '../certification.events.js';
import { lockStanding } from '../certification.locks.js';
import { Separation } from '../separation.service.js';
import { CertificationSettings } from '../settings/certification-settings.service.js';
import type { SuspensionReason } from '../settings/reasons.js';
import { SupplierStanding } from './supplier-standing.entity.js';

/** Whether an admitted supplier may sell: suspended and readmitted by the operator, suspended by itself when a paper ends. */
@Injectable()
export class Standings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly settings: CertificationSettings,
    private readonly separation: Separation,
  ) {}

  /** Takes the right to sell. Throws `standing_missing`, `standing_unchanged`, `reasons_needed`, `reviewer_not_separate`. */
  async suspend(actor: Actor, supplierId: string, reason: SuspensionReason, text: string): Promise<void> {
    if (!actor.permissions.has('admission.suspend')) throw notYourReview();
    if (text === '') throw reasonsNeeded();
    await this.database.transaction(async () => {
      await this.separation.assertOutside(actor, supplierId);
      await this.setSuspended(actor, supplierId, reason, text);
    });
  }

  /** Gives the right to sell back. Throws `licences_expired` while a mandatory paper is over. */
  async readmit(actor: Actor, supplierId: string, text: string): Promise<void> {
    if (!actor.permissions.has('admission.suspend')) throw notYourReview();
    await this.database.transaction(async () => {
      await this.separation.assertOutside(actor, supplierId);
      const standing = await lockStanding(this.database, supplierId);
      if (!standing) throw standingMissing();
      if (standing.state === 'admitted') throw standingUnchanged();
      const expired = await this.expiredKinds(supplierId);
      if (expired.length > 0) throw licencesExpired(expired);
      await this.database
        .repo(SupplierStanding)
        .update(
          { supplierId },
          { state: 'admitted', suspendedAt: null, suspendedBy: null, suspendedReason: null, suspendedText: '' },
        );
      await this.record(actor, 'readmitted', supplierId, { text });
      await this.outbox.add(new SupplierReadmitted({ supplierId }));
    });
  }

  /** For the schedule: suspends every supplier with a mandatory paper that is over. Idempotent; answers how many. */
  async suspendExpired(): Promise<number> {
    const expired = await this.database.query<{ supplierId: string; kinds: string[] }>(
      `SELECT e.supplier_id AS "supplierId", array_agg(e.kind ORDER BY e.kind) AS kinds
         FROM supplier_licences_expired($1) e JOIN supplier_standings s ON s.supplier_id = e.supplier_id AND s.state = 'admitted'
        GROUP BY e.supplier_id ORDER BY e.supplier_id`,
      [this.clock.today()],
    );
    let suspended = 0;
    for (const { supplierId, kinds } of expired) suspended += await this.suspendIfStillExpired(supplierId, kinds);
    return suspended;
  }

  /** For the schedule: tells once per paper that it will end within the warning days. Idempotent; answers how many. */
  async warnExpiringLicences(): Promise<number> {
    return this.database.transaction(async () => {
      const today = this.clock.today();
      const until = addDays(today, await this.settings.value('licence_warning_days', '', today));
      const rows = await this.database.query<{
        documentId: string;
        supplierId: string;
        kind: string;
        validUntil: string;
      }>(
        `UPDATE admission_documents d SET warned_at = $1
           FROM supplier_standings s
          WHERE s.application_id = d.application_id AND d.removed_at IS NULL AND d.warned_at IS NULL
            AND d.valid_until BETWEEN $2 AND $3
            AND NOT EXISTS (SELECT FROM admission_documents newer WHERE newer.application_id = d.application_id AND newer.kind = d.kind
                             AND newer.removed_at IS NULL AND coalesce(newer.valid_until, 'infinity'::date) > $3)
         RETURNING d.id AS "documentId", s.supplier_id AS "supplierId", d.kind, d.valid_until AS "validUntil"`,
        [this.clock.now(), today, until],
      );
      await this.outbox.add(...rows.map((row) => new LicenceExpiring(row)));
      return rows.length;
    });
  }

  /** Each in a transaction of its own: a renewed paper that arrives meanwhile wins. */
  private async suspendIfStillExpired(supplierId: string, kinds: string[]): Promise<number> {
    return this.database.transaction(async () => {
      const standing = await lockStanding(this.database, supplierId);
      if (standing?.state !== 'admitted' || (await this.expiredKinds(supplierId)).length === 0) return 0;
      await this.setSuspended(SYSTEM, supplierId, 'licence_expired', `证照过期：${kinds.join('、')}`);
      return 1;
    });
  }

  private async setSuspended(actor: Actor, supplierId: string, reason: SuspensionReason, text: string): Promise<void> {
    const standing = await lockStanding(this.database, supplierId);
    if (!standing) throw standingMissing();
    if (standing.state === 'suspended') throw standingUnchanged();
    await this.database.repo(SupplierStanding).update(
      { supplierId },
      {
        state: 'suspended',
        suspendedAt: this.clock.now(),
        suspendedBy: actor.userId,
        suspendedReason: reason,
        suspendedText: text,
      },
    );
    await this.record(actor, 'suspended', supplierId, { reason, text });
    await this.outbox.add(new SupplierSuspended({ supplierId, reason }));
  }

  private async expiredKinds(supplierId: string): Promise<string[]> {
    const rows = await this.database.query<{ kind: string }>(
      `SELECT kind FROM supplier_licences_expired($2) WHERE supplier_id = $1 ORDER BY kind`,
      [supplierId, this.clock.today()],
    );
    return rows.map((row) => row.kind);
  }

  private record(actor: Actor, verb: string, supplierId: string, detail: Record<string, unknown>): Promise<void> {
    return this.audit.record(actor, {
      action: `certification.standing.${verb}`,
      subjectType: 'supplier_standing',
      subjectId: supplierId,
      organisationId: supplierId,
      detail,
    });
  }
}
