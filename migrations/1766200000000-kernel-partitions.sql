-- Partitions by time for what grows without end (ADR 15). Ids are UUIDv7: their first 48 bits are the millisecond in which they were made, so a range
-- of ids is a range of time, and the id stays the whole primary key. What is there becomes the first partition as it is: nothing is copied. Each table
-- is locked while it is attached and while the foreign keys that point to it are checked.

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

-- Makes what is missing, as the owner: the application may not create tables in public. Answers how many were made. Spans are those of Shanghai.
CREATE FUNCTION make_partitions(upon timestamptz DEFAULT now()) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  kept partitioned_tables;
  starts timestamp;
  made integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('bangfu.partitions', 0));
  FOR kept IN SELECT * FROM partitioned_tables ORDER BY name LOOP
    FOR n IN 0 .. kept.ahead LOOP
      starts := date_trunc(kept.span, upon AT TIME ZONE 'Asia/Shanghai') + n * ('1 ' || kept.span)::interval;
      made := made + make_partition(kept, starts);
    END LOOP;
  END LOOP;
  RETURN made;
END $$;

CREATE FUNCTION make_partition(kept partitioned_tables, starts timestamp) RETURNS integer LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  part text := kept.name || '_' || to_char(starts, CASE kept.span WHEN 'year' THEN 'YYYY' ELSE 'YYYYMM' END);
  low uuid := first_id_of(starts AT TIME ZONE 'Asia/Shanghai');
  high uuid := first_id_of((starts + ('1 ' || kept.span)::interval) AT TIME ZONE 'Asia/Shanghai');
BEGIN
  -- The first partition reaches from the beginning to the end of the span in which it was attached.
  IF to_regclass(part) IS NOT NULL OR low < (SELECT high_id FROM first_partition_ends WHERE name = kept.name) THEN
    RETURN 0;
  END IF;
  EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L) WITH (fillfactor = %s)', part, kept.name, low, high, kept.fillfactor);
  PERFORM close_partition(kept, part);
  RETURN 1;
END $$;

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
REVOKE EXECUTE ON FUNCTION make_partitions, make_partition, close_partition FROM PUBLIC;
GRANT EXECUTE ON FUNCTION make_partitions TO bangfu_app;

CREATE TABLE first_partition_ends (name text PRIMARY KEY, high_id uuid NOT NULL);
REVOKE ALL ON first_partition_ends FROM bangfu_app;
GRANT SELECT ON first_partition_ends TO bangfu_app;

-- The identity of a partitioned table is not to be had on every version that we support; the sequence is the same.
ALTER TABLE outbox_events ALTER COLUMN position DROP IDENTITY;
CREATE SEQUENCE outbox_events_position_seq OWNED BY outbox_events.position;
SELECT setval('outbox_events_position_seq', (SELECT coalesce(max(position), 0) + 1 FROM outbox_events), false);
ALTER TABLE outbox_events ALTER COLUMN position SET DEFAULT nextval('outbox_events_position_seq');
GRANT USAGE ON SEQUENCE outbox_events_position_seq TO bangfu_app;

