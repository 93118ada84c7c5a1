import { type Actor, newId, SYSTEM } from '@bangfu/kernel';
import { Parties, People, permissionsOf, type Role, Users } from '@bangfu/parties';
import { admit } from '../catalog.js';
import type { TradingRoom } from './trading-room.js';

/** A budget unit, or a union of one. */
export async function budgetUnit(
  room: TradingRoom,
  more: { divisionCode?: string; parentId?: string } = {},
): Promise<string> {
  const id = newId();
  const name = `某事业单位${id.slice(-12)}`;
  await room.get(Parties).insert(SYSTEM, {
    id,
    kind: 'budget_unit',
    unitKind: 'institution',
    name,
    shortName: name.slice(0, 20),
    divisionCode: more.divisionCode ?? '430481',
    parentId: more.parentId ?? null,
    invented: true,
  });
  return id;
}

/** A co-operative in 淝田镇 that may sell. */
export async function admittedSupplier(room: TradingRoom): Promise<string> {
  const id = newId();
  const name = `某合作社${id.slice(-12)}`;
  await room.get(Parties).insert(SYSTEM, {
    id,
    kind: 'supplier',
    supplierKind: 'cooperative',
    name,
    shortName: name.slice(0, 20),
    divisionCode: '430481113',
    parentId: null,
    invented: true,
  });
  await admit(room.database, id);
  return id;
}

/** Somebody in a role of an organisation, as a verb sees them. */
export async function person(room: TradingRoom, organisationId: string, role: Role): Promise<Actor> {
  const organisation = await room.get(Parties).find(organisationId);
  const name = '某经办人';
  const userId = await room.get(Users).insertDemo(SYSTEM, { login: `u-${newId()}`, name }, 'x');
  await room.get(People).ensure(SYSTEM, organisation, { userId, role });
  return { userId, name, organisationId, regionCode: null, roles: [role], permissions: permissionsOf([role]) };
}

export interface Staff {
  readonly id: string;
  readonly manager: Actor;
  readonly buyer: Actor;
  readonly approver: Actor;
  readonly acceptor: Actor;
  readonly finance: Actor;
}

/** A budget unit with one person for each duty. */
export async function staffedUnit(room: TradingRoom): Promise<Staff> {
  const id = await budgetUnit(room);
  return {
    id,
    manager: await person(room, id, 'agency_manager'),
    buyer: await person(room, id, 'agency_buyer'),
    approver: await person(room, id, 'agency_approver'),
    acceptor: await person(room, id, 'agency_acceptor'),
    finance: await person(room, id, 'agency_finance'),
  };
}
