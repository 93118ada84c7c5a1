-- Sums of what counts, kept in the transaction that counts it, because a province's page cannot scan order lines; first sign-ins;
-- exports and bulletins (docs/adr/0008). Creates; the triggers on count_entries and sessions lock these tables for a moment.

-- What each line counts now in each plan: the entries summed up.
CREATE TABLE counted_lines (
  order_line_id uuid NOT NULL REFERENCES order_lines (id),
  plan_id uuid NOT NULL REFERENCES quota_plans (id),
  order_id uuid NOT NULL REFERENCES orders (id),
  ordered_fen bigint NOT NULL DEFAULT 0,
  accepted_fen bigint NOT NULL DEFAULT 0,
  paid_fen bigint NOT NULL DEFAULT 0,
  completed_fen bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (order_line_id, plan_id)
);
CREATE INDEX counted_lines_plan ON counted_lines (plan_id, order_id);
CREATE INDEX counted_lines_order ON counted_lines (order_id);

-- Each line once, however many programmes count it: per stage the most that any plan counts, at the agency of its first plan.
CREATE TABLE agency_totals (
  agency_id uuid NOT NULL REFERENCES organisations (id),
  year integer NOT NULL,
  fund text NOT NULL CHECK (fund IN ('canteen', 'union', 'personal')),
  division_code text NOT NULL,
  ordered_fen bigint NOT NULL DEFAULT 0,
  accepted_fen bigint NOT NULL DEFAULT 0,
  paid_fen bigint NOT NULL DEFAULT 0,
  completed_fen bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (agency_id, year, fund)
);
CREATE INDEX agency_totals_region ON agency_totals (year, division_code text_pattern_ops);

-- By the month in which it was counted; a return is a negative amount of its own month. No programme: each line once.
CREATE TABLE agency_months (
  agency_id uuid NOT NULL REFERENCES organisations (id),
  year integer NOT NULL,
  month text NOT NULL CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
  programme_id uuid REFERENCES programmes (id),
  fund text NOT NULL CHECK (fund IN ('canteen', 'union', 'personal')),
  division_code text NOT NULL,
  ordered_fen bigint NOT NULL DEFAULT 0,
  accepted_fen bigint NOT NULL DEFAULT 0,
  paid_fen bigint NOT NULL DEFAULT 0,
  completed_fen bigint NOT NULL DEFAULT 0,
  CONSTRAINT agency_months_key UNIQUE NULLS NOT DISTINCT (agency_id, year, month, programme_id, fund)
);
CREATE INDEX agency_months_region ON agency_months (year, programme_id, division_code text_pattern_ops);
CREATE INDEX agency_months_programme ON agency_months (programme_id);

-- From whom and from which county of origin. No programme: each line once.
CREATE TABLE agency_suppliers (
  agency_id uuid NOT NULL REFERENCES organisations (id),
  year integer NOT NULL,
  supplier_id uuid NOT NULL REFERENCES organisations (id),
  origin_county text NOT NULL,
  programme_id uuid REFERENCES programmes (id),
  division_code text NOT NULL,
  ordered_fen bigint NOT NULL DEFAULT 0,
  accepted_fen bigint NOT NULL DEFAULT 0,
  paid_fen bigint NOT NULL DEFAULT 0,
  completed_fen bigint NOT NULL DEFAULT 0,
  CONSTRAINT agency_suppliers_key UNIQUE NULLS NOT DISTINCT (agency_id, year, supplier_id, origin_county, programme_id)
);
CREATE INDEX agency_suppliers_region ON agency_suppliers (year, programme_id, division_code text_pattern_ops);
CREATE INDEX agency_suppliers_origin ON agency_suppliers (year, origin_county text_pattern_ops) WHERE programme_id IS NULL;
CREATE INDEX agency_suppliers_supplier ON agency_suppliers (supplier_id);
CREATE INDEX agency_suppliers_programme ON agency_suppliers (programme_id);

