import { type Database, newId } from '@bangfu/kernel';
import { ProductIndex } from '@bangfu/catalog';

const NAMES = [
  '山茶油',
  '红薯粉丝',
  '土鸡蛋',
  '冰糖橙',
  '腊肉',
  '茶树菇',
  '土蜂蜜',
  '大米',
  '辣椒酱',
  '豆腐干',
  '土鸡',
  '毛尖茶',
];
const SHELVES = ['0104', '0801', '0201', '0401', '0503', '0601', '1001', '0101', '0901', '0802', '0202', '0701'];
const STYLES = ['农家', '高山', '手工', '生态', '特级', '散装', '礼盒', '新鲜', '老树', '头道'];

export interface GeneratedCatalogue {
  readonly supplierIds: readonly string[];
  /** Certificates that products name in turn; empty for none. */
  readonly certificateIds: readonly (string | null)[];
  readonly originCodes: readonly string[];
  readonly count: number;
}

/** Many listed products with one variant and some stock each; the rows alone, with the real search columns. */
export async function generateProducts(
  database: Database,
  { supplierIds, certificateIds, originCodes, count }: GeneratedCatalogue,
): Promise<string[]> {
  const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!;
  const rows = Array.from({ length: count }, (_, index) => ({
    id: newId(),
    variantId: newId(),
    supplierId: pick(supplierIds, index),
    agentForId: null,
    certificateId: certificateIds.length > 0 ? pick(certificateIds, index) : null,
    name: `${pick(STYLES, Math.floor(index / 12))}${pick(NAMES, index)}${index}号`,
    description: '',
    categoryCode: pick(SHELVES, index),
    originCode: pick(originCodes, Math.floor(index / 7)),
    priceFen: 1_000 + ((index * 7_919) % 40_000),
    onHand: index % 10,
    listedAt: new Date(Date.UTC(2026, 0, 1) + ((index * 104_729) % 10_000_000) * 1000),
  }));
  const index = new ProductIndex(database);
  for (let start = 0; start < rows.length; start += 1_000) {
    const batch = rows.slice(start, start + 1_000);
    await insertBatch(
      database,
      batch,
      (await index.texts(batch)) as { place: string; search: string; searchText: string }[],
    );
  }
  return rows.map((row) => row.id);
}

interface GeneratedRow {
  readonly id: string;
  readonly variantId: string;
  readonly supplierId: string;
  readonly certificateId: string | null;
  readonly name: string;
  readonly categoryCode: string;
  readonly originCode: string;
  readonly priceFen: number;
  readonly onHand: number;
  readonly listedAt: Date;
}

async function insertBatch(
  database: Database,
  rows: readonly GeneratedRow[],
  texts: readonly { place: string; search: string; searchText: string }[],
): Promise<void> {
  await database.query(
    `INSERT INTO products (id, supplier_id, certificate_id, catalogue_code, listed832, poor_household_linked, name, category_code, origin_code,
       place, state, listed_at, search, search_text, created_at, fen_per_kilogram)
     SELECT new.id, new.supplier_id, new.certificate_id, certificate.catalogue_code, coalesce(certificate.listed832, false),
       coalesce(certificate.poor_household_linked, false), new.name, new.category_code, new.origin_code, new.place, 'listed', new.listed_at,
       new.search::tsvector, new.search_text, now(), new.price_fen * 2
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::timestamptz[], $9::text[], $10::text[], $11::bigint[])
       AS new (id, supplier_id, certificate_id, name, category_code, origin_code, place, listed_at, search, search_text, price_fen)
     LEFT JOIN certificates certificate ON certificate.id = new.certificate_id`,
    [
      ...[
        rows.map((row) => row.id),
        rows.map((row) => row.supplierId),
        rows.map((row) => row.certificateId),
        rows.map((row) => row.name),
      ],
      ...[
        rows.map((row) => row.categoryCode),
        rows.map((row) => row.originCode),
        texts.map((text) => text.place),
        rows.map((row) => row.listedAt),
      ],
      ...[texts.map((text) => text.search), texts.map((text) => text.searchText), rows.map((row) => row.priceFen)],
    ],
  );
  const ids = rows.map((row) => row.variantId);
  await database.query(
    `INSERT INTO variants (id, product_id, supplier_id, sku, name, unit, sold_by, net_weight_grams, price_fen, created_at)
     SELECT id, product_id, supplier_id, id::text, '一份', '份', 'piece', 500, price_fen, now()
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[]) AS new (id, product_id, supplier_id, price_fen)`,
    [ids, rows.map((row) => row.id), rows.map((row) => row.supplierId), rows.map((row) => row.priceFen)],
  );
  await database.query(
    `INSERT INTO stock_levels (variant_id, on_hand) SELECT * FROM unnest($1::uuid[], $2::bigint[])`,
    [ids, rows.map((row) => row.onHand)],
  );
  await database.query(
    `INSERT INTO stock_movements (id, variant_id, kind, on_hand_delta, reserved_delta, at)
     SELECT gen_random_uuid(), variant_id, 'received', on_hand, 0, now() FROM stock_levels WHERE variant_id = ANY($1::uuid[]) AND on_hand > 0`,
    [ids],
  );
}
