import { type Actor, seal, type Secrets, unseal } from '@bangfu/kernel';
import { maskPhone, parsePhone } from '@bangfu/parties';
import { notShopper } from './shop.errors.js';

/** Who takes the goods, and where below the division: house number, village group, gate. */
export interface ShopContact {
  readonly name: string;
  readonly phone: string;
  readonly detail: string;
}

export interface SealedContact {
  readonly sealed: string;
  readonly nameMasked: string;
  readonly phoneMasked: string;
}

const PURPOSE = 'shop.contact';

/** Sealed for one row (`bound` is its id), with the masks that may be shown. Throws `phone_invalid`. */
export function sealShopContact(secrets: Secrets, bound: string, contact: ShopContact): SealedContact {
  const phone = parsePhone(contact.phone);
  const name = contact.name.trim();
  const plain = JSON.stringify({ name, phone, detail: contact.detail.trim() });
  return { sealed: seal(secrets, PURPOSE, bound, plain), nameMasked: maskName(name), phoneMasked: maskPhone(phone) };
}

export const openShopContact = (secrets: Secrets, bound: string, sealed: string): ShopContact =>
  JSON.parse(unseal(secrets, PURPOSE, bound, sealed)) as ShopContact;

/** The person who shops; throws `not_a_shopper` for the product itself. */
export function shopperOf(actor: Actor): string {
  if (!actor.userId) throw notShopper();
  return actor.userId;
}

export function maskName(name: string): string {
  const letters = [...name];
  return (letters[0] ?? '') + '*'.repeat(Math.min(3, Math.max(1, letters.length - 1)));
}
