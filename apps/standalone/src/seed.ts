import { Categories } from '@bangfu/catalog';
import { Database, Env } from '@bangfu/kernel';
import { DEMO_ACCOUNTS, Divisions, ROLE_NAMES } from '@bangfu/parties';
import { Programmes } from '@bangfu/quota';
import type { INestApplicationContext } from '@nestjs/common';
import { isTold, tellStory } from './story/tell-story.js';

export interface DemoAccount {
  readonly login: string;
  readonly who: string;
  readonly does: string;
}

/** Brings an empty database to life: places, shelves and programmes always, the story only with SEED=story. Idempotent. */
export async function seedAtFirstStart(app: INestApplicationContext, say: (line: string) => void = console.log): Promise<void> {
  await app.get(Divisions, { strict: false }).importAll();
  await app.get(Categories, { strict: false }).importAll();
  await app.get(Programmes, { strict: false }).importAll();
  if (app.get(Env, { strict: false }).seed !== 'story' || (await isTold(app.get(Database, { strict: false })))) return;
  await tellStory(say);
}

/** The accounts to try, as far as this database has them. */
export async function demoAccounts(app: INestApplicationContext): Promise<readonly DemoAccount[]> {
  if (app.get(Env, { strict: false }).production) return [];
  const logins = DEMO_ACCOUNTS.map((account) => account.login);
  const found = await app
    .get(Database, { strict: false })
    .query<{ login: string }>('SELECT login FROM users WHERE login = ANY($1)', [logins]);
  const present = new Set(found.map((row) => row.login));
  return DEMO_ACCOUNTS.filter((account) => present.has(account.login)).map(({ login, name, role }) => ({
    login,
    who: name,
    does: ROLE_NAMES[role],
  }));
}
