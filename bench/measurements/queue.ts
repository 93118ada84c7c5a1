import { join, type Run } from '../load/load.js';
import { isWanted, type Options } from '../options.js';
import { type Figures, figuresOf, justOnce, type Observed } from '../report.js';
import { Child } from '../servers/child.js';
import { variablesFor } from '../servers/variables.js';

const EVENTS_A_SECOND = 400;
const FEWEST = 50;
const SINGLES = 100;
const TURNS = 2;

/** Relay and consumption against BullMQ alone, on PostgreSQL and, where there is one, on Redis. */
export async function measureQueue(url: string, options: Options, say: (text: string) => void): Promise<Figures[]> {
  const figures: Figures[] = [];
  const redis = process.env.TEST_REDIS_URL;
  const backends: [string, Record<string, string>][] = [['queue on PostgreSQL', {}]];
  if (redis) backends.push(['queue on Redis', { REDIS_URL: redis }]);
  else say('no Redis here: the queue on Redis is left out');
  for (const [name, variables] of backends) {
    if (!isWanted(name, options)) continue;
    say(name);
    figures.push(...(await measure(name, url, variables, options)));
  }
  return figures;
}

async function measure(
  name: string,
  url: string,
  variables: Record<string, string>,
  options: Options,
): Promise<Figures[]> {
  const settings = variablesFor(url);
  const events = Math.max(FEWEST, Math.round(options.seconds * EVENTS_A_SECOND));
  const floor = await Child.start('bare-queue', { ...settings, ...variables });
  const product = await Child.start('relay', { ...settings, ...variables, QUEUE_PREFIX: 'bench' });
  try {
    const runs: Record<'floor' | 'product', Run[]> = { floor: [], product: [] };
    for (const child of [floor, product]) await carry(child, FEWEST);
    for (let turn = 0; turn < TURNS; turn += 1) {
      runs.floor.push(await carry(floor, events));
      runs.product.push(await carry(product, events));
    }
    const observe = async (child: Child, run: Run): Promise<Observed> => {
      const times = await child.ask<number[]>('singles', Math.min(SINGLES, events));
      return justOnce({ ...run, times });
    };
    const ofFloor = await observe(floor, join(runs.floor));
    const ofProduct = await observe(product, join(runs.product));
    return [figuresOf(name, 'product', ofProduct, ofFloor.run), figuresOf(name, 'floor', ofFloor, null)];
  } finally {
    await floor.stop();
    await product.stop();
  }
}

/** A backlog of events until the last one has had its effect; writing the events is not part of it. */
async function carry(child: Child, events: number): Promise<Run> {
  await child.ask('write', events);
  const before = await child.usage();
  const milliseconds = await child.ask<number>('carry', events);
  const after = await child.usage();
  return {
    operations: events,
    seconds: milliseconds / 1_000,
    cpuMicroseconds: after.cpuMicroseconds - before.cpuMicroseconds,
    statements: after.statements - before.statements,
    rssBytes: after.rssBytes,
    times: [],
    steps: {},
  };
}
