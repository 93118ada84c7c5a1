-- What is offered, at what price and how much of it is there. Creates only; locks nothing that exists.

-- Codes are hierarchical (01 ⊃ 0104), so a subtree is a prefix. Loaded from data/categories.csv.
CREATE TABLE categories (
  code text PRIMARY KEY CHECK (code ~ '^([0-9]{2}){1,3}$'),
  name text NOT NULL CHECK (name <> ''),
  parent_code text REFERENCES categories (code) DEFERRABLE INITIALLY DEFERRED,
  tax_treatment text NOT NULL CHECK (tax_treatment IN ('exempt', '9', '13')),
  sort integer NOT NULL,
  basis text NOT NULL DEFAULT '',
  CHECK ((parent_code IS NULL) = (length(code) = 2)),
  CHECK (parent_code IS NULL OR (code LIKE parent_code || '%' AND length(parent_code) = length(code) - 2))
);
CREATE INDEX categories_parent ON categories (parent_code, sort);

-- catalogue_code, listed832, poor_household_linked repeat unchanging facts of the certificate, so that filters need no join;
-- place, search and search_text repeat names of other tables and are written in the transaction of the product;
-- fen_per_kilogram is the lowest of the active variants.
CREATE TABLE products (
  id uuid PRIMARY KEY,
  supplier_id uuid NOT NULL REFERENCES organisations (id),
  agent_for_id uuid REFERENCES organisations (id),
  certificate_id uuid REFERENCES certificates (id),
  catalogue_code text,
  listed832 boolean NOT NULL DEFAULT false,
  poor_household_linked boolean NOT NULL DEFAULT false,
  name text NOT NULL CHECK (length(name) BETWEEN 2 AND 60),
  category_code text NOT NULL REFERENCES categories (code),
  description text NOT NULL DEFAULT '' CHECK (length(description) <= 4000),
  origin_code text NOT NULL REFERENCES divisions (code),
  place text NOT NULL,
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'listed', 'delisted')),
  delisted_reason text,
  -- Milliseconds, as the page cursor writes it.
  listed_at timestamptz(3),
  photo_file_ids uuid[] NOT NULL DEFAULT '{}' CHECK (cardinality(photo_file_ids) <= 9),
  fen_per_kilogram bigint CHECK (fen_per_kilogram >= 0),
  search tsvector NOT NULL,
  search_text text NOT NULL,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (id, supplier_id),
  CHECK (agent_for_id <> supplier_id),
  CHECK ((state = 'delisted') = (delisted_reason IS NOT NULL)),
  CHECK (state <> 'listed' OR (listed_at IS NOT NULL AND fen_per_kilogram IS NOT NULL)),
  CHECK (certificate_id IS NOT NULL OR (catalogue_code IS NULL AND NOT listed832 AND NOT poor_household_linked))
);
CREATE INDEX products_supplier ON products (supplier_id, id DESC);
CREATE INDEX products_agent_for ON products (agent_for_id) WHERE agent_for_id IS NOT NULL;
CREATE INDEX products_certificate ON products (certificate_id) WHERE certificate_id IS NOT NULL;
CREATE INDEX products_category ON products (category_code text_pattern_ops);
CREATE INDEX products_origin ON products (origin_code text_pattern_ops);
CREATE INDEX products_newest ON products (listed_at DESC, id DESC) WHERE state = 'listed';
CREATE INDEX products_by_price ON products (fen_per_kilogram, id) WHERE state = 'listed';
CREATE INDEX products_catalogue ON products (catalogue_code, listed_at DESC, id DESC) WHERE state = 'listed' AND catalogue_code IS NOT NULL;
CREATE INDEX products_search ON products USING gin (search) WHERE state = 'listed';
CREATE INDEX products_search_text ON products USING gin (search_text gin_trgm_ops) WHERE state = 'listed';

CREATE TABLE variants (
  id uuid PRIMARY KEY,
  product_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  sku text NOT NULL CHECK (length(sku) BETWEEN 1 AND 40),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  unit text NOT NULL CHECK (length(unit) BETWEEN 1 AND 8),
  sold_by text NOT NULL CHECK (sold_by IN ('piece', 'weight')),
  net_weight_grams bigint NOT NULL CHECK (net_weight_grams BETWEEN 1 AND 1000000000),
  price_fen bigint NOT NULL CHECK (price_fen BETWEEN 1 AND 100000000000),
  -- Rounded half up, as fenPerKilogram() does.
  fen_per_kilogram bigint NOT NULL GENERATED ALWAYS AS ((price_fen * 1000 + net_weight_grams / 2) / net_weight_grams) STORED,
  min_quantity bigint NOT NULL DEFAULT 1 CHECK (min_quantity >= 1),
  max_quantity bigint CHECK (max_quantity BETWEEN 1 AND 1000000000),
  state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'retired')),
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  FOREIGN KEY (product_id, supplier_id) REFERENCES products (id, supplier_id),
  UNIQUE (supplier_id, sku),
  CHECK (min_quantity <= max_quantity)
);
CREATE INDEX variants_product ON variants (product_id, supplier_id);

