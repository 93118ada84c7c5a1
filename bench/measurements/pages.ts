import { isDeepStrictEqual } from 'node:util';
import type { World } from '../generate/world.js';
import { Connection } from '../load/connection.js';
import { join, load, type Run, type Target } from '../load/load.js';
import type { Options } from '../options.js';
import { type Figures, figuresOf, type Sized, stepOf } from '../report.js';
import { Child } from '../servers/child.js';
import { chineseSearch, productDetail, productList } from './catalogue.js';
import { complianceAgencies, provinceCompliance } from './compliance.js';
import { HOT_ROW, measureHotRow } from './hot-row.js';
import type { Measurement } from './measurement.js';
import { bulkOrder } from './ordering.js';

const PAGES: readonly Measurement[] = [
  productList,
  productDetail,
  chineseSearch,
  bulkOrder,
  provinceCompliance,
  complianceAgencies,
];
const SIDES = ['floor', 'product'] as const;
type Side = (typeof SIDES)[number];

/** In turns, so that noise of the machine falls on both sides. */
const TURNS = 2;

/** Everything that is asked over HTTP: product and floor side by side, each in a process of its own. */
export async function measurePages(
  url: string,
  world: World,
  options: Options,
  say: (text: string) => void,
): Promise<Figures[]> {
  const wanted = PAGES.filter(({ name }) => name.startsWith(options.only));
  const crowd = HOT_ROW.startsWith(options.only);
  if (wanted.length === 0 && !crowd) return [];
  const variables = {
    DATABASE_URL: url,
    DATA_DIR: process.env.DATA_DIR ?? '.data',
    APP_SECRET: 'a secret of the bench that guards nothing',
    RATE_LIMIT_PER_MINUTE: '999999',
  };
  const targets = {} as Record<Side, Target>;
  try {
    for (const side of SIDES) {
      const child = await Child.start(side, variables);
      targets[side] = { child, port: await child.ask<number>('port') };
    }
    const figures: Figures[] = [];
    for (const measurement of wanted) {
      if (!(await exists(measurement, targets.product))) {
        say(`${measurement.name}: the product has no ${measurement.path} yet`);
        continue;
      }
      say(measurement.name);
      figures.push(...(await measure(measurement, world, targets, options)));
    }
    if (crowd) figures.push(...(await measureHotRow(url, world, targets, say)));
    return figures;
  } finally {
    for (const side of SIDES) await targets[side]?.child.stop();
  }
}

async function exists({ path }: Measurement, { port }: Target): Promise<boolean> {
  if (!path) return true;
  const connection = await Connection.open(port);
  const { status } = await connection.send('GET', path);
  connection.close();
  return status !== 404;
}

async function measure(
  measurement: Measurement,
  world: World,
  targets: Record<Side, Target>,
  options: Options,
): Promise<Figures[]> {
  await assertAgreement(measurement, world, targets);
  const runs: Record<Side, Run[]> = { floor: [], product: [] };
  let round = 0;
  const go = async (side: Side, seconds: number, connections = options.connections): Promise<Run> => {
    const run = await load(targets[side], connections, seconds, round, measurement.turn(world));
    round += 10_000;
    return run;
  };
  for (const side of SIDES) await go(side, Math.min(2, options.seconds));
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const side of SIDES) runs[side].push(await go(side, options.seconds / TURNS));
  }
  const floor = join(runs.floor);
  const figures: Figures[] = [];
  for (const side of ['product', 'floor'] as const) {
    const observed = {
      run: join(runs[side]),
      alone: await go(side, Math.min(2, options.seconds), 1),
      sized: await countStatements(measurement, world, targets[side]),
    };
    figures.push(figuresOf(measurement.name, side, observed, side === 'product' ? floor : null));
    figures.push(...(measurement.steps ?? []).map((step) => stepOf(step, side, observed)));
  }
  return figures;
}

async function assertAgreement(
  { name, agree }: Measurement,
  world: World,
  targets: Record<Side, Target>,
): Promise<void> {
  if (!agree) return;
  const answers: unknown[] = [];
  for (const side of SIDES) {
    const connection = await Connection.open(targets[side].port);
    answers.push(await agree(world, connection));
    connection.close();
  }
  if (isDeepStrictEqual(answers[0], answers[1])) return;
  throw new Error(
    `${name}: floor and product answer differently\n${answers.map((answer) => JSON.stringify(answer).slice(0, 1_500)).join('\n')}`,
  );
}

/** Statements of one operation over 1 row and over 50, in all and step by step; everything is warm by now. */
async function countStatements(
  measurement: Measurement,
  world: World,
  { child, port }: Target,
): Promise<Record<string, Sized>> {
  const connection = await Connection.open(port);
  const counted: Record<string, Record<number, number>> = {};
  for (const rows of [1, 50] as const) {
    // What a door does only once a minute or once per size is done now.
    await measurement.sized(world, connection, rows, () => undefined);
    const settled = await quiet(child);
    let last = settled;
    await measurement.sized(world, connection, rows, async (step) => {
      const now = await quiet(child);
      (counted[step] ??= {})[rows] = now - last;
      last = now;
    });
    (counted.all ??= {})[rows] = (await quiet(child)) - settled;
  }
  connection.close();
  return Object.fromEntries(Object.entries(counted).map(([step, of]) => [step, { one: of[1]!, fifty: of[50]! }]));
}

/** The number of statements once nothing is sent in the background any more (the outbox rings shortly after a commit). */
async function quiet(child: Child): Promise<number> {
  for (let before = -1; ;) {
    const { statements } = await child.usage();
    if (statements === before) return statements;
    before = statements;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
