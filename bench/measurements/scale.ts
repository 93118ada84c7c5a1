import type { Dataset, Datasets } from '../generate/dataset.js';
import type { Sizes } from '../generate/generate.js';
import { atMost, type Limit } from '../limits.js';
import { join, load, p95, type Run } from '../load/load.js';
import { isWanted, type Options } from '../options.js';
import { type Figures, figuresOf, justOnce } from '../report.js';
import { addToCart } from './cart.js';
import { chineseSearch, productDetail, productList } from './catalogue.js';
import type { Measured, Measurement } from './measurement.js';
import { bulkOrder } from './ordering.js';
import { startServer } from './pages.js';

const MEASURED: readonly Measurement[] = [productList, productDetail, chineseSearch, addToCart, bulkOrder];
/** What may grow, how often it does, and by how much p95 may then. */
const GROWTHS = [
  { of: 'suppliers', times: 20, bar: 1.2 },
  { of: 'products', times: 100, bar: 2 },
] as const;
const TURNS = 4;

interface Place {
  readonly name: string;
  readonly dataset: Dataset;
  readonly server: Awaited<ReturnType<typeof startServer>>;
}

/** The dataset of the run beside the same with fewer suppliers and with fewer products, on one server, a product on each, in turns. */
export async function measureScale(
  datasets: Datasets,
  options: Options,
  say: (text: string) => void,
): Promise<Measured> {
  const wanted: [string, Sizes][] = [
    ['all', options],
    ...GROWTHS.map(({ of, times }): [string, Sizes] => {
      const fewer = Math.max(1, Math.round(options[of] / times));
      return [`${fewer} ${of}`, { ...options, [of]: fewer }];
    }),
  ];
  const places: Place[] = [];
  try {
    for (const [name, sizes] of wanted) {
      const dataset = await datasets.open(sizes);
      const server = await startServer('product', dataset.url).catch(async (error: unknown) => {
        await dataset.drop();
        throw error;
      });
      places.push({ name, dataset, server });
    }
    const figures: Figures[] = [];
    const limits: Limit[] = [];
    for (const measurement of MEASURED.filter(({ name }) => isWanted(name, options))) {
      say(measurement.name);
      const runs = await inTurns(measurement, places, options);
      for (const [at, run] of runs.entries()) {
        figures.push(figuresOf(`${measurement.name}, ${places[at]!.name}`, 'product', justOnce(run), null));
      }
      for (const [at, { of, times, bar }] of GROWTHS.entries()) {
        const grown = p95(runs[0]!.times) / p95(runs[at + 1]!.times);
        limits.push(atMost(`${measurement.name}: p95 with ${times} times the ${of}`, grown, bar, 'times'));
      }
    }
    return { figures, limits };
  } finally {
    for (const { server, dataset } of places) {
      await server.child.stop();
      await dataset.drop();
    }
  }
}

/** Each place in each turn, first one way round and then the other, so that noise of the machine falls on all. */
async function inTurns(measurement: Measurement, places: readonly Place[], options: Options): Promise<Run[]> {
  const runs = places.map((): Run[] => []);
  let round = 0;
  for (let turn = -1; turn < TURNS; turn += 1) {
    const order = [...places.keys()];
    if (turn % 2 !== 0) order.reverse();
    for (const at of order) {
      const { server, dataset } = places[at]!;
      const seconds = turn < 0 ? Math.min(2, options.seconds) : options.seconds / TURNS;
      const run = await load(server, options.connections, seconds, round, measurement.turn(dataset.world));
      if (turn >= 0) runs[at]!.push(run);
    }
    round += 10_000;
  }
  return runs.map(join);
}
