import pg from 'pg';
import type { Agency, World } from '../generate/world.js';
import { type Answer, Connection } from '../load/connection.js';
import type { Run, Target } from '../load/load.js';
import { type Figures, figuresOf } from '../report.js';
import { draftOf, submissionOf } from './ordering.js';

export const HOT_ROW = 'a crowd at one variant';
const UNITS = 100;
const LANES = 16;

/** As many buyers as there are, at most a thousand, ask at the same moment for one unit each of a variant of which there are a hundred. */
export async function measureHotRow(
  url: string,
  world: World,
  targets: Readonly<Record<'floor' | 'product', Target>>,
  say: (text: string) => void,
): Promise<Figures[]> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    const floor = await rush(owner, world, targets.floor, world.shelves[0]![0]!);
    const product = await rush(owner, world, targets.product, world.shelves.at(-1)!.at(-1)!);
    const goal = Math.min(UNITS, world.agencies.length);
    if (product.taken !== goal) throw new Error(`${product.taken} of ${goal} units were taken`);
    const unclean = product.refused.filter(({ status, text }) => status !== 409 || !text.includes('stock_short'));
    if (unclean.length > 0) throw new Error(`not a clean refusal: ${unclean[0]!.status} ${unclean[0]!.text}`);
    say(`${product.taken} requests hold a unit each, ${product.refused.length} were refused with 409 stock_short`);
    const observed = (run: Run) => ({ run, alone: null, sized: {} });
    return [
      figuresOf(HOT_ROW, 'product', observed(product.run), floor.run),
      figuresOf(HOT_ROW, 'floor', observed(floor.run), null),
    ];
  } finally {
    await owner.end();
  }
}

interface Rush {
  readonly run: Run;
  readonly taken: number;
  readonly refused: readonly Answer[];
}

async function rush(owner: pg.Client, world: World, target: Target, variantId: string): Promise<Rush> {
  const drafts = await draftAll(world.agencies, target, variantId);
  await owner.query(`UPDATE stock_levels SET on_hand = reserved + ${UNITS} WHERE variant_id = $1`, [variantId]);
  const waiting = await Promise.all(drafts.map(() => Connection.open(target.port)));
  const before = await target.child.usage();
  const from = performance.now();
  const times: number[] = [];
  const answers = await Promise.all(
    drafts.map(async ({ agency, id, version }, index) => {
      const { path, sent } = submissionOf(agency, { id, version });
      const answer = await waiting[index]!.send('POST', path, sent);
      times.push(performance.now() - from);
      return answer;
    }),
  );
  const seconds = (performance.now() - from) / 1_000;
  const after = await target.child.usage();
  for (const connection of waiting) connection.close();
  const refused = answers.filter(({ status }) => status >= 300);
  const run: Run = {
    operations: answers.length,
    seconds,
    cpuMicroseconds: after.cpuMicroseconds - before.cpuMicroseconds,
    statements: after.statements - before.statements,
    rssBytes: after.rssBytes,
    times,
    steps: {},
  };
  return { run, taken: answers.length - refused.length, refused };
}

async function draftAll(agencies: readonly Agency[], target: Target, variantId: string) {
  const drafts: { agency: Agency; id: string; version: number }[] = [];
  const left = [...agencies];
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      const connection = await Connection.open(target.port);
      for (let agency = left.pop(); agency; agency = left.pop()) {
        const { path, sent } = draftOf(agency, [variantId]);
        const draft = await connection.ask<{ id: string; version: number }>('POST', path, sent);
        drafts.push({ agency, id: draft.id, version: draft.version });
      }
      connection.close();
    }),
  );
  return drafts;
}