-- Every price a variant has had, oldest first.
CREATE TABLE variant_prices (
  id uuid PRIMARY KEY,
  variant_id uuid NOT NULL REFERENCES variants (id),
  price_fen bigint NOT NULL CHECK (price_fen > 0),
  previous_fen bigint CHECK (previous_fen <> price_fen),
  changed_by uuid REFERENCES users (id),
  at timestamptz NOT NULL
);
CREATE INDEX variant_prices_variant ON variant_prices (variant_id, id);
CREATE INDEX variant_prices_changed_by ON variant_prices (changed_by);

CREATE TABLE stock_levels (
  variant_id uuid PRIMARY KEY REFERENCES variants (id),
  on_hand bigint NOT NULL DEFAULT 0 CHECK (on_hand BETWEEN 0 AND 1000000000000),
  reserved bigint NOT NULL DEFAULT 0,
  CHECK (0 <= reserved AND reserved <= on_hand)
) WITH (fillfactor = 70);

-- asked: what the first call wanted; quantity: what is still claimed; committed: what of it has left. `held` while quantity > committed.
CREATE TABLE stock_reservations (
  id uuid PRIMARY KEY,
  variant_id uuid NOT NULL REFERENCES stock_levels (variant_id),
  asked bigint NOT NULL CHECK (asked > 0),
  quantity bigint NOT NULL CHECK (0 <= quantity AND quantity <= asked),
  committed bigint NOT NULL DEFAULT 0 CHECK (0 <= committed AND committed <= quantity),
  ref_type text NOT NULL CHECK (ref_type ~ '^[a-z_]{2,40}$'),
  ref_id uuid NOT NULL,
  expires_at timestamptz,
  state text NOT NULL DEFAULT 'held' CHECK (state IN ('held', 'released', 'committed')),
  created_at timestamptz NOT NULL,
  UNIQUE (ref_type, ref_id),
  CHECK (state <> 'held' OR committed < quantity),
  CHECK (state <> 'committed' OR (committed = quantity AND quantity > 0)),
  CHECK (state <> 'released' OR quantity = 0)
);
CREATE INDEX stock_reservations_variant ON stock_reservations (variant_id, state);
CREATE INDEX stock_reservations_expiring ON stock_reservations (expires_at) WHERE state = 'held' AND expires_at IS NOT NULL;

CREATE TABLE stock_movements (
  id uuid PRIMARY KEY,
  position bigint GENERATED ALWAYS AS IDENTITY,
  variant_id uuid NOT NULL REFERENCES stock_levels (variant_id),
  kind text NOT NULL CHECK (kind IN ('received', 'reserved', 'released', 'committed', 'adjusted', 'returned')),
  on_hand_delta bigint NOT NULL,
  reserved_delta bigint NOT NULL,
  reservation_id uuid REFERENCES stock_reservations (id),
  ref_type text,
  ref_id uuid,
  reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 200),
  actor_user_id uuid REFERENCES users (id),
  at timestamptz NOT NULL,
  CHECK (on_hand_delta <> 0 OR reserved_delta <> 0),
  CHECK (CASE kind
    WHEN 'received' THEN on_hand_delta > 0 AND reserved_delta = 0
    WHEN 'returned' THEN on_hand_delta > 0 AND reserved_delta = 0
    WHEN 'adjusted' THEN reserved_delta = 0
    WHEN 'reserved' THEN on_hand_delta = 0 AND reserved_delta > 0
    WHEN 'released' THEN on_hand_delta = 0 AND reserved_delta < 0
    ELSE on_hand_delta = reserved_delta AND on_hand_delta < 0 END),
  CHECK ((kind IN ('reserved', 'released', 'committed')) = (reservation_id IS NOT NULL)),
  CHECK ((ref_type IS NULL) = (ref_id IS NULL))
);
CREATE INDEX stock_movements_variant ON stock_movements (variant_id, position);
CREATE INDEX stock_movements_position ON stock_movements (position);
CREATE INDEX stock_movements_reservation ON stock_movements (reservation_id) WHERE reservation_id IS NOT NULL;
CREATE INDEX stock_movements_actor ON stock_movements (actor_user_id) WHERE actor_user_id IS NOT NULL;
-- A second delivery of the same cause finds its first effect here.
CREATE UNIQUE INDEX stock_movements_arrived_once ON stock_movements (ref_type, ref_id, variant_id)
  WHERE kind IN ('received', 'adjusted', 'returned') AND ref_id IS NOT NULL;
CREATE UNIQUE INDEX stock_movements_committed_once ON stock_movements (reservation_id, ref_type, ref_id)
  WHERE kind = 'committed' AND ref_id IS NOT NULL;

REVOKE UPDATE, DELETE, TRUNCATE ON variant_prices, stock_movements FROM bangfu_app;
REVOKE DELETE, TRUNCATE ON products, variants, stock_levels, stock_reservations FROM bangfu_app;
CREATE TRIGGER variant_prices_append_only BEFORE UPDATE OR DELETE ON variant_prices FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER variant_prices_no_truncate BEFORE TRUNCATE ON variant_prices FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stock_movements_append_only BEFORE UPDATE OR DELETE ON stock_movements FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stock_movements_no_truncate BEFORE TRUNCATE ON stock_movements FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