-- One statement, so that `counted_lines` as it was and as it will be are seen side by side; recounts of one order wait for each other.
CREATE FUNCTION add_counted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  WITH delta AS (
    SELECT order_line_id, plan_id, order_id, fund, to_char(counted_on, 'YYYY-MM') AS month,
           coalesce(sum(amount_fen) FILTER (WHERE stage = 'ordered'), 0)::bigint AS o,
           coalesce(sum(amount_fen) FILTER (WHERE stage = 'accepted'), 0)::bigint AS a,
           coalesce(sum(amount_fen) FILTER (WHERE stage = 'paid'), 0)::bigint AS p,
           coalesce(sum(amount_fen) FILTER (WHERE stage = 'completed'), 0)::bigint AS c
      FROM fresh GROUP BY 1, 2, 3, 4, 5
  ), was AS (
    SELECT order_line_id, plan_id, ordered_fen AS o, accepted_fen AS a, paid_fen AS p, completed_fen AS c
      FROM counted_lines WHERE order_line_id IN (SELECT order_line_id FROM delta)
  ), becomes AS (
    SELECT order_line_id, plan_id, sum(o)::bigint AS o, sum(a)::bigint AS a, sum(p)::bigint AS p, sum(c)::bigint AS c
      FROM (SELECT * FROM was UNION ALL SELECT order_line_id, plan_id, o, a, p, c FROM delta) x GROUP BY 1, 2
  ), saved AS (
    INSERT INTO counted_lines AS t (order_line_id, plan_id, order_id, ordered_fen, accepted_fen, paid_fen, completed_fen)
    SELECT order_line_id, plan_id, order_id, sum(o)::bigint, sum(a)::bigint, sum(p)::bigint, sum(c)::bigint
      FROM delta GROUP BY 1, 2, 3 ORDER BY 1, 2
    ON CONFLICT (order_line_id, plan_id) DO UPDATE SET ordered_fen = t.ordered_fen + excluded.ordered_fen,
      accepted_fen = t.accepted_fen + excluded.accepted_fen, paid_fen = t.paid_fen + excluded.paid_fen,
      completed_fen = t.completed_fen + excluded.completed_fen
  ), once AS (
    SELECT order_line_id, (array_agg(plan_id ORDER BY plan_id) FILTER (WHERE o + a + p + c > 0))[1] AS plan_id,
           -max(o) AS o, -max(a) AS a, -max(p) AS p, -max(c) AS c
      FROM was GROUP BY 1
    UNION ALL
    SELECT order_line_id, (array_agg(plan_id ORDER BY plan_id) FILTER (WHERE o + a + p + c > 0))[1], max(o), max(a), max(p), max(c)
      FROM becomes GROUP BY 1
  ), when_counted AS (
    SELECT order_line_id, order_id, fund, max(month) AS month FROM delta GROUP BY 1, 2, 3
  ), moves AS (
    SELECT q.agency_id, q.year, q.division_code, m.programme_id, m.fund, m.month, ordered.supplier_id, left(l.origin_code, 6) AS county,
           sum(m.o)::bigint AS o, sum(m.a)::bigint AS a, sum(m.p)::bigint AS p, sum(m.c)::bigint AS c
      FROM (SELECT d.order_line_id, d.plan_id, d.order_id, own.programme_id, d.fund, d.month, d.o, d.a, d.p, d.c
              FROM delta d JOIN quota_plans own ON own.id = d.plan_id
            UNION ALL
            SELECT s.order_line_id, s.plan_id, w.order_id, NULL, w.fund, w.month, s.o, s.a, s.p, s.c
              FROM once s JOIN when_counted w USING (order_line_id)) m
      JOIN quota_plans q ON q.id = m.plan_id
      JOIN order_lines l ON l.id = m.order_line_id
      JOIN orders ordered ON ordered.id = m.order_id
     GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
  ), totals AS (
    INSERT INTO agency_totals AS t (agency_id, year, fund, division_code, ordered_fen, accepted_fen, paid_fen, completed_fen)
    SELECT agency_id, year, fund, division_code, sum(o)::bigint, sum(a)::bigint, sum(p)::bigint, sum(c)::bigint
      FROM moves WHERE programme_id IS NULL GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3
    ON CONFLICT (agency_id, year, fund) DO UPDATE SET ordered_fen = t.ordered_fen + excluded.ordered_fen,
      accepted_fen = t.accepted_fen + excluded.accepted_fen, paid_fen = t.paid_fen + excluded.paid_fen,
      completed_fen = t.completed_fen + excluded.completed_fen
  ), months AS (
    INSERT INTO agency_months AS t (agency_id, year, month, programme_id, fund, division_code, ordered_fen, accepted_fen, paid_fen, completed_fen)
    SELECT agency_id, year, month, programme_id, fund, division_code, sum(o)::bigint, sum(a)::bigint, sum(p)::bigint, sum(c)::bigint
      FROM moves GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5
    ON CONFLICT ON CONSTRAINT agency_months_key DO UPDATE SET ordered_fen = t.ordered_fen + excluded.ordered_fen,
      accepted_fen = t.accepted_fen + excluded.accepted_fen, paid_fen = t.paid_fen + excluded.paid_fen,
      completed_fen = t.completed_fen + excluded.completed_fen
  )
  INSERT INTO agency_suppliers AS t (agency_id, year, supplier_id, origin_county, programme_id, division_code,
                                     ordered_fen, accepted_fen, paid_fen, completed_fen)
  SELECT agency_id, year, supplier_id, county, programme_id, division_code, sum(o)::bigint, sum(a)::bigint, sum(p)::bigint, sum(c)::bigint
    FROM moves GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5
  ON CONFLICT ON CONSTRAINT agency_suppliers_key DO UPDATE SET ordered_fen = t.ordered_fen + excluded.ordered_fen,
    accepted_fen = t.accepted_fen + excluded.accepted_fen, paid_fen = t.paid_fen + excluded.paid_fen,
    completed_fen = t.completed_fen + excluded.completed_fen;
  RETURN NULL;
