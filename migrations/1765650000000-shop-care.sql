-- After the sale: claims, reviews, and whom a purchase is told of: the buyer's unit, the helper who recommended it. Creates only; locks nothing that exists.
-- Forward only: the tables hold claims and refunds.

-- Hours after delivery in which a claim may be made; the longest prefix of the category that has begun holds. no_reason: may be sent back without a fault.
CREATE TABLE claim_terms (
  category_code text NOT NULL CHECK (category_code ~ '^([0-9]{2}){0,3}$'),
  valid_from date NOT NULL,
  hours integer NOT NULL CHECK (hours BETWEEN 1 AND 8760),
  no_reason boolean NOT NULL,
  basis text NOT NULL CHECK (basis <> ''),
  PRIMARY KEY (category_code, valid_from)
);
INSERT INTO claim_terms (category_code, valid_from, hours, no_reason, basis) VALUES
  ('', '2019-01-01', 168, true, '消费者权益保护法第二十五条：七日内可以无理由退货'),
  ('0201', '2019-01-01', 48, false, '平台默认；鲜活易腐商品不适用无理由退货，签收后48小时内申请'),
  ('0202', '2019-01-01', 48, false, '平台默认；鲜活易腐商品不适用无理由退货，签收后48小时内申请'),
  ('03', '2019-01-01', 48, false, '平台默认；鲜活易腐商品不适用无理由退货，签收后48小时内申请'),
  ('04', '2019-01-01', 48, false, '平台默认；鲜活易腐商品不适用无理由退货，签收后48小时内申请'),
  ('0403', '2019-01-01', 168, true, '消费者权益保护法第二十五条：七日内可以无理由退货'),
  ('05', '2019-01-01', 48, false, '平台默认；鲜活易腐商品不适用无理由退货，签收后48小时内申请'),
  ('0503', '2019-01-01', 168, true, '消费者权益保护法第二十五条：七日内可以无理由退货'),
  ('11', '2019-01-01', 48, false, '平台默认；鲜活易腐商品不适用无理由退货，签收后48小时内申请');

CREATE TABLE claim_settings (
  key text NOT NULL CHECK (key IN ('answer_hours', 'escalation_hours', 'return_hours')),
  valid_from date NOT NULL,
  value integer NOT NULL CHECK (value >= 1),
  basis text NOT NULL CHECK (basis <> ''),
  PRIMARY KEY (key, valid_from)
);
INSERT INTO claim_settings (key, valid_from, value, basis) VALUES
  ('answer_hours', '2019-01-01', 48, '平台默认；供应商逾期未答复的，由平台裁处'),
  ('escalation_hours', '2019-01-01', 168, '平台默认；供应商拒绝后7日内可以申请平台裁处'),
  ('return_hours', '2019-01-01', 240, '平台默认；买家寄出后10日供应商仍未确认退货的，由平台核实');

