import { Field, PageQuery } from '@bangfu/kernel';
import type { ReviewListed, ReviewTotals, ShownReview } from '@bangfu/shop';

const MOST = 1_000_000_000;

export class ReviewsQuery extends PageQuery {
  @Field.whole({ min: 1, max: 5, optional: true, description: '只看几星' }) stars?: number;
  @Field.flag({ optional: true, description: '只看有图（填 true）' }) withPhotos?: boolean;
}

export class ReviewTotalsQuery {
  @Field.text({
    max: 3700,
    pattern: /^[0-9a-fA-F-]{36}(,[0-9a-fA-F-]{36}){0,99}$/,
    description: '商品编号，用逗号隔开，最多100个',
    example: '0197c9d2-0000-7000-8000-000000000001',
  })
  productIds: string;
}

export class ReviewInput {
  @Field.whole({ min: 1, max: 5, example: 5 }) stars: number;
  @Field.text({ max: 1000, min: 0, multiline: true, example: '新鲜，包装结实' }) text: string = '';
  @Field.list('id', { max: 6, description: '已上传的照片' }) photoFileIds: string[] = [];
}

export class ReviewTotalsDto {
  @Field.id() productId: string;
  @Field.whole({ min: 0, max: MOST }) count: number;
  @Field.whole({ min: 100, max: 500, nullable: true, description: '平均星数的100倍；没有评价为空', example: 480 })
  averageHundredths: number | null;
  @Field.whole({ min: 0, max: MOST, description: '有图的条数' }) withPhotos: number;
  @Field.list('whole', { max: 5, description: '一星到五星各多少条' }) byStars: number[];
}

export class ShownReviewDto {
  @Field.id() id: string;
  @Field.text({ max: 40, description: '隐去的姓名', example: '李**' }) authorMasked: string;
  @Field.text({ max: 60, example: '500mL' }) variantName: string;
  @Field.whole({ min: 1, max: 5 }) stars: number;
  @Field.text({ max: 1000, min: 0, multiline: true }) text: string;
  @Field.list('id', { max: 6, description: '取自 /api/products/{productId}/reviews/{id}/photos/{fileId}' })
  photoFileIds: string[];
  @Field.instant() writtenAt: Date;
  @Field.text({ max: 500, nullable: true, multiline: true, description: '供应商的回复' }) reply: string | null;
  @Field.instant({ nullable: true }) repliedAt: Date | null;
}

export class ProductReviewsDto {
  @Field.one(() => ReviewTotalsDto) totals: ReviewTotalsDto;
  @Field.list(() => ShownReviewDto) items: ShownReviewDto[];
  @Field.text({ max: 1000, nullable: true }) nextAfter: string | null;
}

export class OwnReviewDto extends ShownReviewDto {
  @Field.id() productId: string;
  @Field.text({ max: 60, example: '冷榨山茶油' }) productName: string;
  @Field.id() orderId: string;
  @Field.id() orderLineId: string;
  @Field.text({ max: 300, nullable: true, description: '平台隐藏的理由' }) hiddenReason: string | null;
}

export const toReviewTotalsDto = (totals: ReviewTotals): ReviewTotalsDto => ({
  productId: totals.productId,
  count: totals.count,
  averageHundredths: totals.averageHundredths,
  withPhotos: totals.withPhotos,
  byStars: [...totals.byStars],
});

export const toShownReviewDto = (review: ShownReview): ShownReviewDto => ({
  id: review.id,
  authorMasked: review.authorMasked,
  variantName: review.variantName,
  stars: review.stars,
  text: review.body,
  photoFileIds: review.photoFileIds,
  writtenAt: review.writtenAt,
  reply: review.reply,
  repliedAt: review.repliedAt,
});

export const toOwnReviewDto = (review: ReviewListed): OwnReviewDto => ({
  ...toShownReviewDto(review),
  productId: review.productId,
  productName: review.productName,
  orderId: review.orderId,
  orderLineId: review.orderLineId,
  hiddenReason: review.hiddenReason,
});
