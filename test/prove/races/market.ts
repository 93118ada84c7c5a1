import type { Actor } from '@bangfu/kernel';
import { collection } from '../../support/factories/money.js';
import type { PayingRoom } from '../../support/factories/payments.js';
import { person } from '../../support/factories/people.js';
import { type Stall, stall } from '../../support/factories/shopping.js';

export interface Market {
  readonly shop: Stall;
  /** Of the shop as well. */
  readonly colleague: Actor;
  readonly operators: readonly [Actor, Actor];
}

/** A shop and a platform with two people each, who may decide the same thing at once. */
export async function market(room: PayingRoom): Promise<Market> {
  const shop = await stall(room);
  const colleague = await person(room, shop.supplier.organisationId!, 'coop_owner');
  const { operator } = await collection(room);
  return { shop, colleague, operators: [operator, await person(room, operator.organisationId!, 'operator')] };
}
