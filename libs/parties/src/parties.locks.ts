import type { Database } from '@bangfu/kernel';
import { Membership } from './membership.entity.js';
import { Organisation } from './organisation.entity.js';
import { membershipMissing, organisationMissing, userMissing } from './parties.errors.js';
import { User } from './user.entity.js';

/** Every row lock of this room. Order: organisations (by id), then users, then memberships. */

export async function lockUser(database: Database, id: string): Promise<User> {
  const user = await database.repo(User).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!user) throw userMissing();
  return user;
}

export async function lockOrganisation(database: Database, id: string): Promise<Organisation> {
  const organisation = await database
    .repo(Organisation)
    .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!organisation) throw organisationMissing();
  return organisation;
}

/** Two organisations at once, in the order of their ids. */
export async function lockOrganisations(database: Database, ids: readonly [string, string]): Promise<Organisation[]> {
  const locked = new Map<string, Organisation>();
  for (const id of [...ids].sort()) locked.set(id, await lockOrganisation(database, id));
  return ids.map((id) => locked.get(id)!);
}

export async function lockMembership(database: Database, id: string): Promise<Membership> {
  const membership = await database.repo(Membership).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!membership) throw membershipMissing();
  return membership;
}
