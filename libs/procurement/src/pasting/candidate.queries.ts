import { Injectable } from '@nestjs/common';
import { Database } from '@bangfu/kernel';
import type { Candidate } from './pasted-matching.js';

/** Chinese ends where letters and digits begin, and the other way round, as in the product's own vector. */
const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;
const MOST_TOKENS = 24;

/** Variants that pasted names may mean, found for all names in one statement. */
@Injectable()
export class CandidateQueries {
  constructor(private readonly database: Database) {}

  /** For each name the variants of the few products that share most of its letters, and those whose SKU it is; best first. */
  async forNames(names: readonly string[]): Promise<Map<string, Candidate[]>> {
    if (names.length === 0) return new Map();
    const rows = await this.database.query<Candidate & { name: string }>(
      `SELECT asked.name, v.id AS "variantId", v.sku, p.name AS "productName", v.name AS "variantName", v.unit,
              v.net_weight_grams AS "netWeightGrams", v.price_fen AS "priceFen", s.name AS "supplierName"
         FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS asked (name, words, ordinality)
         CROSS JOIN LATERAL (
           (SELECT f.id, ts_rank(f.search, asked.words::tsquery) AS rank, length(f.name) AS length FROM products f
             WHERE f.state = 'listed' AND asked.words <> '' AND f.search @@ asked.words::tsquery ORDER BY 2 DESC, 3, 1 LIMIT 6)
           UNION
           (SELECT k.product_id, 100, 0 FROM variants k WHERE lower(k.sku) = lower(asked.name) AND k.state = 'active' LIMIT 6)
         ) near
         JOIN products p ON p.id = near.id AND p.state = 'listed'
         JOIN variants v ON v.product_id = p.id AND v.state = 'active'
         JOIN organisations s ON s.id = p.supplier_id
        ORDER BY asked.ordinality, near.rank DESC, near.length, p.id, v.price_fen, v.id`,
      [names, names.map(wordsOf)],
    );
    const found = new Map<string, Candidate[]>();
    for (const { name, ...candidate } of rows) {
      const known = found.get(name) ?? [];
      if (!known.some((each) => each.variantId === candidate.variantId)) known.push(candidate);
      found.set(name, known);
    }
    return found;
  }
}

/** A tsquery of the letters that stand side by side, any of which suffices; tokens hold letters and digits only. */
export function wordsOf(name: string): string {
  const runs = name.normalize('NFKC').toLowerCase().match(RUN) ?? [];
  const tokens = runs.flatMap((run) => {
    const letters = [...run];
    if (!HAN.test(run)) return [`'${run}'`];
    if (letters.length === 1) return [`'${run}':*`];
    return letters.slice(1).map((letter, index) => `'${letters[index]}${letter}'`);
  });
  return [...new Set(tokens)].slice(0, MOST_TOKENS).join(' | ');
}
