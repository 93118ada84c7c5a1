import { DomainEvent } from '@bangfu/kernel';

/** An institution has what somebody bought for it. */
export class GiftReceived extends DomainEvent<{
  orderId: string;
  buyerId: string;
  supplierId: string;
  institutionId: string;
}> {
  static readonly type = 'shop.gift_received';
}
