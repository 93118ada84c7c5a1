import { type Actor, CurrentActor, fileAnswer, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { ReviewQueries, Reviews } from '@bangfu/shop';
import { Body, Param, Query } from '@nestjs/common';
import { ReviewDto, ReviewReplyInput, ReviewsQuery, toReviewDto } from './reviews.dto.js';

@Route.controller('api/vendor/reviews', '消费者评价')
export class ReviewsController {
  constructor(
    private readonly reviews: Reviews,
    private readonly queries: ReviewQueries,
  ) {}

  @Route.get('', { summary: '商品收到的评价', permission: 'shop_orders.fulfil', answer: Route.page(ReviewDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: ReviewsQuery): Promise<Page<ReviewDto>> {
    return mapPage(await this.queries.page({ supplierId: actor.organisationId! }, query), toReviewDto);
  }

  @Route.get(':id/photos/:fileId', {
    summary: '评价的照片',
    permission: 'shop_orders.fulfil',
    file: 'download',
    errors: ['404 review_missing', '404 file_missing'],
  })
  async photo(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Param('fileId', IdPipe) fileId: string) {
    await this.queries.find({ supplierId: actor.organisationId! }, id);
    const { file, stream } = await this.queries.anyPhoto(id, fileId);
    return fileAnswer(file, stream());
  }

  @Route.post(':id/reply', {
    summary: '回复评价',
    permission: 'shop_orders.fulfil',
    idempotent: true,
    answer: ReviewDto,
    errors: ['404 review_missing', 'review_replied', 'review_hidden'],
  })
  async reply(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { reply }: ReviewReplyInput,
  ): Promise<ReviewDto> {
    await this.reviews.reply(actor, id, reply);
    return toReviewDto(await this.queries.find({ supplierId: actor.organisationId! }, id));
  }
}
