-- Programmes and their dated rules, yearly filings and plans, and the append-only count of purchases. Creates only; locks nothing that exists.
CREATE TABLE programmes (
  id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9-]{3,60}$'),
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('canteen', 'union', 'mixed')),
  owner_region_code text NOT NULL DEFAULT '',
  refines_id uuid REFERENCES programmes (id),
  policy_documents jsonb NOT NULL
);
CREATE INDEX programmes_refines ON programmes (refines_id);

CREATE TABLE programme_rules (
  id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE,
  programme_id uuid NOT NULL REFERENCES programmes (id),
  year integer NOT NULL CHECK (year BETWEEN 2019 AND 2100),
  unit_kinds text[] NOT NULL CHECK (cardinality(unit_kinds) > 0),
  region_prefix text NOT NULL CHECK (region_prefix ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12})?$'),
  ratio_bps integer NOT NULL CHECK (ratio_bps BETWEEN 0 AND 10000),
  encouraged_bps integer CHECK (encouraged_bps BETWEEN 0 AND 10000),
  base_definition text NOT NULL,
  floors jsonb NOT NULL,
  eligible_origin jsonb NOT NULL,
  counts_at text NOT NULL CHECK (counts_at IN ('ordered', 'accepted', 'paid', 'accepted_and_paid', 'accepted_paid_evaluated')),
  counts_from text[] NOT NULL,
  filing_deadline_on date,
  voucher_deadline_on date,
  assumed_fields text[] NOT NULL,
  assumed boolean NOT NULL,
  note text,
  source jsonb NOT NULL
);
CREATE INDEX programme_rules_year ON programme_rules (year, programme_id);
CREATE INDEX programme_rules_programme ON programme_rules (programme_id);

CREATE TABLE quota_filings (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  agency_id uuid NOT NULL REFERENCES organisations (id),
  division_code text NOT NULL REFERENCES divisions (code),
  year integer NOT NULL CHECK (year BETWEEN 2019 AND 2100),
  canteen text NOT NULL CHECK (canteen IN ('own', 'none', 'shared', 'contracted')),
  represented_by_id uuid REFERENCES organisations (id),
  contractor_id uuid REFERENCES organisations (id),
  headcount integer CHECK (headcount BETWEEN 0 AND 1000000),
  remark text NOT NULL DEFAULT '',
  state text NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'confirmed')),
  submitted_at timestamptz,
  confirmed_at timestamptz,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (agency_id, year),
  CHECK ((canteen = 'shared') = (represented_by_id IS NOT NULL)),
  CHECK (canteen = 'contracted' OR contractor_id IS NULL),
  CHECK (represented_by_id <> agency_id),
  CHECK ((state = 'confirmed') = (confirmed_at IS NOT NULL)),
  CHECK (state = 'draft' OR submitted_at IS NOT NULL)
);
CREATE INDEX quota_filings_queue ON quota_filings (year, state, division_code text_pattern_ops, id);
CREATE INDEX quota_filings_division ON quota_filings (division_code text_pattern_ops, year, id);
CREATE INDEX quota_filings_represented ON quota_filings (represented_by_id) WHERE represented_by_id IS NOT NULL;
CREATE INDEX quota_filings_contractor ON quota_filings (contractor_id) WHERE contractor_id IS NOT NULL;

-- What the unit declared: one amount per definition of the base, entered once and used by every programme that needs it.
CREATE TABLE filing_bases (
  filing_id uuid NOT NULL REFERENCES quota_filings (id),
  base_definition text NOT NULL,
  amount_fen bigint NOT NULL CHECK (amount_fen >= 0),
  PRIMARY KEY (filing_id, base_definition)
);

CREATE TABLE filing_shares (
  filing_id uuid NOT NULL REFERENCES quota_filings (id),
  rule_id uuid NOT NULL REFERENCES programme_rules (id),
  reserved_fen bigint NOT NULL CHECK (reserved_fen >= 0),
  explanation text NOT NULL DEFAULT '',
  PRIMARY KEY (filing_id, rule_id)
);
CREATE INDEX filing_shares_rule ON filing_shares (rule_id);

CREATE TABLE filing_reviews (
  id uuid PRIMARY KEY,
  filing_id uuid NOT NULL REFERENCES quota_filings (id),
  verdict text NOT NULL CHECK (verdict IN ('confirmed', 'returned', 'reopened')),
  reasons text NOT NULL DEFAULT '',
  reviewer_user_id uuid NOT NULL REFERENCES users (id),
  reviewer_organisation_id uuid NOT NULL REFERENCES organisations (id),
  at timestamptz NOT NULL,
  CHECK (verdict = 'confirmed' OR length(reasons) > 0)
);
CREATE INDEX filing_reviews_filing ON filing_reviews (filing_id, id);
CREATE INDEX filing_reviews_reviewer ON filing_reviews (reviewer_user_id);
CREATE INDEX filing_reviews_organisation ON filing_reviews (reviewer_organisation_id);

