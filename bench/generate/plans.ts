import { inBulk } from './in-bulk.js';
import { type Client, KIND } from './world.js';

const YUAN = 100;
const BUDGET_FEN = 10_000_000 * YUAN;
const TABLES = [
  ...['budgets', 'budget_changes', 'quota_filings', 'filing_bases', 'filing_shares', 'quota_plans', 'plan_totals'],
  ...['ledger_transfers', 'ledger_postings', 'ledger_unsealed'],
];

/** Each agency's canteen budget of the year: row, accounts, the posting that fills it, and the change that it came from. */
const BUDGETS = [
  `INSERT INTO budgets (id, agency_id, year, fund, amount_fen, created_at, version)
   SELECT pg_temp.bench_id(${KIND.budget}, n), pg_temp.bench_id(${KIND.agency}, n), $2, 'canteen', ${BUDGET_FEN}, now(), 1 FROM generate_series(1, $1::int) n`,
  `INSERT INTO ledger_accounts (id, code, unit, floor_amount, posted)
   SELECT pg_temp.bench_id(${KIND.account}, n * 10 + which), name || ':' || pg_temp.bench_id(${KIND.agency}, n) || ':' || $2::int || ':canteen', 'CNY',
          CASE WHEN which = 1 THEN 0 END, CASE which WHEN 1 THEN ${BUDGET_FEN} WHEN 2 THEN -${BUDGET_FEN} ELSE 0 END
     FROM generate_series(1, $1::int) n,
          (VALUES (1, 'budget'), (2, 'budget-source'), (3, 'budget-spent'), (4, 'budget-overrun')) account (which, name)`,
  `INSERT INTO ledger_transfers (id, kind, idempotency_key, fingerprint, legs, ref_type, ref_id, memo, at, business_on)
   SELECT pg_temp.bench_id(${KIND.transfer}, n), 'post', 'bench-budget:' || n, '\\x00', 2, 'budget', pg_temp.bench_id(${KIND.budget}, n)::text, '压测预算', now(), make_date($2, 1, 1)
     FROM generate_series(1, $1::int) n`,
  // Or the trigger, which knows nothing of the new rows, compares each with all.
  'ANALYZE ledger_accounts, ledger_transfers',
  `INSERT INTO ledger_postings (transfer_id, account_id, phase, amount)
   SELECT pg_temp.bench_id(${KIND.transfer}, n), pg_temp.bench_id(${KIND.account}, n * 10 + which), 'posted', amount
     FROM generate_series(1, $1::int) n, (VALUES (1, ${BUDGET_FEN}::bigint), (2, -${BUDGET_FEN}::bigint)) leg (which, amount) WHERE $2::int > 0`,
  `INSERT INTO ledger_unsealed (transfer_id) SELECT pg_temp.bench_id(${KIND.transfer}, n) FROM generate_series(1, $1::int) n WHERE $2::int > 0`,
  `INSERT INTO budget_changes (id, budget_id, before_fen, after_fen, reason, transfer_id, at)
   SELECT pg_temp.bench_id(${KIND.change}, n), pg_temp.bench_id(${KIND.budget}, n), 0, ${BUDGET_FEN}, '压测预算', pg_temp.bench_id(${KIND.transfer}, n), now()
     FROM generate_series(1, $1::int) n WHERE $2::int > 0`,
];

/** A confirmed filing and a plan for the national programme, each agency. */
const PLANS = [
  `INSERT INTO quota_filings (id, number, agency_id, division_code, year, canteen, headcount, state, submitted_at, confirmed_at, created_at)
   SELECT pg_temp.bench_id(${KIND.filing}, n), 'BENCH-' || n, o.id, o.division_code, $2, 'own', 100, 'confirmed', now(), now(), now()
     FROM generate_series(1, $1::int) n JOIN organisations o ON o.id = pg_temp.bench_id(${KIND.agency}, n)`,
  `INSERT INTO filing_bases (filing_id, base_definition, amount_fen)
   SELECT f.id, r.base_definition, 100000000 FROM quota_filings f, bench_rule r WHERE f.number LIKE 'BENCH-%' AND f.year = $2 AND $1::int > 0`,
  `INSERT INTO filing_shares (filing_id, rule_id, reserved_fen)
   SELECT f.id, r.id, 10000000 FROM quota_filings f, bench_rule r WHERE f.number LIKE 'BENCH-%' AND f.year = $2 AND $1::int > 0`,
  `INSERT INTO quota_plans (id, filing_id, agency_id, division_code, programme_id, rule_id, year, base_fen, reserved_fen, demanded)
   SELECT pg_temp.bench_id(${KIND.plan}, n), f.id, f.agency_id, f.division_code, r.programme_id, r.id, $2, 100000000, 10000000, true
     FROM generate_series(1, $1::int) n JOIN quota_filings f ON f.id = pg_temp.bench_id(${KIND.filing}, n), bench_rule r`,
  `INSERT INTO plan_totals (plan_id, fund) SELECT id, 'canteen' FROM quota_plans WHERE id IN (SELECT pg_temp.bench_id(${KIND.plan}, n) FROM generate_series(1, $1::int) n) AND year = $2`,
  `INSERT INTO ledger_accounts (id, code, unit)
   SELECT pg_temp.bench_id(${KIND.account}, 100000000 + n * 10 + which), name || ':' || pg_temp.bench_id(${KIND.plan}, n) || ':' || stage, 'QUOTA'
     FROM generate_series(1, $1::int) n,
          (VALUES (1, 'quota', 'ordered'), (2, 'quota-source', 'ordered'), (3, 'quota', 'accepted'), (4, 'quota-source', 'accepted'),
                  (5, 'quota', 'paid'), (6, 'quota-source', 'paid'), (7, 'quota', 'completed'), (8, 'quota-source', 'completed')) account (which, name, stage)
    WHERE $2::int > 0`,
];

/** The rule of the national programme that plans are made by, as a table of the session. */
export const benchRule = (year: number): string =>
  `CREATE TEMP TABLE IF NOT EXISTS bench_rule AS SELECT r.* FROM programme_rules r JOIN programmes p ON p.id = r.programme_id
    WHERE p.code = 'national-832' AND r.year <= ${year} AND 'budget_unit' = ANY (r.unit_kinds) ORDER BY r.year DESC, r.code LIMIT 1`;

/** Budgets, filings and plans of a year. */
export async function makePlans(client: Client, agencies: number, year: number): Promise<void> {
  await client.query(benchRule(year));
  const { rows } = await client.query('SELECT FROM bench_rule');
  if (rows.length === 0) throw new Error('no rule of the national programme speaks to budget units');
  await inBulk(client, TABLES, async () => {
    for (const statement of [...BUDGETS, ...PLANS]) {
      await client.query(statement, statement.includes('$1') ? [agencies, year] : []);
    }
  });
}
