import type Stripe from 'stripe';
import { invalid } from './faults.js';
import type { Kind, Kinds } from './kinds.js';
import type { Condition } from './store.js';
import type { Work } from './work.js';

interface Paging {
  limit?: number;
  starting_after?: string;
  ending_before?: string;
  created?: { from?: number; to?: number };
}

/** One page as the protocol gives it: newest first, 10 unless told, at most 100. */
export async function pageOf<K extends Kind>(
  work: Work,
  kind: K,
  url: string,
  { limit = 10, starting_after: after, ending_before: before, created }: Paging,
  where: Record<string, Condition | undefined> = {},
): Promise<Stripe.ApiList<Kinds[K]>> {
  if (limit < 1 || limit > 100) throw invalid('limit must be between 1 and 100', 'limit');
  if (after !== undefined) await work.need(kind, after, 'starting_after');
  if (before !== undefined) await work.need(kind, before, 'ending_before');
  const conditions = Object.entries(where).filter((entry): entry is [string, Condition] => entry[1] !== undefined);
  const rows = await work.list(kind, {
    ...(after === undefined ? {} : { after }),
    ...(before === undefined ? {} : { before }),
    ...created,
    where: Object.fromEntries(conditions),
    limit: limit + 1,
  });
  const more = rows.length > limit;
  // Before a bound the page lies next to it, so what is too much is the newest.
  const data = before === undefined ? rows.slice(0, limit) : rows.slice(more ? 1 : 0);
  return { object: 'list', data, has_more: more, url };
}

export const wholeList = <T>(data: T[], url: string): Stripe.ApiList<T> => ({
  object: 'list',
  data,
  has_more: false,
  url,
});
