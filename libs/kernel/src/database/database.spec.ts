import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ownerQuery, type TestDatabase, testDatabase } from '../../../../test/support/database.js';
import { eventually } from '../../../../test/support/eventually.js';
import { Env } from '../config/env.js';
import { problemOf } from '../http/problem.js';
import { Database } from './database.js';

@Entity({ name: 'lost_words' })
class LostWord {
  @PrimaryColumn({ type: 'int' })
  id!: number;

  @Column({ type: 'text' })
  word!: string;
}

describe('A transaction whose connection is lost between two statements', () => {
  let test: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    test = await testDatabase();
    await ownerQuery(
      test,
      'CREATE TABLE lost_words (id int PRIMARY KEY, word text); GRANT ALL ON lost_words TO bangfu_app',
    );
    database = new Database(new Env({ DATABASE_URL: test.url, DATABASE_POOL_SIZE: '2', DATA_DIR: '/tmp' }));
    await database.onModuleInit();
  });
  afterAll(async () => {
    await database.onApplicationShutdown();
    await test.drop();
  });

  async function loseConnection(): Promise<void> {
    const [{ pid }] = (await database.query('SELECT pg_backend_pid() AS pid')) as [{ pid: number }];
    await ownerQuery(test, `SELECT pg_terminate_backend(${pid})`);
    const isGone = () =>
      database.query('SELECT 1').then(
        () => false,
        () => true,
      );
    await eventually(isGone, Boolean);
  }

  it.each([
    ['a statement', () => database.query(`INSERT INTO lost_words VALUES (1, '茶油')`)],
    ['an entity', () => database.repo(LostWord).insert({ id: 1, word: '茶油' })],
    ['the commit', () => Promise.resolve()],
  ])('is refused as temporarily unavailable, whether %s comes next', async (_what, next) => {
    const error = await database
      .transaction(async () => {
        await loseConnection();
        await next();
      })
      .catch((thrown: unknown) => thrown);
    expect(problemOf(error, 'r1').problem).toMatchObject({ status: 503, code: 'temporarily_unavailable' });
    expect(await database.query('SELECT FROM lost_words')).toEqual([]);
  });
});
