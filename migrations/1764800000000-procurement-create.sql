-- Budgets, approval bands, purchase requests with their approvals, and what orders claim of a budget. Creates only; locks nothing that exists.

-- Numbers that policy may change: dated, so that what was decided before keeps the value of its day.
CREATE TABLE procurement_settings (
  key text NOT NULL CHECK (key IN ('hold_days', 'approval_working_days', 'payment_days')),
  valid_from date NOT NULL,
  value integer NOT NULL CHECK (value BETWEEN 1 AND 90),
  basis text NOT NULL,
  PRIMARY KEY (key, valid_from)
);
INSERT INTO procurement_settings (key, valid_from, value, basis) VALUES
  ('hold_days', '2019-01-01', 7, '平台默认：待审批期间锁定价格和库存7天'),
  ('approval_working_days', '2019-01-01', 3, '平台默认：每份申请应在3个工作日内审批完毕'),
  ('payment_days', '2019-01-01', 30, '《保障中小企业款项支付条例》：机关、事业单位自货物交付之日起30日内付款');

-- The amount set aside for a year and fund; the ledger holds the same amount on budget:<agency>:<year>:<fund>.
CREATE TABLE budgets (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES organisations (id),
  year integer NOT NULL CHECK (year BETWEEN 2019 AND 2100),
  fund text NOT NULL CHECK (fund IN ('canteen', 'union')),
  amount_fen bigint NOT NULL CHECK (amount_fen BETWEEN 0 AND 1000000000000000),
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (agency_id, year, fund)
);

CREATE TABLE budget_changes (
  id uuid PRIMARY KEY,
  budget_id uuid NOT NULL REFERENCES budgets (id),
  before_fen bigint NOT NULL CHECK (before_fen >= 0),
  after_fen bigint NOT NULL CHECK (after_fen >= 0),
  reason text NOT NULL CHECK (length(reason) BETWEEN 2 AND 200),
  transfer_id uuid NOT NULL REFERENCES ledger_transfers (id),
  changed_by uuid REFERENCES users (id),
  at timestamptz NOT NULL,
  CHECK (before_fen <> after_fen)
);
CREATE INDEX budget_changes_budget ON budget_changes (budget_id, id);
CREATE INDEX budget_changes_transfer ON budget_changes (transfer_id);
CREATE INDEX budget_changes_changed_by ON budget_changes (changed_by);

-- How many approvers an amount needs. The rows of one (agency, valid_from) are one set; agency NULL is the house's default.
CREATE TABLE approval_bands (
  id uuid PRIMARY KEY,
  agency_id uuid REFERENCES organisations (id),
  valid_from date NOT NULL,
  up_to_fen bigint CHECK (up_to_fen > 0),
  approvals_needed smallint NOT NULL CHECK (approvals_needed BETWEEN 1 AND 3),
  set_by uuid REFERENCES users (id),
  set_at timestamptz NOT NULL,
  UNIQUE NULLS NOT DISTINCT (agency_id, valid_from, up_to_fen)
);
CREATE INDEX approval_bands_set_by ON approval_bands (set_by);
INSERT INTO approval_bands (id, agency_id, valid_from, up_to_fen, approvals_needed, set_at) VALUES
  ('01900000-0000-7000-8000-000000000001', NULL, '2019-01-01', 500000, 1, '2019-01-01T00:00:00+08:00'),
  ('01900000-0000-7000-8000-000000000002', NULL, '2019-01-01', NULL, 2, '2019-01-01T00:00:00+08:00');

-- Gaps are harmless in the number of a request, and a sequence makes no two agencies wait for each other.
CREATE SEQUENCE purchase_request_numbers;

-- agency_id pays and approves; acting_id is the contractor whose person wrote the request for it.
CREATE TABLE purchase_requests (
  id uuid PRIMARY KEY,
  number text UNIQUE,
  agency_id uuid NOT NULL REFERENCES organisations (id),
  acting_id uuid REFERENCES organisations (id),
  budget_unit_id uuid NOT NULL REFERENCES organisations (id),
  fund text NOT NULL CHECK (fund IN ('canteen', 'union')),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
  remark text NOT NULL DEFAULT '' CHECK (length(remark) <= 500),
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'submitted', 'approved', 'refused', 'withdrawn', 'expired')),
  requester_id uuid NOT NULL REFERENCES users (id),
  wanted_on date,
  delivery_address text NOT NULL DEFAULT '' CHECK (length(delivery_address) <= 200),
  contact_sealed text,
  payment_terms text NOT NULL DEFAULT 'goods_first' CHECK (payment_terms IN ('goods_first', 'pay_first')),
  copied_from_id uuid REFERENCES purchase_requests (id),
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  year integer,
  submitted_at timestamptz,
  held_until timestamptz,
  approval_due_on date,
  overdue_told_at timestamptz,
  -- Frozen at submission: later changes of the bands do not reach a running request.
  band_up_to_fen bigint,
  approvals_needed smallint,
  submitted_fen bigint,
  budget_reservation_id uuid REFERENCES ledger_transfers (id),
  decided_at timestamptz,
  ended_reason text,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (id, requester_id),
  CHECK ((state = 'draft') = (submitted_at IS NULL)),
  CHECK (state = 'draft' OR (number IS NOT NULL AND year IS NOT NULL AND held_until IS NOT NULL AND approval_due_on IS NOT NULL
    AND approvals_needed BETWEEN 1 AND 3 AND submitted_fen > 0 AND budget_reservation_id IS NOT NULL AND contact_sealed IS NOT NULL
    AND delivery_address <> '')),
  CHECK ((state IN ('approved', 'refused', 'withdrawn', 'expired')) = (decided_at IS NOT NULL)),
  CHECK (acting_id <> agency_id)
);
CREATE INDEX purchase_requests_agency ON purchase_requests (agency_id, created_at DESC, id DESC);
CREATE INDEX purchase_requests_acting ON purchase_requests (acting_id, created_at DESC, id DESC) WHERE acting_id IS NOT NULL;
CREATE INDEX purchase_requests_budget_unit ON purchase_requests (budget_unit_id);
CREATE INDEX purchase_requests_requester ON purchase_requests (requester_id, created_at DESC, id DESC);
CREATE INDEX purchase_requests_copied_from ON purchase_requests (copied_from_id) WHERE copied_from_id IS NOT NULL;
CREATE INDEX purchase_requests_reservation ON purchase_requests (budget_reservation_id) WHERE budget_reservation_id IS NOT NULL;
CREATE INDEX purchase_requests_held ON purchase_requests (held_until) WHERE state = 'submitted';
CREATE INDEX purchase_requests_due ON purchase_requests (approval_due_on) WHERE state = 'submitted';