END $$;
CREATE TRIGGER count_entries_add_counted AFTER INSERT ON count_entries
  REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION add_counted();

-- 已激活: somebody has signed in for the organisation. Sessions are forgotten, this is not.
CREATE TABLE first_sign_ins (
  organisation_id uuid PRIMARY KEY REFERENCES organisations (id),
  at timestamptz NOT NULL
);
CREATE FUNCTION keep_first_sign_in() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO first_sign_ins (organisation_id, at) VALUES (NEW.organisation_id, NEW.created_at) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER sessions_keep_first AFTER INSERT OR UPDATE OF organisation_id ON sessions
  FOR EACH ROW WHEN (NEW.organisation_id IS NOT NULL) EXECUTE FUNCTION keep_first_sign_in();
INSERT INTO first_sign_ins (organisation_id, at)
SELECT organisation_id, min(created_at) FROM sessions WHERE organisation_id IS NOT NULL GROUP BY 1;

-- Only the triggers write these sums.
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON counted_lines, agency_totals, agency_months, agency_suppliers, first_sign_ins FROM bangfu_app;

-- A plan with what it counts, fund by fund: joins alone, so that every filter reaches the tables.
CREATE VIEW plan_figures AS
SELECT q.id AS plan_id, q.agency_id, q.division_code, q.programme_id, q.rule_id, q.year, q.base_fen, q.reserved_fen, q.demanded,
       coalesce(c.ordered_fen, 0) AS canteen_ordered, coalesce(c.accepted_fen, 0) AS canteen_accepted,
       coalesce(c.paid_fen, 0) AS canteen_paid, coalesce(c.completed_fen, 0) AS canteen_completed,
       coalesce(u.ordered_fen, 0) AS union_ordered, coalesce(u.accepted_fen, 0) AS union_accepted,
       coalesce(u.paid_fen, 0) AS union_paid, coalesce(u.completed_fen, 0) AS union_completed,
       coalesce(p.ordered_fen, 0) AS personal_ordered, coalesce(p.accepted_fen, 0) AS personal_accepted,
       coalesce(p.paid_fen, 0) AS personal_paid, coalesce(p.completed_fen, 0) AS personal_completed
  FROM quota_plans q
  LEFT JOIN plan_totals c ON c.plan_id = q.id AND c.fund = 'canteen'
  LEFT JOIN plan_totals u ON u.plan_id = q.id AND u.fund = 'union'
  LEFT JOIN plan_totals p ON p.plan_id = q.id AND p.fund = 'personal';

