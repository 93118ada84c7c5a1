import type { Transitions } from '@bangfu/kernel';
import type { ProductState } from './product.entity.js';

export const PRODUCT_TRANSITIONS: Transitions<ProductState> = {
  draft: ['listed'],
  listed: ['delisted'],
  delisted: ['listed'],
};
