-- Shipments, acceptance, disputes and returns. Creates only; locks nothing that exists.

CREATE TABLE fulfilment_settings (
  key text NOT NULL CHECK (key IN ('deemed_acceptance_days', 'deemed_after_sending_days', 'over_weight_tolerance_bps', 'return_window_days')),
  valid_from date NOT NULL,
  value integer NOT NULL CHECK (value >= 0),
  basis text NOT NULL CHECK (basis <> ''),
  PRIMARY KEY (key, valid_from)
);
INSERT INTO fulfilment_settings (key, valid_from, value, basis) VALUES
  ('deemed_acceptance_days', '2019-01-01', 7, '平台默认；自送达次日起算，期满视同验收'),
  ('deemed_after_sending_days', '2019-01-01', 20, '平台默认；未登记送达的，自发货次日起算'),
  ('over_weight_tolerance_bps', '2019-01-01', 500, '平台默认；实重可比约定重量多5%'),
  ('return_window_days', '2019-01-01', 7, '平台默认；自验收次日起算');

CREATE TABLE shipments (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE CHECK (number ~ '^FH[0-9]{4}-[0-9]{6,}$'),
  order_id uuid NOT NULL REFERENCES orders (id),
  buyer_id uuid NOT NULL REFERENCES organisations (id),
  supplier_id uuid NOT NULL REFERENCES organisations (id),
  carrier text NOT NULL CHECK (length(carrier) BETWEEN 1 AND 60),
  tracking_number text CHECK (length(tracking_number) BETWEEN 1 AND 60),
  parcels integer NOT NULL DEFAULT 1 CHECK (parcels BETWEEN 1 AND 10000),
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 500),
  state text NOT NULL CHECK (state IN ('sent', 'arrived', 'received')),
  sent_at timestamptz NOT NULL,
  sent_on date NOT NULL,
  sent_by uuid REFERENCES users (id),
  arrived_at timestamptz,
  -- The buyer's last day; afterwards acceptance is deemed. Null: only a person may accept (a dispute was upheld).
  accept_by date,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (id, order_id),
  CHECK (state <> 'arrived' OR arrived_at IS NOT NULL),
  CHECK (arrived_at >= sent_at)
);
CREATE INDEX shipments_order ON shipments (order_id, id);
CREATE INDEX shipments_buyer ON shipments (buyer_id, sent_at DESC, id DESC);
CREATE INDEX shipments_supplier ON shipments (supplier_id, sent_at DESC, id DESC);
CREATE INDEX shipments_overdue ON shipments (accept_by) WHERE state <> 'received';
CREATE INDEX shipments_sent_by ON shipments (sent_by);

CREATE TABLE shipment_lines (
  id uuid PRIMARY KEY,
  shipment_id uuid NOT NULL,
  order_id uuid NOT NULL,
  order_line_id uuid NOT NULL,
  quantity bigint NOT NULL CHECK (quantity > 0),
  -- As weighed by the supplier; only for what is sold by weight.
  shipped_grams bigint CHECK (shipped_grams > 0),
  UNIQUE (shipment_id, order_line_id),
  UNIQUE (id, order_line_id),
  FOREIGN KEY (shipment_id, order_id) REFERENCES shipments (id, order_id),
  FOREIGN KEY (order_line_id, order_id) REFERENCES order_lines (id, order_id)
);
CREATE INDEX shipment_lines_order_line ON shipment_lines (order_line_id, order_id);

-- 承诺达标合格证: the producer's own word about a batch (农业农村部令2025年第4号); optional.
CREATE TABLE conformity_statements (
  id uuid PRIMARY KEY,
  shipment_id uuid NOT NULL REFERENCES shipments (id),
  number text NOT NULL CHECK (length(number) BETWEEN 1 AND 60),
  product_name text NOT NULL CHECK (length(product_name) BETWEEN 1 AND 60),
  batch text NOT NULL DEFAULT '' CHECK (length(batch) <= 60),
  basis text NOT NULL CHECK (basis IN ('quality_control', 'self_test', 'commissioned_test')),
  producer_name text NOT NULL CHECK (length(producer_name) BETWEEN 1 AND 100),
  origin text NOT NULL CHECK (length(origin) BETWEEN 1 AND 100),
  issued_on date NOT NULL,
  file_id uuid REFERENCES files (id),
  UNIQUE (shipment_id, number)
);
CREATE INDEX conformity_statements_file ON conformity_statements (file_id) WHERE file_id IS NOT NULL;

