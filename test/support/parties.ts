import { tmpdir } from 'node:os';
import { type Actor, Clock, Database, Env, KernelModule, newId, SettableClock, SYSTEM } from '@bangfu/kernel';
import {
  Identity,
  type NewOrganisation,
  type Organisation,
  type OrganisationKind,
  Parties,
  PartiesModule,
  People,
  type Role,
  Users,
} from '@bangfu/parties';
import { Test, type TestingModule } from '@nestjs/testing';
import { testDatabase } from './database.js';

/** The password of every `person`. */
export const PASSWORD = 'Corn-and-tea-1949';

export interface PartiesRoom {
  readonly app: TestingModule;
  readonly database: Database;
  readonly clock: SettableClock;
  close(): Promise<void>;
}

/** The parties room on a database of its own, with a clock that stands at 10 o'clock on 18 March 2026 in Shanghai. */
export async function partiesRoom(variables: Record<string, string> = {}): Promise<PartiesRoom> {
  const { url, drop } = await testDatabase();
  const env = new Env({ DATA_DIR: tmpdir(), SEED: 'story', LOG_LEVEL: 'silent', ...variables, DATABASE_URL: url });
  const clock = new SettableClock();
  clock.set('2026-03-18T10:00:00+08:00');
  const app = await Test.createTestingModule({ imports: [KernelModule, PartiesModule] })
    .overrideProvider(Env)
    .useValue(env)
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  await app.init();
  const close = async (): Promise<void> => {
    await app.close();
    await drop();
  };
  return { app, database: app.get(Database), clock, close };
}

let phones = 0;

/** A person with roles in an organisation (or none, for a shopper), whose password is `PASSWORD`. */
export async function person(
  room: PartiesRoom,
  roles: readonly Role[],
  organisation: Organisation | null = null,
  login = `person-${newId().slice(-12)}`,
): Promise<{ userId: string; login: string }> {
  phones += 1;
  const userId = await room.app
    .get(Users)
    .insertWithPassword(SYSTEM, { login, name: '赵一', phone: `138${String(phones).padStart(8, '0')}` }, PASSWORD);
  for (const role of roles) await room.app.get(People).ensure(SYSTEM, organisation, { userId, role });
  return { userId, login };
}

/** An organisation of a kind in 耒阳; `insertPlaces` must have run. */
export function organisation(
  room: PartiesRoom,
  kind: OrganisationKind,
  more: Partial<NewOrganisation> = {},
): Promise<Organisation> {
  return room.app.get(Parties).create(SYSTEM, {
    kind,
    name: `某单位${newId().slice(-12)}`,
    divisionCode: '430481',
    ...(kind === 'budget_unit' ? { unitKind: 'organ' as const } : {}),
    ...(kind === 'supplier' ? { supplierKind: 'cooperative' as const } : {}),
    ...more,
  });
}

/** Signs in and answers the token with what it means to a request. */
export async function signedIn(
  room: PartiesRoom,
  login: string,
  code?: string,
): Promise<{ token: string; actor: Actor; sessionId: string }> {
  const identity = room.app.get(Identity);
  const { token } = await identity.signIn({ login, password: PASSWORD, code });
  const found = await identity.authenticate(token);
  if (!found) throw new Error('the fresh session is not valid');
  return { token, actor: found.actor, sessionId: found.sessionId };
}
