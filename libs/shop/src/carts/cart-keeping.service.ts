import { type Actor, Clock, Database, newId, randomToken, sha256 } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';

/** Who stands at the cart: a person, a guest with the token of the cookie, or a guest without one. */
export interface CartVisitor {
  readonly actor: Actor | null;
  readonly token: string | null;
}

export interface CartFound {
  /** Null for a guest who has put nothing in yet. */
  readonly cartId: string | null;
  /** What the cookie must hold from now on; null: no cookie. */
  readonly token: string | null;
  readonly tokenEndsAt: Date | null;
  /** Units that the merging of a guest's cart brought. */
  readonly merged: number;
}

export const MOST_LINES = 100;
export const GUEST_DAYS = 30;
const DAY_MS = 86_400_000;

/** Finds, opens, locks and merges carts. Everything runs in the caller's transaction. */
@Injectable()
export class CartKeeping {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * The visitor's cart, locked. A signed-in person who still carries a guest's token gets that cart's lines first, and the token
   * ends: whichever request comes first after signing in, and however often it comes.
   */
  async find({ actor, token }: CartVisitor, open: boolean): Promise<CartFound> {
    if (!actor?.userId) return this.ofGuest(token, open);
    const guest = token === null ? null : await this.guestCart(token);
    if (!open && guest === null) {
      const [own] = await this.database.query<{ id: string }>(`SELECT id FROM shop_carts WHERE user_id = $1`, [
        actor.userId,
      ]);
      return { cartId: own?.id ?? null, token: null, tokenEndsAt: null, merged: 0 };
    }
    await this.database.query(
      `INSERT INTO shop_carts (id, user_id, created_at) VALUES ($1, $2, $3) ON CONFLICT (user_id) DO NOTHING`,
      [newId(), actor.userId, this.clock.now()],
    );
    const [own] = await this.database.query<{ id: string }>(`SELECT id FROM shop_carts WHERE user_id = $1 FOR UPDATE`, [
      actor.userId,
    ]);
    const merged = guest === null ? 0 : await this.merge(guest, own!.id);
    return { cartId: own!.id, token: null, tokenEndsAt: null, merged };
  }

  /** Forgets guests' carts whose time is over; for the schedule. Answers how many. */
  async forgetOld(): Promise<number> {
    return this.database.execute(`DELETE FROM shop_carts WHERE expires_at <= $1`, [this.clock.now()]);
  }

  private async ofGuest(token: string | null, open: boolean): Promise<CartFound> {
    const known = token === null ? null : await this.guestCart(token);
    if (known === null && !open) return { cartId: null, token: null, tokenEndsAt: null, merged: 0 };
    const tokenEndsAt = new Date(this.clock.now().getTime() + GUEST_DAYS * DAY_MS);
    if (known !== null) {
      if (open) {
        await this.database.execute(`UPDATE shop_carts SET expires_at = $2 WHERE id = $1`, [known, tokenEndsAt]);
      }
      return { cartId: known, token, tokenEndsAt: open ? tokenEndsAt : null, merged: 0 };
    }
    const fresh = { id: newId(), token: randomToken() };
    await this.database.query(
      `INSERT INTO shop_carts (id, token_hash, expires_at, created_at) VALUES ($1, $2, $3, $4)`,
      [fresh.id, sha256(fresh.token), tokenEndsAt, this.clock.now()],
    );
    return { cartId: fresh.id, token: fresh.token, tokenEndsAt, merged: 0 };
  }

  /** Locked; null when nobody has it or its time is over. */
  private async guestCart(token: string): Promise<string | null> {
    const [row] = await this.database.query<{ id: string }>(
      `SELECT id FROM shop_carts WHERE token_hash = $1 AND expires_at > $2 FOR UPDATE`,
      [sha256(token), this.clock.now()],
    );
    return row?.id ?? null;
  }

  /** Quantities of the same variant add up to what is allowed at once; of the rest, as many lines as the cart holds. */
  private async merge(guestId: string, ownId: string): Promise<number> {
    const [row] = await this.database.query<{ units: number }>(
      `WITH brought AS (
         SELECT line.*, coalesce(variant.max_quantity, 1000000) AS most,
                EXISTS (SELECT FROM shop_cart_lines mine WHERE mine.cart_id = $2 AND mine.variant_id = line.variant_id) AS known,
                row_number() OVER (ORDER BY line.added_at DESC, line.id DESC) AS rank
         FROM shop_cart_lines line JOIN variants variant ON variant.id = line.variant_id WHERE line.cart_id = $1
       ), added AS (
         UPDATE shop_cart_lines mine
         SET quantity = greatest(mine.quantity, least(mine.quantity + brought.quantity, brought.most)), chosen = mine.chosen OR brought.chosen
         FROM brought WHERE mine.cart_id = $2 AND mine.variant_id = brought.variant_id
       ), kept AS (
         INSERT INTO shop_cart_lines (id, cart_id, variant_id, quantity, chosen, seen_price_fen, added_at)
         SELECT gen_random_uuid(), $2, variant_id, least(quantity, most), chosen, seen_price_fen, added_at FROM brought
         WHERE NOT known ORDER BY rank
         LIMIT greatest(0, ${MOST_LINES} - (SELECT count(*) FROM shop_cart_lines WHERE cart_id = $2))
       )
       SELECT coalesce(sum(quantity), 0)::int AS units FROM brought`,
      [guestId, ownId],
    );
    await this.database.execute(`DELETE FROM shop_carts WHERE id = $1`, [guestId]);
    return row!.units;
  }
}
