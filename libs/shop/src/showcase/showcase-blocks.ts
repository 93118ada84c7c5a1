import type { Database } from '@bangfu/kernel';
import {
  blockBodyNeeded,
  blockPlaceUnknown,
  blockProductsNeeded,
  blockProductUnknown,
  blockRuleNeeded,
} from './showcase.errors.js';

export const BLOCK_KINDS = ['text', 'products', 'rule'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One strip of a page, from top to bottom. */
export interface Block {
  readonly kind: BlockKind;
  readonly heading: string;
  readonly body: string;
  /** Picked, in this order; only of `products`. */
  readonly productIds: readonly string[];
  /** Whatever is on sale and fits all that is named; only of `rule`. */
  readonly categoryCode: string | null;
  readonly originCode: string | null;
  readonly programmeCode: string | null;
  /** How many products a rule shows. */
  readonly most: number | null;
}

const COLUMNS = `kind, heading, body, product_ids AS "productIds", category_code AS "categoryCode", origin_code AS "originCode",
  programme_code AS "programmeCode", most`;
const MOST = 12;

/** A block with only what its kind has; throws `block_text_required`, `block_products_required`, `block_rule_required`. */
function checked(block: Block, index: number): Block {
  const { kind, heading, body, productIds, categoryCode, originCode, programmeCode, most } = block;
  const bare = {
    ...{ kind, heading, body, productIds: [] },
    ...{ categoryCode: null, originCode: null, programmeCode: null, most: null },
  };
  switch (kind) {
    case 'text':
      if (body === '') throw blockBodyNeeded(index);
      return bare;
    case 'products':
      if (productIds.length === 0) throw blockProductsNeeded(index);
      return { ...bare, productIds: [...new Set(productIds)] };
    case 'rule':
      if (!categoryCode && !originCode && !programmeCode) throw blockRuleNeeded(index);
      return { ...bare, categoryCode, originCode, programmeCode, most: most ?? MOST };
  }
}

/** Replaces all blocks of a page. Throws as `checked`, and `block_product_unknown`, `block_rule_unknown`. */
export async function writeBlocks(database: Database, showcaseId: string, asked: readonly Block[]): Promise<void> {
  const blocks = asked.map(checked);
  await assertKnown(database, blocks);
  await database.query('DELETE FROM showcase_blocks WHERE showcase_id = $1', [showcaseId]);
  for (const [index, block] of blocks.entries()) {
    await database.query(
      `INSERT INTO showcase_blocks (showcase_id, position, kind, heading, body, product_ids, category_code, origin_code, programme_code, most)
       VALUES ($1, $2, $3, $4, $5, $6::uuid[], $7, $8, $9, $10)`,
      [
        ...[showcaseId, index + 1, block.kind, block.heading, block.body, block.productIds],
        ...[block.categoryCode, block.originCode, block.programmeCode, block.most],
      ],
    );
  }
}

export const readBlocks = (database: Database, showcaseId: string): Promise<Block[]> =>
  database.query<Block & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM showcase_blocks WHERE showcase_id = $1 ORDER BY position`,
    [showcaseId],
  );

async function assertKnown(database: Database, blocks: readonly Block[]): Promise<void> {
  const [known] = await database.query<{ products: string[]; categories: string[]; origins: string[] }>(
    `SELECT ARRAY(SELECT id::text FROM products WHERE id = ANY ($1::uuid[]) AND listed_at IS NOT NULL) AS products,
       ARRAY(SELECT code FROM categories WHERE code = ANY ($2::text[])) AS categories,
       ARRAY(SELECT code FROM divisions WHERE code = ANY ($3::text[])) AS origins`,
    [
      blocks.flatMap(({ productIds }) => productIds),
      blocks.flatMap(({ categoryCode }) => categoryCode ?? []),
      blocks.flatMap(({ originCode }) => originCode ?? []),
    ],
  );
  for (const [index, { productIds, categoryCode, originCode }] of blocks.entries()) {
    if (productIds.some((id) => !known!.products.includes(id))) throw blockProductUnknown(index);
    if (categoryCode && !known!.categories.includes(categoryCode)) throw blockPlaceUnknown(index, 'categoryCode');
    if (originCode && !known!.origins.includes(originCode)) throw blockPlaceUnknown(index, 'originCode');
  }
}
