-- Who there is: places, organisations, people, what they may do where, and their sessions. Creates only; locks nothing that exists.

-- The national tree; `valid_to` is the first day on which a code no longer holds. Loaded from data files by divisions.importAll().
CREATE TABLE divisions (
  code text PRIMARY KEY CHECK (code ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12})$'),
  name text NOT NULL CHECK (name <> ''),
  level text NOT NULL CHECK (level = CASE length(code) WHEN 2 THEN 'province' WHEN 4 THEN 'city' WHEN 6 THEN 'county'
                                      WHEN 9 THEN 'township' ELSE 'village' END),
  parent_code text REFERENCES divisions (code) DEFERRABLE INITIALLY DEFERRED,
  listed832 boolean NOT NULL DEFAULT false,
  valid_from date,
  valid_to date,
  pinyin_initials text NOT NULL DEFAULT '',
  CHECK ((parent_code IS NULL) = (length(code) = 2)),
  CHECK (parent_code IS NULL OR (code LIKE parent_code || '%' AND length(parent_code) < length(code))),
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from < valid_to)
);
CREATE INDEX divisions_parent ON divisions (parent_code, code);
CREATE INDEX divisions_listed832 ON divisions (code) WHERE listed832;
CREATE INDEX divisions_name ON divisions (name text_pattern_ops);
CREATE INDEX divisions_initials ON divisions (pinyin_initials text_pattern_ops);
CREATE INDEX divisions_name_trgm ON divisions USING gin (name gin_trgm_ops);

CREATE TABLE organisations (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('budget_unit', 'union', 'supplier', 'enterprise', 'finance', 'agriculture',
                                     'revitalisation', 'trade', 'township_government', 'operator')),
  unit_kind text CHECK (unit_kind IN ('organ', 'institution', 'school', 'hospital', 'prison', 'university', 'state_enterprise', 'other')),
  supplier_kind text CHECK (supplier_kind IN ('cooperative', 'company', 'family_farm', 'individual', 'trader')),
  name text NOT NULL CHECK (length(name) BETWEEN 2 AND 100),
  short_name text NOT NULL CHECK (length(short_name) BETWEEN 1 AND 40),
  division_code text NOT NULL REFERENCES divisions (code),
  parent_id uuid REFERENCES organisations (id),
  credit_code text UNIQUE CHECK (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  invented boolean NOT NULL DEFAULT false,
  status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'suspended', 'merged', 'closed')),
  successor_id uuid REFERENCES organisations (id),
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CHECK ((kind = 'budget_unit') = (unit_kind IS NOT NULL)),
  CHECK ((kind = 'supplier') = (supplier_kind IS NOT NULL)),
  CHECK ((status = 'merged') = (successor_id IS NOT NULL)),
  CHECK (parent_id <> id AND successor_id <> id)
);
CREATE INDEX organisations_division ON organisations (division_code text_pattern_ops, id);
CREATE INDEX organisations_kind ON organisations (kind, id);
CREATE INDEX organisations_parent ON organisations (parent_id);
CREATE INDEX organisations_successor ON organisations (successor_id);
CREATE INDEX organisations_name_trgm ON organisations USING gin (name gin_trgm_ops);
-- One active organisation of a kind per name and place; a merged or closed one frees its name.
CREATE UNIQUE INDEX organisations_one_name ON organisations (kind, division_code, name) WHERE status IN ('active', 'suspended');

-- Every name an organisation has had; `valid_to` is the first day of the next name.
CREATE TABLE organisation_names (
  organisation_id uuid NOT NULL REFERENCES organisations (id),
  name text NOT NULL CHECK (length(name) BETWEEN 2 AND 100),
  valid_from date NOT NULL,
  valid_to date,
  basis text NOT NULL DEFAULT '',
  PRIMARY KEY (organisation_id, valid_from),
  CHECK (valid_to IS NULL OR valid_from < valid_to),
  EXCLUDE USING gist (organisation_id WITH =, daterange(valid_from, valid_to) WITH &&)
);