CREATE TABLE quota_plans (
  id uuid PRIMARY KEY,
  filing_id uuid NOT NULL REFERENCES quota_filings (id),
  agency_id uuid NOT NULL REFERENCES organisations (id),
  division_code text NOT NULL,
  programme_id uuid NOT NULL REFERENCES programmes (id),
  rule_id uuid NOT NULL REFERENCES programme_rules (id),
  year integer NOT NULL,
  base_fen bigint NOT NULL CHECK (base_fen >= 0),
  reserved_fen bigint NOT NULL CHECK (reserved_fen >= 0),
  demanded boolean NOT NULL,
  UNIQUE (agency_id, programme_id, year),
  CHECK (demanded OR reserved_fen = 0)
);
CREATE INDEX quota_plans_region ON quota_plans (year, programme_id, division_code text_pattern_ops);
CREATE INDEX quota_plans_filing ON quota_plans (filing_id);
CREATE INDEX quota_plans_rule ON quota_plans (rule_id);
CREATE INDEX quota_plans_programme ON quota_plans (programme_id);

-- The stored sum of count_entries per plan and fund; `verify` recomputes it from nothing.
CREATE TABLE plan_totals (
  plan_id uuid NOT NULL REFERENCES quota_plans (id),
  fund text NOT NULL CHECK (fund IN ('canteen', 'union', 'personal')),
  ordered_fen bigint NOT NULL DEFAULT 0 CHECK (ordered_fen >= 0),
  accepted_fen bigint NOT NULL DEFAULT 0 CHECK (accepted_fen >= 0),
  paid_fen bigint NOT NULL DEFAULT 0 CHECK (paid_fen >= 0),
  completed_fen bigint NOT NULL DEFAULT 0 CHECK (completed_fen >= 0),
  PRIMARY KEY (plan_id, fund)
);

-- Whether a line counts toward a programme and why: decided once, by the rule of the order's year, and kept.
CREATE TABLE eligibilities (
  order_line_id uuid NOT NULL REFERENCES order_lines (id),
  programme_id uuid NOT NULL REFERENCES programmes (id),
  rule_id uuid NOT NULL REFERENCES programme_rules (id),
  order_id uuid NOT NULL REFERENCES orders (id),
  eligible boolean NOT NULL,
  reason text NOT NULL,
  PRIMARY KEY (order_line_id, programme_id)
);
CREATE INDEX eligibilities_order ON eligibilities (order_id);
CREATE INDEX eligibilities_rule ON eligibilities (rule_id);
CREATE INDEX eligibilities_programme ON eligibilities (programme_id);

CREATE TABLE order_evaluations (
  order_id uuid PRIMARY KEY REFERENCES orders (id),
  score integer NOT NULL CHECK (score BETWEEN 1 AND 5),
  words text NOT NULL,
  user_id uuid NOT NULL REFERENCES users (id),
  at timestamptz NOT NULL
);
CREATE INDEX order_evaluations_user ON order_evaluations (user_id);

-- One row per difference posted. `sequence` makes two racing counts of one line impossible: both would need the same number.
CREATE TABLE count_entries (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES quota_plans (id),
  order_id uuid NOT NULL REFERENCES orders (id),
  order_line_id uuid NOT NULL REFERENCES order_lines (id),
  fund text NOT NULL CHECK (fund IN ('canteen', 'union', 'personal')),
  stage text NOT NULL CHECK (stage IN ('ordered', 'accepted', 'paid', 'completed')),
  sequence integer NOT NULL CHECK (sequence > 0),
  amount_fen bigint NOT NULL CHECK (amount_fen <> 0),
  total_after_fen bigint NOT NULL CHECK (total_after_fen >= 0),
  cause text NOT NULL,
  transfer_id uuid NOT NULL REFERENCES ledger_transfers (id),
  counted_at timestamptz NOT NULL,
  counted_on date NOT NULL,
  CONSTRAINT count_entries_once UNIQUE (plan_id, order_line_id, stage, sequence)
);
CREATE INDEX count_entries_order ON count_entries (order_id);
CREATE INDEX count_entries_line ON count_entries (order_line_id);
CREATE INDEX count_entries_transfer ON count_entries (transfer_id);
CREATE INDEX count_entries_plan_day ON count_entries (plan_id, counted_on, id);
REVOKE UPDATE, DELETE, TRUNCATE ON count_entries FROM bangfu_app;
CREATE TRIGGER count_entries_append_only BEFORE UPDATE OR DELETE ON count_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER count_entries_no_truncate BEFORE TRUNCATE ON count_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
