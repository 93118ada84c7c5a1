import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock, Database, Env, repositoryRoot } from '@bangfu/kernel';
import { Ledger, LedgerChain, LedgerQueries } from '@bangfu/ledger';
import { testDatabase } from '../support/database.js';

const folder = mkdtempSync(join(tmpdir(), 'bangfu-chain-'));
const lines: string[] = [];
let head = '';

beforeAll(async () => {
  const at = await testDatabase();
  const database = new Database(new Env({ DATABASE_URL: at.url, DATA_DIR: folder }));
  await database.onModuleInit();
  const ledger = new Ledger(database, new Clock(), new LedgerQueries(database));
  await ledger.open(['memory:a', 'memory:b'].map((code) => ({ code, unit: 'CNY' as const })));
  for (let n = 1n; n <= 30n; n += 1n) {
    const legs = [
      { account: 'memory:a', amount: -n },
      { account: 'memory:b', amount: n },
    ];
    await ledger.post({ key: `spec-${n}`, refType: 'spec', refId: String(n), memo: '“引号”与\n换行', legs });
  }
  const chain = new LedgerChain(database);
  head = (await chain.seal()).hash;
  for await (const line of chain.lines()) lines.push(JSON.stringify({ ...line, position: String(line.position) }));
  await database.onApplicationShutdown();
  await at.drop();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The tool alone, in an empty folder, without the product's environment. */
function verified(text: readonly string[], ...options: string[]): { status: number | null; said: string } {
  const file = join(folder, 'chain.ndjson');
  writeFileSync(file, `${text.join('\n')}\n`);
  const tool = join(repositoryRoot(), 'bin/verify-chain.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, file, ...options], {
    cwd: folder,
    env: {},
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}`.trim() };
}

describe('E8: the chain, checked by the offline tool', () => {
  it('is intact as it was exported, without a database, up to the head that was printed', () => {
    expect(verified(lines, '--head', head)).toEqual({
      status: 0,
      said: `intact: 30 transfers, head ${head}; sum of all postings: CNY 0`,
    });
  });

  it.each([
    [
      'an amount changed',
      () => lines.map((line, n) => (n === 9 ? line.replace('|10', '|11') : line)),
      'BROKEN position 10',
    ],
    ['a transfer left out', () => lines.filter((_line, n) => n !== 4), 'BROKEN position 5 is missing'],
    ['two exchanged', () => [lines[1]!, lines[0]!, ...lines.slice(2)], 'BROKEN position 1 is missing'],
    ['one added at the end', () => [...lines, lines[0]!.replace('"1"', '"31"')], 'BROKEN position 31'],
    ['something else', () => ['hello'], 'BROKEN line 1'],
  ])('is not, with %s', (_what, change, said) => {
    const found = verified(change());
    expect(found.status).toBe(1);
    expect(found.said).toMatch(said);
  });

  it('is not, when its end was cut off and the printed head is known', () => {
    expect(verified(lines.slice(0, 20)).status).toBe(0);
    expect(verified(lines.slice(0, 20), '--head', head)).toMatchObject({
      status: 1,
      said: expect.stringContaining('is not in the chain'),
    });
  });
});
