import type { World } from '../generate/world.js';
import { atMost, type Limit } from '../limits.js';
import { load, type Turn } from '../load/load.js';
import { isWanted, type Options } from '../options.js';
import { Service } from '../servers/service.js';
import { variablesFor } from '../servers/variables.js';
import { addToCart } from './cart.js';
import { chineseSearch, productDetail, productList } from './catalogue.js';
import { complianceAgencies, provinceCompliance } from './compliance.js';
import type { Measured } from './measurement.js';
import { bulkOrder } from './ordering.js';

type Say = (text: string) => void;

const START_MS = 3_000;
const REST_MB = 250;
const BENCH_MB = 400;
const REST_SECONDS = 3;
const LOOK_MS = 200;
/** The worker gets so many lengths of another measurement to carry off what the others left it. */
const LENGTHS = 4;

/** What each door is asked for; all of its kinds in turns. */
const LOADS: readonly [string, (world: World) => readonly Turn[]][] = [
  ['storefront', (world) => [productList, productDetail, chineseSearch, addToCart].map((of) => of.turn(world))],
  [
    'vendor',
    ({ seller }) => [
      async (connection) =>
        void (await connection.ask('GET', '/api/vendor/products?limit=20', { headers: { cookie: seller.cookie } })),
    ],
  ],
  ['procurement', (world) => [bulkOrder.turn(world)]],
  ['oversight', (world) => [provinceCompliance, complianceAgencies].map((of) => of.turn(world))],
];

/** Each service alone: how soon it is ready, its memory at rest and under load; and how old a job becomes behind them. */
export async function measureServices(url: string, world: World, options: Options, say: Say): Promise<Measured> {
  const limits: Limit[] = [];
  const start = (name: string): Promise<Service> => Service.start(name, variablesFor(url));
  for (const [name, turnsOf] of LOADS.filter(([name]) => isWanted(`service ${name}`, options))) {
    const service = await start(name);
    try {
      const rest = await atRest(service, options);
      const peak = await withPeak(service, () => drive(service, turnsOf(world), options));
      limits.push(...limitsOf(name, service, rest, peak, say));
    } finally {
      await service.stop();
    }
  }
  if (isWanted('service worker', options)) limits.push(...(await measureWorker(() => start('worker'), options, say)));
  return { figures: [], limits };
}

/** First among all that the other measurements left it; then a second one, which finds nothing to do, for its start and its rest. */
async function measureWorker(start: () => Promise<Service>, options: Options, say: Say): Promise<Limit[]> {
  const busy = await start();
  let peak = 0;
  try {
    peak = await withPeak(busy, () => drain(busy, options, say));
  } finally {
    await busy.stop();
  }
  const idle = await start();
  try {
    return limitsOf('worker', idle, await atRest(idle, options), peak, say);
  } finally {
    await idle.stop();
  }
}

function limitsOf(
  name: string,
  { startMilliseconds, startCpuMilliseconds }: Service,
  rest: number,
  peak: number,
  say: Say,
): Limit[] {
  say(
    `${name}: ready after ${startMilliseconds.toFixed(0)} ms (${startCpuMilliseconds ?? '?'} ms of CPU), ${rest.toFixed(0)} MB at rest, ${peak.toFixed(0)} MB at most`,
  );
  return [
    atMost(`${name}: start to ready`, startMilliseconds, START_MS, 'ms'),
    atMost(`${name}: RSS at rest after the start`, rest, REST_MB, 'MB'),
    atMost(`${name}: RSS in the bench`, peak, BENCH_MB, 'MB'),
  ];
}

async function atRest(service: Service, { seconds }: Options): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, Math.min(REST_SECONDS, seconds) * 1_000));
  return service.rssMegabytes;
}

async function drive(service: Service, turns: readonly Turn[], { connections, seconds }: Options): Promise<void> {
  const usage = async () => ({ cpuMicroseconds: 0, statements: 0, rssBytes: 0 });
  for (const turn of turns) {
    await load({ child: { usage }, port: service.port }, connections, seconds / turns.length, 900_000, turn);
  }
}

/** What waits is old as soon as the worker starts; from then on it should only grow younger. */
async function drain(service: Service, { seconds }: Options, say: Say): Promise<void> {
  const from = performance.now();
  const looks: number[] = [];
  let left = 0;
  for (;;) {
    const [unrelayed, undelivered] = [
      await service.metric('bangfu_outbox_oldest_seconds'),
      await service.metric('bangfu_deliveries_oldest_seconds'),
    ];
    left = await service.metric('bangfu_deliveries');
    looks.push(Math.max(unrelayed, undelivered));
    const spent = performance.now() - from;
    if ((looks.at(-1) === 0 && looks.length > 1) || spent > seconds * 1_000 * LENGTHS) break;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  const spent = ((performance.now() - from) / 1_000).toFixed(1);
  say(
    `queue: the oldest job was ${looks[0]!.toFixed(1)} s old when the worker came, ${Math.max(...looks).toFixed(1)} s at most; ` +
      (looks.at(-1) === 0
        ? `nothing left after ${spent} s`
        : `after ${spent} s the oldest is ${looks.at(-1)!.toFixed(1)} s old, ${left} deliveries open`),
  );
}

async function withPeak(service: Service, work: () => Promise<void>): Promise<number> {
  let peak = service.rssMegabytes;
  const looking = setInterval(() => (peak = Math.max(peak, service.rssMegabytes)), LOOK_MS);
  try {
    await work();
  } finally {
    clearInterval(looking);
  }
  return Math.max(peak, service.rssMegabytes);
}
