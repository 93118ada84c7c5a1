import { parseYuan, useSearchState } from '../../kit';

/** What the address says about the catalogue, and the query that it means. */
export interface CatalogueFilters {
  readonly words: string | undefined;
  readonly category: string | undefined;
  readonly origin: string | undefined;
  readonly certified: boolean;
  readonly linked: boolean;
  readonly inStock: boolean;
  readonly programme: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly sort: Sort | undefined;
}

export const SORTS = ['relevance', 'newest', 'price', 'price_down'] as const;
export type Sort = (typeof SORTS)[number];

export function useCatalogueFilters() {
  const [read, write] = useSearchState();
  const sort = read('sort');
  const filters: CatalogueFilters = {
    words: read('words')?.slice(0, 40),
    category: kept(read('category'), /^(\d{2}){1,3}$/),
    origin: kept(read('origin'), /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/),
    certified: read('certified') === 'true',
    linked: read('linked') === 'true',
    inStock: read('inStock') === 'true',
    programme: kept(read('programme'), /^[a-z0-9-]{3,60}$/),
    from: read('from'),
    to: read('to'),
    sort: SORTS.find((one) => one === sort),
  };
  return [filters, write] as const;
}

/** An address typed or sent by hand may say anything; what is no code is not asked for. */
const kept = (value: string | undefined, pattern: RegExp): string | undefined =>
  value && pattern.test(value) ? value : undefined;

export function queryOf(filters: CatalogueFilters) {
  const from = filters.from ? parseYuan(filters.from) : null;
  const to = filters.to ? parseYuan(filters.to) : null;
  return {
    ...(filters.words && { words: filters.words }),
    ...(filters.category && { categoryCode: filters.category }),
    ...(filters.origin && { originCode: filters.origin }),
    ...(filters.certified && { certified: true }),
    ...(filters.linked && { poorHouseholdLinked: true }),
    ...(filters.inStock && { inStock: true }),
    ...(filters.programme && { programmeCode: filters.programme }),
    ...(from && { fromFenPerKilogram: from }),
    ...(to && { toFenPerKilogram: to }),
  };
}
