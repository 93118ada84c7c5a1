import { ProductIndex } from '@bangfu/catalog';
import type { INestApplicationContext } from '@nestjs/common';
import { inBulk } from './in-bulk.js';
import { benchId, type Client, KIND } from './world.js';

/** How produce is praised; with the shelf's name it makes a product's name, so that words have many hits and few. */
const PRAISES = [
  ...['农家', '高山', '生态', '手工', '传统', '富硒', '原生态', '林下', '散养', '石磨', '古法', '当季'],
  ...['土家', '山里', '溪谷', '精选', '特级', '红壤', '梯田', '晨露', '老树', '有机', '头茬', '柴火'],
];
/** Words of the run; each is a shelf or a praise, alone or together. */
export const WORDS = [
  '茶油',
  '大米',
  '农家 腊味',
  '高山 蜂蜜',
  '干菌菇',
  '柑橘',
  '散养 禽蛋',
  '手工 豆制品',
  '毛茶',
  '古法 茶油',
];

const BATCH = 2_000;
/** So many suppliers have so many products, of two variants each. */
export const SHELVES = 64;
const LARGE_SHELF = 25;

interface Shelf {
  readonly code: string;
  readonly name: string;
}

interface Product {
  readonly n: number;
  readonly supplier: number;
  readonly name: string;
  readonly shelf: Shelf;
}

const CERTIFICATES = [
  `INSERT INTO certificate_applications (id, supplier_id, lineage_id, state, round, product_name, category_code, origin_code, specification,
     annual_capacity_grams, price_fen, comparison_price_fen, benefit_text, submitted_at, submitted_on, created_at)
   SELECT pg_temp.bench_id(${KIND.certification}, n), pg_temp.bench_id(${KIND.supplier}, supplier), pg_temp.bench_id(${KIND.certification}, n), 'certified', 1, p.name, p.category,
          o.division_code, '散装', 100000000, 1000, 1100, '收购脱贫户产品', '2020-01-02T00:00:00+08:00', '2020-01-02', '2020-01-01T00:00:00+08:00'
     FROM unnest($1::int[], $2::int[], $3::text[], $4::text[]) p (n, supplier, name, category)
     JOIN organisations o ON o.id = pg_temp.bench_id(${KIND.supplier}, supplier) WHERE n % 5 <> 0`,
  `INSERT INTO certificates (id, number, verify_code, application_id, lineage_id, supplier_id, product_name, category_code, origin_code, specification,
     catalogue_code, listed832, poor_household_linked, household_count, annual_capacity_grams, valid_from, valid_to, state, issued_by, issued_by_id, issued_at)
   SELECT pg_temp.bench_id(${KIND.certificate}, n), 'BF-' || left(a.origin_code, 6) || '-2025-' || lpad(n::text, 6, '0'),
          translate(lpad(n::text, 10, '0'), '01', 'AB'), a.id, a.lineage_id, a.supplier_id, a.product_name, a.category_code, a.origin_code, a.specification,
          left(a.origin_code, 6), d.listed832, false, 0, a.annual_capacity_grams, '2020-01-05', '2099-12-31', 'valid',
          pg_temp.bench_id(${KIND.official}, 1), pg_temp.bench_id(${KIND.office}, 1), '2020-01-05T00:00:00+08:00'
     FROM unnest($1::int[], $2::int[], $3::text[], $4::text[]) p (n, supplier, name, category)
     JOIN certificate_applications a ON a.id = pg_temp.bench_id(${KIND.certification}, n) JOIN divisions d ON d.code = left(a.origin_code, 6)`,
];

/** The first product has one variant, the second fifty, all others two. Prices keep fifty lines within the first approval band. */
const VARIANT_COUNT = `CASE n WHEN 1 THEN 1 WHEN 2 THEN 50 ELSE 2 END`;
const PRODUCTS = `
INSERT INTO products (id, supplier_id, certificate_id, catalogue_code, listed832, name, category_code, description, origin_code, place, state,
  listed_at, fen_per_kilogram, search, search_text, created_at)
SELECT pg_temp.bench_id(${KIND.product}, n), o.id, c.id, c.catalogue_code, coalesce(c.listed832, false), p.name, p.category, p.name || '，产地直供。', o.division_code, p.place,
       'listed', '2025-01-01T00:00:00+08:00'::timestamptz + n * interval '1 minute', (1000 + n * 37 % 7000)::bigint, p.search::tsvector, p.search_text,
       '2025-01-01T00:00:00+08:00'
  FROM unnest($1::int[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) p (n, supplier, name, category, place, search, search_text)
  JOIN organisations o ON o.id = pg_temp.bench_id(${KIND.supplier}, supplier)
  LEFT JOIN certificates c ON c.id = pg_temp.bench_id(${KIND.certificate}, n)`;
