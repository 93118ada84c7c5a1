import { type Actor, Audit, Database, decodeCursor, Env, type Page, pageOf } from '@bangfu/kernel';
import { Parts } from '@bangfu/payments';
import { Injectable } from '@nestjs/common';
import { Checkout } from '../checkouts/checkout.entity.js';
import { openShopContact, type ShopContact } from '../contact.js';
import { shopOrderMissing } from '../shop.errors.js';
import { ORDER_LIST, PARCELS, type ParcelShown, type ShopOrderListed } from './shop-order.statements.js';
import { leftOf } from './shop-order-changes.service.js';
import { searched } from './shop-order-search.js';
import { ShopOrder, ShopOrderLine } from './shop-order.entity.js';
import { ShopOrderHolds } from './shop-order-holds.service.js';
import { ShopOrderSteps, type ShopStep } from './shop-order-steps.service.js';
import { type RedLetterDue, type RedLetterShown, ShopRedLetters } from './shop-red-letters.service.js';
import type { ShopOrderState } from './shop-order.states.js';

export type Side = 'buyer' | 'supplier';
/** Who reads a list: a side its own, the platform all that were ever paid. */
export type Reader = Side | 'platform';

export interface ShopOrderFilter {
  readonly state?: ShopOrderState;
  /** Beginning of the number. */
  readonly number?: string;
  /** Beginning of the number, part of a product's name, the receiver's telephone or its last four digits, the receiver's name as masked. */
  readonly search?: string;
  /** Only those whose buyer asked for an invoice that is not recorded yet. */
  readonly invoiceWanted?: boolean;
  readonly after?: string;
  readonly limit: number;
}

export interface ShownShopContact extends ShopContact {
  /** True when parts are hidden from the reader. */
  readonly masked: boolean;
}

export interface ShopInvoiceShown {
  readonly id: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly amountFen: bigint;
  readonly fileId: string;
  readonly recordedAt: Date;
  readonly voidedAt: Date | null;
  readonly voidReason: string | null;
}

export interface ShopLineShown extends ShopOrderLine {
  readonly productId: string;
  readonly photoFileId: string | null;
  readonly left: bigint;
}

export interface ShopOrderShown {
  readonly order: ShopOrder;
  readonly checkout: Checkout;
  readonly supplierName: string;
  readonly lines: readonly ShopLineShown[];
  readonly parcels: readonly ParcelShown[];
  readonly steps: readonly ShopStep[];
  readonly invoices: readonly ShopInvoiceShown[];
  readonly redLetters: readonly RedLetterShown[];
  /** What the invoice must be taken back for, since a refund. */
  readonly redLetterDue: RedLetterDue | null;
  readonly contact: ShownShopContact;
  readonly goodsFen: bigint;
  /** Asked back so far, whether it has arrived or not. */
  readonly refundedFen: bigint;
  /** The platform's, of what is not refunded. */
  readonly feeFen: bigint;
  /** A claim or dispute is open. */
  readonly held: boolean;
  /** To whom the order goes as a gift. */
  readonly giftInstitutionName: string | null;
  /** The buyer's unit, to which the sum counts; for the buyer's eyes. */
  readonly attributedTo: string | null;
  /** Where the helper works whose code led here and tallies this order; for the buyer's eyes. */
  readonly recommendedBy: string | null;
  /** What the institution signed, of an order that is a gift. */
  readonly giftReceipt: GiftReceiptShown | null;
}

export interface GiftReceiptShown {
  readonly fileId: string;
  readonly receivedOn: string;
  readonly thanks: string;
}

/** A supplier sees nothing that is not paid, unless it was once; a buyer nothing that a later checkout replaced. */
const SEEN_BY = {
  buyer: `checkout.closed_reason IS DISTINCT FROM 'replaced'`,
  supplier: 'one.paid_at IS NOT NULL',
  platform: 'one.paid_at IS NOT NULL',
} as const;

/** Lists and details of shop orders for both sides; one statement for a list, whatever its length. */
@Injectable()
export class ShopOrderQueries {
  constructor(
    private readonly database: Database,
    private readonly env: Env,
    private readonly audit: Audit,
    private readonly parts: Parts,
    private readonly holds: ShopOrderHolds,
    private readonly steps: ShopOrderSteps,
    private readonly redLetters: ShopRedLetters,
  ) {}

