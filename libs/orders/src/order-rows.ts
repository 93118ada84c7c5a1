import { newId, toJson } from '@bangfu/kernel';
import type { NewOrder } from './new-order.js';
import type { Order } from './order.entity.js';

/** How orders and their lines are written: parts of one statement, each of a parameter that holds all of its rows. */

export const insertOrders = (rows: string): string =>
  `INSERT INTO orders (id, number, source, source_id, buyer_id, budget_unit_id, fund, supplier_id, state, freight_fen, goods_fen,
     ordered_fen, payment_terms, payment_days, placed_at, placed_on, fiscal_year, confirm_by, wanted_on, delivery_address,
     delivery_contact_sealed, delivery_name_masked, delivery_phone_masked, note)
   SELECT id, number, source, source_id, buyer_id, budget_unit_id, fund, supplier_id, state, freight_fen, goods_fen,
     ordered_fen, payment_terms, payment_days, placed_at, placed_on, fiscal_year, confirm_by, wanted_on, delivery_address,
     delivery_contact_sealed, delivery_name_masked, delivery_phone_masked, note
   FROM json_populate_recordset(NULL::orders, ${rows}::json)`;

export const orderRows = (orders: readonly Order[]): string =>
  toJson(
    orders.map((order) => ({
      id: order.id,
      number: order.number,
      source: order.source,
      source_id: order.sourceId,
      buyer_id: order.buyerId,
      budget_unit_id: order.budgetUnitId,
      fund: order.fund,
      supplier_id: order.supplierId,
      state: order.state,
      freight_fen: order.freightFen,
      goods_fen: order.goodsFen,
      ordered_fen: order.orderedFen,
      payment_terms: order.paymentTerms,
      payment_days: order.paymentDays,
      placed_at: order.placedAt,
      placed_on: order.placedOn,
      fiscal_year: order.fiscalYear,
      confirm_by: order.confirmBy,
      wanted_on: order.wantedOn,
      delivery_address: order.deliveryAddress,
      delivery_contact_sealed: order.deliveryContactSealed,
      delivery_name_masked: order.deliveryNameMasked,
      delivery_phone_masked: order.deliveryPhoneMasked,
      note: order.note,
    })),
  );

export const insertLines = (rows: string): string =>
  `INSERT INTO order_lines (id, order_id, position, source_line_id, variant_id, reservation_id, product_name, variant_name, unit, sold_by,
     net_weight_grams, category_code, tax_treatment, origin_code, certificate_id, catalogue_code, listed832, poor_household_linked,
     quantity, unit_price_fen, buyer_id, amount_fen)
   SELECT id, order_id, position, source_line_id, variant_id, reservation_id, product_name, variant_name, unit, sold_by,
     net_weight_grams, category_code, tax_treatment, origin_code, certificate_id, catalogue_code, listed832, poor_household_linked,
     quantity, unit_price_fen, buyer_id, quantity * unit_price_fen
   FROM json_populate_recordset(NULL::order_lines, ${rows}::json)`;

/** The position of a line counts within its order. */
export const lineRows = (orders: readonly { readonly order: NewOrder; readonly orderId: string }[]): string =>
  toJson(
    orders.flatMap(({ order, orderId }) =>
      order.lines.map(({ id, sourceLineId, reservationId, facts, quantity, unitPriceFen }, index) => ({
        id: id ?? newId(),
        order_id: orderId,
        position: index + 1,
        source_line_id: sourceLineId ?? null,
        variant_id: facts.variantId,
        reservation_id: reservationId,
        product_name: facts.productName,
        variant_name: facts.variantName,
        unit: facts.unit,
        sold_by: facts.soldBy,
        net_weight_grams: facts.netWeightGrams,
        category_code: facts.categoryCode,
        tax_treatment: facts.taxTreatment,
        origin_code: facts.originCode,
        certificate_id: facts.certificate?.certificateId ?? null,
        catalogue_code: facts.certificate?.catalogueCode ?? null,
        listed832: facts.certificate?.listed832 ?? false,
        poor_household_linked: facts.certificate?.poorHouseholdLinked ?? false,
        quantity,
        unit_price_fen: unitPriceFen,
        buyer_id: order.buyerId,
      })),
    ),
  );
