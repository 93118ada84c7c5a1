import { type Actor, Audit, Clock, coversRegion, Database, Env, newId } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { openShopContact, sealShopContact, type ShopContact } from '../contact.js';
import {
  institutionClosed,
  institutionKnown,
  institutionMissing,
  institutionOutside,
  institutionPlaceUnknown,
  institutionStale,
  institutionStep,
  verifierUnfit,
} from './giving.errors.js';

export const INSTITUTION_KINDS = {
  school: '学校',
  elderly_home: '养老院',
  children_home: '儿童福利院',
  clinic: '卫生院',
  community: '社区（村）',
  other: '其他',
} as const;
export type InstitutionKind = keyof typeof INSTITUTION_KINDS;
export const INSTITUTION_STATES = ['proposed', 'verified', 'closed'] as const;
export type InstitutionState = (typeof INSTITUTION_STATES)[number];

export interface NewInstitution {
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly divisionCode: string;
  readonly need: string;
  readonly delivery: ShopContact;
}

/** Where a gift goes: what a checkout seals again for itself. */
export interface GiftDelivery extends ShopContact {
  readonly institutionId: string;
  readonly institutionName: string;
  readonly divisionCode: string;
}

interface Locked {
  readonly id: string;
  readonly divisionCode: string;
  readonly state: InstitutionState;
  readonly version: number;
}

/** 以购代捐: schools, homes and villages that receive what others buy, each seen by an official of its county. */
@Injectable()
export class Institutions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly env: Env,
  ) {}

  /** Enters an institution; nobody can give to it before it is verified. Throws `region_unknown`, `outside_region`, `institution_known`, `phone_invalid`. */
  async propose(actor: Actor, institution: NewInstitution): Promise<string> {
    return this.database.transaction(async () => {
      const { name, kind, divisionCode, need, delivery } = institution;
      const [place] = await this.database.query('SELECT FROM divisions WHERE code = $1 AND length(code) >= 6', [
        divisionCode,
      ]);
      if (!place) throw institutionPlaceUnknown();
      if (!coversRegion(actor, divisionCode)) throw institutionOutside();
      const id = newId();
      const contact = sealShopContact(this.env.secrets, id, delivery);
      const made = await this.database.execute(
        `INSERT INTO receiving_institutions (id, name, kind, division_code, need, delivery_sealed, contact_name_masked, contact_phone_masked,
           proposed_by, proposed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         ON CONFLICT (division_code, name) WHERE state <> 'closed' DO NOTHING`,
        [
          ...[id, name, kind, divisionCode, need, contact.sealed, contact.nameMasked, contact.phoneMasked],
          ...[actor.userId, this.clock.now()],
        ],
      );
      if (made === 0) throw institutionKnown();
      await this.note(actor, id, 'proposed', { name, kind, divisionCode });
      return id;
    });
  }

  /** What it needs now, and where to deliver if that changed; a new address must be verified again. Throws `institution_missing`, `stale_version`, `wrong_step`. */
  async change(
    actor: Actor,
    id: string,
    version: number,
    change: { readonly need: string; readonly delivery: ShopContact | null },
  ): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.lock(actor, id, version);
      if (row.state === 'closed') throw institutionStep(row.state, row.state);
      await this.database.query('UPDATE receiving_institutions SET need = $2, version = version + 1 WHERE id = $1', [
        id,
        change.need,
      ]);
      if (change.delivery) {
        const contact = sealShopContact(this.env.secrets, id, change.delivery);
        await this.database.query(
          `UPDATE receiving_institutions SET delivery_sealed = $2, contact_name_masked = $3, contact_phone_masked = $4,
             state = 'proposed', verified_by = NULL, verified_at = NULL WHERE id = $1`,
          [id, contact.sealed, contact.nameMasked, contact.phoneMasked],
        );
      }
      await this.note(actor, id, 'changed', { addressChanged: change.delivery !== null });
    });
  }

  /** An official whose region is not the whole country has seen it. Throws `verifier_unfit`, `institution_missing`, `stale_version`, `wrong_step`. */
  async verify(actor: Actor, id: string, version: number): Promise<void> {
    if (!actor.regionCode) throw verifierUnfit();
    await this.database.transaction(async () => {
      const row = await this.lock(actor, id, version);
      if (row.state !== 'proposed') throw institutionStep(row.state, 'verified');
      await this.database.query(
        `UPDATE receiving_institutions SET state = 'verified', verified_by = $2, verified_at = $3, version = version + 1 WHERE id = $1`,
        [id, actor.userId, this.clock.now()],
      );
      await this.note(actor, id, 'verified', {});
    });
  }

  /** Receives nothing more; what is on its way arrives. Throws `institution_missing`, `stale_version`, `wrong_step`. */
  async close(actor: Actor, id: string, version: number, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.lock(actor, id, version);
      if (row.state === 'closed') throw institutionStep(row.state, 'closed');
      await this.database.query(
        `UPDATE receiving_institutions SET state = 'closed', closed_by = $2, closed_at = $3, closed_reason = $4, version = version + 1
         WHERE id = $1`,
        [id, actor.userId, this.clock.now(), reason],
      );
      await this.note(actor, id, 'closed', { reason });
    });
  }

  /** Where a checkout for this institution is delivered; throws `institution_missing`, and `institution_closed` unless it is verified. */
  async delivery(id: string): Promise<GiftDelivery> {
    const [row] = await this.database.query<{ name: string; divisionCode: string; sealed: string; state: string }>(
      `SELECT name, division_code AS "divisionCode", delivery_sealed AS sealed, state FROM receiving_institutions WHERE id = $1`,
      [id],
    );
    if (!row) throw institutionMissing();
    if (row.state !== 'verified') throw institutionClosed();
    return {
      institutionId: id,
      institutionName: row.name,
      divisionCode: row.divisionCode,
      ...openShopContact(this.env.secrets, id, row.sealed),
    };
  }

  /** The address in full, for those who look after the institution. Throws `institution_missing` outside the region. */
  async contact(actor: Actor, id: string): Promise<ShopContact> {
    const [row] = await this.database.query<{ divisionCode: string; sealed: string }>(
      `SELECT division_code AS "divisionCode", delivery_sealed AS sealed FROM receiving_institutions WHERE id = $1`,
      [id],
    );
    if (!row || !coversRegion(actor, row.divisionCode)) throw institutionMissing();
    return openShopContact(this.env.secrets, id, row.sealed);
  }

  private async lock(actor: Actor, id: string, version: number): Promise<Locked> {
    const [row] = await this.database.query<Locked & Record<string, unknown>>(
      `SELECT id, division_code AS "divisionCode", state, version FROM receiving_institutions WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (!row || !coversRegion(actor, row.divisionCode)) throw institutionMissing();
    if (row.version !== version) throw institutionStale(row.version);
    return row;
  }

  private async note(actor: Actor, id: string, verb: string, detail: Record<string, unknown>): Promise<void> {
    await this.audit.record(actor, {
      action: `shop.receiving_institution.${verb}`,
      subjectType: 'receiving_institution',
      subjectId: id,
      detail,
    });
  }
}
