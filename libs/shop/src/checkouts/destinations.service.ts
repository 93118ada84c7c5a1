import { type Actor } from '@bangfu/kernel';
import { Divisions } from '@bangfu/parties';
import { Injectable } from '@nestjs/common';
import { Addresses, type AddressShown } from '../addresses/addresses.service.js';
import type { ShopContact } from '../contact.js';
import { Institutions } from '../giving/institutions.service.js';

/** Where the goods go. */
export interface Destination extends ShopContact {
  readonly divisionCode: string;
  readonly place: string;
  /** The shopper's own, to be shown; null for a gift. */
  readonly address: AddressShown | null;
  /** The institution that receives a gift. */
  readonly giftInstitutionName: string | null;
}

export interface DestinationWanted {
  readonly addressId?: string | null;
  /** Receives the goods as a gift, instead of an address of the shopper's. */
  readonly giftInstitutionId?: string | null;
}

@Injectable()
export class Destinations {
  constructor(
    private readonly divisions: Divisions,
    private readonly addresses: Addresses,
    private readonly institutions: Institutions,
  ) {}

  /** Null when neither an address nor an institution is named. Throws `address_missing`, `institution_missing`, `institution_closed`. */
  async find(actor: Actor, { addressId, giftInstitutionId }: DestinationWanted): Promise<Destination | null> {
    if (giftInstitutionId) {
      const { name, phone, detail, divisionCode, institutionName } =
        await this.institutions.delivery(giftInstitutionId);
      const place = await this.divisions.pathName(divisionCode);
      return { name, phone, detail, divisionCode, place, address: null, giftInstitutionName: institutionName };
    }
    if (!addressId) return null;
    const address = await this.addresses.find(actor, addressId);
    const { name, phone, detail, divisionCode, place } = address;
    return { name, phone, detail, divisionCode, place, address, giftInstitutionName: null };
  }

  /** The same, or the shopper's preferred address when nothing is named. */
  async findOrPreferred(actor: Actor, wanted: DestinationWanted): Promise<Destination | null> {
    if (wanted.addressId || wanted.giftInstitutionId) return this.find(actor, wanted);
    const preferred = await this.addresses.preferred(actor);
    return preferred && this.find(actor, { addressId: preferred.id });
  }
}
