import pg from 'pg';
import type { Agency, World } from '../generate/world.js';
import { type Answer, Connection } from '../load/connection.js';
import { atMost } from '../limits.js';
import { p95, type Run, type Target } from '../load/load.js';
import { figuresOf, justOnce } from '../report.js';
import { besideOthers, split, timesOf } from './beside.js';
import type { Measured } from './measurement.js';
import { draftOf, submissionOf } from './ordering.js';

export const HOT_ROW = 'a crowd at one variant';
const UNITS = 100;
const ENOUGH = '100000000';
const LANES = 16;

/**
 * As many buyers as there are, at most a thousand, ask at the same moment for one unit each of a variant of which there are a hundred. Then
 * once more while other agencies order other products, and once with the same crowd spread over as many variants as there are, which shows
 * what of their waiting is due to the machine and what to the one row.
 */
export async function measureHotRow(
  url: string,
  world: World,
  targets: Readonly<Record<'floor' | 'product', Target>>,
  say: (text: string) => void,
): Promise<Measured> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    const { crowd } = split(world);
    const [first, last] = [world.shelves[0]!, world.shelves.at(-1)!];
    const all = [...new Set(world.shelves.slice(1, -1).concat([first]).flat())];
    const floor = await (await prepare(owner, crowd, targets.floor, () => first[0]!, UNITS))();
    const product = await (await prepare(owner, crowd, targets.product, () => last.at(-1)!, UNITS))();
    assertClean(product, crowd.length, say);
    const beside = async (variantOf: (index: number) => string, units: number | null) => {
      const ready = await prepare(owner, crowd, targets.product, variantOf, units);
      return besideOthers(targets.product, world, ready);
    };
    const spread = await beside((index) => all[(index * 7) % all.length]!, null);
    const hot = await beside(() => last.at(-2)!, UNITS);
    assertClean(hot.result, crowd.length, say);
    const slowest = Math.max(0, ...product.refused.map(({ milliseconds }) => milliseconds));
    return {
      figures: [
        figuresOf(HOT_ROW, 'product', justOnce(product.run), floor.run),
        figuresOf(HOT_ROW, 'floor', justOnce(floor.run), null),
        timesOf('· orders of other products meanwhile', hot.times, hot.result.run.seconds),
        timesOf('· the same, the crowd at many variants', spread.times, spread.result.run.seconds),
      ],
      limits: [
        atMost(`${HOT_ROW}: slowest clean refusal`, slowest, 1_000, 'ms'),
        atMost(
          `${HOT_ROW}: p95 of other products' orders, of the same with the crowd at many variants`,
          p95(hot.times) / p95(spread.times),
          1.5,
          'times',
        ),
      ],
    };
  } finally {
    await owner.end();
  }
}

function assertClean({ taken, refused }: Rush, buyers: number, say: (text: string) => void): void {
  const goal = Math.min(UNITS, buyers);
  if (taken !== goal) throw new Error(`${taken} of ${goal} units were taken`);
  const unclean = refused.filter(({ status, text }) => status !== 409 || !text.includes('stock_short'));
  if (unclean.length > 0) throw new Error(`not a clean refusal: ${unclean[0]!.status} ${unclean[0]!.text}`);
  say(`${taken} requests hold a unit each, ${refused.length} were refused with 409 stock_short`);
}

interface Rush {
  readonly run: Run;
  readonly taken: number;
  readonly refused: readonly (Answer & { readonly milliseconds: number })[];
}

/** Everybody has a draft and a connection; the answer sends them all at once. */
async function prepare(
  owner: pg.Client,
  agencies: readonly Agency[],
  target: Target,
  variantOf: (index: number) => string,
  units: number | null,
): Promise<() => Promise<Rush>> {
  const drafts = await draftAll(agencies, target, variantOf);
  const stock = (onHand: string): Promise<unknown> =>
    owner.query(`UPDATE stock_levels SET on_hand = reserved + ${onHand} WHERE variant_id = $1`, [variantOf(0)]);
  if (units !== null) await stock(String(units));
  const waiting = await Promise.all(drafts.map(() => Connection.open(target.port)));
  return async () => {
    const rush = await submitAll(drafts, waiting, target);
    for (const connection of waiting) connection.close();
    await stock(ENOUGH);
    return rush;
  };
}

async function submitAll(drafts: readonly Draft[], waiting: readonly Connection[], target: Target): Promise<Rush> {
  const before = await target.child.usage();
  const from = performance.now();
  const answers = await Promise.all(
    drafts.map(async ({ agency, id, version }, index) => {
      const { path, sent } = submissionOf(agency, { id, version });
      const answer = await waiting[index]!.send('POST', path, sent);
      return { ...answer, milliseconds: performance.now() - from };
    }),
  );
  const seconds = (performance.now() - from) / 1_000;
  const after = await target.child.usage();
  const refused = answers.filter(({ status }) => status >= 300);
  const run: Run = {
    operations: answers.length,
    seconds,
    cpuMicroseconds: after.cpuMicroseconds - before.cpuMicroseconds,
    statements: after.statements - before.statements,
    rssBytes: after.rssBytes,
    times: answers.map(({ milliseconds }) => milliseconds),
    steps: {},
  };
  return { run, taken: answers.length - refused.length, refused };
}

interface Draft {
  readonly agency: Agency;
  readonly id: string;
  readonly version: number;
}

async function draftAll(agencies: readonly Agency[], target: Target, variantOf: (index: number) => string) {
  const drafts: Draft[] = [];
  const left = [...agencies];
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      const connection = await Connection.open(target.port);
      for (let agency = left.pop(); agency; agency = left.pop()) {
        const { path, sent } = draftOf(agency, [variantOf(left.length)]);
        const draft = await connection.ask<{ id: string; version: number }>('POST', path, sent);
        drafts.push({ agency, id: draft.id, version: draft.version });
      }
      connection.close();
    }),
  );
  return drafts;
}
