import { addDays, businessDate, Clock, Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { ShopSettings } from '../shop-settings.service.js';
import { RED_LETTER } from './red-letter.js';

export const SHOP_INVOICE_REQUEST_STATES = ['open', 'red_letter', 'done'] as const;
export type ShopInvoiceRequestState = (typeof SHOP_INVOICE_REQUEST_STATES)[number];

export interface ShopInvoiceRequestRow {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly titleKind: 'personal' | 'company';
  readonly title: string;
  readonly taxNumber: string | null;
  readonly state: ShopInvoiceRequestState;
  /** To be invoiced, or to be taken back by a red letter; of what is done, what the invoice says. Fen. */
  readonly amountFen: bigint;
  readonly invoiceNumber: string | null;
  readonly paidAt: Date;
  /** Since when a red letter is due. */
  readonly redLetterSince: Date | null;
}

export type ShopInvoiceRequestShown = ShopInvoiceRequestRow & { readonly dueOn: string | null };

const STATE = `CASE WHEN invoice.id IS NULL THEN 'open' WHEN red.due > 0 THEN 'red_letter' ELSE 'done' END`;
const REQUESTS = `SELECT one.id AS "orderId", one.number AS "orderNumber", checkout.invoice_title_kind AS "titleKind",
    checkout.invoice_title AS title, checkout.invoice_tax_number AS "taxNumber", ${STATE} AS state,
    CASE WHEN invoice.id IS NULL THEN paid.fen WHEN red.due > 0 THEN red.due ELSE invoice.amount_fen END::bigint AS "amountFen",
    invoice.number AS "invoiceNumber", one.paid_at AS "paidAt", one.placed_at AS "placedAt",
    CASE WHEN red.due > 0 THEN red.since END AS "redLetterSince"
  FROM shop_orders one JOIN checkouts checkout ON checkout.id = one.checkout_id AND checkout.invoice_title IS NOT NULL
  CROSS JOIN LATERAL (SELECT part.amount_fen - part.refunded_fen AS fen FROM payment_parts part
    JOIN payment_attempts attempt ON attempt.id = part.attempt_id AND attempt.state = 'paid' WHERE part.order_id = one.id) paid
  LEFT JOIN shop_invoices invoice ON invoice.order_id = one.id AND invoice.voided_at IS NULL
  LEFT JOIN LATERAL (${RED_LETTER}) red ON invoice.id IS NOT NULL
 WHERE one.supplier_id = $1 AND one.paid_at IS NOT NULL AND (invoice.id IS NOT NULL OR paid.fen > 0)`;

/** The invoices that shoppers asked a supplier for. */
@Injectable()
export class ShopInvoiceRequests {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: ShopSettings,
  ) {}

  /** Newest order first; keyset by the time of ordering. */
  async page(
    supplierId: string,
    filter: { state?: ShopInvoiceRequestState; after?: string; limit: number },
  ): Promise<Page<ShopInvoiceRequestShown>> {
    const after = decodeCursor(filter.after, ['instant', 'id']);
    const rows = await this.database.query<ShopInvoiceRequestRow & { placedAt: Date }>(
      `${REQUESTS} AND ($2::text IS NULL OR ${STATE} = $2) AND ($3::timestamptz IS NULL OR (one.placed_at, one.id) < ($3, $4::uuid))
       ORDER BY one.placed_at DESC, one.id DESC LIMIT $5`,
      [supplierId, filter.state ?? null, after?.[0] ?? null, after?.[1] ?? null, filter.limit + 1],
    );
    const days = await this.settings.value('invoice_days', this.clock.today());
    const page = pageOf(rows, filter.limit, (row) => [row.placedAt, row.orderId]);
    return { ...page, items: page.items.map((row) => ({ ...row, dueOn: dueOn(row, days) })) };
  }
}

/** An invoice is due some days after the payment, a red letter some days after the refund. */
function dueOn({ state, paidAt, redLetterSince }: ShopInvoiceRequestRow, days: number): string | null {
  if (state === 'done') return null;
  return addDays(businessDate(redLetterSince ?? paidAt), days);
}
