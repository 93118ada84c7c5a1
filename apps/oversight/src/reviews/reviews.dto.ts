import { Field, PageQuery } from '@bangfu/kernel';
import type { ReviewListed } from '@bangfu/shop';

export class ReviewsQuery extends PageQuery {
  @Field.whole({ min: 1, max: 5, optional: true, description: '只看几星' }) stars?: number;
  @Field.flag({ optional: true, description: '只看未回复（true）或已回复（false）的' }) unanswered?: boolean;
  @Field.flag({ optional: true, description: '只看已隐藏（true）或公开（false）的' }) hidden?: boolean;
}

export class ReviewDto {
  @Field.id() id: string;
  @Field.id() productId: string;
  @Field.text({ max: 60, example: '冷榨山茶油' }) productName: string;
  @Field.text({ max: 60, example: '500mL' }) variantName: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.text({ max: 40, description: '隐去的姓名', example: '李**' }) authorMasked: string;
  @Field.whole({ min: 1, max: 5 }) stars: number;
  @Field.text({ max: 1000, min: 0, multiline: true }) text: string;
  @Field.list('id', { max: 6, description: '取自 /api/oversight/reviews/{id}/photos/{fileId}' }) photoFileIds: string[];
  @Field.instant() writtenAt: Date;
  @Field.text({ max: 500, nullable: true, multiline: true }) reply: string | null;
  @Field.instant({ nullable: true }) repliedAt: Date | null;
  @Field.text({ max: 300, nullable: true, description: '隐藏的理由' }) hiddenReason: string | null;
  @Field.instant({ nullable: true }) hiddenAt: Date | null;
}

export const toReviewDto = (review: ReviewListed): ReviewDto => ({
  id: review.id,
  productId: review.productId,
  productName: review.productName,
  variantName: review.variantName,
  supplierName: review.supplierName,
  authorMasked: review.authorMasked,
  stars: review.stars,
  text: review.body,
  photoFileIds: review.photoFileIds,
  writtenAt: review.writtenAt,
  reply: review.reply,
  repliedAt: review.repliedAt,
  hiddenReason: review.hiddenReason,
  hiddenAt: review.hiddenAt,
});

export class ReviewHidingInput {
  @Field.text({ max: 300, min: 2, description: '隐藏的理由，作者可见', example: '含他人电话' }) reason: string;
}
