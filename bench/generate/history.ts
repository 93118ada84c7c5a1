import { inBulk } from './in-bulk.js';
import { benchRule } from './plans.js';
import { type Client, KIND } from './world.js';

const LINES_OF_AN_ORDER = 10;
const ORDERS_AT_ONCE = 20_000;
/** Where the rows of a year go that are as many as its lines. */
const TABLES = [
  ...[
    'orders',
    'order_lines',
    'order_steps',
    'stock_reservations',
    'stock_movements',
    'eligibilities',
    'count_entries',
  ],
  ...['ledger_transfers', 'ledger_postings', 'ledger_unsealed', 'counted_lines', 'agency_months', 'agency_suppliers'],
];

/** What the triggers look up or write on conflict; everything else is built at the end. */
const AWAKE = [
  ...['orders_pkey', 'order_lines_pkey', 'ledger_transfers_pkey', 'ledger_postings_pkey'],
  ...['counted_lines_pkey', 'agency_months_key', 'agency_suppliers_key'],
];
/** Each has the orders of its own agencies, so that none waits for another's sums. */
const LANES = 2;

/**
 * Lines of orders $1..$2: agency, supplier and variants by number, so that a seed makes the same year again.
 * $3 the seed, $4 the year, $5 agencies, $6 suppliers, $7 days of the year so far, $8 the lane.
 */
const DRAW = `
INSERT INTO bench_lines
WITH ordered AS MATERIALIZED (
  SELECT o, 1 + (o * 17 + $3::int) % $5::int AS agency_n, 1 + (o * 7) % $6::int AS supplier_n, (o * 13) % $7::int AS day FROM generate_series($1::int, $2::int) o
), chosen AS MATERIALIZED (
  SELECT ordered.*, p, 1 + (o * 3 + p) % size.of AS rank
    FROM ordered JOIN bench_shelf_sizes size USING (supplier_n), generate_series(1, ${LINES_OF_AN_ORDER}) p WHERE agency_n % ${LANES} = $8::int
)
SELECT o, p, o * ${LINES_OF_AN_ORDER} + p, pg_temp.bench_id(${KIND.agency}, agency_n), agency_n, shelf.supplier_id, shelf.variant_id, 1 + (o + p) % 20,
       make_timestamptz($4::int, 1, 1, 12, 0, 0, 'Asia/Shanghai') + day * interval '1 day', (1 + (o + p) % 20) * shelf.price_fen, shelf.listed832
  FROM chosen JOIN bench_shelves shelf USING (supplier_n, rank) ORDER BY o, p`;

const STOCK = [
  `INSERT INTO stock_reservations (id, variant_id, asked, quantity, committed, ref_type, ref_id, state, created_at)
   SELECT pg_temp.bench_id(${KIND.reservation}, n), variant_id, quantity, quantity, quantity, 'request_line', pg_temp.bench_id(${KIND.request}, n), 'committed', at FROM bench_lines`,
  `INSERT INTO stock_movements (id, variant_id, kind, on_hand_delta, reserved_delta, reservation_id, at)
   SELECT pg_temp.bench_id(${KIND.reserved}, n), variant_id, 'reserved', 0, quantity, pg_temp.bench_id(${KIND.reservation}, n), at FROM bench_lines
   UNION ALL
   SELECT pg_temp.bench_id(${KIND.committed}, n), variant_id, 'committed', -quantity, -quantity, pg_temp.bench_id(${KIND.reservation}, n), at FROM bench_lines`,
];

