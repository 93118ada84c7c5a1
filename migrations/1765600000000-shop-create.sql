-- Shoppers: carts, addresses, freight, checkouts, orders and their parcels. Creates only; locks nothing that exists.
-- Forward only: the tables hold orders that people paid for.

-- Minutes, days and counts, dated: the latest row that has begun holds.
CREATE TABLE shop_settings (
  key text NOT NULL CHECK (key IN ('payment_minutes', 'reservation_minutes', 'confirm_after_delivery_days', 'confirm_after_shipping_days')),
  valid_from date NOT NULL,
  value integer NOT NULL CHECK (value >= 1),
  basis text NOT NULL CHECK (basis <> ''),
  PRIMARY KEY (key, valid_from)
);
INSERT INTO shop_settings (key, valid_from, value, basis) VALUES
  ('payment_minutes', '2019-01-01', 35, '平台默认；收银台页面最短有效30分钟，另加5分钟'),
  ('reservation_minutes', '2019-01-01', 40, '平台默认；比付款期限多5分钟，等候支付结果'),
  ('confirm_after_delivery_days', '2019-01-01', 7, '平台默认；自送达次日起算，期满自动确认收货'),
  ('confirm_after_shipping_days', '2019-01-01', 15, '平台默认；未登记送达的，自全部发货次日起算');

-- A guest's cart is found by the hash of a token in a cookie, and ends; a person's is one for ever.
CREATE TABLE shop_carts (
  id uuid PRIMARY KEY,
  user_id uuid UNIQUE REFERENCES users (id),
  token_hash bytea UNIQUE CHECK (length(token_hash) = 32),
  expires_at timestamptz,
  created_at timestamptz NOT NULL,
  CHECK ((user_id IS NULL) <> (token_hash IS NULL)),
  CHECK ((token_hash IS NULL) = (expires_at IS NULL))
);
CREATE INDEX shop_carts_expiring ON shop_carts (expires_at) WHERE expires_at IS NOT NULL;

CREATE TABLE shop_cart_lines (
  id uuid PRIMARY KEY,
  cart_id uuid NOT NULL REFERENCES shop_carts (id) ON DELETE CASCADE,
  variant_id uuid NOT NULL REFERENCES variants (id),
  quantity bigint NOT NULL CHECK (quantity BETWEEN 1 AND 1000000),
  -- Wanted in the next checkout.
  chosen boolean NOT NULL DEFAULT true,
  -- The price when it was put in, so that a change can be told; nobody pays by it.
  seen_price_fen bigint NOT NULL CHECK (seen_price_fen > 0),
  added_at timestamptz NOT NULL,
  UNIQUE (cart_id, variant_id)
);
CREATE INDEX shop_cart_lines_variant ON shop_cart_lines (variant_id);

