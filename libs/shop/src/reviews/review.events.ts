import { DomainEvent } from '@bangfu/kernel';

export type ReviewFacts = { reviewId: string; productId: string; supplierId: string; authorId: string };

export class ReviewWritten extends DomainEvent<ReviewFacts & { stars: number }> {
  static readonly type = 'shop.review_written';
}
export class ReviewReplied extends DomainEvent<ReviewFacts> {
  static readonly type = 'shop.review_replied';
}
/** The operator took it away from the public page, and said why. */
export class ReviewHidden extends DomainEvent<ReviewFacts> {
  static readonly type = 'shop.review_hidden';
}
