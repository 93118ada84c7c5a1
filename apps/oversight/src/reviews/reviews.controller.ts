import { type Actor, CurrentActor, fileAnswer, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { ReviewQueries, Reviews } from '@bangfu/shop';
import { Body, Param, Query } from '@nestjs/common';
import { ReviewDto, ReviewHidingInput, ReviewsQuery, toReviewDto } from './reviews.dto.js';

@Route.controller('api/oversight/reviews', '消费者评价')
export class ReviewsController {
  constructor(
    private readonly reviews: Reviews,
    private readonly queries: ReviewQueries,
  ) {}

  @Route.get('', { summary: '消费者评价', permission: 'reviews.oversee', answer: Route.page(ReviewDto) })
  async list(@Query() query: ReviewsQuery): Promise<Page<ReviewDto>> {
    return mapPage(await this.queries.page(null, query), toReviewDto);
  }

  @Route.get(':id/photos/:fileId', {
    summary: '评价的照片',
    permission: 'reviews.oversee',
    file: 'download',
    errors: ['404 review_missing', '404 file_missing'],
  })
  async photo(@Param('id', IdPipe) id: string, @Param('fileId', IdPipe) fileId: string) {
    const { file, stream } = await this.queries.anyPhoto(id, fileId);
    return fileAnswer(file, stream());
  }

  @Route.post(':id/hiding', {
    summary: '隐藏评价',
    permission: 'reviews.oversee',
    idempotent: true,
    answer: ReviewDto,
    errors: ['404 review_missing', 'review_hidden'],
  })
  async hide(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: ReviewHidingInput,
  ): Promise<ReviewDto> {
    await this.reviews.hide(actor, id, reason);
    return toReviewDto(await this.queries.find(null, id));
  }

  @Route.delete(':id/hiding', {
    summary: '恢复公开',
    permission: 'reviews.oversee',
    idempotent: true,
    answer: ReviewDto,
    errors: ['404 review_missing'],
  })
  async show(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ReviewDto> {
    await this.reviews.show(actor, id);
    return toReviewDto(await this.queries.find(null, id));
  }
}