const ORDERS = [
  `INSERT INTO orders (id, number, source, source_id, buyer_id, budget_unit_id, fund, supplier_id, state, freight_fen, goods_fen, ordered_fen, payment_terms,
     payment_days, placed_at, placed_on, fiscal_year, confirm_by, confirmed_at, closed_at, delivery_address, delivery_contact_sealed, delivery_name_masked,
     delivery_phone_masked)
   SELECT pg_temp.bench_id(${KIND.order}, l.order_n), 'DD' || extract(year FROM l.at AT TIME ZONE 'Asia/Shanghai') || '-' || lpad(l.order_n::text, 6, '0'), 'purchase_request',
          pg_temp.bench_id(${KIND.request}, l.order_n), l.agency_id, l.agency_id, 'canteen', l.supplier_id, 'completed', 0, sum(l.amount), sum(l.amount),
          'goods_first', 30, l.at, (l.at AT TIME ZONE 'Asia/Shanghai')::date, extract(year FROM l.at AT TIME ZONE 'Asia/Shanghai'), (l.at AT TIME ZONE 'Asia/Shanghai')::date + 3,
          l.at + interval '1 hour', l.at + interval '2 hours', '压测食堂', 'none', '压*', '138****0000'
     FROM bench_lines l GROUP BY l.order_n, l.agency_id, l.supplier_id, l.at`,
  `INSERT INTO order_lines (id, order_id, buyer_id, position, variant_id, reservation_id, product_name, variant_name, unit, sold_by, net_weight_grams, category_code, tax_treatment,
     origin_code, certificate_id, catalogue_code, listed832, poor_household_linked, quantity, unit_price_fen, amount_fen, confirmed_quantity, confirmed_amount_fen,
     shipped_quantity, settled_quantity, state)
   SELECT pg_temp.bench_id(${KIND.line}, l.n), pg_temp.bench_id(${KIND.order}, l.order_n), l.agency_id, l.position, v.id, pg_temp.bench_id(${KIND.reservation}, l.n), p.name, v.name, v.unit,
          v.sold_by, v.net_weight_grams, p.category_code, c.tax_treatment, p.origin_code, p.certificate_id, p.catalogue_code, p.listed832, p.poor_household_linked, l.quantity,
          v.price_fen, l.quantity * v.price_fen, l.quantity, l.quantity * v.price_fen, l.quantity, l.quantity, 'confirmed'
     FROM bench_lines l JOIN variants v ON v.id = l.variant_id JOIN products p ON p.id = v.product_id JOIN categories c ON c.code = p.category_code`,
  `INSERT INTO order_steps (id, order_id, kind, at, actor_name)
   SELECT pg_temp.bench_id(${KIND.step}, order_n), pg_temp.bench_id(${KIND.order}, order_n), 'placed', min(at), '压测' FROM bench_lines GROUP BY order_n`,
];

/** What the certified lines count, all four stages, one transfer per order and stage as quota itself posts them. */
const COUNTS = [
  `CREATE TEMP TABLE bench_counts AS
   SELECT l.order_n, l.agency_n, l.at, stage.n AS stage_n, stage.name AS stage, sum(l.amount)::bigint AS amount, l.order_n * 4 + stage.n AS transfer_n
     FROM bench_lines l, (VALUES (0, 'ordered'), (1, 'accepted'), (2, 'paid'), (3, 'completed')) stage (n, name)
    WHERE l.listed832 GROUP BY 1, 2, 3, 4, 5`,
  `ANALYZE bench_counts`,
  `INSERT INTO ledger_transfers (id, kind, idempotency_key, fingerprint, legs, ref_type, ref_id, at, business_on)
   SELECT pg_temp.bench_id(${KIND.transfer}, 100000000 + transfer_n), 'post', 'bench-count:' || transfer_n, '\\x00', 2, 'order', pg_temp.bench_id(${KIND.order}, order_n)::text, at,
          (at AT TIME ZONE 'Asia/Shanghai')::date FROM bench_counts`,
  `INSERT INTO ledger_postings (transfer_id, account_id, phase, amount)
   SELECT pg_temp.bench_id(${KIND.transfer}, 100000000 + transfer_n), pg_temp.bench_id(${KIND.account}, 100000000 + agency_n * 10 + stage_n * 2 + leg.n), 'posted', amount * leg.sign
     FROM bench_counts, (VALUES (1, 1), (2, -1)) leg (n, sign)`,
  `INSERT INTO ledger_unsealed (transfer_id) SELECT pg_temp.bench_id(${KIND.transfer}, 100000000 + transfer_n) FROM bench_counts`,
  `INSERT INTO eligibilities (order_line_id, programme_id, rule_id, order_id, eligible, reason)
   SELECT pg_temp.bench_id(${KIND.line}, l.n), r.programme_id, r.id, pg_temp.bench_id(${KIND.order}, l.order_n), l.listed832,
          CASE WHEN l.listed832 THEN 'eligible' ELSE 'not_certified' END FROM bench_lines l, bench_rule r`,
  `INSERT INTO count_entries (id, plan_id, order_id, order_line_id, fund, stage, sequence, amount_fen, total_after_fen, cause, transfer_id, counted_at, counted_on)
   SELECT pg_temp.bench_id(${KIND.count}, l.n * 4 + c.stage_n), pg_temp.bench_id(${KIND.plan}, l.agency_n), pg_temp.bench_id(${KIND.order}, l.order_n),
          pg_temp.bench_id(${KIND.line}, l.n), 'canteen', c.stage, 1, l.amount, l.amount, 'bench', pg_temp.bench_id(${KIND.transfer}, 100000000 + c.transfer_n), l.at,
          (l.at AT TIME ZONE 'Asia/Shanghai')::date
     FROM bench_lines l JOIN bench_counts c ON c.order_n = l.order_n WHERE l.listed832`,
  `DROP TABLE bench_counts`,
];

