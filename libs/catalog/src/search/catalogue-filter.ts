import { Conditions } from './conditions.js';
import { addEligibleOrigin, type EligibleOrigin } from './eligible-origin.js';
import type { SearchWords } from './words.js';

export type CatalogueSort = 'relevance' | 'newest' | 'price' | 'price_down';

export interface CatalogueFilter {
  /** A shelf and everything below it. */
  readonly categoryCode?: string;
  /** A place and everything in it. */
  readonly originCode?: string;
  readonly certified?: boolean;
  readonly listed832?: boolean;
  readonly poorHouseholdLinked?: boolean;
  /** Counts toward the programmes of the county with this code. */
  readonly catalogueCode?: string;
  /** Counts toward a programme whose rules say this. */
  readonly eligibleOrigin?: EligibleOrigin;
  readonly supplierId?: string;
  /** These and no others: what somebody picked one by one. */
  readonly productIds?: readonly string[];
  readonly fromFenPerKilogram?: bigint;
  readonly toFenPerKilogram?: bigint;
  readonly inStock?: boolean;
}

/** How words are looked for: all of them, any of them, or by the similarity of letters. */
export type WordMode = 'none' | 'all' | 'any' | 'similar';

/** Inside the filter, over `product`; whether the supply holds is the caller's to add. The first value is the day. */
export function filterConditions(filter: CatalogueFilter, on: string): Conditions {
  const conditions = new Conditions();
  const today = conditions.put(on, 'date');
  conditions.add(`product.state = 'listed'`);
  const { categoryCode, originCode, catalogueCode, supplierId, fromFenPerKilogram, toFenPerKilogram } = filter;
  if (categoryCode) conditions.add(`product.category_code LIKE ${conditions.put(`${categoryCode}%`, 'text')}`);
  if (originCode) conditions.add(`product.origin_code LIKE ${conditions.put(`${originCode}%`, 'text')}`);
  if (catalogueCode) conditions.add(`product.catalogue_code = ${conditions.put(catalogueCode, 'text')}`);
  if (supplierId) conditions.add(`product.supplier_id = ${conditions.put(supplierId, 'uuid')}`);
  if (filter.productIds) conditions.add(`product.id = ANY (${conditions.put(filter.productIds, 'uuid[]')})`);
  if (fromFenPerKilogram !== undefined) {
    conditions.add(`product.fen_per_kilogram >= ${conditions.put(fromFenPerKilogram, 'bigint')}`);
  }
  if (toFenPerKilogram !== undefined) {
    conditions.add(`product.fen_per_kilogram <= ${conditions.put(toFenPerKilogram, 'bigint')}`);
  }
  if (filter.certified !== undefined) {
    conditions.add(`product.certificate_id IS ${filter.certified ? 'NOT NULL' : 'NULL'}`);
  }
  if (filter.listed832 !== undefined) conditions.add(`product.listed832 = ${filter.listed832}`);
  const linkedNow = `coalesce((SELECT current.poor_household_linked
      FROM certificates_current(${today}) current WHERE current.certificate_id = product.certificate_id), false)`;
  if (filter.poorHouseholdLinked) {
    // The mark says what the certificate was issued with; links may have ended since.
    conditions.add('product.poor_household_linked');
    conditions.lookUp(linkedNow);
  }
  if (filter.eligibleOrigin) addEligibleOrigin(conditions, filter.eligibleOrigin, linkedNow);
  if (filter.inStock) {
    conditions.lookUp(`coalesce((SELECT true FROM variants variant JOIN stock_levels level ON level.variant_id = variant.id
      WHERE variant.product_id = product.id AND variant.state = 'active'
        AND level.on_hand - level.reserved >= variant.min_quantity LIMIT 1), false)`);
  }
  return conditions;
}

/** The ways to look for these words, the strictest first. */
export function modesFor(words: SearchWords | null): WordMode[] {
  if (!words) return ['none'];
  return words.similar ? ['all', 'any', 'similar'] : ['all', 'any'];
}

/** Only what has the words. */
export function addWords(conditions: Conditions, words: SearchWords | null, mode: WordMode): void {
  if (!words || mode === 'none') return;
  conditions.add(
    mode === 'similar'
      ? `${conditions.put(words.similar, 'text')} <% product.search_text`
      : `product.search @@ ${conditions.put(mode === 'all' ? words.all : words.any, 'tsquery')}`,
  );
}

/** More than any `ts_rank`: nothing is more telling than all words in the name, and among those that have them the newest comes first. */
export const NAMED_RANK = 2_000_000;

export interface Relevance {
  /** A whole number, the higher the sooner. */
  readonly rank: string;
  /** Whether a product has `NAMED_RANK`; null where no product has it. */
  readonly named: string | null;
}

/** How well a product of `addWords` answers them. */
export function relevance(conditions: Conditions, words: SearchWords, mode: WordMode): Relevance {
  if (mode === 'similar') {
    const text = conditions.put(words.similar, 'text');
    return { rank: `(word_similarity(${text}, product.search_text) * 1000000)::int`, named: null };
  }
  const query = conditions.put(mode === 'all' ? words.all : words.any, 'tsquery');
  const rank = `(ts_rank('{0.05,0.2,0.4,1.0}', product.search, ${query}) * 1000000)::int`;
  if (mode === 'any') return { rank, named: null };
  const named = `product.search @@ ${conditions.put(words.named, 'tsquery')}`;
  return { rank: `CASE WHEN ${named} THEN ${NAMED_RANK} ELSE ${rank} END`, named };
}
