import { UNSELLABLE, type VariantSnapshot } from '@bangfu/catalog';
import { aboveMost, aboveStock, belowLeast, goodsOffSale } from '../shop.errors.js';

export const GOODS_STATES = ['on_sale', 'off_sale', 'sold_out', 'short', 'below_least', 'above_most'] as const;
/** Whether so many units can be bought now; `short`: fewer are left than wanted. */
export type GoodsState = (typeof GOODS_STATES)[number];

export function stateOf(goods: VariantSnapshot, quantity: bigint): GoodsState {
  if (goods.sellable !== true) return 'off_sale';
  if (goods.available <= 0n) return 'sold_out';
  if (quantity < goods.minQuantity) return 'below_least';
  if (goods.maxQuantity !== null && quantity > goods.maxQuantity) return 'above_most';
  return quantity > goods.available ? 'short' : 'on_sale';
}

/** In words for the shopper; empty when nothing is in the way. */
export function obstacleOf(goods: VariantSnapshot, quantity: bigint): string {
  switch (stateOf(goods, quantity)) {
    case 'on_sale':
      return '';
    case 'off_sale':
      return goods.sellable === true ? '' : UNSELLABLE[goods.sellable];
    case 'sold_out':
      return '已售罄';
    case 'short':
      return `库存只剩${goods.available}${goods.unit}`;
    case 'below_least':
      return `${goods.minQuantity}${goods.unit}起售`;
    case 'above_most':
      return `每次最多购买${goods.maxQuantity}${goods.unit}`;
  }
}

/** Throws `goods_off_sale`, `quantity_below_least`, `quantity_above_most`, `quantity_above_stock`. */
export function assertBuyable(goods: VariantSnapshot, quantity: bigint): void {
  switch (stateOf(goods, quantity)) {
    case 'on_sale':
      return;
    case 'off_sale':
      throw goodsOffSale(obstacleOf(goods, quantity));
    case 'below_least':
      throw belowLeast(goods.minQuantity, goods.unit);
    case 'above_most':
      throw aboveMost(goods.maxQuantity!, goods.unit);
    default:
      throw aboveStock(goods.available, goods.unit);
  }
}

/** The most that a cart may hold of a variant. */
export const mostOf = (goods: Pick<VariantSnapshot, 'maxQuantity'>): bigint => goods.maxQuantity ?? 1_000_000n;
