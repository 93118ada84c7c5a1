/** The ILIKE pattern of a part of a name, in which %, _ and \\ are themselves; null when nothing is searched. */
export const patternOf = (search: string | undefined): string | null =>
  search ? `%${search.replace(/[\\%_]/g, '\\$&')}%` : null;
