import { type Actor, Database, decodeCursor, Files, type OpenedFile, type Page, pageOf, SYSTEM } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { giftMissing, institutionMissing } from './giving.errors.js';
import type { InstitutionKind, InstitutionState } from './institutions.service.js';

export interface GiftSums {
  /** Gifts that were paid and not wholly taken back. */
  readonly gifts: number;
  readonly amountFen: bigint;
  /** Of these, the ones that the institution has. */
  readonly receivedGifts: number;
}

export interface InstitutionRow extends GiftSums {
  readonly id: string;
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly divisionCode: string;
  readonly place: string;
  readonly need: string;
  readonly state: InstitutionState;
  readonly contactNameMasked: string;
  readonly contactPhoneMasked: string;
  readonly proposedAt: Date;
  readonly verifiedAt: Date | null;
  readonly closedReason: string | null;
  readonly version: number;
}

export interface GiftShown {
  readonly orderId: string;
  readonly givenOn: string;
  /** Null: the giver stays nameless. */
  readonly giver: string | null;
  readonly products: string[];
  readonly receivedOn: string | null;
  readonly thanks: string | null;
}

export interface OwnGift extends Omit<GiftShown, 'giver'> {
  readonly checkoutId: string;
  readonly orderNumber: string;
  readonly institutionId: string;
  readonly institutionName: string;
  readonly amountFen: bigint;
  readonly anonymous: boolean;
}

/** Gifts that stand: paid, and something of it not given back. */
const GIFTS = `checkouts c JOIN shop_orders o ON o.checkout_id = c.id AND o.state IN ('paid', 'shipped', 'delivered', 'received')
  JOIN payment_parts part ON part.order_id = o.id JOIN payment_attempts attempt ON attempt.id = part.attempt_id AND attempt.state = 'paid'
  LEFT JOIN gift_receipts receipt ON receipt.order_id = o.id`;
const KEPT = 'part.amount_fen - part.refunded_fen';
const SUMS = `count(*)::int AS gifts, coalesce(sum(${KEPT}), 0)::bigint AS "amountFen", count(receipt.order_id)::int AS "receivedGifts"`;
const COLUMNS = `i.id, i.name, i.kind, i.division_code AS "divisionCode", i.need, i.state, i.contact_name_masked AS "contactNameMasked",
  i.contact_phone_masked AS "contactPhoneMasked", i.proposed_at AS "proposedAt", i.verified_at AS "verifiedAt", i.closed_reason AS "closedReason",
  i.version, (SELECT string_agg(d.name, '' ORDER BY d.code) FROM divisions d
    WHERE d.code IN (left(i.division_code, 6), left(i.division_code, 9), i.division_code)) AS place, given.*`;
const TABLES = `receiving_institutions i CROSS JOIN LATERAL (
  SELECT ${SUMS} FROM ${GIFTS} WHERE c.gift_institution_id = i.id AND ${KEPT} > 0) given`;
const PRODUCTS = `ARRAY(SELECT line.product_name FROM shop_order_lines line WHERE line.order_id = o.id AND line.cancelled_quantity < line.quantity
  ORDER BY line.position)`;
const GIVEN_ON = `to_char(o.paid_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')`;
const GIFTS_SHOWN = 20;

/** Who receives, what was given and whether it arrived. Addresses never leave here; givers are named only if they want to be. */
@Injectable()
export class GivingQueries {
  constructor(
    private readonly database: Database,
    private readonly files: Files,
  ) {}

  /** Institutions to which anybody can give, the youngest first. */
  async open(filter: { regionCode?: string; after?: string; limit: number }): Promise<Page<InstitutionRow>> {
    return this.institutions('verified', filter.regionCode ?? '', filter);
  }

  /** Those of the actor's region, whatever their state. */
  async ofRegion(
    actor: Actor,
    { state, ...filter }: { state?: InstitutionState; after?: string; limit: number },
  ): Promise<Page<InstitutionRow>> {
    return this.institutions(state ?? null, actor.regionCode ?? '-', filter);
  }

  /** One institution that can be given to, or could be once; throws `institution_missing`. */
  async institution(id: string): Promise<InstitutionRow> {
    const [row] = await this.read(`i.id = $1 AND i.verified_at IS NOT NULL`, [id]);
    if (!row) throw institutionMissing();
    return row;
  }

