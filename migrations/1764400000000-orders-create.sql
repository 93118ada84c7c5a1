-- Orders from placing to completion, whichever door they came through. Creates only; locks nothing that exists.

-- Days, dated: the latest row that has begun holds.
CREATE TABLE order_settings (
  key text NOT NULL CHECK (key IN ('confirmation_working_days')),
  valid_from date NOT NULL,
  value integer NOT NULL CHECK (value >= 0),
  basis text NOT NULL CHECK (basis <> ''),
  PRIMARY KEY (key, valid_from)
);
INSERT INTO order_settings (key, valid_from, value, basis) VALUES
  ('confirmation_working_days', '2019-01-01', 3, '平台默认；公开规则未见统一期限');

-- One row per kind of document and year; its lock makes numbers gap-free, because a rollback takes the number back.
CREATE TABLE document_numbers (
  prefix text NOT NULL CHECK (prefix ~ '^[A-Z]{2}$'),
  year integer NOT NULL CHECK (year BETWEEN 2000 AND 2999),
  last integer NOT NULL CHECK (last >= 0),
  PRIMARY KEY (prefix, year)
) WITH (fillfactor = 50);

CREATE TABLE orders (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE CHECK (number ~ '^DD[0-9]{4}-[0-9]{6,}$'),
  source text NOT NULL CHECK (source IN ('purchase_request', 'cart', 'standing_order', 'quote')),
  source_id uuid NOT NULL,
  buyer_id uuid NOT NULL REFERENCES organisations (id),
  -- Whose reserved share it counts for; rebinding changes it.
  budget_unit_id uuid NOT NULL REFERENCES organisations (id),
  fund text NOT NULL CHECK (fund IN ('canteen', 'union', 'personal')),
  supplier_id uuid NOT NULL REFERENCES organisations (id),
  state text NOT NULL CHECK (state IN ('placed', 'proposed', 'confirmed', 'shipped', 'received', 'completed', 'cancelled')),
  -- What holds now: as placed, then as agreed.
  freight_fen bigint NOT NULL CHECK (freight_fen BETWEEN 0 AND 1000000000000000),
  goods_fen bigint NOT NULL CHECK (goods_fen BETWEEN 0 AND 1000000000000000),
  -- Goods and freight at placing; never changes.
  ordered_fen bigint NOT NULL CHECK (ordered_fen BETWEEN 0 AND 1000000000000000),
  payment_terms text NOT NULL CHECK (payment_terms IN ('goods_first', 'pay_first')),
  -- 《保障中小企业款项支付条例》: 30 days, at most 60 where agreed.
  payment_days integer NOT NULL CHECK (payment_days BETWEEN 1 AND 60),
  placed_at timestamptz NOT NULL,
  placed_on date NOT NULL,
  fiscal_year integer NOT NULL CHECK (fiscal_year = extract(year FROM placed_on)),
  -- The supplier's last day to answer.
  confirm_by date NOT NULL CHECK (confirm_by >= placed_on),
  wanted_on date,
  confirmed_at timestamptz,
  closed_at timestamptz,
  delivery_address text NOT NULL CHECK (length(delivery_address) BETWEEN 1 AND 200),
  -- Name and telephone of the person who takes the goods; sealed, with the masks beside it.
  delivery_contact_sealed text NOT NULL,
  delivery_name_masked text NOT NULL CHECK (delivery_name_masked LIKE '%*%'),
  delivery_phone_masked text NOT NULL CHECK (delivery_phone_masked ~ '^[0-9]{3}\*{4}[0-9]{4}$'),
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 500),
  version integer NOT NULL DEFAULT 1,
  CHECK (buyer_id <> supplier_id),
  CHECK (state NOT IN ('confirmed', 'shipped', 'received', 'completed') OR confirmed_at IS NOT NULL),
  CHECK ((state IN ('completed', 'cancelled')) = (closed_at IS NOT NULL))
);
CREATE INDEX orders_buyer ON orders (buyer_id, placed_at DESC, id DESC);
CREATE INDEX orders_buyer_state ON orders (buyer_id, state, placed_at DESC, id DESC);
CREATE INDEX orders_supplier ON orders (supplier_id, placed_at DESC, id DESC);
CREATE INDEX orders_supplier_state ON orders (supplier_id, state, placed_at DESC, id DESC);
CREATE INDEX orders_budget_unit ON orders (budget_unit_id, fiscal_year, id);
CREATE INDEX orders_source ON orders (source, source_id);
CREATE INDEX orders_waiting ON orders (confirm_by) WHERE state = 'placed';

