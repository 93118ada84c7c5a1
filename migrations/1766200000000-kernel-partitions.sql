-- Partitions by time for what grows without end (ADR 15). Ids are UUIDv7: their first 48 bits are the millisecond in which they were made, so a range
-- of ids is a range of time, and the id stays the whole primary key. This file brings the means and locks outbox_events for a moment; the next one
-- turns the tables over, the third makes what comes.
-- Forward only: rows of later spans lie in partitions of their own, and would have to be copied back.

-- The smallest id that can be made at that instant.
CREATE FUNCTION first_id_of(at timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid
$$;

CREATE TABLE partitioned_tables (
  name text PRIMARY KEY,
  span text NOT NULL CHECK (span IN ('month', 'year')),
  -- Spans that stand ready after the present one.
  ahead integer NOT NULL CHECK (ahead >= 1),
  -- Index definitions with %s for the table: what is unique, but not by id, is so within a partition.
  unique_within text[] NOT NULL DEFAULT '{}',
  append_only boolean NOT NULL,
  fillfactor integer NOT NULL DEFAULT 100 CHECK (fillfactor BETWEEN 10 AND 100)
);
REVOKE ALL ON partitioned_tables FROM bangfu_app;
GRANT SELECT ON partitioned_tables TO bangfu_app;

-- A partition is reached through its table alone: whoever has rights to the table needs none here.
CREATE FUNCTION close_partition(kept partitioned_tables, part text) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE definition text;
BEGIN
  EXECUTE format('REVOKE ALL ON %I FROM bangfu_app, bangfu_reader', part);
  FOREACH definition IN ARRAY kept.unique_within LOOP
    EXECUTE format(definition, quote_ident(part));
  END LOOP;
  IF kept.append_only THEN
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', part || '_no_truncate', part);
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION close_partition FROM PUBLIC;

CREATE TABLE first_partition_ends (name text PRIMARY KEY, high_id uuid NOT NULL);
REVOKE ALL ON first_partition_ends FROM bangfu_app;
GRANT SELECT ON first_partition_ends TO bangfu_app;

-- The identity of a partitioned table is not to be had on every version that we support; the sequence is the same.
ALTER TABLE outbox_events ALTER COLUMN position DROP IDENTITY;
CREATE SEQUENCE outbox_events_position_seq OWNED BY outbox_events.position;
SELECT setval('outbox_events_position_seq', (SELECT coalesce(max(position), 0) + 1 FROM outbox_events), false);
ALTER TABLE outbox_events ALTER COLUMN position SET DEFAULT nextval('outbox_events_position_seq');
GRANT USAGE ON SEQUENCE outbox_events_position_seq TO bangfu_app;

INSERT INTO partitioned_tables (name, span, ahead, unique_within, append_only, fillfactor) VALUES
  ('audit_entries', 'month', 2, '{}', true, 100),
  ('outbox_events', 'month', 2, '{}', false, 100),
  ('event_deliveries', 'month', 2, '{}', false, 100),
  ('ledger_postings', 'month', 2, '{}', true, 100),
  ('order_steps', 'month', 2, '{}', true, 100),
  ('orders', 'year', 1, ARRAY['CREATE UNIQUE INDEX ON %s (number)'], false, 90),
  ('order_lines', 'year', 1,
    ARRAY['CREATE UNIQUE INDEX ON %s (order_id, position)', 'CREATE UNIQUE INDEX ON %s (source_line_id)', 'CREATE UNIQUE INDEX ON %s (reservation_id)'], false, 80);