  /** Newest first. Of the platform, `ownerId` is null. */
  async list(side: Reader, ownerId: string | null, filter: ShopOrderFilter): Promise<Page<ShopOrderListed>> {
    const after = decodeCursor(filter.after, ['instant', 'id']);
    const parameters: unknown[] = [filter.limit + 1];
    const wheres: string[] = [`AND ${SEEN_BY[side]}`];
    const where = (sql: (parameter: string) => string, value: unknown): void => {
      if (value === undefined || value === null) return;
      wheres.push(`AND ${sql(`$${parameters.push(value)}`)}`);
    };
    where((p) => `one.${side}_id = ${p}`, ownerId);
    where((p) => `one.state = ${p}`, filter.state);
    for (const [sql, value] of searched(filter.search)) where(sql, value);
    where((p) => `one.number LIKE ${p} || '%'`, filter.number?.replace(/[\\%_]/g, '\\$&'));
    if (filter.invoiceWanted) wheres.push(`AND checkout.invoice_title IS NOT NULL AND invoice.id IS NULL`);
    if (after) {
      const [at, id] = [parameters.push(after[0]), parameters.push(after[1])];
      wheres.push(`AND (one.placed_at, one.id) < ($${at}::timestamptz, $${id}::uuid)`);
    }
    const rows = await this.database.query<ShopOrderListed & Record<string, unknown>>(
      `${ORDER_LIST} WHERE true ${wheres.join(' ')} ORDER BY one.placed_at DESC, one.id DESC LIMIT $1`,
      parameters,
    );
    return pageOf(rows, filter.limit, (row) => [row.placedAt, row.id]);
  }

  /** Of a whole number; null when there is none. */
  async idOf(number: string): Promise<string | null> {
    const [row] = await this.database.query<{ id: string }>('SELECT id FROM shop_orders WHERE number = $1', [number]);
    return row?.id ?? null;
  }

  /** How many orders of one side stand in each state. */
  async counts(side: Side, ownerId: string): Promise<{ state: ShopOrderState; count: number }[]> {
    return this.database.query(
      `SELECT one.state, count(*)::int AS count FROM shop_orders one JOIN checkouts checkout ON checkout.id = one.checkout_id
       WHERE one.${side}_id = $1 AND ${SEEN_BY[side]} GROUP BY one.state`,
      [ownerId],
    );
  }

  /**
   * Everything of one order. The buyer reads the own address in full; the supplier, and who
   * gives to an institution, its masks. Throws `shop_order_missing`.
   */
  async read(side: Side, actor: Actor, orderId: string): Promise<ShopOrderShown> {
    const order = await this.own(side, actor, orderId);
    const checkout = (await this.database.repo(Checkout).findOneBy({ id: order.checkoutId }))!;
    const lines = await this.lines(orderId);
    const [names] = await this.database.query<{ supplier: string; institution: string | null }>(
      `SELECT name AS supplier, (SELECT name FROM receiving_institutions WHERE id = $2) AS institution FROM organisations WHERE id = $1`,
      [order.supplierId, checkout.giftInstitutionId],
    );
    const told = side === 'buyer' ? await this.toldTo(order, checkout) : null;
    const own = side === 'buyer' && checkout.giftInstitutionId === null;
    const part = await this.parts.ofOrder(orderId);
    return {
      order,
      checkout,
      supplierName: names!.supplier,
      lines,
      parcels: await this.database.query<ParcelShown & Record<string, unknown>>(PARCELS, [orderId]),
      steps: await this.steps.of(orderId),
      invoices: await this.invoices(orderId),
      redLetters: await this.redLetters.of(orderId),
      redLetterDue: await this.redLetters.due(orderId),
      contact: own ? this.openContact(checkout) : maskedContact(checkout),
      goodsFen: lines.reduce((sum, line) => sum + line.amountFen, 0n),
      refundedFen: part?.refundedFen ?? 0n,
      feeFen: part?.commissionNowFen ?? 0n,
      held: await this.holds.isHeld(orderId),
      giftInstitutionName: names!.institution,
      giftReceipt: await this.giftReceipt(orderId),
      attributedTo: told?.unit ?? null,
      recommendedBy: told?.helperOf ?? null,
    };
  }