CREATE TABLE tracking_entries (
  id uuid PRIMARY KEY,
  shipment_id uuid NOT NULL REFERENCES shipments (id),
  at timestamptz NOT NULL,
  place text NOT NULL DEFAULT '' CHECK (length(place) <= 100),
  note text NOT NULL CHECK (length(note) BETWEEN 1 AND 300),
  recorded_by uuid REFERENCES users (id),
  recorded_at timestamptz NOT NULL
);
CREATE INDEX tracking_entries_shipment ON tracking_entries (shipment_id, at, id);
CREATE INDEX tracking_entries_recorded_by ON tracking_entries (recorded_by);

CREATE TABLE receipts (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE CHECK (number ~ '^YS[0-9]{4}-[0-9]{6,}$'),
  shipment_id uuid NOT NULL UNIQUE,
  order_id uuid NOT NULL,
  buyer_id uuid NOT NULL REFERENCES organisations (id),
  supplier_id uuid NOT NULL REFERENCES organisations (id),
  kind text NOT NULL CHECK (kind IN ('person', 'deemed')),
  accepted_by uuid REFERENCES users (id),
  at timestamptz NOT NULL,
  received_on date NOT NULL,
  goods_fen bigint NOT NULL CHECK (goods_fen >= 0),
  -- The whole freight of the order, with its first receipt that accepts anything.
  freight_fen bigint NOT NULL DEFAULT 0 CHECK (freight_fen >= 0),
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 500),
  FOREIGN KEY (shipment_id, order_id) REFERENCES shipments (id, order_id),
  CHECK ((kind = 'deemed') = (accepted_by IS NULL)),
  CHECK (freight_fen = 0 OR goods_fen > 0)
);
CREATE UNIQUE INDEX receipts_freight_once ON receipts (order_id) WHERE freight_fen > 0;
CREATE INDEX receipts_order ON receipts (order_id, id);
CREATE INDEX receipts_buyer ON receipts (buyer_id, received_on, id);
CREATE INDEX receipts_supplier ON receipts (supplier_id, received_on, id);
CREATE INDEX receipts_accepted_by ON receipts (accepted_by);

CREATE TABLE receipt_lines (
  id uuid PRIMARY KEY,
  receipt_id uuid NOT NULL REFERENCES receipts (id),
  shipment_line_id uuid NOT NULL UNIQUE,
  order_line_id uuid NOT NULL REFERENCES order_lines (id),
  accepted_quantity bigint NOT NULL CHECK (accepted_quantity >= 0),
  -- The actual weight; only for what is sold by weight.
  accepted_grams bigint CHECK (accepted_grams >= 0),
  refused_quantity bigint NOT NULL CHECK (refused_quantity >= 0),
  refusal_reason text CHECK (refusal_reason IN ('short_weight', 'short_count', 'damaged', 'spoiled', 'wrong_goods', 'quality',
    'near_expiry', 'papers_missing', 'late', 'other')),
  refusal_text text NOT NULL DEFAULT '' CHECK (length(refusal_text) <= 500),
  amount_fen bigint NOT NULL CHECK (amount_fen >= 0),
  photo_file_ids uuid[] NOT NULL DEFAULT '{}' CHECK (cardinality(photo_file_ids) <= 9),
  FOREIGN KEY (shipment_line_id, order_line_id) REFERENCES shipment_lines (id, order_line_id),
  CHECK (accepted_quantity + refused_quantity > 0),
  CHECK (refused_quantity = 0 OR refusal_reason IS NOT NULL),
  CHECK (accepted_quantity > 0 OR (amount_fen = 0 AND coalesce(accepted_grams, 0) = 0))
);
CREATE INDEX receipt_lines_receipt ON receipt_lines (receipt_id);
CREATE INDEX receipt_lines_order_line ON receipt_lines (order_line_id);
CREATE INDEX receipt_lines_shipment_line ON receipt_lines (shipment_line_id, order_line_id);