CREATE TABLE claims (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE CHECK (number ~ '^SH[0-9]{4}-[0-9]{6,}$'),
  order_id uuid NOT NULL,
  buyer_id uuid NOT NULL REFERENCES users (id),
  supplier_id uuid NOT NULL REFERENCES organisations (id),
  -- refund: the money alone; return: the goods go back first; replacement: the same goods once more.
  kind text NOT NULL CHECK (kind IN ('refund', 'return', 'replacement')),
  reason text NOT NULL CHECK (reason IN ('spoiled', 'damaged', 'short_count', 'short_weight', 'wrong_goods', 'quality', 'not_arrived',
    'changed_mind')),
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 500),
  photo_file_ids uuid[] NOT NULL DEFAULT '{}' CHECK (cardinality(photo_file_ids) <= 9),
  -- agreed: to be refunded, sent back or replaced; returning, returned: the goods' way back; refunded: the payer has the money.
  state text NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'agreed', 'refused', 'withdrawn', 'returning', 'returned', 'refunded', 'replaced')),
  asked_at timestamptz(3) NOT NULL,
  -- The supplier's last moment; then the operator is called.
  answer_by timestamptz NOT NULL,
  called_at timestamptz,
  escalated_at timestamptz,
  escalation_note text NOT NULL DEFAULT '' CHECK (length(escalation_note) <= 500),
  decided_as text CHECK (decided_as IN ('supplier', 'operator')),
  decided_by uuid REFERENCES users (id),
  decided_at timestamptz,
  decision_note text NOT NULL DEFAULT '' CHECK (length(decision_note) <= 500),
  -- Freight that goes back beside the lines; once per order, when all of it goes back for the supplier's fault.
  freight_fen bigint NOT NULL DEFAULT 0 CHECK (freight_fen >= 0),
  refund_id uuid UNIQUE REFERENCES refunds (id),
  -- Why the provider could not give it back; the operator looks.
  refund_failed_at timestamptz,
  return_carrier text CHECK (length(return_carrier) BETWEEN 1 AND 60),
  return_tracking_number text CHECK (length(return_tracking_number) BETWEEN 1 AND 60),
  returning_at timestamptz,
  returned_at timestamptz,
  restocked boolean NOT NULL DEFAULT false,
  replacement_parcel_id uuid,
  closed_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (id, order_id),
  FOREIGN KEY (order_id, supplier_id) REFERENCES shop_orders (id, supplier_id),
  FOREIGN KEY (order_id, buyer_id) REFERENCES shop_orders (id, buyer_id),
  FOREIGN KEY (replacement_parcel_id, order_id) REFERENCES shop_parcels (id, order_id),
  CHECK (reason <> 'changed_mind' OR kind = 'return'),
  CHECK (reason <> 'not_arrived' OR kind <> 'return'),
  CHECK ((decided_as IS NULL) = (decided_at IS NULL)),
  CHECK (state NOT IN ('agreed', 'refused', 'returning', 'returned', 'refunded', 'replaced') OR decided_at IS NOT NULL),
  CHECK (state <> 'refused' OR decision_note <> ''),
  CHECK (state NOT IN ('returning', 'returned') OR kind = 'return'),
  CHECK (state NOT IN ('returning', 'returned') OR returning_at IS NOT NULL),
  CHECK (state <> 'returned' OR returned_at IS NOT NULL),
  CHECK (state <> 'refunded' OR (kind <> 'replacement' AND refund_id IS NOT NULL)),
  CHECK ((state = 'replaced') = (replacement_parcel_id IS NOT NULL)),
  CHECK (freight_fen = 0 OR refund_id IS NOT NULL),
  CHECK ((closed_at IS NOT NULL) = (state IN ('refused', 'withdrawn', 'refunded', 'replaced')))
);
CREATE UNIQUE INDEX claims_freight_once ON claims (order_id) WHERE freight_fen > 0;
CREATE INDEX claims_order_supplier ON claims (order_id, supplier_id);
CREATE INDEX claims_order_buyer ON claims (order_id, buyer_id);
CREATE INDEX claims_buyer ON claims (buyer_id, asked_at DESC, id DESC);
CREATE INDEX claims_supplier ON claims (supplier_id, asked_at DESC, id DESC);
CREATE INDEX claims_newest ON claims (asked_at DESC, id DESC);
-- The operator's desk.
CREATE INDEX claims_called ON claims (asked_at DESC, id DESC) WHERE called_at IS NOT NULL OR escalated_at IS NOT NULL OR refund_failed_at IS NOT NULL;
CREATE INDEX claims_unanswered ON claims (answer_by, id) WHERE state = 'asked' AND called_at IS NULL;
CREATE INDEX claims_decided_by ON claims (decided_by) WHERE decided_by IS NOT NULL;
CREATE INDEX claims_parcel ON claims (replacement_parcel_id, order_id) WHERE replacement_parcel_id IS NOT NULL;

CREATE TABLE claim_lines (
  id uuid PRIMARY KEY,
  claim_id uuid NOT NULL,
  order_id uuid NOT NULL,
  order_line_id uuid NOT NULL,
  -- Units concerned; 0 when part of the price of whatever units is asked back.
  quantity bigint NOT NULL CHECK (quantity >= 0),
  asked_fen bigint NOT NULL CHECK (asked_fen >= 0),
  -- As decided; null while asked.
  granted_quantity bigint CHECK (granted_quantity BETWEEN 0 AND quantity),
  granted_fen bigint CHECK (granted_fen BETWEEN 0 AND asked_fen),
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 300),
  -- Claims no more: refused, withdrawn or, of a replacement, done.
  ended boolean NOT NULL DEFAULT false,
  UNIQUE (claim_id, order_line_id),
  FOREIGN KEY (claim_id, order_id) REFERENCES claims (id, order_id),
  FOREIGN KEY (order_line_id, order_id) REFERENCES shop_order_lines (id, order_id),
  CHECK (quantity > 0 OR asked_fen > 0),
  CHECK ((granted_quantity IS NULL) = (granted_fen IS NULL))
);
CREATE INDEX claim_lines_claim ON claim_lines (claim_id, order_id);
CREATE INDEX claim_lines_order_line ON claim_lines (order_line_id, order_id);

