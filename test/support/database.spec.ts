import pg from 'pg';
import { testDatabase } from './database.js';

describe('testDatabase', () => {
  it('gives every caller a database of its own', async () => {
    const [first, second] = await Promise.all([testDatabase(), testDatabase()]);
    const connections = [first, second].map(({ url }) => new pg.Client({ connectionString: url }));
    await Promise.all(connections.map((client) => client.connect()));
    await connections[0].query('CREATE TABLE only_here (id int)');
    const { rows } = await connections[1].query(`SELECT to_regclass('only_here') AS found`);
    expect(rows).toEqual([{ found: null }]);
    await Promise.all(connections.map((client) => client.end()));
    await Promise.all([first.drop(), second.drop()]);
  });

  it('removes the database even while somebody is connected', async () => {
    const database = await testDatabase();
    const client = new pg.Client({ connectionString: database.url });
    client.on('error', () => {});
    await client.connect();
    await database.drop();
    const later = new pg.Client({ connectionString: database.url });
    await expect(later.connect()).rejects.toMatchObject({ code: '3D000' });
  });
});
