import { DomainEvent } from '@bangfu/kernel';

export class ProductListed extends DomainEvent<{ productId: string; supplierId: string }> {
  static readonly type = 'catalog.product_listed';
}
/** `reason` is 'supplier' for the supplier's own wish, 'operator', or an ended certificate, commission or standing. */
export class ProductDelisted extends DomainEvent<{ productId: string; supplierId: string; reason: string }> {
  static readonly type = 'catalog.product_delisted';
}
/** Fen per unit, as decimal strings. */
export class PriceChanged extends DomainEvent<{ variantId: string; oldFen: string; newFen: string }> {
  static readonly type = 'catalog.price_changed';
}
