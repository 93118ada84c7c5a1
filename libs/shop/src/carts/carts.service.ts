import { Variants, type VariantSnapshot } from '@bangfu/catalog';
import { type Actor, Clock, Database, newId } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { cartFull, cartLineMissing, goodsMissing } from '../shop.errors.js';
import { CartKeeping, type CartFound, type CartVisitor, MOST_LINES } from './cart-keeping.service.js';
import { CartQueries, type CartShown } from './cart.queries.js';
import { assertBuyable, mostOf } from './goods.js';

export interface CartAnswer {
  readonly cart: CartShown;
  /** What the cookie must hold from now on; null: it is to be taken away. */
  readonly token: string | null;
  readonly tokenEndsAt: Date | null;
  /** Units brought by a guest's cart at this moment. */
  readonly merged: number;
}

export interface LineChange {
  readonly quantity?: bigint;
  readonly chosen?: boolean;
}

export interface Wanted {
  readonly variantId: string;
  readonly quantity: bigint;
}

/** Baskets of guests and of persons. Nothing in them is promised: prices and stock are those of the moment of looking. */
@Injectable()
export class Carts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly variants: Variants,
    private readonly keeping: CartKeeping,
    private readonly queries: CartQueries,
  ) {}

  /** The cart as it is; merges a guest's cart into that of the person who has signed in since. */
  read(visitor: CartVisitor): Promise<CartAnswer> {
    return this.inCart(visitor, false, async () => undefined);
  }

  /** For the number beside the word cart. */
  async count(visitor: CartVisitor): Promise<{ lineCount: number; unitCount: bigint }> {
    const { cart } = await this.read(visitor);
    return { lineCount: cart.lineCount, unitCount: cart.unitCount };
  }

  /** Puts more of a variant in. Throws `goods_missing`, `goods_off_sale`, `quantity_…`, `cart_full`. */
  add(visitor: CartVisitor, { variantId, quantity }: Wanted): Promise<CartAnswer> {
    return this.inCart(visitor, true, async ({ cartId }) => {
      const goods = await this.goods(variantId);
      const [known] = await this.database.query<{ quantity: bigint }>(
        `SELECT quantity FROM shop_cart_lines WHERE cart_id = $1 AND variant_id = $2`,
        [cartId, variantId],
      );
      assertBuyable(goods, (known?.quantity ?? 0n) + quantity);
      await this.put(cartId!, goods, (known?.quantity ?? 0n) + quantity);
    });
  }

  /** Sets quantity or choice of a line; the price it shows now counts as seen. Throws `cart_line_missing`, `quantity_…`. */
  change(visitor: CartVisitor, lineId: string, { quantity, chosen }: LineChange): Promise<CartAnswer> {
    return this.inCart(visitor, true, async ({ cartId }) => {
      const [line] = await this.database.query<{ variantId: string }>(
        `SELECT variant_id AS "variantId" FROM shop_cart_lines WHERE cart_id = $1 AND id = $2`,
        [cartId, lineId],
      );
      if (!line) throw cartLineMissing();
      const goods = await this.goods(line.variantId);
      if (quantity !== undefined) assertBuyable(goods, quantity);
      await this.database.execute(
        `UPDATE shop_cart_lines SET quantity = coalesce($2::bigint, quantity), chosen = coalesce($3::boolean, chosen), seen_price_fen = $4
         WHERE id = $1`,
        [lineId, quantity?.toString() ?? null, chosen ?? null, goods.priceFen.toString()],
      );
    });
  }

  /** Chooses exactly these lines for the next checkout. */
  choose(visitor: CartVisitor, lineIds: readonly string[]): Promise<CartAnswer> {
    return this.inCart(visitor, true, async ({ cartId }) => {
      await this.database.execute(`UPDATE shop_cart_lines SET chosen = id = ANY($2::uuid[]) WHERE cart_id = $1`, [
        cartId,
        lineIds,
      ]);
    });
  }

  /** Takes lines out; what is not there is left as it is. */
  remove(visitor: CartVisitor, lineIds: readonly string[]): Promise<CartAnswer> {
    return this.inCart(visitor, true, async ({ cartId }) => {
      await this.database.execute(`DELETE FROM shop_cart_lines WHERE cart_id = $1 AND id = ANY($2::uuid[])`, [
        cartId,
        lineIds,
      ]);
    });
  }

  /**
   * Puts in what was bought before, as far as it is still sold, and chooses just that. Answers what could not be put in.
   */
  async refill(actor: Actor, wanted: readonly Wanted[]): Promise<{ added: number; skipped: string[] }> {
    return this.database.transaction(async () => {
      const { cartId } = await this.keeping.find({ actor, token: null }, true);
      const goods = await this.variants.snapshot(wanted.map(({ variantId }) => variantId));
      await this.database.execute(`UPDATE shop_cart_lines SET chosen = false WHERE cart_id = $1`, [cartId]);
      const skipped: string[] = [];
      for (const { variantId, quantity } of wanted) {
        const one = goods.get(variantId);
        if (!one || one.sellable !== true || one.available <= 0n) skipped.push(variantId);
        else await this.put(cartId!, one, quantity < mostOf(one) ? quantity : mostOf(one));
      }
      return { added: wanted.length - skipped.length, skipped };
    });
  }

  private async inCart(
    visitor: CartVisitor,
    open: boolean,
    work: (found: CartFound) => Promise<void>,
  ): Promise<CartAnswer> {
    return this.database.transaction(async () => {
      const found = await this.keeping.find(visitor, open);
      await work(found);
      const { token, tokenEndsAt, merged } = found;
      return { cart: await this.queries.show(found.cartId), token, tokenEndsAt, merged };
    });
  }

  private async put(cartId: string, goods: VariantSnapshot, quantity: bigint): Promise<void> {
    await this.database.query(
      `INSERT INTO shop_cart_lines (id, cart_id, variant_id, quantity, seen_price_fen, added_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = excluded.quantity, chosen = true,
         seen_price_fen = excluded.seen_price_fen, added_at = excluded.added_at`,
      [newId(), cartId, goods.variantId, quantity.toString(), goods.priceFen.toString(), this.clock.now()],
    );
    const [row] = await this.database.query<{ lines: number }>(
      `SELECT count(*)::int AS lines FROM shop_cart_lines WHERE cart_id = $1`,
      [cartId],
    );
    if (row!.lines > MOST_LINES) throw cartFull(MOST_LINES);
  }

  private async goods(variantId: string): Promise<VariantSnapshot> {
    const goods = (await this.variants.snapshot([variantId])).get(variantId);
    if (!goods) throw goodsMissing();
    return goods;
  }
}
