import { isDeepStrictEqual } from 'node:util';
import type { World } from '../generate/world.js';
import type { Limit } from '../limits.js';
import { Connection } from '../load/connection.js';
import { join, load, type Run, type Target } from '../load/load.js';
import { isWanted, type Options } from '../options.js';
import { type Figures, figuresOf, justOnce, type Sized, stepOf } from '../report.js';
import { Child } from '../servers/child.js';
import { variablesFor } from '../servers/variables.js';
import { addToCart } from './cart.js';
import { chineseSearch, productDetail, productList } from './catalogue.js';
import { complianceAgencies, provinceCompliance } from './compliance.js';
import { HOT_ACCOUNT, measureHotAccount } from './hot-account.js';
import { HOT_ROW, measureHotRow } from './hot-row.js';
import type { Measured, Measurement } from './measurement.js';
import { bulkOrder } from './ordering.js';

const PAGES: readonly Measurement[] = [
  productList,
  productDetail,
  chineseSearch,
  addToCart,
  bulkOrder,
  provinceCompliance,
  complianceAgencies,
];
const SIDES = ['floor', 'product'] as const;
type Side = (typeof SIDES)[number];

/** In turns, so that noise of the machine falls on both sides. */
const TURNS = 2;
const CROWDED = 4;

/** A child program that answers HTTP. */
export async function startServer(side: Side, url: string): Promise<Target & { readonly child: Child }> {
  const child = await Child.start(side, {
    ...variablesFor(url),
    RATE_LIMIT_PER_MINUTE: '999999',
  });
  return { child, port: await child.ask<number>('port') };
}

/** Everything that is asked over HTTP: product and floor side by side, each in a process of its own. */
export async function measurePages(
  url: string,
  world: World,
  options: Options,
  say: (text: string) => void,
): Promise<Measured> {
  const wanted = PAGES.filter(({ name }) => isWanted(name, options));
  const crowd = isWanted(HOT_ROW, options);
  const account = isWanted(HOT_ACCOUNT, options);
  const measured = { figures: [] as Figures[], limits: [] as Limit[] };
  if (wanted.length === 0 && !crowd && !account) return measured;
  const targets = {} as Record<Side, Awaited<ReturnType<typeof startServer>>>;
  const add = ({ figures, limits }: Measured): void => {
    measured.figures.push(...figures);
    measured.limits.push(...limits);
  };
  try {
    for (const side of SIDES) targets[side] = await startServer(side, url);
    for (const measurement of wanted) {
      if (!(await exists(measurement, targets.product))) {
        say(`${measurement.name}: the product has no ${measurement.path} yet`);
        continue;
      }
      say(measurement.name);
      measured.figures.push(...(await measure(measurement, world, targets, options)));
    }
    if (crowd) add(await measureHotRow(url, world, targets, say));
    if (account) add(await measureHotAccount(world, targets.product, options, say));
    return measured;
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

type Servers = Record<Side, Target & { readonly child: Child }>;

async function measure(measurement: Measurement, world: World, targets: Servers, options: Options): Promise<Figures[]> {
  await assertAgreement(measurement, world, targets);
  const { name, steps = [], crowded } = measurement;
  let round = 0;
  const go = async (side: Side, seconds: number, connections: number): Promise<Run> => {
    const run = await load(targets[side], connections, seconds, round, measurement.turn(world));
    round += 10_000;
    return run;
  };
  const inTurns = async (connections: number): Promise<Record<Side, Run>> => {
    const runs: Record<Side, Run[]> = { floor: [], product: [] };
    for (const side of SIDES) await go(side, Math.min(2, options.seconds), connections);
    for (let turn = 0; turn < TURNS; turn += 1) {
      for (const side of SIDES) runs[side].push(await go(side, options.seconds / TURNS, connections));
    }
    return { floor: join(runs.floor), product: join(runs.product) };
  };
  const runs = await inTurns(options.connections);
  const figures: Figures[] = [];
  for (const side of ['product', 'floor'] as const) {
    const observed = {
      run: runs[side],
      alone: await go(side, Math.min(2, options.seconds), 1),
      sized: await countStatements(measurement, world, targets[side]),
    };
    figures.push(figuresOf(name, side, observed, side === 'product' ? runs.floor : null));
    figures.push(...steps.map((step) => stepOf(step, side, observed)));
  }
  if (!crowded) return figures;
  const connections = options.connections * CROWDED;
  const many = await inTurns(connections);
  for (const side of ['product', 'floor'] as const) {
    figures.push(
      figuresOf(
        `${name}, ${connections} connections`,
        side,
        justOnce(many[side]),
        side === 'product' ? many.floor : null,
      ),
    );
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
  { child, port }: Servers[Side],
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
