import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import pg from 'pg';
import { Datasets } from './generate/dataset.js';
import { type Limit, limitsOf, limitTable } from './limits.js';
import type { Measured } from './measurements/measurement.js';
import { measurePages } from './measurements/pages.js';
import { measureQueue } from './measurements/queue.js';
import { measureRecount } from './measurements/recount.js';
import { measureScale } from './measurements/scale.js';
import { measureServices } from './measurements/services.js';
import { type Options, readOptions } from './options.js';
import { type Figures, machine, table } from './report.js';

type Say = (text: string) => void;

async function main(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL: missing (npm run bench makes a server of its own)');
  const say = (text: string): void => console.log(`- ${text}`);
  const datasets = new Datasets(url, options.keep !== '', say);
  const { figures, limits } = options.scale
    ? await measureScale(datasets, options, say)
    : await measureAll(datasets, options, say);
  const description = machine(await versionOf(url));
  console.log(`\n${description}; ${JSON.stringify(options)}\n\n${tables(figures, limits)}\n`);
  mkdirSync(dirname(options.out), { recursive: true });
  writeFileSync(options.out, `${JSON.stringify({ machine: description, options, figures, limits }, null, 2)}\n`);
  return 0;
}

/** The worker's part comes after the pages, whose events it finds; the recount last, because it changes the year. */
async function measureAll(datasets: Datasets, options: Options, say: Say): Promise<Measured> {
  const { url, world, drop } = await datasets.open(options);
  try {
    const figures: Figures[] = [];
    const limits: Limit[] = [];
    const add = (measured: Measured): void => {
      figures.push(...measured.figures);
      limits.push(...measured.limits);
    };
    add(await measurePages(url, world, options, say));
    add(await measureServices(url, world, options, say));
    add({ figures: await measureQueue(url, options, say), limits: [] });
    add(await measureRecount(url, world, options, say));
    return { figures, limits: [...limitsOf(figures), ...limits] };
  } finally {
    await drop();
  }
}

function tables(figures: readonly Figures[], limits: readonly Limit[]): string {
  return [figures.length > 0 ? table(figures) : '', limits.length > 0 ? limitTable(limits) : '']
    .filter((text) => text !== '')
    .join('\n\n');
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