CREATE TABLE order_lines (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES orders (id),
  position integer NOT NULL CHECK (position >= 1),
  source_line_id uuid,
  variant_id uuid NOT NULL REFERENCES variants (id),
  reservation_id uuid NOT NULL REFERENCES stock_reservations (id),
  -- The facts of the day of ordering; what counts is judged by them for ever.
  product_name text NOT NULL,
  variant_name text NOT NULL,
  unit text NOT NULL,
  sold_by text NOT NULL CHECK (sold_by IN ('piece', 'weight')),
  net_weight_grams bigint NOT NULL CHECK (net_weight_grams > 0),
  category_code text NOT NULL REFERENCES categories (code),
  tax_treatment text NOT NULL CHECK (tax_treatment IN ('exempt', '9', '13')),
  origin_code text NOT NULL REFERENCES divisions (code),
  certificate_id uuid REFERENCES certificates (id),
  catalogue_code text REFERENCES divisions (code),
  listed832 boolean NOT NULL,
  poor_household_linked boolean NOT NULL,
  quantity bigint NOT NULL CHECK (quantity BETWEEN 1 AND 1000000000),
  unit_price_fen bigint NOT NULL CHECK (unit_price_fen BETWEEN 1 AND 100000000000),
  amount_fen bigint NOT NULL CHECK (amount_fen = unit_price_fen * quantity AND amount_fen <= 1000000000000000),
  confirmed_quantity bigint CHECK (confirmed_quantity BETWEEN 0 AND quantity),
  confirmed_amount_fen bigint CHECK (confirmed_amount_fen = unit_price_fen * confirmed_quantity),
  -- Sums over shipment_lines and receipt_lines, kept by their triggers: more than was confirmed cannot leave,
  -- more than left cannot be settled, whoever writes.
  shipped_quantity bigint NOT NULL DEFAULT 0,
  settled_quantity bigint NOT NULL DEFAULT 0,
  state text NOT NULL DEFAULT 'placed' CHECK (state IN ('placed', 'confirmed', 'refused', 'cancelled')),
  refusal_reason text CHECK (length(refusal_reason) BETWEEN 1 AND 300),
  UNIQUE (order_id, position),
  UNIQUE (id, order_id),
  UNIQUE (source_line_id),
  UNIQUE (reservation_id),
  CHECK (0 <= settled_quantity AND settled_quantity <= shipped_quantity),
  CHECK (shipped_quantity <= coalesce(confirmed_quantity, 0)),
  CHECK ((confirmed_quantity IS NULL) = (confirmed_amount_fen IS NULL)),
  CHECK (state <> 'placed' OR confirmed_quantity IS NULL),
  CHECK (state <> 'confirmed' OR confirmed_quantity > 0),
  CHECK (state NOT IN ('refused', 'cancelled') OR coalesce(confirmed_quantity, 0) = 0),
  CHECK (state <> 'refused' OR refusal_reason IS NOT NULL),
  CHECK (certificate_id IS NOT NULL OR (catalogue_code IS NULL AND NOT listed832 AND NOT poor_household_linked))
) WITH (fillfactor = 80);
CREATE INDEX order_lines_variant ON order_lines (variant_id);
CREATE INDEX order_lines_category ON order_lines (category_code);
CREATE INDEX order_lines_origin ON order_lines (origin_code text_pattern_ops);
CREATE INDEX order_lines_certificate ON order_lines (certificate_id) WHERE certificate_id IS NOT NULL;
CREATE INDEX order_lines_catalogue ON order_lines (catalogue_code) WHERE catalogue_code IS NOT NULL;

-- What the supplier offers instead; the buyer agrees or declines as a whole.
CREATE TABLE order_proposals (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES orders (id),
  freight_fen bigint NOT NULL CHECK (freight_fen BETWEEN 0 AND 1000000000000000),
  goods_fen bigint NOT NULL CHECK (goods_fen BETWEEN 0 AND 1000000000000000),
  note text NOT NULL CHECK (length(note) BETWEEN 1 AND 500),
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'agreed', 'declined', 'withdrawn')),
  proposed_by uuid REFERENCES users (id),
  proposed_at timestamptz NOT NULL,
  decided_by uuid REFERENCES users (id),
  decided_at timestamptz,
  UNIQUE (id, order_id),
  CHECK ((state = 'open') = (decided_at IS NULL))
);
CREATE UNIQUE INDEX order_proposals_one_open ON order_proposals (order_id) WHERE state = 'open';
CREATE INDEX order_proposals_order ON order_proposals (order_id, id);
CREATE INDEX order_proposals_proposed_by ON order_proposals (proposed_by);
CREATE INDEX order_proposals_decided_by ON order_proposals (decided_by);

