import type { INestApplicationContext } from '@nestjs/common';
import { freePort } from '#bin/ports.mjs';
import { consumingApp } from '../../../../test/support/consuming-app.js';
import { type TestDatabase, testDatabase } from '../../../../test/support/database.js';
import { Database } from './database.js';

/** What a real one does is shown by `npm run prove:cluster`. */
describe('Reads that may lag, where the replica is none', () => {
  let primary: TestDatabase;
  let other: TestDatabase;
  const open: INestApplicationContext[] = [];

  beforeAll(async () => {
    primary = await testDatabase();
    other = await testDatabase();
  });

  afterAll(async () => {
    await Promise.all(open.map((app) => app.close()));
    await other?.drop();
    await primary?.drop();
  });

  async function readsWith(replicaUrl: string): Promise<() => Promise<string>> {
    const variables = { DATABASE_URL: primary.url, DATABASE_REPLICA_URL: replicaUrl };
    const app = await consumingApp({ consumers: [], variables });
    open.push(app);
    const database = app.get(Database);
    return () =>
      database.reading(
        async () => (await database.query<{ name: string }>('SELECT current_database() AS name'))[0]!.name,
      );
  }

  const nameOf = ({ url }: TestDatabase): string => new URL(url).pathname.slice(1);

  it('go to the primary while nothing answers at its address, and do not wait for it each time', async () => {
    const read = await readsWith(`postgresql://bangfu@127.0.0.1:${await freePort()}/bangfu`);
    const from = performance.now();
    for (let time = 0; time < 20; time += 1) expect(await read()).toBe(nameOf(primary));
    expect(performance.now() - from).toBeLessThan(5_000);
  });

  it('go to the primary when the server at its address replays nothing, and leave that server', async () => {
    const read = await readsWith(other.url);
    for (let time = 0; time < 3; time += 1) expect(await read()).toBe(nameOf(primary));
    // No connection is left that would go on asking a server which has been promoted.
    await other.drop();
    expect(await read()).toBe(nameOf(primary));
  });
});