const VARIANTS = [
  `INSERT INTO variants (id, product_id, supplier_id, sku, name, unit, sold_by, net_weight_grams, price_fen, created_at)
   SELECT pg_temp.bench_id(${KIND.variant}, n * 100 + v), pg_temp.bench_id(${KIND.product}, n), pg_temp.bench_id(${KIND.supplier}, supplier), n || '-' || v, v || '千克装', '袋',
          'piece', 1000 * v, least((1000 + n * 37 % 7000) * v, 9000), '2025-01-01T00:00:00+08:00'
     FROM unnest($1::int[], $2::int[]) p (n, supplier), generate_series(1, ${VARIANT_COUNT}) v`,
  `INSERT INTO variant_prices (id, variant_id, price_fen, at)
   SELECT pg_temp.bench_id(${KIND.price}, n * 100 + v), id, price_fen, created_at
     FROM unnest($1::int[], $2::int[]) p (n, supplier) CROSS JOIN generate_series(1, ${VARIANT_COUNT}) v JOIN variants ON id = pg_temp.bench_id(${KIND.variant}, n * 100 + v)`,
  `INSERT INTO stock_levels (variant_id, on_hand)
   SELECT pg_temp.bench_id(${KIND.variant}, n * 100 + v), 100000000 FROM unnest($1::int[], $2::int[]) p (n, supplier), generate_series(1, ${VARIANT_COUNT}) v`,
  `INSERT INTO stock_movements (id, variant_id, kind, on_hand_delta, reserved_delta, reason, at)
   SELECT pg_temp.bench_id(${KIND.received}, n * 100 + v), pg_temp.bench_id(${KIND.variant}, n * 100 + v), 'received', 100000000, 0, '压测入库', '2025-01-01T00:00:00+08:00'
     FROM unnest($1::int[], $2::int[]) p (n, supplier), generate_series(1, ${VARIANT_COUNT}) v`,
];

const TABLES = [
  ...['certificate_applications', 'certificates', 'products', 'variants', 'variant_prices'],
  ...['stock_levels', 'stock_movements'],
];
/** What the statements above join by, and what the triggers look up. */
const AWAKE = ['certificate_applications_pkey', 'certificates_pkey', 'products_pkey', 'variants_pkey'];

interface Sizes {
  readonly products: number;
  readonly suppliers: number;
  readonly seed: number;
}

/**
 * Products with certificates (four of five), variants, prices and stock; what search reads is written by the product's own index.
 * The words of one batch are cut while PostgreSQL takes the one before.
 */
export async function makeGoods(
  client: Client,
  app: INestApplicationContext,
  { products, suppliers, seed }: Sizes,
): Promise<void> {
  const { rows: shelves } = await client.query<Shelf>(
    `SELECT code, name FROM categories WHERE NOT EXISTS (SELECT FROM categories below WHERE below.parent_code = categories.code) ORDER BY code`,
  );
  const { rows: origins } = await client.query<{ code: string }>(
    `SELECT division_code AS code FROM organisations WHERE kind = 'supplier' AND id >= $1::uuid AND id <= $2::uuid ORDER BY id`,
    [benchId(KIND.supplier, 1), benchId(KIND.supplier, suppliers)],
  );
  const index = app.get(ProductIndex, { strict: false });
  const batch = async (first: number): Promise<Batch> => {
    const count = Math.min(BATCH, products - first + 1);
    const rows = Array.from({ length: count }, (_, at) =>
      productOf(first + at, { products, suppliers, seed, shelves }),
    );
    return { rows, texts: await textsOf(index, rows, origins) };
  };
  await inBulk(
    client,
    TABLES,
    async () => {
      let next: Batch | null = await batch(1);
      for (let first = 1; next; first += BATCH) {
        const following = first + BATCH <= products ? batch(first + BATCH) : null;
        [next] = await Promise.all([following, writeBatch(client, next)]);
      }
    },
    AWAKE,
  );
}

interface Batch {
  readonly rows: readonly Product[];
  readonly texts: Awaited<ReturnType<ProductIndex['texts']>>;
}

function productOf(n: number, world: Sizes & { shelves: Shelf[] }): Product {
  const supplier = supplierOf(n, world);
  const shelf = world.shelves[(n * 31 + world.seed) % world.shelves.length]!;
  const praise = PRAISES[(n * 7 + world.seed + Math.floor(n / PRAISES.length)) % PRAISES.length]!;
  return { n, supplier, shelf, name: `${praise}${shelf.name}${n}号` };
}

/** Some sell so much that an order of fifty lines finds them all on one shelf; what is left is spread over all others. */
function supplierOf(n: number, { products, suppliers }: Sizes): number {
  const large = Math.min(SHELVES, suppliers, Math.floor(products / 2 / LARGE_SHELF));
  const first = large * LARGE_SHELF;
  if (n <= first) return Math.ceil(n / LARGE_SHELF);
  const others = suppliers - large;
  if (others === 0) return 1 + (n % suppliers);
  return large + 1 + Math.floor(((n - 1 - first) * others) / (products - first));
}

const textsOf = (index: ProductIndex, rows: readonly Product[], origins: readonly { code: string }[]) =>
  index.texts(
    rows.map((product) => ({
      name: product.name,
      description: `${product.name}，产地直供。`,
      categoryCode: product.shelf.code,
      originCode: origins[product.supplier - 1]!.code,
      supplierId: benchId(KIND.supplier, product.supplier),
      agentForId: null,
    })),
  );

async function writeBatch(client: Client, { rows, texts }: Batch): Promise<void> {
  const numbers = [rows.map((product) => product.n), rows.map((product) => product.supplier)];
  const named = [...numbers, rows.map((product) => product.name), rows.map((product) => product.shelf.code)];
  for (const statement of CERTIFICATES) await client.query(statement, named);
  await client.query(PRODUCTS, [
    ...named,
    texts.map((text) => text!.place),
    texts.map((text) => text!.search),
    texts.map((text) => text!.searchText),
  ]);
  for (const statement of VARIANTS) await client.query(statement, numbers);
}