-- What is claimed and granted of a line never exceeds what was sent and paid of it. Runs as the owner, because the application may not lock
-- rows it may not change; the lock makes two parallel writers wait for one another.
CREATE FUNCTION check_claim_lines() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE sold shop_order_lines;
BEGIN
  SELECT * INTO sold FROM shop_order_lines WHERE id = NEW.order_line_id FOR UPDATE;
  IF EXISTS (
    SELECT FROM claim_lines WHERE order_line_id = NEW.order_line_id AND NOT ended
    HAVING sum(coalesce(granted_quantity, quantity)) > sold.shipped_quantity OR sum(coalesce(granted_fen, asked_fen)) > sold.unit_price_fen * sold.shipped_quantity) THEN
    RAISE EXCEPTION 'more is claimed than was sent' USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_lines_never_more';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER claim_lines_never_more AFTER INSERT OR UPDATE ON claim_lines FOR EACH ROW EXECUTE FUNCTION check_claim_lines();

-- By people who have the goods, once per line.
CREATE TABLE reviews (
  id uuid PRIMARY KEY,
  order_line_id uuid NOT NULL,
  order_id uuid NOT NULL,
  product_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  author_id uuid NOT NULL REFERENCES users (id),
  author_masked text NOT NULL CHECK (author_masked LIKE '%*%'),
  variant_name text NOT NULL,
  stars integer NOT NULL CHECK (stars BETWEEN 1 AND 5),
  body text NOT NULL DEFAULT '' CHECK (length(body) <= 1000),
  photo_file_ids uuid[] NOT NULL DEFAULT '{}' CHECK (cardinality(photo_file_ids) <= 6),
  -- Milliseconds, as the page cursor writes it.
  written_at timestamptz(3) NOT NULL,
  reply text CHECK (length(reply) BETWEEN 1 AND 500),
  replied_by uuid REFERENCES users (id),
  replied_at timestamptz,
  hidden_reason text CHECK (length(hidden_reason) BETWEEN 2 AND 300),
  hidden_by uuid REFERENCES users (id),
  hidden_at timestamptz,
  CONSTRAINT reviews_once_per_line UNIQUE (order_line_id),
  FOREIGN KEY (order_line_id, order_id) REFERENCES shop_order_lines (id, order_id),
  FOREIGN KEY (product_id, supplier_id) REFERENCES products (id, supplier_id),
  CHECK ((reply IS NULL) = (replied_at IS NULL)),
  CHECK ((hidden_reason IS NULL) = (hidden_at IS NULL))
);
CREATE INDEX reviews_line ON reviews (order_line_id, order_id);
CREATE INDEX reviews_product ON reviews (product_id, supplier_id);
CREATE INDEX reviews_shown ON reviews (product_id, written_at DESC, id DESC) WHERE hidden_at IS NULL;
CREATE INDEX reviews_shown_by_stars ON reviews (product_id, stars, written_at DESC, id DESC) WHERE hidden_at IS NULL;
CREATE INDEX reviews_shown_with_photos ON reviews (product_id, written_at DESC, id DESC) WHERE hidden_at IS NULL AND photo_file_ids <> '{}';
CREATE INDEX reviews_supplier ON reviews (supplier_id, written_at DESC, id DESC);
CREATE INDEX reviews_author ON reviews (author_id, written_at DESC, id DESC);
CREATE INDEX reviews_newest ON reviews (written_at DESC, id DESC);
CREATE INDEX reviews_replied_by ON reviews (replied_by) WHERE replied_by IS NOT NULL;
CREATE INDEX reviews_hidden_by ON reviews (hidden_by) WHERE hidden_by IS NOT NULL;

-- Sums of the reviews that are shown; kept by the trigger, whoever writes them.
CREATE TABLE review_totals (
  product_id uuid PRIMARY KEY REFERENCES products (id),
  one integer NOT NULL DEFAULT 0 CHECK (one >= 0),
  two integer NOT NULL DEFAULT 0 CHECK (two >= 0),
  three integer NOT NULL DEFAULT 0 CHECK (three >= 0),
  four integer NOT NULL DEFAULT 0 CHECK (four >= 0),
  five integer NOT NULL DEFAULT 0 CHECK (five >= 0),
  with_photos integer NOT NULL DEFAULT 0 CHECK (with_photos >= 0)
);
-- The application reads the sums and never writes them; the trigger does, as the owner.
CREATE FUNCTION total_reviews() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE step integer := CASE WHEN TG_OP = 'INSERT' OR NEW.hidden_at IS NULL THEN 1 ELSE -1 END;
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.hidden_at IS NULL) = (OLD.hidden_at IS NULL) THEN RETURN NULL; END IF;
  INSERT INTO review_totals (product_id) VALUES (NEW.product_id) ON CONFLICT DO NOTHING;
  UPDATE review_totals SET one = one + CASE NEW.stars WHEN 1 THEN step ELSE 0 END, two = two + CASE NEW.stars WHEN 2 THEN step ELSE 0 END,
    three = three + CASE NEW.stars WHEN 3 THEN step ELSE 0 END, four = four + CASE NEW.stars WHEN 4 THEN step ELSE 0 END,
    five = five + CASE NEW.stars WHEN 5 THEN step ELSE 0 END,
    with_photos = with_photos + CASE WHEN NEW.photo_file_ids <> '{}' THEN step ELSE 0 END WHERE product_id = NEW.product_id;
  RETURN NULL;