-- Turns a table into one of partitions: the new parent takes its name, its defaults, checks, keys, indexes, triggers and rights.
CREATE FUNCTION partition_table(kept partitioned_tables, key text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  first text := kept.name || '_first';
  high timestamp := date_trunc(kept.span, now() AT TIME ZONE 'Asia/Shanghai') + ('1 ' || kept.span)::interval;
  high_id uuid := first_id_of(high AT TIME ZONE 'Asia/Shanghai');
  pointing jsonb;
  foreign_keys text[];
  keys text[];
  indexes text[];
  triggers text[];
  rights aclitem[];
  one record;
  statement text;
  pointer jsonb;
BEGIN
  SELECT coalesce(jsonb_agg(jsonb_build_object('table', conrelid::regclass::text, 'name', conname, 'definition', pg_get_constraintdef(oid))), '[]')
    INTO pointing FROM pg_constraint WHERE contype = 'f' AND confrelid = kept.name::regclass AND conparentid = 0;
  SELECT coalesce(array_agg(format('ADD CONSTRAINT %I %s', conname, pg_get_constraintdef(oid))), '{}')
    INTO foreign_keys FROM pg_constraint WHERE contype = 'f' AND conrelid = kept.name::regclass AND conparentid = 0;
  SELECT coalesce(array_agg(format('ADD CONSTRAINT %I %s', c.conname, pg_get_constraintdef(c.oid))), '{}')
    INTO keys FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attname = key
   WHERE c.contype IN ('p', 'u') AND c.conrelid = kept.name::regclass AND a.attnum = ANY (c.conkey);
  SELECT coalesce(array_agg(pg_get_indexdef(i.indexrelid)), '{}')
    INTO indexes FROM pg_index i WHERE i.indrelid = kept.name::regclass AND NOT i.indisunique;
  SELECT coalesce(array_agg(pg_get_triggerdef(oid)), '{}') INTO triggers FROM pg_trigger WHERE tgrelid = kept.name::regclass AND NOT tgisinternal;
  SELECT relacl INTO rights FROM pg_class WHERE oid = kept.name::regclass;

  FOR pointer IN SELECT * FROM jsonb_array_elements(pointing) LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', pointer ->> 'table', pointer ->> 'name');
  END LOOP;
  -- A key of its own to a table of partitions cannot be merged with that of the parent; it is made and checked anew.
  FOR one IN SELECT conname FROM pg_constraint k JOIN pg_class t ON t.oid = k.confrelid WHERE k.contype = 'f' AND k.conrelid = kept.name::regclass AND t.relkind = 'p' AND k.conparentid = 0 LOOP
    EXECUTE format('ALTER TABLE %I DROP CONSTRAINT %I', kept.name, one.conname);
  END LOOP;
  FOR one IN SELECT tgname FROM pg_trigger WHERE tgrelid = kept.name::regclass AND NOT tgisinternal LOOP
    EXECUTE format('DROP TRIGGER %I ON %I', one.tgname, kept.name);
  END LOOP;
  EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (%I < %L) NOT VALID', kept.name, first || '_range', key, high_id);
  EXECUTE format('ALTER TABLE %I VALIDATE CONSTRAINT %I', kept.name, first || '_range');
  EXECUTE format('ALTER TABLE %I RENAME TO %I', kept.name, first);
  FOR one IN SELECT c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = first::regclass LOOP
    EXECUTE format('ALTER INDEX %I RENAME TO %I', one.name, left(one.name, 57) || '_first');
  END LOOP;

  EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED INCLUDING COMMENTS) PARTITION BY RANGE (%I)', kept.name, first, key);
  EXECUTE format('ALTER TABLE %I DROP CONSTRAINT %I', kept.name, first || '_range');
  FOREACH statement IN ARRAY keys || foreign_keys LOOP
    EXECUTE format('ALTER TABLE %I %s', kept.name, statement);
  END LOOP;
  FOREACH statement IN ARRAY indexes LOOP
    EXECUTE statement;
  END LOOP;
  EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (MINVALUE) TO (%L)', kept.name, first, high_id);
  EXECUTE format('ALTER TABLE %I DROP CONSTRAINT %I', first, first || '_range');
  FOREACH statement IN ARRAY triggers LOOP
    EXECUTE statement;
  END LOOP;
  -- What follows is no privilege of the first partition any more.
  EXECUTE format('REVOKE ALL ON %I FROM bangfu_app, bangfu_reader', kept.name);
  FOR one IN SELECT grantee::regrole AS role, privilege_type AS privilege FROM aclexplode(rights) WHERE grantee IN ('bangfu_app'::regrole, 'bangfu_reader'::regrole) LOOP
    EXECUTE format('GRANT %s ON %I TO %s', one.privilege, kept.name, one.role);
  END LOOP;

  INSERT INTO first_partition_ends VALUES (kept.name, high_id);
  PERFORM close_partition((kept.name, kept.span, kept.ahead, '{}'::text[], kept.append_only, kept.fillfactor)::partitioned_tables, first);
  -- An id that no span has: a clock that is years ahead, an id of another kind. Kept all the same.
  EXECUTE format('CREATE TABLE %I PARTITION OF %I DEFAULT', kept.name || '_rest', kept.name);
  PERFORM close_partition(kept, kept.name || '_rest');
  FOR pointer IN SELECT * FROM jsonb_array_elements(pointing) LOOP
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', pointer ->> 'table', pointer ->> 'name', pointer ->> 'definition');
  END LOOP;
END $$;

INSERT INTO partitioned_tables (name, span, ahead, unique_within, append_only, fillfactor) VALUES
  ('audit_entries', 'month', 2, '{}', true, 100),
  ('outbox_events', 'month', 2, '{}', false, 100),
  ('event_deliveries', 'month', 2, '{}', false, 100),
  ('ledger_postings', 'month', 2, '{}', true, 100),
  ('order_steps', 'month', 2, '{}', true, 100),
  ('orders', 'year', 1, ARRAY['CREATE UNIQUE INDEX ON %s (number)'], false, 90),
  ('order_lines', 'year', 1,
    ARRAY['CREATE UNIQUE INDEX ON %s (order_id, position)', 'CREATE UNIQUE INDEX ON %s (source_line_id)', 'CREATE UNIQUE INDEX ON %s (reservation_id)'], false, 80);

-- Those that are pointed to come first.
SELECT partition_table(kept, CASE kept.name WHEN 'event_deliveries' THEN 'event_id' WHEN 'ledger_postings' THEN 'transfer_id' ELSE 'id' END)
  FROM partitioned_tables kept
 ORDER BY array_position(ARRAY['audit_entries', 'outbox_events', 'event_deliveries', 'ledger_postings', 'orders', 'order_lines', 'order_steps'], kept.name);
SELECT make_partitions();
DROP FUNCTION partition_table;
