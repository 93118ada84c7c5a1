import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import pg from 'pg';
import { generate } from './generate/generate.js';
import { measurePages } from './measurements/pages.js';
import { measureQueue } from './measurements/queue.js';
import { readOptions } from './options.js';
import { type Figures, machine, table } from './report.js';

const PAGE_LIMIT_MS = 200;

async function main(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL: missing (npm run bench makes a database of its own)');
  const say = (text: string): void => console.log(`- ${text}`);
  const world = await generate(url, options, say);
  const figures = [...(await measurePages(url, world, options, say)), ...(await measureQueue(url, options, say))];
  const description = machine(await versionOf(url));
  console.log(`\n${description}; ${JSON.stringify(options)}\n\n${table(figures)}\n`);
  for (const line of warningsOf(figures)) console.log(line);
  mkdirSync(dirname(options.out), { recursive: true });
  writeFileSync(options.out, `${JSON.stringify({ machine: description, options, figures }, null, 2)}\n`);
  return 0;
}

/** The limits of one request: an order is three of them, and events are no pages. */
function warningsOf(figures: readonly Figures[]): string[] {
  return figures
    .filter(({ side }) => side === 'product')
    .flatMap((row, index, rows) => [
      ...(row.p95Alone !== null &&
      row.p95Alone > PAGE_LIMIT_MS &&
      (row.name.startsWith('·') || !rows[index + 1]?.name.startsWith('·'))
        ? [`over ${PAGE_LIMIT_MS} ms at p95 on an idle machine: ${row.name}`]
        : []),
      ...(row.statementsOfOne === row.statementsOfFifty ? [] : [`statements grow with rows: ${row.name}`]),
    ]);
}

async function versionOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<{ version: string }>(`SELECT current_setting('server_version') AS version`)).rows[0]!
      .version;
  } finally {
    await client.end();
  }
}

process.exit(
  await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error);
    return 1;
  }),
);