CREATE TABLE disputes (
  id uuid PRIMARY KEY,
  shipment_id uuid NOT NULL,
  order_id uuid NOT NULL,
  reason text NOT NULL CHECK (reason IN ('not_arrived', 'short_weight', 'short_count', 'damaged', 'spoiled', 'wrong_goods', 'quality',
    'papers_missing', 'other')),
  note text NOT NULL CHECK (length(note) BETWEEN 1 AND 500),
  photo_file_ids uuid[] NOT NULL DEFAULT '{}' CHECK (cardinality(photo_file_ids) <= 9),
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'settled')),
  -- accepted: the buyer accepted after all; withdrawn by the buyer; upheld or rejected by the operator.
  outcome text CHECK (outcome IN ('accepted', 'withdrawn', 'upheld', 'rejected')),
  opened_by uuid REFERENCES users (id),
  opened_at timestamptz NOT NULL,
  answer text NOT NULL DEFAULT '' CHECK (length(answer) <= 500),
  answered_by uuid REFERENCES users (id),
  answered_at timestamptz,
  settled_by uuid REFERENCES users (id),
  settled_at timestamptz,
  settlement_note text NOT NULL DEFAULT '' CHECK (length(settlement_note) <= 500),
  FOREIGN KEY (shipment_id, order_id) REFERENCES shipments (id, order_id),
  CHECK ((state = 'settled') = (outcome IS NOT NULL) AND (state = 'settled') = (settled_at IS NOT NULL)),
  CHECK ((answered_at IS NULL) = (answer = ''))
);
CREATE UNIQUE INDEX disputes_one_open ON disputes (shipment_id) WHERE state = 'open';
CREATE INDEX disputes_shipment ON disputes (shipment_id, order_id);
CREATE INDEX disputes_order ON disputes (order_id, id);
CREATE INDEX disputes_opened ON disputes (opened_at DESC, id DESC) WHERE state = 'open';
CREATE INDEX disputes_opened_by ON disputes (opened_by);
CREATE INDEX disputes_answered_by ON disputes (answered_by);
CREATE INDEX disputes_settled_by ON disputes (settled_by);

CREATE TABLE returns (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE CHECK (number ~ '^TH[0-9]{4}-[0-9]{6,}$'),
  receipt_line_id uuid NOT NULL REFERENCES receipt_lines (id),
  order_id uuid NOT NULL,
  order_line_id uuid NOT NULL,
  buyer_id uuid NOT NULL REFERENCES organisations (id),
  supplier_id uuid NOT NULL REFERENCES organisations (id),
  quantity bigint NOT NULL CHECK (quantity >= 0),
  grams bigint CHECK (grams > 0),
  -- An estimate while asked; exact from agreement on.
  amount_fen bigint NOT NULL CHECK (amount_fen >= 0),
  reason text NOT NULL CHECK (reason IN ('spoiled', 'quality', 'wrong_goods', 'short_weight', 'near_expiry', 'papers_missing', 'other')),
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 500),
  photo_file_ids uuid[] NOT NULL DEFAULT '{}' CHECK (cardinality(photo_file_ids) <= 9),
  state text NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'agreed', 'refused')),
  -- True: the goods are on the supplier's shelf again.
  restocked boolean NOT NULL DEFAULT false,
  asked_by uuid REFERENCES users (id),
  asked_at timestamptz NOT NULL,
  asked_on date NOT NULL,
  decided_by uuid REFERENCES users (id),
  decided_at timestamptz,
  decision_note text NOT NULL DEFAULT '' CHECK (length(decision_note) <= 500),
  version integer NOT NULL DEFAULT 1,
  FOREIGN KEY (order_line_id, order_id) REFERENCES order_lines (id, order_id),
  CHECK (quantity > 0 OR grams IS NOT NULL),
  CHECK ((state = 'asked') = (decided_at IS NULL)),
  CHECK (NOT restocked OR (state = 'agreed' AND quantity > 0)),
  CHECK (state <> 'refused' OR decision_note <> '')
);
CREATE INDEX returns_receipt_line ON returns (receipt_line_id);
CREATE INDEX returns_order_line ON returns (order_line_id, order_id);
CREATE INDEX returns_order ON returns (order_id, id);
CREATE INDEX returns_buyer ON returns (buyer_id, asked_at DESC, id DESC);
CREATE INDEX returns_supplier ON returns (supplier_id, asked_at DESC, id DESC);
CREATE INDEX returns_asked_by ON returns (asked_by);
CREATE INDEX returns_decided_by ON returns (decided_by);

