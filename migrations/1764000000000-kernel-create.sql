-- The kernel's tables and the two roles every other migration grants to. Creates only; locks nothing that exists.
DO $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('bangfu.roles', 0));
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bangfu_app') THEN CREATE ROLE bangfu_app NOLOGIN; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'bangfu_reader') THEN CREATE ROLE bangfu_reader NOLOGIN; END IF;
  EXECUTE format('GRANT bangfu_app, bangfu_reader TO %I', current_user);
  EXECUTE format('GRANT CREATE, TEMPORARY ON DATABASE %I TO bangfu_app', current_database());
END $$;

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

GRANT USAGE ON SCHEMA public TO bangfu_app, bangfu_reader;
-- Rooms create ordinary tables and the application may use them; append-only tables revoke UPDATE and DELETE themselves.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO bangfu_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO bangfu_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO bangfu_app;

-- Pinyin order for names: the cluster's default collation sorts hanzi by code point.
CREATE COLLATION IF NOT EXISTS pinyin (provider = icu, locale = 'zh-u-co-pinyin');

-- Raises on any attempt to change a row; attached to append-only tables so that even the owner must first remove it.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;

CREATE TABLE audit_entries (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  actor_user_id uuid,
  actor_name text NOT NULL,
  actor_organisation_id uuid,
  actor_roles text[] NOT NULL,
  action text NOT NULL CHECK (action ~ '^[a-z_]+(\.[a-z_]+){1,3}$'),
  subject_type text NOT NULL,
  subject_id text NOT NULL,
  organisation_id uuid,
  detail jsonb NOT NULL DEFAULT '{}',
  request_id text
);
CREATE INDEX audit_entries_subject ON audit_entries (subject_type, subject_id, id);
CREATE INDEX audit_entries_organisation ON audit_entries (organisation_id, id);
CREATE INDEX audit_entries_actor ON audit_entries (actor_user_id, id);
REVOKE UPDATE, DELETE, TRUNCATE ON audit_entries FROM bangfu_app;
CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entries_no_truncate BEFORE TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Events beside their cause. `relayed_at` is the only column that changes: set when every consumer has a delivery row.
CREATE TABLE outbox_events (
  id uuid PRIMARY KEY,
  position bigint GENERATED ALWAYS AS IDENTITY,
  type text NOT NULL CHECK (type ~ '^[a-z_]+\.[a-z_]+$'),
  payload jsonb NOT NULL,
  at timestamptz NOT NULL,
  relayed_at timestamptz
);
CREATE INDEX outbox_events_waiting ON outbox_events (position) WHERE relayed_at IS NULL;
CREATE INDEX outbox_events_position ON outbox_events (position);

-- One row per event and consumer, made by the relay. `done_at` is set in the transaction of the consumer's effect:
-- that is what makes a second delivery harmless. `dead_at` puts it on the operator's list, `dismissed_at` takes it off
-- for good. These instants are machine time (`now()`), not business time: a replayed year must not confuse the sweep.
CREATE TABLE event_deliveries (
  event_id uuid NOT NULL REFERENCES outbox_events (id),
  consumer text NOT NULL,
  relayed_at timestamptz NOT NULL,
  done_at timestamptz,
  dead_at timestamptz,
  attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  last_error text,
  dismissed_at timestamptz,
  dismiss_reason text,
  PRIMARY KEY (event_id, consumer),
  CHECK (done_at IS NULL OR dead_at IS NULL),
  CHECK (dismissed_at IS NULL OR (dead_at IS NOT NULL AND dismiss_reason IS NOT NULL))
);
CREATE INDEX event_deliveries_open ON event_deliveries (relayed_at) WHERE done_at IS NULL AND dead_at IS NULL;
CREATE INDEX event_deliveries_dead ON event_deliveries (dead_at, event_id, consumer) WHERE dead_at IS NOT NULL AND dismissed_at IS NULL;

-- The first answer to each command that moves value; written in the transaction of the command itself.
CREATE TABLE idempotency_keys (
  scope text NOT NULL,
  key text NOT NULL CHECK (length(key) BETWEEN 8 AND 128),
  route text NOT NULL,
  body_hash text NOT NULL,
  status integer NOT NULL,
  response jsonb NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (scope, key)
);
CREATE INDEX idempotency_keys_at ON idempotency_keys (at);
