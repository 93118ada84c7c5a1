import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import {
  Clock,
  configureHttpApp,
  type Door,
  Env,
  httpAdapter,
  type HttpOptions,
  SettableClock,
  WorkerStart,
} from '@bangfu/kernel';
import { DemoParties } from '@bangfu/parties';
import { Client } from './client.js';
import { placesDatabase, testDatabase, type TestDatabase } from './database.js';

export interface TestAppOptions {
  /** Instead of the whole product. */
  readonly modules?: readonly Type[];
  readonly doors?: readonly Door[];
  readonly clock?: SettableClock;
  /** Environment variables on top of the test's own. */
  readonly variables?: Record<string, string>;
  /** Brings all places of the country. */
  readonly places?: boolean;
  /** The same with the demo organisations and accounts (without the story), so that `client(login)` can sign in. */
  readonly seeded?: boolean;
  /** As the program that hands out the web adds to its routes. */
  readonly extend?: HttpOptions['extend'];
  /** Sets relay, consumers and schedule going, as in the running product. */
  readonly working?: boolean;
  /** A database that already exists; it is then not dropped. */
  readonly database?: TestDatabase;
}

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly clock: SettableClock;
  readonly database: TestDatabase;
  /** A client that has signed in; the same session for the same login. */
  client(login: string, password?: string): Promise<Client>;
  anonymous(): Client;
  get<T>(token: abstract new (...words: never[]) => T): T;
  close(): Promise<void>;
}

/**
 * The product on a fresh database, without a port, and without a running worker (`drainOutbox(app)` runs the consumers) unless asked for.
 * Answers are held against their declared DTOs: an answer that does not fit is a 500.
 */
export async function testApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = options.database ?? (await (options.places || options.seeded ? placesDatabase() : testDatabase()));
  const dataDir = mkdtempSync(join(tmpdir(), 'bangfu-test-'));
  const clock = options.clock ?? new SettableClock();
  const env = new Env({
    DATA_DIR: dataDir,
    DATABASE_URL: database.applicationUrl,
    DATABASE_POOL_SIZE: '25',
    DATABASE_WAIT_MS: '600000',
    LOG_LEVEL: 'error',
    SEED: 'story',
    RATE_LIMIT_PER_MINUTE: '999999',
    ...options.variables,
  });
  const { modules, doors } = options.modules
    ? { modules: options.modules, doors: options.doors ?? [] }
    : await wholeProduct();
  const house = Test.createTestingModule({ imports: [...modules] })
    .overrideProvider(Env)
    .useValue(env)
    .overrideProvider(Clock)
    .useValue(clock);
  const module = await (options.working ? house : house.overrideProvider(WorkerStart).useValue({})).compile();
  const app = module.createNestApplication<NestFastifyApplication>(httpAdapter(env), {
    bodyParser: false,
    logger: ['error'],
  });
  try {
    await configureHttpApp(app, { doors, checkAnswers: true, ...(options.extend && { extend: options.extend }) });
  } catch (error) {
    await app.close().catch(() => undefined);
    if (!options.database) await database.drop();
    throw error;
  }
  if (options.seeded) await app.get(DemoParties).seed();
  const clients = new Map<string, Promise<Client>>();
  return {
    app,
    clock,
    database,
    anonymous: () => new Client(app),
    client(login, password = 'bangfu-demo') {
      const known = clients.get(login) ?? new Client(app).signIn(login, password);
      clients.set(login, known);
      return known;
    },
    get: (token) => app.get(token as never, { strict: false }),
    async close() {
      await app.close();
      rmSync(dataDir, { recursive: true, force: true });
      if (!options.database) await database.drop();
    },
  };
}

/** Loaded only when asked for: the specs of one room need not load the house. */
async function wholeProduct(): Promise<{ modules: readonly Type[]; doors: readonly Door[] }> {
  // One after the other: Jest's module loader loses its way when two imports of one tree run at once.
  const { StandaloneModule } = await import('../../apps/standalone/src/standalone.module.js');
  const { DOORS } = await import('../../apps/standalone/src/doors.js');
  return { modules: [StandaloneModule], doors: DOORS };
}