-- The sums on order_lines follow the rows whoever writes them; their CHECKs then refuse what is too much, and the lock on
-- the order line makes two parallel writers wait for one another. Lines are taken in the order of their ids.
CREATE FUNCTION add_shipped_quantity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM order_lines WHERE id IN (SELECT order_line_id FROM fresh) ORDER BY id FOR UPDATE;
  UPDATE order_lines line SET shipped_quantity = line.shipped_quantity + added.quantity
    FROM (SELECT order_line_id, sum(quantity)::bigint AS quantity FROM fresh GROUP BY order_line_id) added
   WHERE line.id = added.order_line_id;
  RETURN NULL;
END $$;
CREATE TRIGGER shipment_lines_add_shipped AFTER INSERT ON shipment_lines
  REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION add_shipped_quantity();

CREATE FUNCTION add_settled_quantity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM fresh JOIN shipment_lines sent ON sent.id = fresh.shipment_line_id
              WHERE fresh.accepted_quantity + fresh.refused_quantity <> sent.quantity) THEN
    RAISE EXCEPTION 'a receipt line settles exactly what its shipment line brought' USING ERRCODE = 'check_violation';
  END IF;
  PERFORM FROM order_lines WHERE id IN (SELECT order_line_id FROM fresh) ORDER BY id FOR UPDATE;
  UPDATE order_lines line SET settled_quantity = line.settled_quantity + added.quantity
    FROM (SELECT order_line_id, sum(accepted_quantity + refused_quantity)::bigint AS quantity FROM fresh GROUP BY order_line_id) added
   WHERE line.id = added.order_line_id;
  RETURN NULL;
END $$;
CREATE TRIGGER receipt_lines_add_settled AFTER INSERT ON receipt_lines
  REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION add_settled_quantity();

-- Open and agreed returns of a receipt line never exceed what was accepted and paid for. Runs as the owner, because the
-- application may not lock rows it may not change.
CREATE FUNCTION check_returns() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE accepted receipt_lines;
BEGIN
  SELECT * INTO accepted FROM receipt_lines WHERE id = NEW.receipt_line_id FOR UPDATE;
  IF EXISTS (
    SELECT FROM returns WHERE receipt_line_id = NEW.receipt_line_id AND state <> 'refused'
    HAVING sum(quantity) > accepted.accepted_quantity OR coalesce(sum(grams), 0) > coalesce(accepted.accepted_grams, 0)
        OR sum(amount_fen) FILTER (WHERE state = 'agreed') > accepted.amount_fen) THEN
    RAISE EXCEPTION 'more is returned than was accepted' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER returns_never_more AFTER INSERT OR UPDATE ON returns FOR EACH ROW EXECUTE FUNCTION check_returns();

REVOKE UPDATE, DELETE, TRUNCATE ON shipment_lines, conformity_statements, tracking_entries, receipts, receipt_lines FROM bangfu_app;
REVOKE DELETE, TRUNCATE ON shipments, disputes, returns FROM bangfu_app;
CREATE TRIGGER shipment_lines_append_only BEFORE UPDATE OR DELETE ON shipment_lines FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER shipment_lines_no_truncate BEFORE TRUNCATE ON shipment_lines FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tracking_entries_append_only BEFORE UPDATE OR DELETE ON tracking_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER receipts_append_only BEFORE UPDATE OR DELETE ON receipts FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER receipts_no_truncate BEFORE TRUNCATE ON receipts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER receipt_lines_append_only BEFORE UPDATE OR DELETE ON receipt_lines FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER receipt_lines_no_truncate BEFORE TRUNCATE ON receipt_lines FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
