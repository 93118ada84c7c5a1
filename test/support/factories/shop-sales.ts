import { Stock } from '@bangfu/catalog';
import { type Actor, Env, newId, proportion, seal, SYSTEM } from '@bangfu/kernel';
import { permissionsOf, Users } from '@bangfu/parties';
import { listedVariant } from './goods.js';
import type { TradingRoom } from './trading-room.js';

export interface Sale {
  readonly checkoutId: string;
  readonly orderId: string;
  readonly partId: string;
  readonly buyer: Actor;
  readonly supplier: Actor;
  readonly variantIds: readonly string[];
  readonly lineIds: readonly string[];
}

export interface SaleOf {
  readonly buyer?: Actor;
  readonly freightFen?: bigint;
  readonly lines?: readonly { readonly priceFen: bigint; readonly quantity: bigint; readonly categoryCode?: string }[];
  readonly state?: 'shipped' | 'delivered' | 'received';
  readonly attributionUnitId?: string;
  readonly referralCodeId?: string;
  readonly giftInstitutionId?: string;
  readonly feeBps?: number;
}

/** Somebody who shops for themselves. */
export async function shopper(room: TradingRoom, name = '李长青'): Promise<Actor> {
  const userId = await room.get(Users).insertDemo(SYSTEM, { login: `s-${newId()}`, name }, 'x');
  return {
    userId,
    name,
    organisationId: null,
    regionCode: null,
    roles: ['shopper'],
    permissions: permissionsOf(['shopper']),
  };
}

const CONTACT = { name: '李小满', phone: '13812345678', detail: '灶市街 1 号' };

/** An order of one supplier, paid, sent and, unless told, received at the clock's now; the rows alone, for what happens afterwards. */
export async function sale(room: TradingRoom, supplier: Actor, of: SaleOf = {}): Promise<Sale> {
  const { lines = [{ priceFen: 4_500n, quantity: 2n }], freightFen = 800n, state = 'received', feeBps = 0 } = of;
  const buyer = of.buyer ?? (await shopper(room));
  const [checkoutId, orderId, attemptId, partId] = [newId(), newId(), newId(), newId()];
  const now = room.clock.now();
  const amountFen = lines.reduce((sum, { priceFen, quantity }) => sum + priceFen * quantity, freightFen);
  await room.database.query(
    `INSERT INTO checkouts (id, buyer_id, source, state, placed_at, expires_at, held_until, paid_at, decision, decided_at, delivery_division_code,
       delivery_contact_sealed, delivery_place, delivery_name_masked, delivery_phone_masked, attribution_unit_id, referral_code_id, gift_institution_id)
     VALUES ($1, $2, 'direct', 'paid', $3, $3, $3, $3, 'kept', $3, '430481', $7, '耒阳市', '李**', '138****5678', $4, $5, $6)`,
    [
      ...[checkoutId, buyer.userId, now],
      ...[of.attributionUnitId ?? null, of.referralCodeId ?? null, of.giftInstitutionId ?? null],
      seal(room.get(Env).secrets, 'shop.contact', checkoutId, JSON.stringify(CONTACT)),
    ],
  );
  await room.database.query(
    `INSERT INTO shop_orders (id, number, checkout_id, buyer_id, supplier_id, state, freight_fen, promise_days_min, promise_days_max, placed_at,
       paid_at, shipped_at, delivered_at, received_at, received_by, confirm_due_on)
     VALUES ($1, 'GD2026-' || lpad((floor(random() * 1e12))::bigint::text, 12, '0'), $2, $3, $4, $5, $6, 2, 7, $7, $7, $7,
       CASE WHEN $5 <> 'shipped' THEN $7::timestamptz END, CASE WHEN $5 = 'received' THEN $7::timestamptz END,
       CASE WHEN $5 = 'received' THEN 'buyer' END, '2026-12-31')`,
    [orderId, checkoutId, buyer.userId, supplier.organisationId, state, freightFen, now],
  );
  const { variantIds, lineIds } = await insertLines(room, supplier, orderId, lines, state !== 'shipped');
  await room.database.query(
    `INSERT INTO payment_attempts (id, provider, subject_type, subject_id, payer_id, try_number, amount_fen, lines, state, session_ref, intent_ref,
       charge_ref, captured_fen, expires_at, page_expires_at, created_at, decided_at, asked_at)
     VALUES ($1, 'stripe', 'checkout', $2, $3, 1, $4, '[]', 'paid', $6, $6, $6, $4, $5, $5, $5, $5, $5)`,
    [attemptId, checkoutId, buyer.userId, amountFen, now, attemptId],
  );
  await room.database.query(
    `INSERT INTO payment_parts (id, attempt_id, supplier_id, order_id, amount_fen, commission_bps, commission_fen, state)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'held')`,
    [
      partId,
      attemptId,
      supplier.organisationId,
      orderId,
      amountFen,
      feeBps,
      proportion(amountFen, BigInt(feeBps), 10_000n),
    ],
  );
  return { checkoutId, orderId, partId, buyer, supplier, variantIds, lineIds };
}

async function insertLines(
  room: TradingRoom,
  supplier: Actor,
  orderId: string,
  lines: NonNullable<SaleOf['lines']>,
  delivered: boolean,
): Promise<{ variantIds: string[]; lineIds: string[] }> {
  const parcelId = newId();
  const now = room.clock.now();
  const [variantIds, lineIds]: [string[], string[]] = [[], []];
  await room.database.query(
    `INSERT INTO shop_parcels (id, order_id, carrier, tracking_number, sent_at, delivered_at)
     VALUES ($1, $2, '邮政', 'EA1', $3, CASE WHEN $4 THEN $3::timestamptz END)`,
    [parcelId, orderId, now, delivered],
  );
  for (const [index, { priceFen, quantity, categoryCode = '0104' }] of lines.entries()) {
    const [lineId, variantId] = [newId(), await listedVariant(room, supplier, { priceFen })];
    const held = await room
      .get(Stock)
      .reserve([{ variantId, quantity, refType: 'shop_order_line', refId: lineId }], null);
    await room.get(Stock).commit(new Map([[held.get(lineId)!, quantity]]));
    await room.database.query(
      `INSERT INTO shop_order_lines (id, order_id, position, variant_id, reservation_id, product_name, variant_name, unit, sold_by, net_weight_grams,
         category_code, tax_treatment, origin_code, listed832, poor_household_linked, quantity, unit_price_fen, amount_fen)
       VALUES ($1, $2, $3, $4, $5, '冷榨山茶油', '标准装', '瓶', 'piece', 500, $6, '9', '430481113216', false, false, $7::bigint, $8::bigint, $7::bigint * $8::bigint)`,
      [lineId, orderId, index + 1, variantId, held.get(lineId), categoryCode, quantity, priceFen],
    );
    await room.database.query(
      'INSERT INTO shop_parcel_lines (parcel_id, order_id, order_line_id, quantity) VALUES ($1, $2, $3, $4)',
      [parcelId, orderId, lineId, quantity],
    );
    variantIds.push(variantId);
    lineIds.push(lineId);
  }
  return { variantIds, lineIds };
}
