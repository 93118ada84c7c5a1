-- Pavilions per region and zones per theme, and buying for an institution that receives it as a gift. Creates only; locks nothing that exists.
-- Forward only: the tables hold receipts of gifts.

-- 专馆 and 专区: pages that officials and the operator compose, from a day to a day.
CREATE TABLE showcases (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('pavilion', 'zone')),
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) BETWEEN 3 AND 60),
  title text NOT NULL CHECK (length(title) BETWEEN 2 AND 40),
  intro text NOT NULL DEFAULT '' CHECK (length(intro) <= 1000),
  cover_file_id uuid REFERENCES files (id),
  -- Whose officials compose it; null: the operator alone. A pavilion is always of a region.
  region_code text REFERENCES divisions (code),
  from_on date NOT NULL,
  -- The last day; null: until it is withdrawn.
  to_on date,
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'published', 'withdrawn')),
  created_by uuid REFERENCES users (id),
  created_at timestamptz(3) NOT NULL,
  published_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_reason text CHECK (length(withdrawn_reason) BETWEEN 2 AND 300),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT showcases_slug_once UNIQUE (slug),
  CHECK (kind <> 'pavilion' OR region_code IS NOT NULL),
  CHECK (to_on IS NULL OR from_on <= to_on),
  CHECK (state <> 'published' OR published_at IS NOT NULL),
  CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL)),
  CHECK ((state = 'withdrawn') = (withdrawn_reason IS NOT NULL))
);
CREATE INDEX showcases_region ON showcases (region_code text_pattern_ops);
CREATE INDEX showcases_region_exactly ON showcases (region_code);
CREATE INDEX showcases_cover ON showcases (cover_file_id) WHERE cover_file_id IS NOT NULL;
CREATE INDEX showcases_created_by ON showcases (created_by) WHERE created_by IS NOT NULL;
CREATE INDEX showcases_newest ON showcases (created_at DESC, id DESC);
CREATE INDEX showcases_published ON showcases (kind, from_on DESC, id DESC) WHERE state = 'published';

CREATE TABLE showcase_blocks (
  showcase_id uuid NOT NULL REFERENCES showcases (id),
  position integer NOT NULL CHECK (position BETWEEN 1 AND 20),
  -- text: words alone; products: picked one by one, in this order; rule: whatever is on sale and fits.
  kind text NOT NULL CHECK (kind IN ('text', 'products', 'rule')),
  heading text NOT NULL CHECK (length(heading) BETWEEN 1 AND 40),
  body text NOT NULL DEFAULT '' CHECK (length(body) <= 2000),
  product_ids uuid[] NOT NULL DEFAULT '{}' CHECK (cardinality(product_ids) <= 24),
  category_code text REFERENCES categories (code),
  origin_code text REFERENCES divisions (code),
  programme_code text CHECK (programme_code ~ '^[a-z0-9-]{3,60}$'),
  most integer CHECK (most BETWEEN 1 AND 24),
  PRIMARY KEY (showcase_id, position),
  CHECK ((kind = 'products') = (cardinality(product_ids) > 0)),
  CHECK (CASE kind WHEN 'rule' THEN most IS NOT NULL AND coalesce(category_code, origin_code, programme_code) IS NOT NULL
                   ELSE coalesce(category_code, origin_code, programme_code) IS NULL AND most IS NULL END),
  CHECK (kind <> 'text' OR body <> '')
);
CREATE INDEX showcase_blocks_category ON showcase_blocks (category_code) WHERE category_code IS NOT NULL;
CREATE INDEX showcase_blocks_origin ON showcase_blocks (origin_code) WHERE origin_code IS NOT NULL;

