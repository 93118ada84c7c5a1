import type { World } from '../generate/world.js';
import { atMost } from '../limits.js';
import { isWanted, type Options } from '../options.js';
import { Child } from '../servers/child.js';
import { variablesFor } from '../servers/variables.js';
import type { Measured } from './measurement.js';

export const RECOUNT = 'year-end recount';
const NOBODY = '00000000-0000-0000-0000-000000000000';
/** So long it may take, in lengths of another measurement; then it says how far it came. */
const LENGTHS = 6;
const LOOK_MS = 100;
const MEGABYTE = 1_048_576;
/** What the heap of a young program takes before anything is collected for good, and no more. */
const FLAT_MEGABYTES = 60;

/**
 * Every order of every unit's year counted again, one unit after another. The year of the bench has no receipts and payments, so that
 * every order differs and is corrected: the most that a recount can have to do.
 */
export async function measureRecount(
  url: string,
  { year }: World,
  options: Options,
  say: (text: string) => void,
): Promise<Measured> {
  const { agencies, seconds } = options;
  if (!isWanted(RECOUNT, options)) return { figures: [], limits: [] };
  const child = await Child.start('recount', variablesFor(url));
  const megabytes = async (): Promise<number> => (await child.usage()).rssBytes / MEGABYTE;
  const go = (after: string, until: number) =>
    child.ask<{ after: string | null; units: number; orders: number; milliseconds: number }>('recount', {
      year,
      after,
      until,
    });
  try {
    const atFirst = await megabytes();
    const warm = await go(NOBODY, (seconds * 1_000) / 2);
    const before = await megabytes();
    let peak = before;
    const looking = setInterval(() => void megabytes().then((now) => (peak = Math.max(peak, now))), LOOK_MS);
    const rest = warm.after === null ? null : await go(warm.after, seconds * 1_000 * LENGTHS);
    clearInterval(looking);
    const [units, orders, milliseconds] = (['units', 'orders', 'milliseconds'] as const).map(
      (of) => warm[of] + (rest?.[of] ?? 0),
    ) as [number, number, number];
    const after = rest ? rest.after : warm.after;
    const all =
      after === null ? '' : `; all of them would take ${((milliseconds / 60_000) * (agencies / units)).toFixed(1)} min`;
    say(
      `${RECOUNT}: ${units} of ${agencies} units, ${orders} orders in ${(milliseconds / 1_000).toFixed(1)} s, ${((orders * 1_000) / milliseconds).toFixed(0)} a second${all}; ` +
        `RSS ${atFirst.toFixed(0)} MB at first, ${before.toFixed(0)} MB after ${warm.orders} orders, ${peak.toFixed(0)} MB at most`,
    );
    return {
      figures: [],
      limits: [
        atMost(`${RECOUNT}: RSS gained after the first ${warm.orders} orders`, peak - before, FLAT_MEGABYTES, 'MB'),
      ],
    };
  } finally {
    await child.stop();
  }
}
