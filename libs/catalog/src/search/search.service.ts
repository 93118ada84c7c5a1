import { Injectable } from '@nestjs/common';
import { Clock, type CursorKind, Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import { CURRENT_FACTS, SUPPLY_HOLDS, SUPPLY_HOLDS_FOR_MANY } from '../sellable.js';
import { type FacetCounts, facetCounts, facetStatement } from './catalogue-facets.js';
import {
  addWords,
  type CatalogueFilter,
  type CatalogueSort,
  filterConditions,
  modesFor,
  NAMED_RANK,
  relevance,
  type Relevance,
  type WordMode,
} from './catalogue-filter.js';
import type { Conditions } from './conditions.js';
import { prefixWords, searchWords, type SearchWords } from './words.js';

export interface CatalogueQuery extends CatalogueFilter {
  readonly words?: string;
  /** `relevance` when not given; without words that is `newest`. */
  readonly sort?: CatalogueSort;
  readonly after?: string;
  readonly limit: number;
}

export interface CatalogueItem {
  readonly productId: string;
  readonly name: string;
  readonly photoFileId: string | null;
  readonly categoryCode: string;
  readonly categoryName: string;
  readonly originCode: string;
  readonly place: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly supplierInvented: boolean;
  readonly listedAt: Date;
  /** A certificate holds today; only then may a purchase count. */
  readonly certified: boolean;
  readonly catalogueCode: string | null;
  readonly listed832: boolean;
  readonly poorHouseholdLinked: boolean;
  /** The variant with the lowest price of a kilogram. */
  readonly variantId: string;
  readonly variantName: string;
  readonly variantCount: number;
  readonly unit: string;
  readonly netWeightGrams: bigint;
  readonly priceFen: bigint;
  readonly fenPerKilogram: bigint;
  readonly inStock: boolean;
}

export interface CataloguePage extends Page<CatalogueItem> {
  /** How the words were found: all of them, any, or by similar letters. */
  readonly mode: WordMode;
}

export interface CatalogueFacets extends FacetCounts {
  readonly mode: WordMode;
  /** There are more hits than were counted. */
  readonly more: boolean;
}

export interface Suggestion {
  readonly kind: 'category' | 'product' | 'place' | 'supplier';
  readonly text: string;
  /** Category code, division code or supplier id; null for the name of a product. */
  readonly code: string | null;
}

/** Hits that are counted at most: the cost of facets stays bounded however many products share a word. */
export const MOST_HITS = 5_000;
const SUGGESTION_HITS = 200;
/** Of pg_trgm; its own 0.6 misses one wrong letter in a word of five. */
const SIMILAR_ENOUGH = '0.3';

/** The public catalogue, found by Chinese words, places, cooperatives, shelves and pinyin initials. */
@Injectable()
export class Search {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One page; the words are looked for more loosely only when nothing has all of them. Throws `invalid_cursor`. */
  async page(query: CatalogueQuery): Promise<CataloguePage> {
    const words = query.words ? searchWords(query.words) : null;
    if (query.words && !words) return { items: [], nextAfter: null, mode: 'all' };
    const wanted = query.sort ?? 'relevance';
    const sort = SORTS[wanted === 'relevance' && !words ? 'newest' : wanted];
    const cursor = decodeCursor(query.after, ['text', ...sort.kinds]);
    const modes = cursor ? modesFor(words).filter((mode) => mode === cursor[0]) : modesFor(words);
    return this.first(
      modes,
      (page: CataloguePage) => page.items.length > 0,
      (mode) => this.rows(query, words, sort, mode, cursor?.slice(1) ?? null),
    );
  }

  /** How many hits there are by shelf, by county and, within one, by township; counts end at `MOST_HITS`. */
  async facets(query: Omit<CatalogueQuery, 'sort' | 'after' | 'limit'>): Promise<CatalogueFacets> {
    const words = query.words ? searchWords(query.words) : null;
    if (query.words && !words) {
      return { mode: 'all', total: 0, more: false, categories: [], counties: [], townships: [] };
    }
    return this.first(
      modesFor(words),
      (facets: CatalogueFacets) => facets.total > 0,
      (mode) => this.counts(query, words, mode),
    );
  }

  /** What a beginning may become: shelves, names of products, places and cooperatives that have something on sale. */
  async suggest(beginning: string): Promise<Suggestion[]> {
    const prefix = prefixWords(beginning);
    if (!prefix) return [];
    const text = beginning.normalize('NFKC').trim().toLowerCase();
    return this.database.query<Suggestion>(
      `WITH hits AS MATERIALIZED (
         SELECT product.name, product.origin_code, supplier.id AS supplier_id, supplier.name AS supplier_name
         FROM products product JOIN organisations supplier ON supplier.id = product.supplier_id
         WHERE product.state = 'listed' AND ${SUPPLY_HOLDS('$3::date')} AND product.search @@ $1::tsquery LIMIT ${SUGGESTION_HITS}
       )
       (SELECT 'category' AS kind, name AS text, code FROM categories WHERE strpos(name, $2) > 0 ORDER BY strpos(name, $2), code LIMIT 3)
       UNION ALL
       (SELECT 'place', division.name, division.code FROM divisions division
        WHERE division.code IN (SELECT left(origin_code, 6) FROM hits UNION SELECT left(origin_code, 9) FROM hits) AND strpos(division.name, $2) = 1
        ORDER BY length(division.code), division.code LIMIT 3)
       UNION ALL
       (SELECT DISTINCT 'supplier', supplier_name, supplier_id::text FROM hits WHERE strpos(supplier_name, $2) > 0 LIMIT 3)
       UNION ALL
       (SELECT 'product', name, NULL FROM hits GROUP BY name ORDER BY (strpos(name, $2) = 1) DESC, (strpos(name, $2) > 0) DESC, count(*) DESC, name LIMIT 8)`,
      [prefix, text, this.clock.today()],
    );
  }

  private async first<T>(
    modes: readonly WordMode[],
    found: (answer: T) => boolean,
    read: (mode: WordMode) => Promise<T>,
  ): Promise<T> {
    let answer: T | undefined;
    for (const mode of modes) {
      answer = mode === 'similar' ? await this.similarly(() => read(mode)) : await read(mode);
      if (found(answer)) return answer;
    }
    return answer ?? read('all');
  }

  private similarly<T>(read: () => Promise<T>): Promise<T> {
    return this.database.transaction(async () => {
      await this.database.query(`SELECT set_config('pg_trgm.word_similarity_threshold', '${SIMILAR_ENOUGH}', true)`);
      return read();
    });
  }

  private async rows(
    query: CatalogueQuery,
    words: SearchWords | null,
    sort: Sort,
    mode: WordMode,
    after: string[] | null,
  ): Promise<CataloguePage> {
    const conditions = filterConditions(query, this.clock.today());
    addWords(conditions, words, mode);
    const ranked = words && sort === SORTS.relevance ? relevance(conditions, words, mode) : null;
    const rows = await this.database.query<CatalogueItem & { rank: number }>(
      pageStatement(conditions, ranked, sort, after, query.limit),
      conditions.values,
    );
    const page = pageOf(rows, query.limit, (row) => [mode, ...sort.key(row)]);
    return { ...page, items: page.items.map(({ rank: _rank, ...item }) => item as CatalogueItem), mode };
  }

  private async counts(query: CatalogueFilter, words: SearchWords | null, mode: WordMode): Promise<CatalogueFacets> {
    const conditions = filterConditions(query, this.clock.today());
    addWords(conditions, words, mode);
    conditions.lookUp(SUPPLY_HOLDS_FOR_MANY('$1::date'));
    const counts = facetCounts(
      await this.database.query(facetStatement(conditions, query, MOST_HITS), conditions.values),
    );
    return { mode, ...counts, total: Math.min(counts.total, MOST_HITS), more: counts.total > MOST_HITS };
  }
}

interface Sort {
  /** Of `page`, in this order. */
  readonly columns: readonly string[];
  readonly down: boolean;
  readonly kinds: readonly CursorKind[];
  readonly types: readonly string[];
  key(row: CatalogueItem & { rank: number }): readonly (Date | bigint | number | string)[];
}

const SORTS: Readonly<Record<CatalogueSort, Sort>> = {
  relevance: {
    columns: ['rank', 'listed_at', 'id'],
    down: true,
    kinds: ['whole', 'instant', 'id'],
    types: ['int', 'timestamptz', 'uuid'],
    key: (row) => [row.rank, row.listedAt, row.productId],
  },
  newest: {
    columns: ['listed_at', 'id'],
    down: true,
    kinds: ['instant', 'id'],
    types: ['timestamptz', 'uuid'],
    key: (row) => [row.listedAt, row.productId],
  },
  price: {
    columns: ['fen_per_kilogram', 'id'],
    down: false,
    kinds: ['whole', 'id'],
    types: ['bigint', 'uuid'],
    key: (row) => [row.fenPerKilogram, row.productId],
  },
  price_down: {
    columns: ['fen_per_kilogram', 'id'],
    down: true,
    kinds: ['whole', 'id'],
    types: ['bigint', 'uuid'],
    key: (row) => [row.fenPerKilogram, row.productId],
  },
};

/** So many of the newest products are looked at before everything that has the words is ranked. */
const NEWEST_LOOKED_AT = 1_000;

/**
 * Products come in order from their own columns and indexes; what needs other tables is asked of them one by one until the
 * page is full (OFFSET 0 keeps that so for ranks), and names, certificate facts and the cheapest variant are read for the page only.
 *
 * The cost of a rank is that of all hits. A word that many names have fills the page from the newest products instead, which
 * takes as long however many have it.
 */
function pageStatement(
  conditions: Conditions,
  ranked: Relevance | null,
  sort: Sort,
  after: string[] | null,
  limit: number,
): string {
  const bounds = after?.map((value, index) => conditions.put(value, sort.types[index]!)) ?? [];
  const beyond = (...columns: string[]) =>
    after ? `(${columns.join(', ')}) ${sort.down ? '<' : '>'} (${bounds.slice(-columns.length).join(', ')})` : 'true';
  const order = (of: string) => sort.columns.map((name) => `${of}.${name}${sort.down ? ' DESC' : ''}`).join(', ');
  conditions.lookUp(SUPPLY_HOLDS('$1::date'));
  const best = (products: string, where: string) =>
    `SELECT product.id, product.listed_at, product.fen_per_kilogram, product.rank FROM ${products} product
      WHERE ${where} AND ${conditions.checks} ORDER BY ${order('product')} LIMIT ${limit + 1}`;
  const all = ranked
    ? best(
        `(SELECT *, ${ranked.rank} AS rank FROM products product WHERE ${conditions.where} AND ${beyond(ranked.rank, 'product.listed_at', 'product.id')}
          ORDER BY rank DESC, listed_at DESC, id DESC OFFSET 0)`,
        'true',
      )
    : best(
        '(SELECT *, 0 AS rank FROM products)',
        `${conditions.where} AND ${beyond(...sort.columns.map((name) => `product.${name}`))}`,
      );
  const newest = `(SELECT *, ${NAMED_RANK} AS rank FROM products WHERE state = 'listed' AND ${beyond('listed_at', 'id')}
    ORDER BY listed_at DESC, id DESC LIMIT ${NEWEST_LOOKED_AT})`;
  const page =
    ranked?.named && (!after || after[0] === String(NAMED_RANK))
      ? `named AS MATERIALIZED (${best(newest, `${conditions.where} AND ${ranked.named}`)}),
         page AS MATERIALIZED (SELECT * FROM named WHERE (SELECT count(*) FROM named) > ${limit}
           UNION ALL SELECT * FROM (${all}) hit WHERE (SELECT count(*) FROM named) <= ${limit})`
      : `page AS MATERIALIZED (${all})`;
  return `WITH ${page}
    SELECT product.id AS "productId", product.name, product.photo_file_ids[1] AS "photoFileId", product.category_code AS "categoryCode",
           category.name AS "categoryName", product.origin_code AS "originCode", product.place, supplier.id AS "supplierId",
           supplier.name AS "supplierName", supplier.invented AS "supplierInvented", product.listed_at AS "listedAt",
           facts.certificate_id IS NOT NULL AS certified, facts.catalogue_code AS "catalogueCode", coalesce(facts.listed832, false) AS listed832,
           coalesce(facts.poor_household_linked, false) AS "poorHouseholdLinked", cheapest.*, product.fen_per_kilogram AS "fenPerKilogram",
           page.rank
    FROM page
    JOIN products product ON product.id = page.id
    JOIN organisations supplier ON supplier.id = product.supplier_id
    JOIN categories category ON category.code = product.category_code
    CROSS JOIN LATERAL (
      SELECT (array_agg(variant.id ORDER BY variant.fen_per_kilogram, variant.id))[1] AS "variantId",
             (array_agg(variant.name ORDER BY variant.fen_per_kilogram, variant.id))[1] AS "variantName",
             (array_agg(variant.unit ORDER BY variant.fen_per_kilogram, variant.id))[1] AS unit,
             (array_agg(variant.net_weight_grams ORDER BY variant.fen_per_kilogram, variant.id))[1] AS "netWeightGrams",
             (array_agg(variant.price_fen ORDER BY variant.fen_per_kilogram, variant.id))[1] AS "priceFen",
             count(*)::int AS "variantCount", bool_or(level.on_hand - level.reserved >= variant.min_quantity) AS "inStock"
      FROM variants variant JOIN stock_levels level ON level.variant_id = variant.id
      WHERE variant.product_id = product.id AND variant.state = 'active') cheapest
    LEFT JOIN ${CURRENT_FACTS('$1::date')} ON true
    ORDER BY ${order('page')}`;
}
