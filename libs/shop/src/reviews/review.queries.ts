import { Database, decodeCursor, Files, type OpenedFile, type Page, pageOf, SYSTEM } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { reviewMissing } from './reviews.errors.js';

/** Of the reviews that are shown. */
export interface ReviewTotals {
  readonly productId: string;
  readonly count: number;
  /** Hundredths of a star, rounded half up; null without reviews. */
  readonly averageHundredths: number | null;
  readonly withPhotos: number;
  /** How many gave one, two, three, four and five stars. */
  readonly byStars: readonly number[];
}

export interface ShownReview {
  readonly id: string;
  readonly authorMasked: string;
  readonly variantName: string;
  readonly stars: number;
  readonly body: string;
  readonly photoFileIds: string[];
  readonly writtenAt: Date;
  readonly reply: string | null;
  readonly repliedAt: Date | null;
}

export interface ReviewListed extends ShownReview {
  readonly productId: string;
  readonly productName: string;
  readonly orderId: string;
  readonly orderLineId: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly hiddenReason: string | null;
  readonly hiddenAt: Date | null;
}

export interface ReviewFilter {
  readonly stars?: number;
  readonly withPhotos?: boolean;
  readonly after?: string;
  readonly limit: number;
}

/** Whose reviews: a supplier's products', a person's own, or everyone's for the operator. */
export type ReviewScope = { supplierId: string } | { authorId: string } | null;

const SHOWN = `r.id, r.author_masked AS "authorMasked", r.variant_name AS "variantName", r.stars, r.body, r.photo_file_ids AS "photoFileIds",
  r.written_at AS "writtenAt", r.reply, r.replied_at AS "repliedAt"`;
const LISTED = `${SHOWN}, r.product_id AS "productId", product.name AS "productName", r.order_id AS "orderId", r.order_line_id AS "orderLineId",
  r.supplier_id AS "supplierId", supplier.name AS "supplierName", r.hidden_reason AS "hiddenReason", r.hidden_at AS "hiddenAt"`;
const TABLES = `reviews r JOIN products product ON product.id = r.product_id JOIN organisations supplier ON supplier.id = r.supplier_id`;

/** Reviews as they are read; names of authors are masked for everyone. */
@Injectable()
export class ReviewQueries {
  constructor(
    private readonly database: Database,
    private readonly files: Files,
  ) {}

  /** The sums of many products in one statement; products without a review are there with zero. */
  async totals(productIds: readonly string[]): Promise<ReviewTotals[]> {
    const rows = await this.database.query<{ productId: string; byStars: number[]; withPhotos: number }>(
      `SELECT id AS "productId", ARRAY[coalesce(one, 0), coalesce(two, 0), coalesce(three, 0), coalesce(four, 0), coalesce(five, 0)] AS "byStars",
         coalesce(with_photos, 0) AS "withPhotos"
       FROM unnest($1::uuid[]) AS asked (id) LEFT JOIN review_totals ON product_id = id`,
      [[...new Set(productIds)]],
    );
    return rows.map(({ productId, byStars, withPhotos }) => ({ productId, withPhotos, byStars, ...mean(byStars) }));
  }

  /** A product's reviews that are shown, newest first. */
  async shown(productId: string, { stars, withPhotos, after, limit }: ReviewFilter): Promise<Page<ShownReview>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.database.query<ShownReview & Record<string, unknown>>(
      `SELECT ${SHOWN} FROM reviews r WHERE r.product_id = $1 AND r.hidden_at IS NULL ${withPhotos ? `AND r.photo_file_ids <> '{}'` : ''}
         AND ($2::int IS NULL OR r.stars = $2) AND ($3::timestamptz IS NULL OR (r.written_at, r.id) < ($3, $4::uuid))
       ORDER BY r.written_at DESC, r.id DESC LIMIT $5`,
      [productId, stars ?? null, cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.writtenAt, row.id]);
  }

  /** A picture of a review that is shown, for everyone; throws `review_missing`. */
  async photo(productId: string, reviewId: string, fileId: string): Promise<OpenedFile> {
    return this.opened('r.hidden_at IS NULL AND r.product_id = $3', [reviewId, fileId, productId]);
  }

  /** The same for whoever may see all reviews, hidden ones too; throws `review_missing`. */
  async anyPhoto(reviewId: string, fileId: string): Promise<OpenedFile> {
    return this.opened('true', [reviewId, fileId]);
  }

  /** Reviews for a side's desk, hidden ones too, newest first. `unanswered` leaves those that nobody replied to. */
  async page(
    scope: ReviewScope,
    { stars, unanswered, hidden, after, limit }: ReviewFilter & { unanswered?: boolean; hidden?: boolean },
  ): Promise<Page<ReviewListed>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const [column, id] = sideOf(scope);
    const rows = await this.database.query<ReviewListed & Record<string, unknown>>(
      `SELECT ${LISTED} FROM ${TABLES} WHERE ${column} AND ($2::int IS NULL OR r.stars = $2)
         AND ($3::boolean IS NULL OR (r.reply IS NULL) = $3) AND ($4::boolean IS NULL OR (r.hidden_at IS NOT NULL) = $4)
         AND ($5::timestamptz IS NULL OR (r.written_at, r.id) < ($5, $6::uuid)) ORDER BY r.written_at DESC, r.id DESC LIMIT $7`,
      [id, stars ?? null, unanswered ?? null, hidden ?? null, cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.writtenAt, row.id]);
  }

  /** One review of a side; throws `review_missing`. */
  async find(scope: ReviewScope, reviewId: string): Promise<ReviewListed> {
    const [column, id] = sideOf(scope);
    const [row] = await this.database.query<ReviewListed & Record<string, unknown>>(
      `SELECT ${LISTED} FROM ${TABLES} WHERE ${column} AND r.id = $2`,
      [id, reviewId],
    );
    if (!row) throw reviewMissing();
    return row;
  }

  private async opened(where: string, parameters: readonly unknown[]): Promise<OpenedFile> {
    const [row] = await this.database.query(
      `SELECT FROM reviews r WHERE r.id = $1 AND $2 = ANY (r.photo_file_ids) AND ${where}`,
      parameters,
    );
    if (!row) throw reviewMissing();
    return this.files.open(SYSTEM, String(parameters[1]));
  }
}

function sideOf(scope: ReviewScope): readonly [string, string | null] {
  if (scope === null) return ['$1::uuid IS NULL', null];
  return 'supplierId' in scope ? ['r.supplier_id = $1', scope.supplierId] : ['r.author_id = $1', scope.authorId];
}

function mean(byStars: readonly number[]): { count: number; averageHundredths: number | null } {
  const count = byStars.reduce((sum, people) => sum + people, 0);
  const stars = byStars.reduce((sum, people, index) => sum + people * (index + 1), 0);
  return { count, averageHundredths: count === 0 ? null : Math.round((stars * 100) / count) };
}