CREATE TABLE request_lines (
  id uuid PRIMARY KEY,
  request_id uuid NOT NULL REFERENCES purchase_requests (id),
  position integer NOT NULL CHECK (position > 0),
  variant_id uuid NOT NULL REFERENCES variants (id),
  supplier_id uuid NOT NULL REFERENCES organisations (id),
  product_name text NOT NULL,
  variant_name text NOT NULL,
  unit text NOT NULL,
  quantity bigint NOT NULL CHECK (quantity BETWEEN 1 AND 1000000000),
  price_fen bigint NOT NULL CHECK (price_fen > 0),
  amount_fen bigint NOT NULL,
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 200),
  reservation_id uuid UNIQUE REFERENCES stock_reservations (id),
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'approved', 'refused')),
  refusal_reason text,
  refused_by uuid REFERENCES users (id),
  UNIQUE (request_id, position) DEFERRABLE INITIALLY DEFERRED,
  CHECK (amount_fen = quantity * price_fen),
  CHECK ((state = 'refused') = (refusal_reason IS NOT NULL)),
  CHECK (state <> 'approved' OR reservation_id IS NOT NULL)
);
CREATE INDEX request_lines_variant ON request_lines (variant_id);
CREATE INDEX request_lines_supplier ON request_lines (supplier_id);
CREATE INDEX request_lines_refused_by ON request_lines (refused_by) WHERE refused_by IS NOT NULL;

-- One person per step, each person once, and never the one who asks: neither in person, nor as a deputy, nor through a deputy.
-- requester_id repeats the request's, held true by the foreign key, so that a CHECK can see it.
CREATE TABLE approvals (
  id uuid PRIMARY KEY,
  request_id uuid NOT NULL,
  requester_id uuid NOT NULL,
  step smallint NOT NULL CHECK (step BETWEEN 1 AND 3),
  approver_id uuid NOT NULL REFERENCES users (id),
  deputy_for uuid REFERENCES users (id),
  verdict text NOT NULL CHECK (verdict IN ('approved', 'refused')),
  reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 500),
  at timestamptz NOT NULL,
  FOREIGN KEY (request_id, requester_id) REFERENCES purchase_requests (id, requester_id),
  CONSTRAINT approvals_one_per_step UNIQUE (request_id, step),
  CONSTRAINT approvals_person_once UNIQUE (request_id, approver_id),
  CONSTRAINT approvals_not_own CHECK (approver_id <> requester_id AND (deputy_for IS NULL OR (deputy_for <> requester_id AND deputy_for <> approver_id))),
  CHECK (verdict = 'approved' OR reason <> '')
);
-- A person and the one who stands in for that person are one voice.
CREATE UNIQUE INDEX approvals_voice_once ON approvals (request_id, (COALESCE(deputy_for, approver_id)));
CREATE INDEX approvals_requester ON approvals (requester_id);
CREATE INDEX approvals_approver ON approvals (approver_id, id);
CREATE INDEX approvals_deputy_for ON approvals (deputy_for) WHERE deputy_for IS NOT NULL;

-- Which budget an order takes from: fixed when it is placed.
CREATE TABLE order_budgets (
  order_id uuid PRIMARY KEY REFERENCES orders (id),
  request_id uuid NOT NULL REFERENCES purchase_requests (id),
  agency_id uuid NOT NULL REFERENCES organisations (id),
  year integer NOT NULL,
  fund text NOT NULL CHECK (fund IN ('canteen', 'union')),
  FOREIGN KEY (agency_id, year, fund) REFERENCES budgets (agency_id, year, fund)
);
CREATE INDEX order_budgets_request ON order_budgets (request_id);
CREATE INDEX order_budgets_budget ON order_budgets (agency_id, year, fund);

-- Every claim of an order on its budget. released and spent use up the `reserved` entry they name, returned gives back a spending.
CREATE TABLE order_budget_entries (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES order_budgets (order_id),
  position integer NOT NULL CHECK (position > 0),
  kind text NOT NULL CHECK (kind IN ('reserved', 'released', 'spent', 'spent_free', 'overspent', 'returned')),
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  of_id uuid REFERENCES order_budget_entries (id),
  transfer_id uuid NOT NULL UNIQUE REFERENCES ledger_transfers (id),
  cause text NOT NULL,
  at timestamptz NOT NULL,
  UNIQUE (order_id, position),
  CHECK ((kind IN ('released', 'spent', 'returned')) = (of_id IS NOT NULL))
);
CREATE INDEX order_budget_entries_of ON order_budget_entries (of_id) WHERE of_id IS NOT NULL;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['budget_changes', 'approvals', 'order_budget_entries'] LOOP
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM bangfu_app', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
END $$;
REVOKE DELETE, TRUNCATE ON budgets, order_budgets FROM bangfu_app;