/** What is stored of all of it together. */
const SUMS = [
  `UPDATE stock_levels level SET on_hand = on_hand + gone.quantity
     FROM (SELECT variant_id, sum(on_hand_delta) AS quantity FROM stock_movements WHERE kind = 'committed' GROUP BY 1) gone WHERE gone.variant_id = level.variant_id`,
  `UPDATE ledger_accounts a SET posted = s.amount
     FROM (SELECT account_id, sum(amount) AS amount FROM ledger_postings WHERE account_id >= pg_temp.bench_id(${KIND.account}, 100000000) GROUP BY 1) s
    WHERE a.id = s.account_id`,
  `UPDATE plan_totals t SET ordered_fen = s.ordered, accepted_fen = s.accepted, paid_fen = s.paid, completed_fen = s.completed
     FROM (SELECT plan_id, sum(ordered_fen) AS ordered, sum(accepted_fen) AS accepted, sum(paid_fen) AS paid, sum(completed_fen) AS completed FROM counted_lines GROUP BY 1) s
    WHERE t.plan_id = s.plan_id`,
];

const PREPARE = `
CREATE TEMP TABLE bench_shelves AS
SELECT v.id AS variant_id, v.supplier_id, (dense_rank() OVER (ORDER BY v.supplier_id))::int AS supplier_n,
       (row_number() OVER (PARTITION BY v.supplier_id ORDER BY v.id))::int AS rank, v.price_fen, p.listed832
  FROM variants v JOIN products p ON p.id = v.product_id;
CREATE TEMP TABLE bench_shelf_sizes AS SELECT supplier_n, count(*)::int AS of FROM bench_shelves GROUP BY 1;
CREATE INDEX ON bench_shelves (supplier_n, rank);
ANALYZE bench_shelves;
ANALYZE bench_shelf_sizes;
CREATE TEMP TABLE bench_lines (order_n int, position int, n bigint, agency_id uuid, agency_n int, supplier_id uuid, variant_id uuid, quantity bigint, at timestamptz,
  amount bigint, listed832 boolean)`;

interface Year {
  readonly lines: number;
  readonly agencies: number;
  readonly seed: number;
  readonly year: number;
}

/** The year so far: completed orders of ten lines, their stock and what they count. Receipts, invoices and payments are left out. */
export async function makeHistory(open: () => Promise<Client>, { lines, agencies, seed, year }: Year): Promise<void> {
  const lanes = await Promise.all(Array.from({ length: LANES }, open));
  const [client] = lanes as [Client];
  try {
    for (const lane of lanes) await lane.query(`${benchRule(year)}; ${PREPARE}`);
    const { rows } = await client.query<{ suppliers: number; days: number }>(
      `SELECT (SELECT max(supplier_n) FROM bench_shelf_sizes) AS suppliers,
              greatest(1, extract(doy FROM now() AT TIME ZONE 'Asia/Shanghai')::int - 1) AS days`,
    );
    const { suppliers, days } = rows[0]!;
    const orders = Math.ceil(lines / LINES_OF_AN_ORDER);
    const write = async (lane: Client, number: number): Promise<void> => {
      for (let first = 1; first <= orders; first += ORDERS_AT_ONCE) {
        const last = Math.min(orders, first + ORDERS_AT_ONCE - 1);
        await lane.query('TRUNCATE bench_lines');
        await lane.query(DRAW, [first, last, seed, year, agencies, suppliers, days, number]);
        await lane.query('ANALYZE bench_lines');
        for (const statement of [...STOCK, ...ORDERS, ...COUNTS]) await lane.query(statement);
      }
    };
    await inBulk(
      client,
      TABLES,
      async () => {
        await Promise.all(lanes.map(write));
        for (const statement of SUMS) await client.query(statement);
      },
      AWAKE,
    );
    await client.query(`INSERT INTO document_numbers (prefix, year, last) VALUES ('DD', $1, $2)`, [year, orders]);
  } finally {
    for (const lane of lanes) await lane.end();
  }
}