-- 以购代捐: who receives what others buy. Name and need are public; where to deliver, and to whom, is sealed.
CREATE TABLE receiving_institutions (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (length(name) BETWEEN 2 AND 60),
  kind text NOT NULL CHECK (kind IN ('school', 'elderly_home', 'children_home', 'clinic', 'community', 'other')),
  division_code text NOT NULL REFERENCES divisions (code),
  need text NOT NULL CHECK (length(need) BETWEEN 2 AND 500),
  delivery_sealed text NOT NULL,
  contact_name_masked text NOT NULL,
  contact_phone_masked text NOT NULL CHECK (contact_phone_masked ~ '^[0-9]{3}\*{4}[0-9]{4}$'),
  -- proposed: entered; verified: an official of its county has seen that it exists and needs this; closed: receives no more.
  state text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'verified', 'closed')),
  proposed_by uuid REFERENCES users (id),
  proposed_at timestamptz(3) NOT NULL,
  verified_by uuid REFERENCES users (id),
  verified_at timestamptz,
  closed_by uuid REFERENCES users (id),
  closed_at timestamptz,
  closed_reason text CHECK (length(closed_reason) BETWEEN 2 AND 300),
  version integer NOT NULL DEFAULT 1,
  CHECK (state <> 'verified' OR verified_at IS NOT NULL),
  CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
  CHECK ((state = 'closed') = (closed_reason IS NOT NULL))
);
CREATE UNIQUE INDEX receiving_institutions_one_name ON receiving_institutions (division_code, name) WHERE state <> 'closed';
CREATE INDEX receiving_institutions_division ON receiving_institutions (division_code);
CREATE INDEX receiving_institutions_region ON receiving_institutions (division_code text_pattern_ops, proposed_at DESC, id DESC);
CREATE INDEX receiving_institutions_verified ON receiving_institutions (proposed_at DESC, id DESC) WHERE state = 'verified';
CREATE INDEX receiving_institutions_proposed_by ON receiving_institutions (proposed_by) WHERE proposed_by IS NOT NULL;
CREATE INDEX receiving_institutions_verified_by ON receiving_institutions (verified_by) WHERE verified_by IS NOT NULL;
CREATE INDEX receiving_institutions_closed_by ON receiving_institutions (closed_by) WHERE closed_by IS NOT NULL;

REVOKE DELETE, TRUNCATE ON showcases, receiving_institutions FROM bangfu_app;

-- A gift is a donation: it is never attributed to a unit as well. Whoever gives is nameless unless they say otherwise.
ALTER TABLE checkouts ADD COLUMN gift_anonymous boolean NOT NULL DEFAULT true;
ALTER TABLE checkouts ADD CONSTRAINT checkouts_gift_institution_known FOREIGN KEY (gift_institution_id) REFERENCES receiving_institutions (id);
ALTER TABLE checkouts ADD CONSTRAINT checkouts_gift_never_attributed CHECK (gift_institution_id IS NULL OR attribution_unit_id IS NULL);

-- That the institution has it: the supplier's proof of delivery, with the institution's thanks.
CREATE TABLE gift_receipts (
  order_id uuid PRIMARY KEY,
  supplier_id uuid NOT NULL,
  institution_id uuid NOT NULL REFERENCES receiving_institutions (id),
  file_id uuid NOT NULL REFERENCES files (id),
  received_on date NOT NULL,
  thanks text NOT NULL DEFAULT '' CHECK (length(thanks) <= 300),
  recorded_by uuid REFERENCES users (id),
  recorded_at timestamptz NOT NULL,
  FOREIGN KEY (order_id, supplier_id) REFERENCES shop_orders (id, supplier_id)
);
CREATE INDEX gift_receipts_order ON gift_receipts (order_id, supplier_id);
CREATE INDEX gift_receipts_institution ON gift_receipts (institution_id, received_on);
CREATE INDEX gift_receipts_file ON gift_receipts (file_id);
CREATE INDEX gift_receipts_recorded_by ON gift_receipts (recorded_by) WHERE recorded_by IS NOT NULL;
REVOKE UPDATE, DELETE, TRUNCATE ON gift_receipts FROM bangfu_app;