-- A shopper's address book. Name, telephone and the place below the division are sealed, with masks beside them.
CREATE TABLE shop_addresses (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users (id),
  contact_sealed text NOT NULL,
  name_masked text NOT NULL CHECK (name_masked LIKE '%*%'),
  phone_masked text NOT NULL CHECK (phone_masked ~ '^[0-9]{3}\*{4}[0-9]{4}$'),
  division_code text NOT NULL REFERENCES divisions (code) CHECK (length(division_code) >= 6),
  label text NOT NULL DEFAULT '' CHECK (length(label) <= 10),
  is_default boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX shop_addresses_user ON shop_addresses (user_id, id);
CREATE INDEX shop_addresses_division ON shop_addresses (division_code);
CREATE UNIQUE INDEX shop_addresses_one_default ON shop_addresses (user_id) WHERE is_default;

-- Terms of freight of a supplier, or of the platform for those who have none (supplier_id NULL). Never changed: the latest that has begun holds.
CREATE TABLE freight_templates (
  id uuid PRIMARY KEY,
  supplier_id uuid REFERENCES organisations (id),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
  begins_at timestamptz NOT NULL,
  written_by uuid REFERENCES users (id),
  UNIQUE NULLS NOT DISTINCT (supplier_id, begins_at)
);
CREATE INDEX freight_templates_written_by ON freight_templates (written_by) WHERE written_by IS NOT NULL;

CREATE TABLE freight_zones (
  template_id uuid NOT NULL REFERENCES freight_templates (id),
  position integer NOT NULL CHECK (position BETWEEN 1 AND 40),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
  -- Everywhere that no other zone names.
  elsewhere boolean NOT NULL DEFAULT false,
  served boolean NOT NULL,
  first_grams bigint CHECK (first_grams BETWEEN 1 AND 1000000000),
  first_fen bigint CHECK (first_fen BETWEEN 0 AND 100000000),
  next_grams bigint CHECK (next_grams BETWEEN 1 AND 1000000000),
  next_fen bigint CHECK (next_fen BETWEEN 0 AND 100000000),
  -- Goods of this worth or more travel free.
  free_above_fen bigint CHECK (free_above_fen BETWEEN 0 AND 1000000000000),
  promise_days_min integer CHECK (promise_days_min BETWEEN 0 AND 60),
  promise_days_max integer CHECK (promise_days_max BETWEEN 1 AND 60),
  PRIMARY KEY (template_id, position),
  CHECK (served = (first_grams IS NOT NULL) AND served = (first_fen IS NOT NULL) AND served = (next_grams IS NOT NULL)
     AND served = (next_fen IS NOT NULL) AND served = (promise_days_min IS NOT NULL) AND served = (promise_days_max IS NOT NULL)),
  CHECK (served OR free_above_fen IS NULL),
  CHECK (promise_days_min <= promise_days_max)
);
CREATE UNIQUE INDEX freight_zones_one_elsewhere ON freight_zones (template_id) WHERE elsewhere;

-- The zone of a place is that of its longest prefix.
CREATE TABLE freight_zone_divisions (
  template_id uuid NOT NULL,
  zone_position integer NOT NULL,
  division_code text NOT NULL REFERENCES divisions (code) DEFERRABLE INITIALLY DEFERRED CHECK (length(division_code) <= 9),
  PRIMARY KEY (template_id, division_code),
  FOREIGN KEY (template_id, zone_position) REFERENCES freight_zones (template_id, position)
);
CREATE INDEX freight_zone_divisions_zone ON freight_zone_divisions (template_id, zone_position);
CREATE INDEX freight_zone_divisions_division ON freight_zone_divisions (division_code);

INSERT INTO freight_templates (id, supplier_id, name, begins_at) VALUES
  ('01900000-0000-7000-8000-00000f4e1901', NULL, '平台默认运费', '2019-01-01T00:00:00+08:00');
INSERT INTO freight_zones (template_id, position, name, elsewhere, served, first_grams, first_fen, next_grams, next_fen, free_above_fen,
  promise_days_min, promise_days_max) VALUES
  ('01900000-0000-7000-8000-00000f4e1901', 1, '全国', true, true, 1000, 800, 1000, 300, 9900, 2, 7);

-- What a shopper pays at once: one order per supplier. Amounts are on the lines, the state of the money is in payments.
CREATE TABLE checkouts (
  id uuid PRIMARY KEY,
  buyer_id uuid NOT NULL REFERENCES users (id),
  source text NOT NULL CHECK (source IN ('cart', 'direct')),
  state text NOT NULL DEFAULT 'awaiting_payment' CHECK (state IN ('awaiting_payment', 'paid', 'closed')),
  -- replaced: the same goods of the cart went into a later checkout.
  closed_reason text CHECK (closed_reason IN ('cancelled', 'expired', 'replaced', 'parked', 'refunded')),
  placed_at timestamptz NOT NULL,
  -- Last moment to pay; the goods are held a little longer.
  expires_at timestamptz NOT NULL,
  held_until timestamptz NOT NULL CHECK (held_until >= expires_at),
  paid_at timestamptz,
  closed_at timestamptz,
  -- No page at the provider can take money for it any more.
  attempt_ended_at timestamptz,
  -- The one decision about money that came: kept (stock was held), revived (taken again), refunded (could not be fulfilled).
  decision text CHECK (decision IN ('kept', 'revived', 'refunded')),
  decision_reason text CHECK (decision_reason IN ('stock_lost', 'too_late', 'amount_differs')),
  decided_at timestamptz,
  refund_id uuid REFERENCES refunds (id),
  delivery_division_code text NOT NULL REFERENCES divisions (code),
  -- Name, telephone and the place below the division, sealed for this checkout.
  delivery_contact_sealed text NOT NULL,
  delivery_place text NOT NULL CHECK (delivery_place <> ''),
  delivery_name_masked text NOT NULL CHECK (delivery_name_masked LIKE '%*%'),
  delivery_phone_masked text NOT NULL CHECK (delivery_phone_masked ~ '^[0-9]{3}\*{4}[0-9]{4}$'),
  invoice_title_kind text CHECK (invoice_title_kind IN ('personal', 'company')),
  invoice_title text CHECK (length(invoice_title) BETWEEN 1 AND 100),
  invoice_tax_number text CHECK (invoice_tax_number ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  invoice_email text CHECK (length(invoice_email) BETWEEN 3 AND 200),
  -- The unit that the purchase is attributed to, the code that led here, and who receives the gift.
  attribution_unit_id uuid REFERENCES organisations (id),
  referral_code_id uuid,
  gift_institution_id uuid,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (id, buyer_id),
  CHECK ((state = 'closed') = (closed_reason IS NOT NULL) AND (state = 'closed') = (closed_at IS NOT NULL)),
  CHECK ((state = 'paid') = (paid_at IS NOT NULL)),
  CHECK ((decision IS NULL) = (decided_at IS NULL)),
  CHECK ((decision IS NOT DISTINCT FROM 'refunded') = (decision_reason IS NOT NULL)),
  CHECK (refund_id IS NULL OR decision = 'refunded'),
  CHECK (state <> 'paid' OR decision IN ('kept', 'revived')),
  CHECK ((invoice_title_kind IS NULL) = (invoice_title IS NULL) AND (invoice_title_kind IS NULL) = (invoice_email IS NULL)),
  CHECK ((invoice_title_kind IS NOT DISTINCT FROM 'company') = (invoice_tax_number IS NOT NULL))
);
CREATE INDEX checkouts_buyer ON checkouts (buyer_id, placed_at DESC, id DESC);
CREATE INDEX checkouts_waiting ON checkouts (expires_at, id) WHERE state = 'awaiting_payment';
CREATE INDEX checkouts_waiting_of_buyer ON checkouts (buyer_id) WHERE state = 'awaiting_payment';
CREATE INDEX checkouts_unended ON checkouts (closed_at, id) WHERE state = 'closed' AND attempt_ended_at IS NULL;
CREATE INDEX checkouts_refund ON checkouts (refund_id) WHERE refund_id IS NOT NULL;
CREATE INDEX checkouts_division ON checkouts (delivery_division_code);
CREATE INDEX checkouts_attribution ON checkouts (attribution_unit_id, paid_at) WHERE attribution_unit_id IS NOT NULL;
CREATE INDEX checkouts_referral ON checkouts (referral_code_id, paid_at) WHERE referral_code_id IS NOT NULL;
CREATE INDEX checkouts_gift ON checkouts (gift_institution_id, paid_at) WHERE gift_institution_id IS NOT NULL;

CREATE TABLE shop_orders (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE CHECK (number ~ '^GD[0-9]{4}-[0-9]{6,}$'),
  checkout_id uuid NOT NULL,
  buyer_id uuid NOT NULL REFERENCES users (id),
  supplier_id uuid NOT NULL REFERENCES organisations (id),
  state text NOT NULL DEFAULT 'awaiting_payment' CHECK (state IN ('awaiting_payment', 'paid', 'shipped', 'delivered', 'received', 'closed')),
  -- unpaid: nothing was taken; refunded: money came for goods that were gone, all of it goes back; cancelled: paid, then given back before shipment.
  closed_reason text CHECK (closed_reason IN ('unpaid', 'refunded', 'buyer_cancelled', 'supplier_cancelled')),
  freight_fen bigint NOT NULL CHECK (freight_fen BETWEEN 0 AND 1000000000000),
  -- As promised at checkout, in days after payment.
  promise_days_min integer NOT NULL CHECK (promise_days_min >= 0),
  promise_days_max integer NOT NULL CHECK (promise_days_max >= promise_days_min),
  buyer_note text NOT NULL DEFAULT '' CHECK (length(buyer_note) <= 200),
  placed_at timestamptz NOT NULL,
  paid_at timestamptz,
  packed_at timestamptz,
  -- Everything that is still wanted has left; everything has arrived; the buyer has it.
  shipped_at timestamptz,
  delivered_at timestamptz,
  received_at timestamptz,
  received_by text CHECK (received_by IN ('buyer', 'deemed')),
  -- From this date on receipt is deemed, unless something is open on the order.
  confirm_due_on date,
  closed_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (checkout_id, supplier_id),
  UNIQUE (id, supplier_id),
  UNIQUE (id, buyer_id),
  FOREIGN KEY (checkout_id, buyer_id) REFERENCES checkouts (id, buyer_id),
  CHECK (state IN ('awaiting_payment', 'closed') OR paid_at IS NOT NULL),
  CHECK (state NOT IN ('shipped', 'delivered') OR confirm_due_on IS NOT NULL),
  CHECK (state NOT IN ('shipped', 'delivered', 'received') OR shipped_at IS NOT NULL),
  CHECK (state <> 'delivered' OR delivered_at IS NOT NULL),
  CHECK ((state = 'received') = (received_at IS NOT NULL) AND (state = 'received') = (received_by IS NOT NULL)),
  CHECK ((state = 'closed') = (closed_at IS NOT NULL) AND (state = 'closed') = (closed_reason IS NOT NULL))
);
CREATE INDEX shop_orders_checkout ON shop_orders (checkout_id, buyer_id);
CREATE INDEX shop_orders_buyer ON shop_orders (buyer_id, placed_at DESC, id DESC);
CREATE INDEX shop_orders_buyer_state ON shop_orders (buyer_id, state, placed_at DESC, id DESC);
CREATE INDEX shop_orders_supplier ON shop_orders (supplier_id, placed_at DESC, id DESC);
CREATE INDEX shop_orders_supplier_state ON shop_orders (supplier_id, state, placed_at DESC, id DESC);
CREATE INDEX shop_orders_confirm_due ON shop_orders (confirm_due_on, id) WHERE state IN ('shipped', 'delivered');

CREATE TABLE shop_order_lines (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES shop_orders (id),
  position integer NOT NULL CHECK (position >= 1),
  -- The line of the cart that it came from; gone once it is paid.
  cart_line_id uuid,
  variant_id uuid NOT NULL REFERENCES variants (id),
  reservation_id uuid NOT NULL REFERENCES stock_reservations (id),
  -- The facts of the day of ordering, for ever.
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
  quantity bigint NOT NULL CHECK (quantity BETWEEN 1 AND 1000000),
  unit_price_fen bigint NOT NULL CHECK (unit_price_fen BETWEEN 1 AND 100000000000),
  amount_fen bigint NOT NULL CHECK (amount_fen = unit_price_fen * quantity),
  -- Sum over shop_parcel_lines, kept by their trigger.
  shipped_quantity bigint NOT NULL DEFAULT 0,
  -- Sum over shop_cancellation_lines, kept by their trigger.
  cancelled_quantity bigint NOT NULL DEFAULT 0,
  UNIQUE (order_id, position),
  UNIQUE (order_id, variant_id),
  UNIQUE (id, order_id),
  UNIQUE (reservation_id),
  CHECK (0 <= shipped_quantity AND 0 <= cancelled_quantity),
  CONSTRAINT shop_order_lines_within CHECK (shipped_quantity + cancelled_quantity <= quantity),
  CHECK (certificate_id IS NOT NULL OR (catalogue_code IS NULL AND NOT listed832 AND NOT poor_household_linked))
) WITH (fillfactor = 80);
CREATE INDEX shop_order_lines_cart_line ON shop_order_lines (cart_line_id) WHERE cart_line_id IS NOT NULL;
CREATE INDEX shop_order_lines_variant ON shop_order_lines (variant_id);
CREATE INDEX shop_order_lines_category ON shop_order_lines (category_code);
CREATE INDEX shop_order_lines_origin ON shop_order_lines (origin_code text_pattern_ops);
CREATE INDEX shop_order_lines_certificate ON shop_order_lines (certificate_id) WHERE certificate_id IS NOT NULL;
CREATE INDEX shop_order_lines_catalogue ON shop_order_lines (catalogue_code) WHERE catalogue_code IS NOT NULL;

-- What of an order will not be delivered, and the money that goes back for it: price times units of its lines, and freight.
CREATE TABLE shop_cancellations (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES shop_orders (id),
  by_side text NOT NULL CHECK (by_side IN ('buyer', 'supplier')),
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
  -- Freight that goes back with it; only when nothing of the order is delivered.
  freight_fen bigint NOT NULL CHECK (freight_fen >= 0),
  refund_id uuid NOT NULL UNIQUE REFERENCES refunds (id),
  at timestamptz NOT NULL,
  actor_user_id uuid REFERENCES users (id),
  UNIQUE (id, order_id)
);
CREATE INDEX shop_cancellations_order ON shop_cancellations (order_id, id);
CREATE INDEX shop_cancellations_actor ON shop_cancellations (actor_user_id) WHERE actor_user_id IS NOT NULL;

CREATE TABLE shop_cancellation_lines (
  cancellation_id uuid NOT NULL,
  order_id uuid NOT NULL,
  order_line_id uuid NOT NULL,
  quantity bigint NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (cancellation_id, order_line_id),
  FOREIGN KEY (cancellation_id, order_id) REFERENCES shop_cancellations (id, order_id),
  FOREIGN KEY (order_line_id, order_id) REFERENCES shop_order_lines (id, order_id)
);
CREATE INDEX shop_cancellation_lines_cancellation ON shop_cancellation_lines (cancellation_id, order_id);
CREATE INDEX shop_cancellation_lines_line ON shop_cancellation_lines (order_line_id, order_id);

-- What keeps receipt from being deemed: an open claim, a dispute of the payer. One row per cause; ended when it is settled.
CREATE TABLE shop_order_holds (
  order_id uuid NOT NULL REFERENCES shop_orders (id),
  cause_type text NOT NULL CHECK (cause_type ~ '^[a-z_]{2,40}$'),
  cause_id uuid NOT NULL,
  opened_at timestamptz NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (order_id, cause_type, cause_id),
  CHECK (ended_at >= opened_at)
);

-- The timeline: what happened, who did it, for both sides to read.
CREATE TABLE shop_order_steps (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES shop_orders (id),
  kind text NOT NULL CHECK (kind ~ '^[a-z_]{3,40}$'),
  at timestamptz NOT NULL,
  actor_user_id uuid REFERENCES users (id),
  -- Whose side acted, as both may read it.
  side text NOT NULL CHECK (side IN ('buyer', 'supplier', 'platform')),
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 500),
  detail jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX shop_order_steps_order ON shop_order_steps (order_id, id);
CREATE INDEX shop_order_steps_actor ON shop_order_steps (actor_user_id) WHERE actor_user_id IS NOT NULL;

CREATE TABLE shop_parcels (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES shop_orders (id),
  carrier text NOT NULL CHECK (length(carrier) BETWEEN 1 AND 60),
  tracking_number text NOT NULL CHECK (length(tracking_number) BETWEEN 1 AND 60),
  sent_at timestamptz NOT NULL,
  sent_by uuid REFERENCES users (id),
  delivered_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (id, order_id),
  CHECK (delivered_at >= sent_at)
);
CREATE INDEX shop_parcels_order ON shop_parcels (order_id, id);
CREATE INDEX shop_parcels_sent_by ON shop_parcels (sent_by);

CREATE TABLE shop_parcel_lines (
  parcel_id uuid NOT NULL,
  order_id uuid NOT NULL,
  order_line_id uuid NOT NULL,
  quantity bigint NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (parcel_id, order_line_id),
  FOREIGN KEY (parcel_id, order_id) REFERENCES shop_parcels (id, order_id),
  FOREIGN KEY (order_line_id, order_id) REFERENCES shop_order_lines (id, order_id)
);
CREATE INDEX shop_parcel_lines_parcel ON shop_parcel_lines (parcel_id, order_id);
CREATE INDEX shop_parcel_lines_line ON shop_parcel_lines (order_line_id, order_id);

CREATE TABLE shop_tracking_entries (
  id uuid PRIMARY KEY,
  parcel_id uuid NOT NULL REFERENCES shop_parcels (id),
  at timestamptz NOT NULL,
  place text NOT NULL DEFAULT '' CHECK (length(place) <= 100),
  note text NOT NULL CHECK (length(note) BETWEEN 1 AND 300),
  recorded_by uuid REFERENCES users (id),
  recorded_at timestamptz NOT NULL
);
CREATE INDEX shop_tracking_entries_parcel ON shop_tracking_entries (parcel_id, at, id);
CREATE INDEX shop_tracking_entries_recorded_by ON shop_tracking_entries (recorded_by);

-- The invoice that a supplier wrote for an order whose buyer asked for one; kept by its hash. A voided one makes room for another.
CREATE TABLE shop_invoices (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  number text NOT NULL CHECK (number ~ '^[0-9A-Z]{8,20}$'),
  issued_on date NOT NULL,
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  file_id uuid NOT NULL REFERENCES files (id),
  file_sha256 text NOT NULL CHECK (file_sha256 ~ '^[0-9a-f]{64}$'),
  recorded_by uuid REFERENCES users (id),
  recorded_at timestamptz NOT NULL,
  voided_at timestamptz,
  void_reason text CHECK (length(void_reason) BETWEEN 1 AND 300),
  CONSTRAINT shop_invoices_number_once UNIQUE (supplier_id, number),
  FOREIGN KEY (order_id, supplier_id) REFERENCES shop_orders (id, supplier_id),
  CHECK ((voided_at IS NULL) = (void_reason IS NULL))
);
CREATE UNIQUE INDEX shop_invoices_one_valid ON shop_invoices (order_id) WHERE voided_at IS NULL;
CREATE UNIQUE INDEX shop_invoices_file_once ON shop_invoices (supplier_id, file_sha256) WHERE voided_at IS NULL;
CREATE INDEX shop_invoices_order ON shop_invoices (order_id, supplier_id);
CREATE INDEX shop_invoices_file ON shop_invoices (file_id);
CREATE INDEX shop_invoices_recorded_by ON shop_invoices (recorded_by) WHERE recorded_by IS NOT NULL;

-- The sums on shop_order_lines follow the rows whoever writes them; their CHECK then refuses what is too much. Lines are taken in the order of their ids.
CREATE FUNCTION add_shop_shipped_quantity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM shop_order_lines WHERE id IN (SELECT order_line_id FROM fresh) ORDER BY id FOR UPDATE;
  UPDATE shop_order_lines line SET shipped_quantity = line.shipped_quantity + added.quantity
    FROM (SELECT order_line_id, sum(quantity)::bigint AS quantity FROM fresh GROUP BY order_line_id) added
   WHERE line.id = added.order_line_id;
  RETURN NULL;
END $$;
CREATE TRIGGER shop_parcel_lines_add_shipped AFTER INSERT ON shop_parcel_lines
  REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION add_shop_shipped_quantity();

CREATE FUNCTION add_shop_cancelled_quantity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM shop_order_lines WHERE id IN (SELECT order_line_id FROM fresh) ORDER BY id FOR UPDATE;
  UPDATE shop_order_lines line SET cancelled_quantity = line.cancelled_quantity + added.quantity
    FROM (SELECT order_line_id, sum(quantity)::bigint AS quantity FROM fresh GROUP BY order_line_id) added
   WHERE line.id = added.order_line_id;
  RETURN NULL;
END $$;
CREATE TRIGGER shop_cancellation_lines_add_cancelled AFTER INSERT ON shop_cancellation_lines
  REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION add_shop_cancelled_quantity();

-- Facts of a sale stand for ever; only these columns of a line move.
REVOKE UPDATE ON shop_order_lines FROM bangfu_app;
GRANT UPDATE (reservation_id, shipped_quantity, cancelled_quantity) ON shop_order_lines TO bangfu_app;
REVOKE UPDATE ON shop_invoices FROM bangfu_app;
GRANT UPDATE (voided_at, void_reason) ON shop_invoices TO bangfu_app;
REVOKE UPDATE, DELETE, TRUNCATE ON shop_settings, freight_templates, freight_zones, freight_zone_divisions, shop_cancellations,
  shop_cancellation_lines, shop_order_steps, shop_parcel_lines, shop_tracking_entries FROM bangfu_app;
REVOKE DELETE, TRUNCATE ON checkouts, shop_orders, shop_order_lines, shop_order_holds, shop_parcels, shop_invoices FROM bangfu_app;
CREATE TRIGGER shop_order_steps_append_only BEFORE UPDATE OR DELETE ON shop_order_steps FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER shop_order_steps_no_truncate BEFORE TRUNCATE ON shop_order_steps FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER shop_parcel_lines_append_only BEFORE UPDATE OR DELETE ON shop_parcel_lines FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER shop_parcel_lines_no_truncate BEFORE TRUNCATE ON shop_parcel_lines FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER shop_tracking_entries_append_only BEFORE UPDATE OR DELETE ON shop_tracking_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
