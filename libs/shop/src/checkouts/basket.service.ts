import { type VariantSnapshot, Variants } from '@bangfu/catalog';
import { type Actor } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { CartQueries, type GoodsShown, grouped, showGoods } from '../carts/cart.queries.js';
import { type GoodsState, obstacleOf, stateOf } from '../carts/goods.js';
import { shopperOf } from '../contact.js';
import { Freight } from '../freight/freight.service.js';

/** Where the goods come from: what is chosen in the cart, or one variant at once. */
export type BasketSource =
  { readonly kind: 'cart' } | { readonly kind: 'direct'; readonly variantId: string; readonly quantity: bigint };

export interface BasketLine extends GoodsShown {
  readonly cartLineId: string | null;
  readonly quantity: bigint;
  readonly amountFen: bigint;
  readonly state: GoodsState;
  readonly obstacle: string;
}

/** What one supplier would send, with its freight. */
export interface BasketGroup {
  readonly supplierId: string;
  readonly supplierName: string;
  readonly lines: readonly BasketLine[];
  readonly weightGrams: bigint;
  readonly goodsFen: bigint;
  /** Null while no place is named, and where nothing is delivered. */
  readonly freightFen: bigint | null;
  readonly freeAboveFen: bigint | null;
  readonly promiseDaysMin: number | null;
  readonly promiseDaysMax: number | null;
  readonly served: boolean;
}

export interface Basket {
  readonly groups: readonly BasketGroup[];
  readonly goodsFen: bigint;
  readonly freightFen: bigint;
  readonly totalFen: bigint;
  /** The facts of each variant, for the order. */
  readonly facts: ReadonlyMap<string, VariantSnapshot>;
}

/** What a checkout is made of, priced by the server at this moment. */
@Injectable()
export class Baskets {
  constructor(
    private readonly variants: Variants,
    private readonly carts: CartQueries,
    private readonly freight: Freight,
  ) {}

  /** Lines that cannot be bought are in it with their obstacle; lines of variants that nobody knows are not. */
  async fill(actor: Actor, source: BasketSource, divisionCode: string | null): Promise<Basket> {
    const wanted =
      source.kind === 'direct'
        ? [{ id: null, variantId: source.variantId, quantity: source.quantity }]
        : await this.carts.chosen(shopperOf(actor));
    const facts = await this.variants.snapshot(wanted.map(({ variantId }) => variantId));
    const photos = await this.carts.photos([...facts.values()].map(({ productId }) => productId));
    const lines = wanted.flatMap(({ id, variantId, quantity }): BasketLine[] => {
      const goods = facts.get(variantId);
      if (!goods) return [];
      return [
        {
          ...showGoods(goods, photos),
          cartLineId: id,
          quantity,
          amountFen: goods.priceFen * quantity,
          state: stateOf(goods, quantity),
          obstacle: obstacleOf(goods, quantity),
        },
      ];
    });
    const groups = await this.withFreight(grouped(lines), divisionCode);
    const goodsFen = groups.reduce((sum, group) => sum + group.goodsFen, 0n);
    const freightFen = groups.reduce((sum, group) => sum + (group.freightFen ?? 0n), 0n);
    return { groups, goodsFen, freightFen, totalFen: goodsFen + freightFen, facts };
  }

  private async withFreight(
    groups: readonly { supplierId: string; supplierName: string; lines: BasketLine[] }[],
    divisionCode: string | null,
  ): Promise<BasketGroup[]> {
    const weighed = groups.map((group) => ({
      ...group,
      weightGrams: group.lines.reduce((sum, line) => sum + line.netWeightGrams * line.quantity, 0n),
      goodsFen: group.lines.reduce((sum, line) => sum + line.amountFen, 0n),
    }));
    const quotes =
      divisionCode === null
        ? new Map<string, never>()
        : await this.freight.quotes(
            divisionCode,
            weighed.map(({ supplierId, weightGrams, goodsFen }) => ({ supplierId, grams: weightGrams, goodsFen })),
          );
    return weighed.map((group) => {
      const quote = quotes.get(group.supplierId);
      return quote && !('notServed' in quote)
        ? { ...group, ...quote, served: true }
        : { ...group, ...NO_FREIGHT, served: quote === undefined };
    });
  }
}

const NO_FREIGHT = { freightFen: null, freeAboveFen: null, promiseDaysMin: null, promiseDaysMax: null };
