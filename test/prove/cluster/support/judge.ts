/** What a buyer was told. */
export interface Placed {
  readonly title: string;
  readonly requestId: string;
  readonly orderIds: readonly string[];
}

/** What the database has of a request, which its title names. */
export interface Found {
  readonly title: string;
  readonly id: string;
  readonly orders: readonly string[] | null;
}

/** Acknowledged and not there; there more than once, as a request or as an order; and there without anybody having been told. */
export function judged(placed: readonly Placed[], found: readonly Found[]) {
  const byTitle = new Map(found.map((row) => [row.title, row]));
  const told = new Set(placed.map(({ title }) => title));
  return {
    lost: placed.filter(({ title, orderIds }) => !orderIds.every((id) => byTitle.get(title)?.orders?.includes(id))),
    doubled: found.filter((row) => (row.orders?.length ?? 0) > 1 || byTitle.get(row.title) !== row),
    untold: found.filter(({ title }) => !told.has(title)),
  };
}
