import type { World } from '../generate/world.js';
import { atMost } from '../limits.js';
import { load, p95, type Target } from '../load/load.js';
import type { Options } from '../options.js';
import { figuresOf, justOnce } from '../report.js';
import { besideOthers, split, timesOf } from './beside.js';
import type { Measured } from './measurement.js';
import { bulkOrder } from './ordering.js';

export const HOT_ACCOUNT = 'one agency at 100 connections';
const CONNECTIONS = 100;
const TIMES = 1.5;

/**
 * A hundred connections order for one agency, so that all hold the same budget, and beside them other agencies order. The same with the
 * hundred spread over as many agencies shows what is due to the machine and what to the account.
 */
export async function measureHotAccount(
  world: World,
  target: Target,
  { seconds, connections }: Options,
  say: (text: string) => void,
): Promise<Measured> {
  say(HOT_ACCOUNT);
  const many = Math.min(CONNECTIONS, connections * 6);
  const { crowd } = split(world);
  const shelves = world.shelves.slice(0, 1);
  const rush = (agencies: World['agencies'], firstRound: number) =>
    besideOthers(target, world, () =>
      load(target, many, seconds, firstRound, bulkOrder.turn({ ...world, agencies, shelves })),
    );
  const spread = await rush([...crowd].slice(0, many), 10_000);
  const hot = await rush([crowd[0]!], 20_000);
  const line = (name: string, { result }: typeof hot) => figuresOf(name, 'product', justOnce(result), null);
  return {
    figures: [
      line(HOT_ACCOUNT, hot),
      timesOf('· other agencies meanwhile', hot.times, hot.result.seconds),
      line('as many connections, an agency each', spread),
      timesOf('· other agencies meanwhile', spread.times, spread.result.seconds),
    ],
    limits: [
      atMost(
        `${HOT_ACCOUNT}: p95 of other agencies, of the same beside as many agencies`,
        p95(hot.times) / p95(spread.times),
        TIMES,
        'times',
      ),
    ],
  };
}
