import {
  type Actor,
  CurrentActor,
  fileAnswer,
  IdPipe,
  isId,
  mapPage,
  type Page,
  PageQuery,
  Route,
} from '@bangfu/kernel';
import { ReviewQueries, Reviews } from '@bangfu/shop';
import { Body, Param, Query } from '@nestjs/common';
import {
  OwnReviewDto,
  ProductReviewsDto,
  ReviewInput,
  ReviewsQuery,
  ReviewTotalsDto,
  ReviewTotalsQuery,
  toOwnReviewDto,
  toReviewTotalsDto,
  toShownReviewDto,
} from './reviews.dto.js';

@Route.controller('api', '评价')
export class ReviewsController {
  constructor(
    private readonly reviews: Reviews,
    private readonly queries: ReviewQueries,
  ) {}

  @Route.get('review-totals', { summary: '若干商品的评分', public: true, answer: [ReviewTotalsDto] })
  async totals(@Query() { productIds }: ReviewTotalsQuery): Promise<ReviewTotalsDto[]> {
    return (await this.queries.totals(productIds.split(',').filter(isId))).map(toReviewTotalsDto);
  }

  @Route.get('products/:id/reviews', {
    summary: '商品评价',
    description: '新的在前；评分按全部公开的评价计算，不随筛选变化。',
    public: true,
    answer: ProductReviewsDto,
  })
  async ofProduct(@Param('id', IdPipe) id: string, @Query() query: ReviewsQuery): Promise<ProductReviewsDto> {
    const [totals] = await this.queries.totals([id]);
    const { items, nextAfter } = await this.queries.shown(id, query);
    return { totals: toReviewTotalsDto(totals!), items: items.map(toShownReviewDto), nextAfter };
  }

  @Route.get('products/:id/reviews/:reviewId/photos/:fileId', {
    summary: '评价的照片',
    public: true,
    file: 'download',
    errors: ['404 review_missing', '404 file_missing'],
  })
  async photo(
    @Param('id', IdPipe) id: string,
    @Param('reviewId', IdPipe) reviewId: string,
    @Param('fileId', IdPipe) fileId: string,
  ) {
    const { file, stream } = await this.queries.photo(id, reviewId, fileId);
    return fileAnswer(file, stream());
  }

  @Route.get('shop/reviews', { summary: '我的评价', permission: 'orders.own', answer: Route.page(OwnReviewDto) })
  async own(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<OwnReviewDto>> {
    return mapPage(await this.queries.page({ authorId: actor.userId! }, query), toOwnReviewDto);
  }

  @Route.post('shop/order-lines/:id/review', {
    summary: '评价收到的商品',
    permission: 'orders.own',
    idempotent: true,
    answer: OwnReviewDto,
    errors: ['404 review_line_missing', '404 review_missing', '404 file_missing', 'review_too_early', 'review_written'],
  })
  async write(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) orderLineId: string,
    @Body() { stars, text, photoFileIds }: ReviewInput,
  ): Promise<OwnReviewDto> {
    const id = await this.reviews.write(actor, orderLineId, { stars, body: text, photoFileIds });
    return toOwnReviewDto(await this.queries.find({ authorId: actor.userId! }, id));
  }
}