  /**
   * The person and place in full for the supplier, only while something is to be sent; every look is written down. Throws
   * `shop_order_missing`; masked once nothing is to be sent any more.
   */
  async contactForShipping(actor: Actor, orderId: string): Promise<ShownShopContact> {
    return this.database.transaction(async () => {
      const order = await this.own('supplier', actor, orderId);
      const checkout = (await this.database.repo(Checkout).findOneBy({ id: order.checkoutId }))!;
      if (order.state !== 'paid') return maskedContact(checkout);
      await this.audit.record(actor, {
        action: 'shop.order.contact_opened',
        subjectType: 'shop_order',
        subjectId: orderId,
        detail: { number: order.number },
      });
      return this.openContact(checkout);
    });
  }

  private async own(side: Side, actor: Actor, orderId: string): Promise<ShopOrder> {
    const order = await this.database.repo(ShopOrder).findOneBy({ id: orderId });
    const own = side === 'buyer' ? order?.buyerId === actor.userId : order?.supplierId === actor.organisationId;
    if (!order || !own || (side === 'supplier' && order.paidAt === null)) throw shopOrderMissing();
    return order;
  }

  private openContact(checkout: Checkout): ShownShopContact {
    return { ...openShopContact(this.env.secrets, checkout.id, checkout.deliveryContactSealed), masked: false };
  }

  private async toldTo(
    { id, supplierId, buyerId }: ShopOrder,
    { attributionUnitId, referralCodeId }: Checkout,
  ): Promise<{ unit: string | null; helperOf: string | null }> {
    const [told] = await this.database.query<{ unit: string | null; helperOf: string | null }>(
      `SELECT (SELECT name FROM organisations WHERE id = $1) AS unit,
         (SELECT place.name FROM referral_codes code JOIN organisations place ON place.id = code.organisation_id
           WHERE code.id = $2 AND code.helper_id <> $3 AND (code.supplier_id IS NULL OR code.supplier_id = $4)
             AND (code.product_id IS NULL OR EXISTS (SELECT FROM shop_order_lines line JOIN variants ON variants.id = line.variant_id
               WHERE line.order_id = $5 AND variants.product_id = code.product_id))) AS "helperOf"`,
      [attributionUnitId, referralCodeId, buyerId, supplierId, id],
    );
    return told!;
  }

  private async giftReceipt(orderId: string): Promise<GiftReceiptShown | null> {
    const [receipt] = await this.database.query<GiftReceiptShown & Record<string, unknown>>(
      `SELECT file_id AS "fileId", received_on AS "receivedOn", thanks FROM gift_receipts WHERE order_id = $1`,
      [orderId],
    );
    return receipt ?? null;
  }

  private async lines(orderId: string): Promise<ShopLineShown[]> {
    const lines = await this.database.repo(ShopOrderLine).find({ where: { orderId }, order: { position: 'ASC' } });
    const products = await this.database.query<{ variantId: string; productId: string; photo: string | null }>(
      `SELECT variant.id AS "variantId", product.id AS "productId", product.photo_file_ids[1] AS photo
       FROM variants variant JOIN products product ON product.id = variant.product_id WHERE variant.id = ANY($1::uuid[])`,
      [lines.map((line) => line.variantId)],
    );
    return lines.map((line) => {
      const product = products.find(({ variantId }) => variantId === line.variantId)!;
      return { ...line, productId: product.productId, photoFileId: product.photo, left: leftOf(line) };
    });
  }

  private invoices(orderId: string): Promise<ShopInvoiceShown[]> {
    return this.database.query<ShopInvoiceShown & Record<string, unknown>>(
      `SELECT id, number, issued_on AS "issuedOn", amount_fen AS "amountFen", file_id AS "fileId", recorded_at AS "recordedAt",
              voided_at AS "voidedAt", void_reason AS "voidReason" FROM shop_invoices WHERE order_id = $1 ORDER BY id`,
      [orderId],
    );
  }
}

const maskedContact = (checkout: Checkout): ShownShopContact => ({
  name: checkout.deliveryNameMasked,
  phone: checkout.deliveryPhoneMasked,
  detail: '***',
  masked: true,
});
