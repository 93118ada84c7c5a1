import {
  type Actor,
  Clock,
  Database,
  decodeCursor,
  Files,
  type OpenedFile,
  type Page,
  pageOf,
  SYSTEM,
} from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { shopOrderMissing } from '../shop.errors.js';
import type { ShopOrderState } from '../orders/shop-order.states.js';
import { type Claim, CLAIMABLE, type ClaimState } from './claim.js';
import { claimMissing } from './claims.errors.js';
import {
  type ClaimableLine,
  ClaimTerms,
  hoursAfter,
  MONEY_FROM,
  REPLACE_BY,
  SEND_BACK_BY,
} from './claim-terms.service.js';

export type ClaimSide = 'buyer' | 'supplier' | 'operator';

export interface ClaimLineShown {
  readonly orderLineId: string;
  readonly productName: string;
  readonly variantName: string;
  readonly unit: string;
  readonly quantity: bigint;
  readonly askedFen: bigint;
  readonly grantedQuantity: bigint | null;
  readonly grantedFen: bigint | null;
  readonly note: string;
}

export interface ClaimListed extends Claim {
  readonly orderNumber: string;
  readonly buyerMasked: string;
  readonly supplierName: string;
  readonly note: string;
  readonly photoFileIds: string[];
  readonly askedAt: Date;
  readonly escalationNote: string;
  readonly decisionNote: string;
  readonly freightFen: bigint;
  /** Of its lines; what is asked while nobody has decided. */
  readonly goodsFen: bigint;
  readonly refundNumber: string | null;
  readonly refundState: string | null;
  readonly refundFailedAt: Date | null;
  readonly returnCarrier: string | null;
  readonly returnTrackingNumber: string | null;
  readonly returningAt: Date | null;
  readonly returnedAt: Date | null;
  readonly restocked: boolean;
  readonly replacementCarrier: string | null;
  readonly replacementTrackingNumber: string | null;
  readonly closedAt: Date | null;
  /** Minutes until the supplier must have answered, negative since; null when nothing is to answer. */
  readonly minutesLeft: number | null;
  /** The buyer's last moment to send the goods back; null when nothing is to be sent. */
  readonly sendBackBy: Date | null;
  /** The supplier's last moment to send once more; then the buyer may take the money. Null when nothing is to be sent. */
  readonly replaceBy: Date | null;
  /** From then on the money goes back by itself. */
  readonly moneyFrom: Date | null;
  /** `replaceBy` is over. */
  readonly replacementLate: boolean;
  /** Was to be sent once more; the money went back instead. */
  readonly insteadAt: Date | null;
  /** On the operator's desk: escalated, or the supplier was silent too long. */
  readonly atOperator: boolean;
  readonly lines: ClaimLineShown[];
}

export interface ClaimFilter {
  readonly state?: ClaimState;
  readonly orderId?: string;
  /** Only what the operator is called to. */
  readonly called?: boolean;
  readonly after?: string;
  readonly limit: number;
}

export interface ClaimOption extends ClaimableLine {
  /** The last moment to ask; null while it is on its way. */
  readonly until: Date | null;
  readonly noReason: boolean;
  readonly open: boolean;
}

const WAITS = `c.kind = 'replacement' AND c.state = 'agreed'`;
const COLUMNS = `c.id, c.number, c.order_id AS "orderId", c.buyer_id AS "buyerId", c.supplier_id AS "supplierId", c.kind, c.reason, c.state,
  c.answer_by AS "answerBy", c.called_at AS "calledAt", c.escalated_at AS "escalatedAt", c.decided_as AS "decidedAs", c.decided_at AS "decidedAt",
  c.refund_id AS "refundId", c.version, o.number AS "orderNumber", checkout.delivery_name_masked AS "buyerMasked", supplier.name AS "supplierName",
  c.note, c.photo_file_ids AS "photoFileIds", c.asked_at AS "askedAt", c.escalation_note AS "escalationNote", c.decision_note AS "decisionNote",
  c.freight_fen AS "freightFen", (SELECT coalesce(sum(coalesce(granted_fen, asked_fen)), 0)::bigint FROM claim_lines WHERE claim_id = c.id) AS "goodsFen",
  refund.number AS "refundNumber", refund.state AS "refundState", c.refund_failed_at AS "refundFailedAt", c.return_carrier AS "returnCarrier",
  c.return_tracking_number AS "returnTrackingNumber", c.returning_at AS "returningAt", c.returned_at AS "returnedAt", c.restocked,
  parcel.carrier AS "replacementCarrier", parcel.tracking_number AS "replacementTrackingNumber", c.closed_at AS "closedAt",
  CASE WHEN c.state = 'asked' AND c.escalated_at IS NULL THEN floor(extract(epoch FROM c.answer_by - $1::timestamptz) / 60)::int END AS "minutesLeft",
  CASE WHEN c.kind = 'return' AND c.state = 'agreed' THEN ${SEND_BACK_BY} END AS "sendBackBy",
  CASE WHEN ${WAITS} THEN ${REPLACE_BY} END AS "replaceBy", CASE WHEN ${WAITS} THEN ${MONEY_FROM} END AS "moneyFrom",
  ${WAITS} AND ${REPLACE_BY} < $1 AS "replacementLate", c.instead_at AS "insteadAt",
  c.state IN ('asked', 'returning') AND (c.escalated_at IS NOT NULL OR c.called_at IS NOT NULL) AS "atOperator"`;
