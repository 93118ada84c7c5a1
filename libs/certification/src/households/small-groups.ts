/** A count that may be shown to everyone, or null when too few people stand behind it. */
export const withheld = (count: number, minimum: number): number | null =>
  count >= minimum || count === 0 ? count : null;

export type WithheldCount<R> = Omit<R, 'households'> & { households: number | null };

/**
 * Counts that may be shown side by side. When just one of them is too small, the smallest of the others is withheld as well:
 * else the small one could be found by subtraction from the total.
 */
export function withSmallGroupsWithheld<R extends { readonly households: number }>(
  rows: readonly R[],
  minimum: number,
): WithheldCount<R>[] {
  const shown = rows.map((row): WithheldCount<R> => ({
    ...(row as Omit<R, 'households'>),
    households: withheld(row.households, minimum),
  }));
  if (shown.filter((row) => row.households === null).length === 1) {
    const rest = shown
      .filter((row) => row.households !== null && row.households > 0)
      .sort((a, b) => a.households! - b.households!);
    if (rest[0]) rest[0].households = null;
  }
  return shown;
}
