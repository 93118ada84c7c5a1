import { Categories } from '@bangfu/catalog';
import { Database, Env, migrate } from '@bangfu/kernel';
import { DemoParties, Divisions, People } from '@bangfu/parties';
import { Programmes } from '@bangfu/quota';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConsumersModule } from '../../worker/src/worker.module.js';
import { isTold, tellStory } from './story/tell-story.js';

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
