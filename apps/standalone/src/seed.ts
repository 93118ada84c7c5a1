import { Categories } from '@bangfu/catalog';
import { Database, Env, migrate } from '@bangfu/kernel';
import { DEMO_ACCOUNTS, DemoParties, Divisions, People, ROLE_NAMES } from '@bangfu/parties';
import { Programmes } from '@bangfu/quota';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConsumersModule } from '../../worker/src/worker.module.js';
import { isTold, tellStory } from './story/tell-story.js';

export interface DemoAccount {
  readonly login: string;
  readonly who: string;
  readonly does: string;
}

/** Brings an empty database to life: places, shelves and programmes always, the story only with SEED=story. Idempotent. */
export async function seedAtFirstStart(
  app: INestApplicationContext,
  say: (line: string) => void = console.log,
): Promise<void> {
  await app.get(Divisions, { strict: false }).importAll();
  await app.get(Categories, { strict: false }).importAll();
  await app.get(Programmes, { strict: false }).importAll();
  const database = app.get(Database, { strict: false });
  if (app.get(Env, { strict: false }).seed !== 'story' || (await isTold(database))) return;
  if (!(await isPeopled(database))) return tellStory(say);
  // History cannot be told before people who are there already.
  say('story: left out, this database has accounts of its own; an empty DATA_DIR gets the whole story');
  await app.get(DemoParties, { strict: false }).seed();
}

async function isPeopled(database: Database): Promise<boolean> {
  return (await database.query('SELECT 1 FROM users LIMIT 1')).length > 0;
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

/**
 * `npm run seed`: the same without serving. With `-- --operator LOGIN NAME DIVISION` it also founds the operating organisation
 * of an installation without the story, and prints its operator's first password once.
 */
async function main(words: readonly string[]): Promise<void> {
  await migrate(new Env().databaseUrl);
  const app = await NestFactory.createApplicationContext(ConsumersModule, { logger: ['error'], abortOnError: false });
  await seedAtFirstStart(app);
  console.log('seeded');
  if (words[0] === '--operator') await foundOperator(app, words.slice(1));
  await app.close();
}

async function foundOperator(
  app: INestApplicationContext,
  [login, name, divisionCode]: readonly string[],
): Promise<void> {
  if (!login || !name || !divisionCode) {
    throw new Error('usage: npm run seed -- --operator LOGIN ORGANISATION-NAME DIVISION-CODE');
  }
  const { firstPassword } = await app
    .get(People, { strict: false })
    .foundOperator({ name, divisionCode }, { login, name: login });
  console.log(`operator ${login} of ${name}; first password (shown once, to be changed at sign-in): ${firstPassword}`);
}

if (process.argv[1]?.endsWith('seed.js')) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
