import type { Agency, World } from '../generate/world.js';
import { Connection } from '../load/connection.js';
import type { Run, Target } from '../load/load.js';
import { type Figures, figuresOf, justOnce } from '../report.js';
import { bulkOrder } from './ordering.js';

const MOST = 16;
const LANES = 4;

/** Some agencies keep to themselves, so that what happens to them is not their own doing: the last ones, a quarter at most. */
export function split({ agencies }: World): { crowd: readonly Agency[]; others: readonly Agency[] } {
  const others = Math.max(1, Math.min(MOST, Math.floor(agencies.length / 4)));
  return { crowd: agencies.slice(0, -others), others: agencies.slice(-others) };
}

/** Bulk orders of other agencies from other shelves, for as long as `work` takes and once at least each; their times. */
export async function besideOthers<T>(
  target: Target,
  world: World,
  work: () => Promise<T>,
): Promise<{ result: T; times: number[] }> {
  const shelves = world.shelves.length > 2 ? world.shelves.slice(1, -1) : world.shelves.slice(0, 1);
  const turn = bulkOrder.turn({ ...world, agencies: [...split(world).others], shelves });
  const lanes = await Promise.all(Array.from({ length: LANES }, () => Connection.open(target.port)));
  const times: number[] = [];
  let working = true;
  const ordering = Promise.all(
    lanes.map(async (connection, lane) => {
      for (let round = 0; working || round === 0; round += 1) {
        const start = performance.now();
        await turn(connection, lane, round, () => undefined);
        times.push(performance.now() - start);
      }
    }),
  );
  const result = await work().finally(() => (working = false));
  await ordering;
  for (const connection of lanes) connection.close();
  return { result, times };
}

/** A line of the table for orders beside something else: times alone. */
export function timesOf(name: string, times: readonly number[], seconds: number): Figures {
  const run: Run = {
    operations: times.length,
    seconds,
    cpuMicroseconds: 0,
    statements: 0,
    rssBytes: 0,
    times: [...times],
    steps: {},
  };
  const figures = figuresOf(name, 'product', justOnce(run), null);
  return { ...figures, statements: null, cpuMilliseconds: null, rssMegabytes: null };
}
