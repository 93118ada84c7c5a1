import { tmpdir } from 'node:os';
import { Categories } from '@bangfu/catalog';
import { FulfilmentModule } from '@bangfu/fulfilment';
import { Clock, Database, Env, FilesModule, KernelModule, SettableClock } from '@bangfu/kernel';
import { OrdersModule } from '@bangfu/orders';
import { PartiesModule } from '@bangfu/parties';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { insertPlaces } from '../catalog.js';
import { testDatabase, type TestDatabase } from '../database.js';

export interface TradingRoom {
  readonly app: TestingModule;
  readonly at: TestDatabase;
  readonly database: Database;
  readonly clock: SettableClock;
  get<T>(token: Type<T>): T;
  close(): Promise<void>;
}

/** Orders, fulfilment and the rooms to their left on a database of their own; 10 o'clock on Wednesday 18 March 2026 in Shanghai; `modules` are rooms further right. */
export async function tradingRoom(poolSize = '40', modules: readonly Type[] = []): Promise<TradingRoom> {
  const room = await openRoom(await testDatabase(), poolSize, modules);
  room.clock.set('2026-03-18T10:00:00+08:00');
  await insertPlaces(room.database);
  await room.app.get(Categories).importAll();
  return room;
}

/** The same rooms on a database as it is, in real time until told otherwise. */
export async function openRoom(at: TestDatabase, poolSize: string, modules: readonly Type[]): Promise<TradingRoom> {
  const env = new Env({
    DATA_DIR: tmpdir(),
    SEED: 'story',
    LOG_LEVEL: 'silent',
    DATABASE_URL: at.applicationUrl,
    DATABASE_POOL_SIZE: poolSize,
    DATABASE_WAIT_MS: '600000',
  });
  const clock = new SettableClock();
  const app = await Test.createTestingModule({
    imports: [KernelModule, FilesModule, PartiesModule, OrdersModule, FulfilmentModule, ...modules],
  })
    .overrideProvider(Env)
    .useValue(env)
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  await app.init();
  return {
    app,
    at,
    database: app.get(Database),
    clock,
    get: (token) => app.get(token, { strict: false }),
    async close() {
      await app.close();
      await at.drop();
    },
  };
}