CREATE TABLE order_proposal_lines (
  proposal_id uuid NOT NULL,
  order_id uuid NOT NULL,
  order_line_id uuid NOT NULL,
  -- 0 refuses the line.
  quantity bigint NOT NULL CHECK (quantity >= 0),
  amount_fen bigint NOT NULL CHECK (amount_fen >= 0),
  reason text CHECK (length(reason) BETWEEN 1 AND 300),
  PRIMARY KEY (proposal_id, order_line_id),
  FOREIGN KEY (proposal_id, order_id) REFERENCES order_proposals (id, order_id),
  FOREIGN KEY (order_line_id, order_id) REFERENCES order_lines (id, order_id),
  CHECK (quantity > 0 OR reason IS NOT NULL)
);
CREATE INDEX order_proposal_lines_line ON order_proposal_lines (order_line_id, order_id);

-- The timeline: what happened, who did it, for both sides to read.
CREATE TABLE order_steps (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES orders (id),
  kind text NOT NULL CHECK (kind ~ '^[a-z_]{3,40}$'),
  at timestamptz NOT NULL,
  actor_user_id uuid REFERENCES users (id),
  actor_name text NOT NULL,
  organisation_id uuid REFERENCES organisations (id),
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 500),
  detail jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX order_steps_order ON order_steps (order_id, id);
CREATE INDEX order_steps_actor ON order_steps (actor_user_id) WHERE actor_user_id IS NOT NULL;
CREATE INDEX order_steps_organisation ON order_steps (organisation_id) WHERE organisation_id IS NOT NULL;
REVOKE UPDATE, DELETE, TRUNCATE ON order_steps FROM bangfu_app;
CREATE TRIGGER order_steps_append_only BEFORE UPDATE OR DELETE ON order_steps FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER order_steps_no_truncate BEFORE TRUNCATE ON order_steps FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- 不相容岗位分离: whoever has one duty on an order can have no other on it.
CREATE TABLE order_duties (
  order_id uuid NOT NULL REFERENCES orders (id),
  duty text NOT NULL CHECK (duty IN ('orderer', 'approver', 'acceptor', 'payer')),
  user_id uuid NOT NULL REFERENCES users (id),
  at timestamptz NOT NULL,
  PRIMARY KEY (order_id, duty, user_id),
  CONSTRAINT order_duties_separate EXCLUDE USING gist (order_id WITH =, user_id WITH =, duty WITH <>)
);
CREATE INDEX order_duties_user ON order_duties (user_id);
REVOKE UPDATE, DELETE, TRUNCATE ON order_duties FROM bangfu_app;
CREATE TRIGGER order_duties_append_only BEFORE UPDATE OR DELETE ON order_duties FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER order_duties_no_truncate BEFORE TRUNCATE ON order_duties FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- 改绑: an order that was bound to the wrong unit, corrected by two people.
CREATE TABLE order_rebindings (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES orders (id),
  from_unit_id uuid NOT NULL REFERENCES organisations (id),
  to_unit_id uuid NOT NULL REFERENCES organisations (id),
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
  state text NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'approved', 'refused')),
  asked_by uuid NOT NULL REFERENCES users (id),
  asked_at timestamptz NOT NULL,
  decided_by uuid REFERENCES users (id),
  decided_at timestamptz,
  decision_note text NOT NULL DEFAULT '' CHECK (length(decision_note) <= 300),
  CHECK (from_unit_id <> to_unit_id),
  CHECK (decided_by <> asked_by),
  CHECK ((state = 'asked') = (decided_by IS NULL) AND (state = 'asked') = (decided_at IS NULL))
);
CREATE UNIQUE INDEX order_rebindings_one_open ON order_rebindings (order_id) WHERE state = 'asked';
CREATE INDEX order_rebindings_order ON order_rebindings (order_id, id);
CREATE INDEX order_rebindings_from ON order_rebindings (from_unit_id);
CREATE INDEX order_rebindings_to ON order_rebindings (to_unit_id);
CREATE INDEX order_rebindings_asked_by ON order_rebindings (asked_by);
CREATE INDEX order_rebindings_decided_by ON order_rebindings (decided_by);

REVOKE DELETE, TRUNCATE ON orders, order_lines, order_proposals, order_rebindings, document_numbers FROM bangfu_app;
REVOKE UPDATE, DELETE, TRUNCATE ON order_proposal_lines FROM bangfu_app;