const TABLES = `claims c JOIN shop_orders o ON o.id = c.order_id JOIN checkouts checkout ON checkout.id = o.checkout_id
  JOIN organisations supplier ON supplier.id = c.supplier_id LEFT JOIN refunds refund ON refund.id = c.refund_id
  LEFT JOIN shop_parcels parcel ON parcel.id = c.replacement_parcel_id`;

/** Claims as each side sees them: the buyer the own ones, the supplier those of its goods, the operator all. */
@Injectable()
export class ClaimQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly terms: ClaimTerms,
    private readonly files: Files,
  ) {}

  /** Newest first. */
  async page(
    side: ClaimSide,
    actor: Actor,
    { state, orderId, called, after, limit }: ClaimFilter,
  ): Promise<Page<ClaimListed>> {
    const cursor = decodeCursor(after, ['instant', 'id']);
    const rows = await this.read(
      `${ownBy(side)} AND ($3::text IS NULL OR c.state = $3) AND ($4::uuid IS NULL OR c.order_id = $4)
       ${called ? 'AND (c.called_at IS NOT NULL OR c.escalated_at IS NOT NULL OR c.refund_failed_at IS NOT NULL)' : ''}
       AND ($5::timestamptz IS NULL OR (c.asked_at, c.id) < ($5, $6::uuid)) ORDER BY c.asked_at DESC, c.id DESC LIMIT $7`,
      [ownerOf(side, actor), state ?? null, orderId ?? null, cursor?.[0] ?? null, cursor?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.askedAt, row.id]);
  }

  /** One claim of a side; throws `claim_missing` for anybody else's. */
  async find(side: ClaimSide, actor: Actor, id: string): Promise<ClaimListed> {
    const [row] = await this.read(`${ownBy(side)} AND c.id = $3`, [ownerOf(side, actor), id]);
    if (!row) throw claimMissing();
    return row;
  }

  /** A photo of a claim that the side may see; throws `claim_missing`. */
  async photo(side: ClaimSide, actor: Actor, id: string, fileId: string): Promise<OpenedFile> {
    const { photoFileIds } = await this.find(side, actor, id);
    if (!photoFileIds.includes(fileId)) throw claimMissing();
    return this.files.open(SYSTEM, fileId);
  }

  /** What a buyer may claim of an order now, line by line; throws `shop_order_missing` for somebody else's. */
  async options(actor: Actor, orderId: string): Promise<ClaimOption[]> {
    const [own] = await this.database.query<{ state: ShopOrderState }>(
      'SELECT state FROM shop_orders WHERE id = $1 AND buyer_id = $2',
      [orderId, actor.userId],
    );
    if (!own) throw shopOrderMissing();
    const now = this.clock.now();
    const options: ClaimOption[] = [];
    for (const line of await this.terms.lines(orderId)) {
      const { hours, noReason } = await this.terms.of(line.categoryCode, line.arrivedAt ?? now);
      const until = line.arrivedAt && hoursAfter(line.arrivedAt, hours);
      const sent = CLAIMABLE.has(own.state) && line.leftFen > 0n;
      options.push({ ...line, until, noReason, open: sent && (until === null || now <= until) });
    }
    return options;
  }

  private async read(where: string, parameters: readonly unknown[]): Promise<ClaimListed[]> {
    const rows = await this.database.query<Omit<ClaimListed, 'lines'> & Record<string, unknown>>(
      `SELECT ${COLUMNS} FROM ${TABLES} WHERE ${where}`,
      [this.clock.now(), ...parameters],
    );
    const lines = await this.database.query<ClaimLineShown & { claimId: string } & Record<string, unknown>>(
      `SELECT line.claim_id AS "claimId", line.order_line_id AS "orderLineId", sold.product_name AS "productName", sold.variant_name AS "variantName",
         sold.unit, line.quantity, line.asked_fen AS "askedFen", line.granted_quantity AS "grantedQuantity", line.granted_fen AS "grantedFen", line.note
       FROM claim_lines line JOIN shop_order_lines sold ON sold.id = line.order_line_id WHERE line.claim_id = ANY ($1::uuid[]) ORDER BY sold.position`,
      [rows.map(({ id }) => id)],
    );
    return rows.map((row) => ({
      ...row,
      lines: lines.filter(({ claimId }) => claimId === row.id).map(({ claimId: _, ...line }) => line),
    }));
  }
}

const ownBy = (side: ClaimSide): string => (side === 'operator' ? '$2::uuid IS NULL' : `c.${side}_id = $2::uuid`);

const ownerOf = (side: ClaimSide, actor: Actor): string | null => {
  if (side === 'operator') return null;
  return side === 'buyer' ? actor.userId : actor.organisationId;
};