CREATE TABLE export_settings (
  key text NOT NULL CHECK (key IN ('file_days')),
  valid_from date NOT NULL,
  value integer NOT NULL CHECK (value >= 1),
  basis text NOT NULL CHECK (basis <> ''),
  PRIMARY KEY (key, valid_from)
);
INSERT INTO export_settings (key, valid_from, value, basis) VALUES
  ('file_days', '2019-01-01', 30, '平台默认；到期后可重新导出，留存记录不删除');

CREATE TABLE exports (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('compliance_table', 'agencies', 'count_entries', 'bulletin')),
  format text NOT NULL CHECK (format IN ('xlsx', 'pdf', 'csv')),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  parameters jsonb NOT NULL,
  asked_by uuid NOT NULL REFERENCES users (id),
  asked_by_name text NOT NULL,
  organisation_id uuid REFERENCES organisations (id),
  state text NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
  progress integer NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
  rows_written bigint NOT NULL DEFAULT 0 CHECK (rows_written >= 0),
  rows_total bigint CHECK (rows_total >= 0),
  attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  file_id uuid UNIQUE REFERENCES files (id),
  failure text,
  ledger_position bigint CHECK (ledger_position >= 0),
  ledger_hash text CHECK (ledger_hash ~ '^[0-9a-f]{64}$'),
  -- Transfers that the data contains and the chain did not yet; almost always none.
  ledger_unsealed integer NOT NULL DEFAULT 0 CHECK (ledger_unsealed >= 0),
  created_at timestamptz NOT NULL,
  started_at timestamptz,
  finished_at timestamptz,
  expires_on date,
  expired_at timestamptz,
  CHECK ((state = 'done') = (file_id IS NOT NULL)),
  CHECK (state <> 'done' OR (progress = 100 AND finished_at IS NOT NULL AND expires_on IS NOT NULL AND ledger_position IS NOT NULL AND ledger_hash IS NOT NULL)),
  CHECK (expired_at IS NULL OR state = 'done')
);
CREATE INDEX exports_asked_by ON exports (asked_by, created_at DESC, id DESC);
CREATE INDEX exports_organisation ON exports (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX exports_expiring ON exports (expires_on) WHERE state = 'done' AND expired_at IS NULL;
REVOKE DELETE, TRUNCATE ON exports FROM bangfu_app;

-- The running number of a bulletin: one per division, programme and last day, whatever the format and however often it is made.
CREATE TABLE bulletin_issues (
  division_code text NOT NULL,
  year integer NOT NULL,
  issue integer NOT NULL CHECK (issue > 0),
  programme_id uuid REFERENCES programmes (id),
  until_on date NOT NULL,
  PRIMARY KEY (division_code, year, issue),
  CONSTRAINT bulletin_issues_once UNIQUE NULLS NOT DISTINCT (division_code, year, programme_id, until_on)
);
CREATE INDEX bulletin_issues_programme ON bulletin_issues (programme_id);
REVOKE UPDATE, DELETE, TRUNCATE ON bulletin_issues FROM bangfu_app;

-- A file that the product made itself may be of any size; what people upload stays within 10 MB.
ALTER TABLE files DROP CONSTRAINT files_size_bytes_check;
ALTER TABLE files ADD CONSTRAINT files_size_bytes_check CHECK (size_bytes >= 1 AND (purpose = 'export' OR size_bytes <= 10485760));
