import { type Actor, Clock } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { Attribution } from './attribution/attribution.service.js';
import { type GiftDelivery, Institutions } from './giving/institutions.service.js';
import { Referrals } from './referrals/referrals.service.js';

export interface WantedPurpose {
  readonly referralCode?: string | null;
  readonly giftInstitutionId?: string | null;
}

/** For whom a checkout is, besides the buyer; frozen on it. */
export interface Purpose {
  readonly attributionUnitId: string | null;
  readonly referralCodeId: string | null;
  readonly giftInstitutionId: string | null;
  /** Where a gift goes instead of to an address of the buyer's. */
  readonly giftDelivery: GiftDelivery | null;
}

/** Decides, once per checkout, to whom a purchase is told: the buyer's unit, the helper who led here, the institution that receives it. */
@Injectable()
export class Purposes {
  constructor(
    private readonly clock: Clock,
    private readonly attribution: Attribution,
    private readonly referrals: Referrals,
    private readonly institutions: Institutions,
  ) {}

  /** A gift is a donation: it is attributed to nobody. Throws `institution_missing`, `institution_closed`; a wrong code is no code. */
  async of(actor: Actor, { referralCode, giftInstitutionId }: WantedPurpose): Promise<Purpose> {
    const giftDelivery = giftInstitutionId ? await this.institutions.delivery(giftInstitutionId) : null;
    const attributed = giftDelivery === null && actor.userId !== null;
    return {
      attributionUnitId: attributed ? await this.attribution.unitAt(actor.userId!, this.clock.today()) : null,
      referralCodeId: referralCode ? await this.referrals.idFor(referralCode, actor.userId) : null,
      giftInstitutionId: giftDelivery?.institutionId ?? null,
      giftDelivery,
    };
  }
}
