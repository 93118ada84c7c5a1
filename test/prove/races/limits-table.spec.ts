import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@bangfu/kernel';
import pg from 'pg';
import { testDatabase } from '../../support/database.js';
import { LIMITS } from './limits.js';
import { RACED_ROUTES } from './routes.js';

const root = repositoryRoot();
const folder = join(root, 'test/prove/races');
const page = join(root, 'docs/proof/limits.md');

/** Cases by the ids with which their names begin. */
function casesHere(): Set<string> {
  const ids = new Set<string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.spec.ts'))) {
    for (const [, id] of readFileSync(join(folder, file), 'utf8').matchAll(
      /\bit(?:\.each\([^)]*\))?\(\s*['`]([AL]\d+[a-c]?):/g,
    )) {
      ids.add(id!);
    }
  }
  return ids;
}

function written(): string {
  const rows = LIMITS.map(({ limit, held, cases, rooms = [], open }) => {
    const raced = [...cases, ...rooms.map(([file, sentence]) => `${file}: “${sentence} …”`)].join('; ');
    return `| ${limit} | ${held.map((name) => `\`${name}\``).join(', ') || 'locks'} | ${open ? `**open:** ${open}` : raced} |`;
  });
  const routes = Object.entries(RACED_ROUTES).map(
    ([route, [prizes, cases]]) => `| \`${route}\` | ${prizes.join(', ')} | ${cases} |`,
  );
  return [
    '# What is limited, and who races it\n',
    'Written from test/prove/races/limits.ts and routes.ts by `REWRITE=1 npm test -- test/prove/races/limits-table`.\n',
    '| limit | held by the database | raced by |\n| --- | --- | --- |',
    ...rows,
    '\n## Write routes that touch stock, budget or the cart’s total\n',
    '| route | touches | case |\n| --- | --- | --- |',
    ...routes,
    '',
  ].join('\n');
}

describe('the table of limits', () => {
  it('names cases that exist, here or in the specs of the rooms', () => {
    const known = casesHere();
    const named = [
      ...LIMITS.flatMap(({ cases }) => cases),
      ...Object.values(RACED_ROUTES).flatMap(([, cases]) => cases.split(', ')),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    const sentences = LIMITS.flatMap(({ rooms = [] }) => rooms);
    expect(sentences.filter(([file, sentence]) => !readFileSync(join(root, file), 'utf8').includes(sentence))).toEqual(
      [],
    );
    // A limit without any race says so.
    expect(LIMITS.filter(({ cases, rooms = [], open }) => cases.length + rooms.length === 0 && !open)).toEqual([]);
    // All of the plan is here.
    const plan = ['A1', 'A2', 'A3', 'A4a', 'A4b', 'A4c', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12', 'A13'];
    expect(plan.filter((id) => !known.has(id))).toEqual([]);
  });

  it('names constraints, indexes and triggers that exist', async () => {
    const at = await testDatabase();
    const client = new pg.Client({ connectionString: at.url });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint UNION SELECT relname FROM pg_class WHERE relkind = 'i' UNION SELECT tgname FROM pg_trigger`,
    );
    await client.end();
    await at.drop();
    const known = new Set(rows.map(({ name }) => name));
    expect(LIMITS.flatMap(({ held }) => held).filter((name) => !known.has(name))).toEqual([]);
  });

  it('is published as it is', async () => {
    const { format } = await import('prettier');
    const now = await format(written(), { parser: 'markdown', printWidth: 120 });
    if (process.env.REWRITE) (await import('node:fs')).writeFileSync(page, now);
    expect(readFileSync(page, 'utf8')).toBe(now);
  });
});
