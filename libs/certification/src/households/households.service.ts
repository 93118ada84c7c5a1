import { type Actor, Audit, Clock, Database, Env, fingerprints, newId, seal, unseal, violates } from '@bangfu/kernel';
import { Division, Organisation } from '@bangfu/parties';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import {
  householdDiffers,
  householdMissing,
  linkDatesWrong,
  linkMissing,
  linkOverlaps,
  notSupplier,
  villageUnknown,
} from '../certification.errors.js';
import { Evidence } from '../evidence.service.js';
import { BenefitLink, type LinkMode } from './benefit-link.entity.js';
import { Household, type HouseholdStatus } from './household.entity.js';
import { maskIdNumber, maskMobile, maskName, parseIdNumber, parseMobile } from './personal.js';

export interface NewLink {
  readonly id?: string;
  readonly mode: LinkMode;
  readonly validFrom: string;
  readonly validTo?: string | null;
  readonly evidenceFileId: string;
}

export interface NewHousehold {
  readonly id?: string;
  readonly name: string;
  readonly phone?: string | null;
  readonly idNumber: string;
  readonly status: HouseholdStatus;
  readonly villageCode: string;
  readonly invented?: boolean;
  /** The first link; a household is registered because it is helped. */
  readonly link: NewLink;
}

const PURPOSE = 'certification.household';

/** The ledger of benefit links (联农带农台账). Names, phones and id numbers are sealed and never leave unmasked. */
@Injectable()
export class Households {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly evidence: Evidence,
    private readonly env: Env,
  ) {}

  /**
   * Registers a household with its first link; one that another supplier registered already is only linked.
   * Throws `id_number_invalid`, `phone_invalid`, `village_unknown`, `household_differs`, `link_overlaps`, `file_missing`.
   */
  async register(actor: Actor, household: NewHousehold): Promise<string> {
    const idNumber = parseIdNumber(household.idNumber);
    const phone = household.phone ? parseMobile(household.phone) : null;
    const marks = fingerprints(this.env.secrets, PURPOSE, idNumber);
    const mark = marks[0]!;
    return this.database.transaction(async () => {
      await this.supplierOf(actor);
      await this.database.lockName(`certification.household.${mark}`);
      const known = await this.database.repo(Household).findOneBy({ idNumberFingerprint: In(marks) });
      if (known) {
        if (unseal(this.env.secrets, PURPOSE, known.id, known.nameSealed) !== household.name) throw householdDiffers();
        await this.addLink(actor, known, household.link);
        return known.id;
      }
      const village = await this.database.repo(Division).findOneBy({ code: household.villageCode });
      if (village?.level !== 'village') throw villageUnknown('villageCode');
      const fresh = await this.insert(actor, household, { idNumber, phone, mark });
      await this.addLink(actor, fresh, household.link);
      return fresh.id;
    });
  }

  /** Another way of helping a household that the supplier has already. Throws `household_missing`, `link_overlaps`. */
  async link(actor: Actor, householdId: string, link: NewLink): Promise<string> {
    return this.database.transaction(async () => {
      await this.supplierOf(actor);
      const household = await this.findOwn(actor, householdId);
      return this.addLink(actor, household, link);
    });
  }

  /** Ends a link on its last day. Throws `link_missing`, `link_dates_wrong`. */
  async endLink(actor: Actor, linkId: string, validTo: string, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const link = await this.database
        .repo(BenefitLink)
        .findOne({ where: { id: linkId }, lock: { mode: 'pessimistic_write' } });
      if (!link || link.supplierId !== actor.organisationId) throw linkMissing();
      if (validTo < link.validFrom || (link.validTo !== null && validTo > link.validTo)) throw linkDatesWrong();
      await this.database
        .repo(BenefitLink)
        .update({ id: linkId }, { validTo, endedBy: actor.userId, endedReason: reason });
      await this.record(actor, 'unlinked', link.householdId, { linkId, validTo });
    });
  }

  /** Corrects status or village, which the household's circumstances change. Throws `household_missing`, `village_unknown`. */
  async update(
    actor: Actor,
    householdId: string,
    change: { status: HouseholdStatus; villageCode: string },
  ): Promise<void> {
    await this.database.transaction(async () => {
      const household = await this.findOwn(actor, householdId);
      const village = await this.database.repo(Division).findOneBy({ code: change.villageCode });
      if (village?.level !== 'village') throw villageUnknown('villageCode');
      await this.database.repo(Household).update({ id: household.id }, change);
      await this.record(actor, 'updated', household.id, { status: change.status });
    });
  }

  private async insert(
    actor: Actor,
    household: NewHousehold,
    { idNumber, phone, mark }: { idNumber: string; phone: string | null; mark: string },
  ): Promise<Household> {
    const id = household.id ?? newId();
    const sealed = (text: string): string => seal(this.env.secrets, PURPOSE, id, text);
    const row = {
      id,
      nameSealed: sealed(household.name),
      nameMasked: maskName(household.name),
      phoneSealed: phone && sealed(phone),
      phoneMasked: phone && maskMobile(phone),
      idNumberSealed: sealed(idNumber),
      idNumberMasked: maskIdNumber(idNumber),
      idNumberFingerprint: mark,
      status: household.status,
      villageCode: household.villageCode,
      registeredById: actor.organisationId!,
      invented: household.invented ?? false,
      createdAt: this.clock.now(),
    };
    await this.database.repo(Household).insert(row);
    await this.record(actor, 'registered', id, { villageCode: household.villageCode, status: household.status });
    return { ...row, version: 1 };
  }

  private async addLink(actor: Actor, household: Household, link: NewLink): Promise<string> {
    if (link.validTo && link.validTo < link.validFrom) throw linkDatesWrong();
    const id = link.id ?? newId();
    await this.evidence.attachPrivately(actor, link.evidenceFileId, 'benefit_link', id, household.villageCode);
    await this.database
      .repo(BenefitLink)
      .insert({
        id,
        householdId: household.id,
        supplierId: actor.organisationId!,
        mode: link.mode,
        validFrom: link.validFrom,
        validTo: link.validTo ?? null,
        evidenceFileId: link.evidenceFileId,
        createdBy: actor.userId,
        createdAt: this.clock.now(),
        endedReason: '',
      })
      .catch((error: unknown) => {
        throw violates(error, 'benefit_links_no_overlap') ? linkOverlaps() : error;
      });
    await this.record(actor, 'linked', household.id, { linkId: id, mode: link.mode });
    return id;
  }

  /** A household that the supplier has never had a link to does not exist for it. */
  private async findOwn(actor: Actor, householdId: string): Promise<Household> {
    const household = await this.database.repo(Household).findOneBy({ id: householdId });
    const linked = await this.database
      .repo(BenefitLink)
      .existsBy({ householdId, supplierId: actor.organisationId ?? newId() });
    if (!household || !linked) throw householdMissing();
    return household;
  }

  private async supplierOf(actor: Actor): Promise<void> {
    const found =
      actor.organisationId && (await this.database.repo(Organisation).findOneBy({ id: actor.organisationId }));
    if (!found || found.kind !== 'supplier') throw notSupplier();
  }

  private record(actor: Actor, verb: string, id: string, detail: Record<string, unknown>): Promise<void> {
    return this.audit.record(actor, {
      action: `certification.household.${verb}`,
      subjectType: 'household',
      subjectId: id,
      detail,
    });
  }
}
