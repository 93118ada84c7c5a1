import { type Actor, type Database, newId } from '@bangfu/kernel';

/** Someone of a supplier who may do everything a supplier may do. */
export const supplierActor = (organisationId: string): Actor => ({
  userId: null,
  name: '供应商经办',
  organisationId,
  regionCode: null,
  roles: ['coop_clerk'],
  permissions: new Set(['listing.manage', 'stock.manage']),
});

const PLACES: readonly [code: string, name: string, level: string][] = [
  ['43', '湖南省', 'province'],
  ['4304', '衡阳市', 'city'],
  ['430481', '耒阳市', 'county'],
  ['430481113', '淝田镇', 'township'],
  ['430481113216', '黄草洲村委会', 'village'],
  ['430481115', '仁义镇', 'township'],
  ['430481115212', '党田村委会', 'village'],
  ['4312', '怀化市', 'city'],
  ['431226', '麻阳苗族自治县', 'county'],
];

/** The few places that specs of the catalogue stand on. */
export async function insertPlaces(database: Database): Promise<void> {
  await database.query(
    `INSERT INTO divisions (code, name, level, parent_code, listed832)
     SELECT code, name, level, CASE length(code) WHEN 2 THEN NULL WHEN 4 THEN left(code, 2) WHEN 6 THEN left(code, 4)
       WHEN 9 THEN left(code, 6) ELSE left(code, 9) END, code = '431226'
     FROM unnest($1::text[], $2::text[], $3::text[]) AS place (code, name, level) ON CONFLICT DO NOTHING`,
    [PLACES.map(([code]) => code), PLACES.map(([, name]) => name), PLACES.map(([, , level]) => level)],
  );
}

export async function insertSupplier(database: Database, name = `合作社${newId().slice(-8)}`): Promise<string> {
  const id = newId();
  await database.query(
    `INSERT INTO organisations (id, kind, supplier_kind, name, short_name, division_code, created_at)
     VALUES ($1, 'supplier', 'cooperative', $2, left($2, 40), '430481113', now())`,
    [id, name],
  );
  return id;
}

/** Variants of one bare product with so many units on hand; the rows alone, for specs of stock. */
export async function insertVariants(database: Database, supplierId: string, onHand: readonly bigint[]): Promise<string[]> {
  const productId = newId();
  const ids = onHand.map(() => newId());
  await database.query(
    `INSERT INTO categories (code, name, tax_treatment, sort) VALUES ('01', '粮油', 'exempt', 1) ON CONFLICT DO NOTHING`,
  );
  await database.query(
    `INSERT INTO products (id, supplier_id, name, category_code, origin_code, place, search, search_text, created_at)
     VALUES ($1, $2, '规格测试', '01', '430481113216', '耒阳市', '', '', now())`,
    [productId, supplierId],
  );
  await database.query(
    `INSERT INTO variants (id, product_id, supplier_id, name, unit, sold_by, net_weight_grams, price_fen, created_at)
     SELECT id, $2, $3, '一瓶', '瓶', 'piece', 500, 4500, now() FROM unnest($1::uuid[]) AS one (id)`,
    [ids, productId, supplierId],
  );
  await database.query(
    `INSERT INTO stock_levels (variant_id, on_hand) SELECT * FROM unnest($1::uuid[], $2::bigint[])`,
    [ids, onHand.map(String)],
  );
  await database.query(
    `INSERT INTO stock_movements (id, variant_id, kind, on_hand_delta, reserved_delta, at)
     SELECT movement_id, id, 'received', quantity, 0, now()
     FROM unnest($1::uuid[], $2::bigint[], $3::uuid[]) AS one (id, quantity, movement_id) WHERE quantity > 0`,
    [ids, onHand.map(String), ids.map(() => newId())],
  );
  return ids;
}
