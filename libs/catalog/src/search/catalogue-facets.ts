import type { CatalogueFilter } from './catalogue-filter.js';
import type { Conditions } from './conditions.js';

export interface Facet {
  readonly code: string;
  readonly name: string;
  readonly count: number;
}

export interface FacetCounts {
  readonly total: number;
  readonly categories: Facet[];
  readonly counties: Facet[];
  /** Only within a county; empty where none is chosen. */
  readonly townships: Facet[];
}

type FacetRow = Facet & { readonly kind: 'total' | 'category' | 'county' | 'township' };

/** Counts of what the conditions find, `most` hits at most, by the shelf one step down, by county and, within one, by township. */
export function facetStatement(conditions: Conditions, filter: CatalogueFilter, most: number): string {
  const depth = Math.min((filter.categoryCode?.length ?? 0) + 2, 6);
  const inCounty = (filter.originCode?.length ?? 0) >= 6;
  return `WITH hits AS MATERIALIZED (
      SELECT left(product.category_code, ${depth}) AS category, left(product.origin_code, 6) AS county, left(product.origin_code, 9) AS township
      FROM products product JOIN organisations supplier ON supplier.id = product.supplier_id
      WHERE ${[conditions.where, conditions.checks].filter(Boolean).join(' AND ')} LIMIT ${most + 1}
    )
    SELECT 'total' AS kind, '' AS code, '' AS name, count(*)::int AS count FROM hits
    UNION ALL
    SELECT 'category', category.code, category.name, count FROM (SELECT category, count(*)::int FROM hits GROUP BY category) found
    JOIN categories category ON category.code = found.category
    UNION ALL
    ${byPlace('county', 50)}${inCounty ? `\n    UNION ALL\n    ${byPlace('township', 100)}` : ''}`;
}

/** A product whose origin is the county itself is in no township. */
const byPlace = (level: 'county' | 'township', most: number): string =>
  `(SELECT '${level}', division.code, division.name, count FROM (SELECT ${level}, count(*)::int FROM hits GROUP BY ${level}) found
     JOIN divisions division ON division.code = found.${level} AND division.level = '${level}' ORDER BY count DESC, division.code LIMIT ${most})`;

/** Most first, then by code. */
export function facetCounts(rows: readonly FacetRow[]): FacetCounts {
  const of = (kind: FacetRow['kind']): Facet[] =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ code, name, count }) => ({ code, name, count }))
      .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  return {
    total: rows.find((row) => row.kind === 'total')!.count,
    categories: of('category'),
    counties: of('county'),
    townships: of('township'),
  };
}
