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
export async function insertVariants(
  database: Database,
  supplierId: string,
  onHand: readonly bigint[],
): Promise<string[]> {
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
    `INSERT INTO variants (id, product_id, supplier_id, sku, name, unit, sold_by, net_weight_grams, price_fen, created_at)
     SELECT id, $2, $3, id::text, '一瓶', '瓶', 'piece', 500, 4500, now() FROM unnest($1::uuid[]) AS one (id)`,
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

async function insertUser(database: Database): Promise<string> {
  const id = newId();
  await database.query(
    `INSERT INTO users (id, login, name, password_hash, created_at) VALUES ($1, $2, '审核员', 'x', now())`,
    [id, `u${id}`],
  );
  return id;
}

/** The row of a stored file without its bytes. */
export async function insertFile(database: Database, organisationId: string, purpose = 'evidence'): Promise<string> {
  const id = newId();
  await database.query(
    `INSERT INTO files (id, sha256, name, purpose, mime_type, size_bytes, organisation_id, stored_at)
     VALUES ($1, $2, '文件.png', $3, 'image/png', 10, $4, now())`,
    [id, id.replaceAll('-', '').repeat(2), purpose, organisationId],
  );
  return id;
}

/** Gives a supplier its standing as if it had been admitted; the rows alone. */
export async function admit(
  database: Database,
  supplierId: string,
  kind: 'producer' | 'trader' = 'producer',
): Promise<void> {
  const [applicationId, userId] = [newId(), await insertUser(database)];
  await database.query(
    `INSERT INTO admission_applications (id, supplier_id, supplier_kind, division_code, state, round, submitted_at, submitted_on, due_on,
       decided_by, decided_at, created_at)
     VALUES ($1, $2, 'cooperative', '430481113', 'admitted', 1, now(), '2026-01-02', '2026-01-09', $3, now(), now())`,
    [applicationId, supplierId, userId],
  );
  await database.query(
    `INSERT INTO supplier_standings (supplier_id, state, kind, application_id, admitted_at) VALUES ($1, 'admitted', $2, $3, now())`,
    [supplierId, kind, applicationId],
  );
}

export interface CertificateRow {
  readonly supplierId: string;
  readonly categoryCode?: string;
  readonly originCode?: string;
  readonly listed832?: boolean;
  readonly households?: number;
  readonly validFrom?: string;
  readonly validTo?: string;
}

let numbered = 0;

/** A certificate with its households, as if it had been issued; the rows alone. */
export async function insertCertificate(database: Database, row: CertificateRow): Promise<string> {
  const { supplierId, categoryCode = '0104', originCode = '430481113216', listed832 = false, households = 0 } = row;
  const { validFrom = '2026-01-01', validTo = '2027-12-31' } = row;
  const [id, applicationId, userId] = [newId(), newId(), await insertUser(database)];
  numbered += 1;
  await database.query(
    `INSERT INTO certificate_applications (id, supplier_id, lineage_id, state, round, product_name, category_code, origin_code, specification,
       annual_capacity_grams, price_fen, comparison_price_fen, benefit_text, submitted_at, submitted_on, created_at)
     VALUES ($1, $2, $1, 'certified', 1, '产品', $3, $4, '500mL', 1000000000000, 1, 1, '收购', now(), '2026-01-01', now())`,
    [applicationId, supplierId, categoryCode, originCode],
  );
  for (let index = 0; index < households; index += 1) {
    await insertLinkedHousehold(database, applicationId, supplierId, originCode);
  }
  const county = originCode.slice(0, 6);
  const verifyCode = `X${numbered.toString(8).padStart(9, '0').replaceAll('0', 'A').replaceAll('1', 'B')}`;
  await database.query(
    `INSERT INTO certificates (id, number, verify_code, application_id, lineage_id, supplier_id, product_name, category_code, origin_code,
       specification, catalogue_code, listed832, poor_household_linked, household_count, annual_capacity_grams, valid_from, valid_to, state,
       issued_by, issued_by_id, issued_at)
     VALUES ($1, $2, $3, $4, $4, $5, '产品', $6, $7, '500mL', $8, $9, $10, $11, 1000000000000, $12, $13, 'valid', $14, $5, now())`,
    [
      ...[
        id,
        `BF-${county}-2026-${String(numbered).padStart(6, '0')}`,
        verifyCode,
        applicationId,
        supplierId,
        categoryCode,
        originCode,
      ],
      ...[county, listed832, households > 0, households, validFrom, validTo, userId],
    ],
  );
  return id;
}

async function insertLinkedHousehold(
  database: Database,
  applicationId: string,
  supplierId: string,
  villageCode: string,
): Promise<void> {
  const id = newId();
  await database.query(
    `INSERT INTO households (id, name_sealed, name_masked, id_number_sealed, id_number_masked, id_number_fingerprint, status, village_code,
       registered_by_id, created_at)
     VALUES ($1::uuid, 'x', '张*', 'x', '430481**********12', $1::text, 'lifted', $2, $3, now())`,
    [id, villageCode, supplierId],
  );
  await database.query(
    `INSERT INTO benefit_links (id, household_id, supplier_id, mode, valid_from, evidence_file_id, created_at)
     VALUES ($1, $2, $3, 'order_purchase', '2026-01-01', $4, now())`,
    [newId(), id, supplierId, await insertFile(database, supplierId)],
  );
  await database.query(
    'INSERT INTO certificate_application_households (application_id, household_id) VALUES ($1, $2)',
    [applicationId, id],
  );
}

/** The trader sells for the producer under a confirmed letter. */
export async function commission(database: Database, traderId: string, producerId: string): Promise<string> {
  const [id, userId] = [newId(), await insertUser(database)];
  await database.query(
    `INSERT INTO agent_commissions (id, trader_id, producer_id, file_id, scope, valid_from, valid_to, created_at, confirmed_by, confirmed_at)
     VALUES ($1, $2, $3, $5, '全部产品', '2026-01-01', '2027-12-31', now(), $4, now())`,
    [id, traderId, producerId, userId, await insertFile(database, traderId)],
  );
  return id;
}