  /** One of the actor's region, whatever its state; throws `institution_missing`. */
  async institutionAs(actor: Actor, id: string): Promise<InstitutionRow> {
    const [row] = await this.read(`i.id = $1 AND i.division_code LIKE $2 || '%'`, [id, actor.regionCode ?? '-']);
    if (!row) throw institutionMissing();
    return row;
  }

  /** The latest gifts to an institution. */
  async gifts(institutionId: string): Promise<GiftShown[]> {
    return this.database.query<GiftShown & Record<string, unknown>>(
      `SELECT o.id AS "orderId", ${GIVEN_ON} AS "givenOn", CASE WHEN NOT c.gift_anonymous THEN giver.name END AS giver,
         ${PRODUCTS} AS products, receipt.received_on AS "receivedOn", nullif(receipt.thanks, '') AS thanks
       FROM ${GIFTS} JOIN users giver ON giver.id = o.buyer_id
       WHERE c.gift_institution_id = $1 AND ${KEPT} > 0 ORDER BY o.paid_at DESC, o.id DESC LIMIT ${GIFTS_SHOWN}`,
      [institutionId],
    );
  }

  /** All that was ever given, for everyone. */
  async sums(): Promise<GiftSums & { institutions: number }> {
    const [row] = await this.database.query<GiftSums & { institutions: number }>(
      `SELECT ${SUMS}, (SELECT count(*)::int FROM receiving_institutions WHERE state = 'verified') AS institutions
       FROM ${GIFTS} WHERE c.gift_institution_id IS NOT NULL AND ${KEPT} > 0`,
    );
    return row!;
  }

  /** What a person gave, newest first. */
  async ownGifts(giverId: string, { after, limit }: { after?: string; limit: number }): Promise<Page<OwnGift>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.database.query<OwnGift & { placedAt: Date }>(
      `SELECT o.id AS "orderId", o.number AS "orderNumber", c.id AS "checkoutId", o.placed_at AS "placedAt", ${GIVEN_ON} AS "givenOn",
         i.id AS "institutionId", i.name AS "institutionName", (${KEPT})::bigint AS "amountFen", c.gift_anonymous AS anonymous,
         ${PRODUCTS} AS products, receipt.received_on AS "receivedOn", nullif(receipt.thanks, '') AS thanks
       FROM ${GIFTS} JOIN receiving_institutions i ON i.id = c.gift_institution_id
       WHERE o.buyer_id = $1 AND ($2::timestamptz IS NULL OR (o.placed_at, o.id) < ($2, $3::uuid))
       ORDER BY o.placed_at DESC, o.id DESC LIMIT $4`,
      [giverId, cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.placedAt, row.orderId]);
  }

  /** The slip that the institution signed, for the giver; throws `gift_missing`, also while there is none. */
  async slip(giverId: string, orderId: string): Promise<OpenedFile> {
    const [receipt] = await this.database.query<{ fileId: string }>(
      `SELECT receipt.file_id AS "fileId" FROM gift_receipts receipt JOIN shop_orders o ON o.id = receipt.order_id
       WHERE o.id = $1 AND o.buyer_id = $2`,
      [orderId, giverId],
    );
    if (!receipt) throw giftMissing();
    return this.files.open(SYSTEM, receipt.fileId);
  }

  private async institutions(
    state: InstitutionState | null,
    regionCode: string,
    { after, limit }: { after?: string; limit: number },
  ): Promise<Page<InstitutionRow>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.read(
      `i.division_code LIKE $1 || '%' AND ($5::text IS NULL OR i.state = $5) AND ($2::timestamptz IS NULL OR (i.proposed_at, i.id) < ($2, $3::uuid))
       ORDER BY i.proposed_at DESC, i.id DESC LIMIT $4`,
      [regionCode, cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1, state],
    );
    return pageOf(rows, limit, (row) => [row.proposedAt, row.id]);
  }

  private read(where: string, parameters: readonly unknown[]): Promise<InstitutionRow[]> {
    return this.database.query<InstitutionRow & Record<string, unknown>>(
      `SELECT ${COLUMNS} FROM ${TABLES} WHERE ${where}`,
      parameters,
    );
  }
}
