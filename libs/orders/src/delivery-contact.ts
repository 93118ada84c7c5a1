import { type Actor, seal, type Secrets, unseal } from '@bangfu/kernel';
import { maskPhone, parsePhone } from '@bangfu/parties';
import type { Order } from './order.entity.js';
import type { OrderState } from './order.states.js';

/** Who takes the goods. */
export interface DeliveryContact {
  readonly name: string;
  readonly phone: string;
}

export interface ShownContact extends DeliveryContact {
  /** True when parts are hidden from the reader. */
  readonly masked: boolean;
}

const PURPOSE = 'orders.delivery_contact';
/** While the supplier has goods to bring or to take back. */
const SUPPLIER_SEES: readonly OrderState[] = ['confirmed', 'shipped', 'received'];

/** The sealed contact and its masks, as the row keeps them. Throws `phone_invalid`. */
export function sealContact(secrets: Secrets, orderId: string, { name, phone }: DeliveryContact) {
  const digits = parsePhone(phone);
  return {
    deliveryContactSealed: seal(secrets, PURPOSE, orderId, JSON.stringify({ name: name.trim(), phone: digits })),
    deliveryNameMasked: maskName(name.trim()),
    deliveryPhoneMasked: maskPhone(digits),
  };
}

/** In full for the buyer, and for the supplier from confirmation to completion; masked for everyone else. */
export function showContact(secrets: Secrets, actor: Actor, order: Order): ShownContact {
  const open =
    actor.organisationId === order.buyerId ||
    (actor.organisationId === order.supplierId && SUPPLIER_SEES.includes(order.state));
  if (!open) return { name: order.deliveryNameMasked, phone: order.deliveryPhoneMasked, masked: true };
  const contact = JSON.parse(unseal(secrets, PURPOSE, order.id, order.deliveryContactSealed)) as DeliveryContact;
  return { ...contact, masked: false };
}

function maskName(name: string): string {
  const letters = [...name];
  return (letters[0] ?? '') + '*'.repeat(Math.min(3, Math.max(1, letters.length - 1)));
}
