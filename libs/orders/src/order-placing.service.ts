import { type Actor, Audit, businessDate, Clock, Database, Env, fiscalYear, newId, Outbox } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { sealContact } from './delivery-contact.js';
import { TAKE_NUMBERS } from './document-numbers.service.js';
import { type NewOrder, assertPlaceable, goodsOf } from './new-order.js';
import { OrderDuties } from './order-duties.service.js';
import { OrderSettings } from './order-settings.service.js';
import { OrderSteps } from './order-steps.service.js';
import { Order } from './order.entity.js';
import { OrderPlaced } from './orders.events.js';
import { partiesOf } from './order-parties.js';

const PREFIX = 'DD';

/** Unique, and never seen by anybody: `number` replaces it in the same transaction. */
const numberUntilCommit = (id: string, year: number): string =>
  `${PREFIX}${year}-${BigInt(`0x${id.replaceAll('-', '')}`)}`;

/** Writing orders down: the same number of statements for one line and for a thousand. */
@Injectable()
export class OrderPlacing {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly env: Env,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly settings: OrderSettings,
    private readonly steps: OrderSteps,
    private readonly duties: OrderDuties,
  ) {}

  async place(actor: Actor, orders: readonly NewOrder[]): Promise<Order[]> {
    return this.database.transaction(async () => {
      const rows = await this.write(actor, orders);
      await this.number(actor, rows);
      return rows;
    });
  }

  async write(actor: Actor, orders: readonly NewOrder[]): Promise<Order[]> {
    if (orders.length === 0) return [];
    orders.forEach(assertPlaceable);
    return this.database.transaction(async () => {
      const at = this.clock.now();
      // Of the same instant: midnight may strike between two looks at the clock.
      const on = businessDate(at);
      const confirmBy = await this.settings.confirmBy(on);
      const rows = orders.map((order) => this.rowOf(order, { at, on, confirmBy }));
      await this.insertOrders(rows);
      await this.insertLines(orders.map((order, index) => ({ order, orderId: rows[index]!.id })));
      await this.duties.add(
        orders.flatMap((order, index) => [
          { orderId: rows[index]!.id, duty: 'orderer' as const, userId: order.ordererId },
          ...order.approverIds.map((userId) => ({ orderId: rows[index]!.id, duty: 'approver' as const, userId })),
        ]),
      );
      await this.steps.record(
        actor,
        rows.map((row) => ({ orderId: row.id, kind: 'placed' })),
      );
      await this.outbox.add(...rows.map((row) => new OrderPlaced(partiesOf(row))));
      return rows;
    });
  }

  /** Everybody who places an order waits for the counter from here to the commit: it comes last. */
  async number(actor: Actor, rows: readonly Order[]): Promise<void> {
    if (rows.length === 0) return;
    const numbered = await this.database.query<{ id: string; number: string }>(
      `WITH taken AS (${TAKE_NUMBERS})
       UPDATE orders placed SET number = $1::text || $2::int || '-' || lpad(next.n::text, greatest(6, length(next.n::text)), '0')
       FROM (SELECT id, taken.last - $3::int + position AS n FROM taken, unnest($4::uuid[]) WITH ORDINALITY AS row (id, position)) next
       WHERE placed.id = next.id RETURNING placed.id, placed.number`,
      [PREFIX, rows[0]!.fiscalYear, rows.length, rows.map((row) => row.id)],
    );
    for (const row of rows) row.number = numbered.find(({ id }) => id === row.id)!.number;
    await this.audit.recordAll(
      actor,
      rows.map((row) => ({
        action: 'orders.order.placed',
        subjectType: 'order',
        subjectId: row.id,
        organisationId: row.buyerId,
        detail: {
          number: row.number,
          supplierId: row.supplierId,
          orderedFen: row.orderedFen,
          source: row.source,
          sourceId: row.sourceId,
        },
      })),
    );
  }

  private rowOf(order: NewOrder, { at, on, confirmBy }: { at: Date; on: string; confirmBy: string }): Order {
    const id = order.id ?? newId();
    const goodsFen = goodsOf(order);
    const freightFen = order.freightFen ?? 0n;
    return this.database.repo(Order).create({
      id,
      number: numberUntilCommit(id, fiscalYear(on)),
      source: order.source,
      sourceId: order.sourceId,
      buyerId: order.buyerId,
      budgetUnitId: order.budgetUnitId,
      fund: order.fund,
      supplierId: order.supplierId,
      state: 'placed',
      freightFen,
      goodsFen,
      orderedFen: goodsFen + freightFen,
      paymentTerms: order.paymentTerms,
      paymentDays: order.paymentDays,
      placedAt: at,
      placedOn: on,
      fiscalYear: fiscalYear(on),
      confirmBy,
      wantedOn: order.wantedOn ?? null,
      confirmedAt: null,
      closedAt: null,
      deliveryAddress: order.deliveryAddress,
      ...sealContact(this.env.secrets, id, order.deliveryContact),
      note: order.note ?? '',
      version: 1,
    });
  }

  private async insertOrders(rows: readonly Order[]): Promise<void> {
    await this.database.query(
      `INSERT INTO orders (id, number, source, source_id, buyer_id, budget_unit_id, fund, supplier_id, state, freight_fen, goods_fen,
         ordered_fen, payment_terms, payment_days, placed_at, placed_on, fiscal_year, confirm_by, wanted_on, delivery_address,
         delivery_contact_sealed, delivery_name_masked, delivery_phone_masked, note)
       SELECT id, number, source, source_id, buyer_id, budget_unit_id, fund, supplier_id, 'placed', freight_fen, goods_fen,
         goods_fen + freight_fen, payment_terms, payment_days, $20::timestamptz, $21::date, $22::int, $23::date, wanted_on, address,
         sealed, name_masked, phone_masked, note
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::uuid[], $9::bigint[],
         $10::bigint[], $11::text[], $12::int[], $13::date[], $14::text[], $15::text[], $16::text[], $17::text[], $18::text[], $19::int[])
         AS placed (id, number, source, source_id, buyer_id, budget_unit_id, fund, supplier_id, freight_fen, goods_fen, payment_terms,
           payment_days, wanted_on, address, sealed, name_masked, phone_masked, note, position)
       ORDER BY position`,
      [
        rows.map((row) => row.id),
        rows.map((row) => row.number),
        rows.map((row) => row.source),
        rows.map((row) => row.sourceId),
        rows.map((row) => row.buyerId),
        rows.map((row) => row.budgetUnitId),
        rows.map((row) => row.fund),
        rows.map((row) => row.supplierId),
        rows.map((row) => row.freightFen.toString()),
        rows.map((row) => row.goodsFen.toString()),
        rows.map((row) => row.paymentTerms),
        rows.map((row) => row.paymentDays),
        rows.map((row) => row.wantedOn),
        rows.map((row) => row.deliveryAddress),
        rows.map((row) => row.deliveryContactSealed),
        rows.map((row) => row.deliveryNameMasked),
        rows.map((row) => row.deliveryPhoneMasked),
        rows.map((row) => row.note),
        rows.map((_, index) => index),
        rows[0]!.placedAt,
        rows[0]!.placedOn,
        rows[0]!.fiscalYear,
        rows[0]!.confirmBy,
      ],
    );
  }

  private async insertLines(orders: readonly { order: NewOrder; orderId: string }[]): Promise<void> {
    const lines = orders.flatMap(({ order, orderId }) =>
      order.lines.map((line, index) => ({ ...line, orderId, buyerId: order.buyerId, position: index + 1 })),
    );
    await this.database.query(
      `INSERT INTO order_lines (id, order_id, position, source_line_id, variant_id, reservation_id, product_name, variant_name, unit, sold_by,
         net_weight_grams, category_code, tax_treatment, origin_code, certificate_id, catalogue_code, listed832, poor_household_linked,
         quantity, unit_price_fen, buyer_id, amount_fen)
       SELECT line.*, line.quantity * line.unit_price_fen
       FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::text[], $9::text[], $10::text[],
         $11::bigint[], $12::text[], $13::text[], $14::text[], $15::uuid[], $16::text[], $17::boolean[], $18::boolean[], $19::bigint[],
         $20::bigint[], $21::uuid[])
         AS line (id, order_id, position, source_line_id, variant_id, reservation_id, product_name, variant_name, unit, sold_by,
           net_weight_grams, category_code, tax_treatment, origin_code, certificate_id, catalogue_code, listed832, linked, quantity,
           unit_price_fen, buyer_id)`,
      [
        lines.map((line) => line.id ?? newId()),
        lines.map((line) => line.orderId),
        lines.map((line) => line.position),
        lines.map((line) => line.sourceLineId ?? null),
        lines.map((line) => line.facts.variantId),
        lines.map((line) => line.reservationId),
        lines.map((line) => line.facts.productName),
        lines.map((line) => line.facts.variantName),
        lines.map((line) => line.facts.unit),
        lines.map((line) => line.facts.soldBy),
        lines.map((line) => line.facts.netWeightGrams.toString()),
        lines.map((line) => line.facts.categoryCode),
        lines.map((line) => line.facts.taxTreatment),
        lines.map((line) => line.facts.originCode),
        lines.map((line) => line.facts.certificate?.certificateId ?? null),
        lines.map((line) => line.facts.certificate?.catalogueCode ?? null),
        lines.map((line) => line.facts.certificate?.listed832 ?? false),
        lines.map((line) => line.facts.certificate?.poorHouseholdLinked ?? false),
        lines.map((line) => line.quantity.toString()),
        lines.map((line) => line.unitPriceFen.toString()),
        lines.map((line) => line.buyerId),
      ],
    );
  }
}