CREATE TABLE users (
  id uuid PRIMARY KEY,
  login text NOT NULL UNIQUE CHECK (login ~ '^[a-z0-9][a-z0-9._-]{2,63}$'),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
  password_hash text NOT NULL,
  password_change_required boolean NOT NULL DEFAULT false,
  phone_sealed text,
  phone_masked text CHECK (phone_masked ~ '^[0-9]{3}\*{4}[0-9]{4}$'),
  email text CHECK (length(email) <= 254),
  status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'locked')),
  invented boolean NOT NULL DEFAULT false,
  totp_secret_sealed text,
  totp_enrolled_at timestamptz,
  -- The last TOTP time step that was accepted: a code seen once is worth nothing.
  totp_last_step bigint NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CHECK ((phone_sealed IS NULL) = (phone_masked IS NULL)),
  CHECK (totp_enrolled_at IS NULL OR totp_secret_sealed IS NOT NULL)
);

CREATE TABLE recovery_codes (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users (id),
  code_hash text NOT NULL,
  created_at timestamptz NOT NULL,
  used_at timestamptz,
  UNIQUE (user_id, code_hash)
);

-- Person × organisation × role × region. `valid_to` is the last day; `ended_at` takes it away at once.
CREATE TABLE memberships (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users (id),
  organisation_id uuid REFERENCES organisations (id),
  role text NOT NULL CHECK (role IN ('shopper', 'coop_owner', 'coop_clerk', 'agency_manager', 'agency_buyer', 'agency_approver',
    'agency_acceptor', 'agency_finance', 'union_officer', 'township_clerk', 'county_trade', 'county_agriculture',
    'county_revitalisation', 'county_finance', 'city_finance', 'province_finance', 'operator')),
  region_code text CHECK (region_code ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12})?$'),
  deputy_for uuid REFERENCES users (id),
  valid_from date NOT NULL,
  valid_to date,
  granted_by uuid REFERENCES users (id),
  created_at timestamptz NOT NULL,
  ended_at timestamptz,
  ended_by uuid REFERENCES users (id),
  CHECK ((role = 'shopper') = (organisation_id IS NULL)),
  CHECK (valid_to IS NULL OR valid_from <= valid_to),
  CHECK (deputy_for IS NULL OR (valid_to IS NOT NULL AND deputy_for <> user_id)),
  EXCLUDE USING gist (user_id WITH =, (coalesce(organisation_id, user_id)) WITH =, role WITH =,
    daterange(valid_from, valid_to, '[]') WITH &&) WHERE (ended_at IS NULL)
);
CREATE INDEX memberships_user ON memberships (user_id);
CREATE INDEX memberships_organisation ON memberships (organisation_id, role);
CREATE INDEX memberships_granted_by ON memberships (granted_by);
CREATE INDEX memberships_ended_by ON memberships (ended_by) WHERE ended_by IS NOT NULL;
CREATE INDEX memberships_deputy_for ON memberships (deputy_for) WHERE deputy_for IS NOT NULL;

CREATE TABLE sessions (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  user_id uuid NOT NULL REFERENCES users (id),
  organisation_id uuid REFERENCES organisations (id),
  csrf_token text NOT NULL CHECK (length(csrf_token) >= 32),
  second_factor_at timestamptz,
  client text NOT NULL DEFAULT '' CHECK (length(client) <= 200),
  address text NOT NULL DEFAULT '' CHECK (length(address) <= 64),
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
  CHECK (expires_at > created_at)
);
CREATE INDEX sessions_user ON sessions (user_id);
CREATE INDEX sessions_organisation ON sessions (organisation_id);
CREATE INDEX sessions_expires ON sessions (expires_at);

-- Failures per login and per address, by hash: the table keeps no mistyped passwords and no list of who exists.
CREATE TABLE login_attempts (
  subject_hash bytea PRIMARY KEY CHECK (length(subject_hash) = 32),
  failures integer NOT NULL CHECK (failures > 0),
  last_failed_at timestamptz NOT NULL,
  locked_until timestamptz
);
CREATE INDEX login_attempts_last ON login_attempts (last_failed_at);
