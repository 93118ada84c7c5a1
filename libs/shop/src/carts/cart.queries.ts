import { type VariantSnapshot, Variants } from '@bangfu/catalog';
import { Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { type GoodsState, obstacleOf, stateOf } from './goods.js';

/** Goods as a shopper sees them in cart and checkout. */
export interface GoodsShown {
  readonly variantId: string;
  readonly productId: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly productName: string;
  readonly variantName: string;
  readonly unit: string;
  readonly photoFileId: string | null;
  readonly netWeightGrams: bigint;
  readonly unitPriceFen: bigint;
  readonly minQuantity: bigint;
  readonly maxQuantity: bigint | null;
  readonly available: bigint;
}

export interface CartLineShown extends GoodsShown {
  readonly id: string;
  readonly quantity: bigint;
  readonly chosen: boolean;
  readonly amountFen: bigint;
  /** The price when it was put in or last looked at. */
  readonly seenPriceFen: bigint;
  readonly state: GoodsState;
  /** What stands in the way, in words; empty when nothing does. */
  readonly obstacle: string;
}

export interface CartGroup {
  readonly supplierId: string;
  readonly supplierName: string;
  readonly lines: readonly CartLineShown[];
}

export interface CartShown {
  readonly groups: readonly CartGroup[];
  readonly lineCount: number;
  readonly unitCount: bigint;
  /** Of the chosen lines that can be bought. */
  readonly chosenLineCount: number;
  readonly chosenFen: bigint;
}

export interface StoredCartLine {
  readonly id: string;
  readonly variantId: string;
  readonly quantity: bigint;
  readonly chosen: boolean;
  readonly seenPriceFen: bigint;
}

/** Carts with the server's prices, stock and sale state of this moment. */
@Injectable()
export class CartQueries {
  constructor(
    private readonly database: Database,
    private readonly variants: Variants,
  ) {}

  async show(cartId: string | null): Promise<CartShown> {
    const lines = cartId === null ? [] : await this.lines(cartId);
    const goods = await this.variants.snapshot(lines.map((line) => line.variantId));
    const photos = await this.photos([...goods.values()].map((one) => one.productId));
    const shown = lines.flatMap((line) => {
      const one = goods.get(line.variantId);
      return one ? [showLine(line, one, photos)] : [];
    });
    const wanted = shown.filter((line) => line.chosen && line.state === 'on_sale');
    return {
      groups: grouped(shown),
      lineCount: shown.length,
      unitCount: shown.reduce((sum, line) => sum + line.quantity, 0n),
      chosenLineCount: wanted.length,
      chosenFen: wanted.reduce((sum, line) => sum + line.amountFen, 0n),
    };
  }

  /** Newest first. */
  lines(cartId: string): Promise<StoredCartLine[]> {
    return this.database.query<StoredCartLine & Record<string, unknown>>(
      `SELECT id, variant_id AS "variantId", quantity, chosen, seen_price_fen AS "seenPriceFen" FROM shop_cart_lines
       WHERE cart_id = $1 ORDER BY added_at DESC, id DESC`,
      [cartId],
    );
  }

  /** The lines that the person wants in the next checkout. */
  async chosen(userId: string): Promise<StoredCartLine[]> {
    return this.database.query<StoredCartLine & Record<string, unknown>>(
      `SELECT line.id, line.variant_id AS "variantId", line.quantity, line.chosen, line.seen_price_fen AS "seenPriceFen"
       FROM shop_cart_lines line JOIN shop_carts cart ON cart.id = line.cart_id
       WHERE cart.user_id = $1 AND line.chosen ORDER BY line.added_at DESC, line.id DESC`,
      [userId],
    );
  }

  /** The first photograph of each product. */
  async photos(productIds: readonly string[]): Promise<Map<string, string | null>> {
    const rows = await this.database.query<{ id: string; photo: string | null }>(
      `SELECT id, photo_file_ids[1] AS photo FROM products WHERE id = ANY($1::uuid[])`,
      [[...new Set(productIds)]],
    );
    return new Map(rows.map(({ id, photo }) => [id, photo]));
  }
}

export const showGoods = (goods: VariantSnapshot, photos: ReadonlyMap<string, string | null>): GoodsShown => ({
  variantId: goods.variantId,
  productId: goods.productId,
  supplierId: goods.supplierId,
  supplierName: goods.supplierName,
  productName: goods.productName,
  variantName: goods.variantName,
  unit: goods.unit,
  photoFileId: photos.get(goods.productId) ?? null,
  netWeightGrams: goods.netWeightGrams,
  unitPriceFen: goods.priceFen,
  minQuantity: goods.minQuantity,
  maxQuantity: goods.maxQuantity,
  available: goods.available > 0n ? goods.available : 0n,
});

function showLine(
  line: StoredCartLine,
  goods: VariantSnapshot,
  photos: ReadonlyMap<string, string | null>,
): CartLineShown {
  return {
    ...showGoods(goods, photos),
    id: line.id,
    quantity: line.quantity,
    chosen: line.chosen,
    amountFen: goods.priceFen * line.quantity,
    seenPriceFen: line.seenPriceFen,
    state: stateOf(goods, line.quantity),
    obstacle: obstacleOf(goods, line.quantity),
  };
}

/** One group per supplier, in the order of their newest lines. */
export function grouped<L extends { readonly supplierId: string; readonly supplierName: string }>(
  lines: readonly L[],
): { supplierId: string; supplierName: string; lines: L[] }[] {
  const groups = new Map<string, { supplierId: string; supplierName: string; lines: L[] }>();
  for (const line of lines) {
    const { supplierId, supplierName } = line;
    const group = groups.get(supplierId) ?? { supplierId, supplierName, lines: [] };
    group.lines.push(line);
    groups.set(supplierId, group);
  }
  return [...groups.values()];
}