END $$;
CREATE TRIGGER reviews_total AFTER INSERT OR UPDATE OF hidden_at ON reviews FOR EACH ROW EXECUTE FUNCTION total_reviews();

-- The code by which a unit's people let their own purchases be added up for it. One at a time; an old one lets nobody in any more.
CREATE TABLE attribution_codes (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES organisations (id),
  code text NOT NULL UNIQUE CHECK (code ~ '^[0-9A-HJ-NP-Z]{8}$'),
  created_by uuid REFERENCES users (id),
  created_at timestamptz NOT NULL,
  ended_at timestamptz
);
CREATE UNIQUE INDEX attribution_codes_one ON attribution_codes (unit_id) WHERE ended_at IS NULL;
CREATE INDEX attribution_codes_unit ON attribution_codes (unit_id);
CREATE INDEX attribution_codes_created_by ON attribution_codes (created_by) WHERE created_by IS NOT NULL;

-- Voluntary, from a day to a day (the first on which it no longer holds), in at most one unit at a time.
CREATE TABLE attribution_memberships (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users (id),
  unit_id uuid NOT NULL REFERENCES organisations (id),
  code_id uuid NOT NULL REFERENCES attribution_codes (id),
  valid_from date NOT NULL,
  valid_to date,
  joined_at timestamptz NOT NULL,
  left_at timestamptz,
  CHECK (valid_to IS NULL OR valid_from <= valid_to),
  CONSTRAINT attribution_memberships_one_unit EXCLUDE USING gist (user_id WITH =, daterange(valid_from, valid_to) WITH &&)
);
CREATE INDEX attribution_memberships_user ON attribution_memberships (user_id, valid_from);
CREATE INDEX attribution_memberships_unit ON attribution_memberships (unit_id);
CREATE INDEX attribution_memberships_code ON attribution_memberships (code_id);

-- 帮销: a helper's own code, for everything or for one product or supplier. Tallied, never paid.
CREATE TABLE referral_codes (
  id uuid PRIMARY KEY,
  helper_id uuid NOT NULL REFERENCES users (id),
  -- Where the helper worked when the code was made; whose officials see the ranking. Null: a shopper.
  organisation_id uuid REFERENCES organisations (id),
  code text NOT NULL UNIQUE CHECK (code ~ '^[0-9A-HJ-NP-Z]{7}$'),
  product_id uuid REFERENCES products (id),
  supplier_id uuid REFERENCES organisations (id),
  created_at timestamptz NOT NULL,
  ended_at timestamptz,
  CHECK (product_id IS NULL OR supplier_id IS NULL)
);
CREATE UNIQUE INDEX referral_codes_one ON referral_codes (helper_id, product_id, supplier_id) NULLS NOT DISTINCT WHERE ended_at IS NULL;
CREATE INDEX referral_codes_helper ON referral_codes (helper_id, id);
CREATE INDEX referral_codes_organisation ON referral_codes (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX referral_codes_product ON referral_codes (product_id) WHERE product_id IS NOT NULL;
CREATE INDEX referral_codes_supplier ON referral_codes (supplier_id) WHERE supplier_id IS NOT NULL;
ALTER TABLE checkouts ADD CONSTRAINT checkouts_referral_code_known FOREIGN KEY (referral_code_id) REFERENCES referral_codes (id);

REVOKE UPDATE, DELETE, TRUNCATE ON claim_terms, claim_settings FROM bangfu_app;
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON review_totals FROM bangfu_app;
REVOKE DELETE, TRUNCATE ON claims, claim_lines, reviews, attribution_codes, attribution_memberships, referral_codes FROM bangfu_app;
REVOKE UPDATE ON claim_lines, reviews, attribution_codes, attribution_memberships, referral_codes FROM bangfu_app;
GRANT UPDATE (granted_quantity, granted_fen, note, ended) ON claim_lines TO bangfu_app;
GRANT UPDATE (reply, replied_by, replied_at, hidden_reason, hidden_by, hidden_at) ON reviews TO bangfu_app;
GRANT UPDATE (ended_at) ON attribution_codes, referral_codes TO bangfu_app;
GRANT UPDATE (valid_to, left_at) ON attribution_memberships TO bangfu_app;
