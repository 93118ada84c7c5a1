-- Turns the tables of partitioned_tables over (ADR 15). What is there becomes the first partition as it is: nothing is copied. What takes long (the check that
-- its ids lie below the end of the first span, the foreign keys that are made anew) is proved afterwards or before, beside the traffic; the turn itself only
-- writes to the catalogue, and locks the table and those that point to it for as long as that takes. Every statement may be repeated.
-- PostgreSQL 15 to 17 cannot prove a foreign key of a table of partitions afterwards: there order_lines, order_steps and event_deliveries stay locked while theirs
-- is checked.
-- no transaction
-- Forward only: rows of later spans lie in partitions of their own, and would have to be copied back.

-- Where the first partition ends, and the promise that every id lies before it. Nothing is written behind that end while the turn lasts: on the last day of a
-- span it reaches to the end of the next.
CREATE OR REPLACE FUNCTION partition_promise(kept partitioned_tables, key text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  high timestamp := date_trunc(kept.span, (now() + interval '1 day') AT TIME ZONE 'Asia/Shanghai') + ('1 ' || kept.span)::interval;
  high_id uuid := first_id_of(high AT TIME ZONE 'Asia/Shanghai');
BEGIN
  IF EXISTS (SELECT FROM first_partition_ends WHERE name = kept.name) THEN RETURN; END IF;
  INSERT INTO first_partition_ends VALUES (kept.name, high_id);
  EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (%I < %L) NOT VALID', kept.name, kept.name || '_first_range', key, high_id);
END $$;

-- Validates whatever of these tables, or pointing to them, has not been: one at a time, with a lock that only other changes of the table wait for.
CREATE OR REPLACE PROCEDURE partition_prove() LANGUAGE plpgsql AS $$
DECLARE one record;
BEGIN
  FOR one IN
    SELECT c.conrelid::regclass::text AS name, c.conname FROM pg_constraint c LEFT JOIN pg_class t ON t.oid = c.confrelid LEFT JOIN pg_class o ON o.oid = c.conrelid
     WHERE NOT c.convalidated AND c.conparentid = 0 AND (t.relname IN (SELECT name FROM partitioned_tables) OR o.relname IN (SELECT name FROM partitioned_tables))
     ORDER BY 1, 2
  LOOP
    EXECUTE format('ALTER TABLE %s VALIDATE CONSTRAINT %I', one.name, one.conname);
    COMMIT;
  END LOOP;
END $$;

-- The new parent takes the table's name, its defaults, checks, keys, indexes, triggers and rights.
CREATE OR REPLACE FUNCTION partition_table(kept partitioned_tables, key text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  first text := kept.name || '_first';
  high_id uuid := (SELECT e.high_id FROM first_partition_ends e WHERE e.name = kept.name);
  later text := CASE WHEN current_setting('server_version_num')::int >= 180000 THEN ' NOT VALID' ELSE '' END;
  pointing jsonb;
  foreign_keys text[];
  later_keys text[];
  keys text[];
  indexes text[];
  triggers text[];
  rights aclitem[];
  one record;
  statement text;
  pointer jsonb;
BEGIN
  IF (SELECT relkind FROM pg_class WHERE oid = kept.name::regclass) = 'p' THEN RETURN; END IF;
  -- All before anything is changed, and in the order in which the traffic comes by: what a row points to, the table, what points to it. In the other
  -- order we would hold what those wait for who hold what we wait for.
  FOR statement IN
    SELECT format('LOCK TABLE %s IN %s MODE', name, mode) FROM (
      SELECT 1, confrelid::regclass::text, 'SHARE ROW EXCLUSIVE' FROM pg_constraint WHERE contype = 'f' AND conrelid = kept.name::regclass AND confrelid <> conrelid
      UNION SELECT 2, kept.name, 'ACCESS EXCLUSIVE'
      UNION SELECT 3, conrelid::regclass::text, 'ACCESS EXCLUSIVE' FROM pg_constraint WHERE contype = 'f' AND confrelid = kept.name::regclass AND conparentid = 0
    ) t (turn, name, mode) ORDER BY turn, name
  LOOP
    EXECUTE statement;
  END LOOP;
  SELECT coalesce(jsonb_agg(jsonb_build_object('table', c.conrelid::regclass::text, 'name', c.conname, 'definition', pg_get_constraintdef(c.oid), 'partitioned', t.relkind = 'p')), '[]')
    INTO pointing FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid WHERE c.contype = 'f' AND c.confrelid = kept.name::regclass AND c.conparentid = 0;
  SELECT coalesce(array_agg(format('ADD CONSTRAINT %I %s', c.conname, replace(pg_get_constraintdef(c.oid), ' NOT VALID', ''))) FILTER (WHERE t.relkind <> 'p'), '{}'),
         coalesce(array_agg(format('ADD CONSTRAINT %I %s', c.conname, replace(pg_get_constraintdef(c.oid), ' NOT VALID', '')) || later) FILTER (WHERE t.relkind = 'p'), '{}')
    INTO foreign_keys, later_keys FROM pg_constraint c JOIN pg_class t ON t.oid = c.confrelid WHERE c.contype = 'f' AND c.conrelid = kept.name::regclass AND c.conparentid = 0;
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
  -- A key of its own to a table of partitions cannot be merged with that of the parent; it is made anew.
  FOR one IN SELECT conname FROM pg_constraint k JOIN pg_class t ON t.oid = k.confrelid WHERE k.contype = 'f' AND k.conrelid = kept.name::regclass AND t.relkind = 'p' AND k.conparentid = 0 LOOP
    EXECUTE format('ALTER TABLE %I DROP CONSTRAINT %I', kept.name, one.conname);
  END LOOP;
  FOR one IN SELECT tgname FROM pg_trigger WHERE tgrelid = kept.name::regclass AND NOT tgisinternal LOOP
    EXECUTE format('DROP TRIGGER %I ON %I', one.tgname, kept.name);
  END LOOP;
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
  -- Not before: attaching would check them at once.
  FOREACH statement IN ARRAY later_keys LOOP
    EXECUTE format('ALTER TABLE %I %s', kept.name, statement);
  END LOOP;
  FOREACH statement IN ARRAY triggers LOOP
    EXECUTE statement;
  END LOOP;
  -- What follows is no privilege of the first partition any more.
  EXECUTE format('REVOKE ALL ON %I FROM bangfu_app, bangfu_reader', kept.name);
  FOR one IN SELECT grantee::regrole AS role, privilege_type AS privilege FROM aclexplode(rights) WHERE grantee IN ('bangfu_app'::regrole, 'bangfu_reader'::regrole) LOOP
    EXECUTE format('GRANT %s ON %I TO %s', one.privilege, kept.name, one.role);
  END LOOP;

  PERFORM close_partition((kept.name, kept.span, kept.ahead, '{}'::text[], kept.append_only, kept.fillfactor)::partitioned_tables, first);
  -- An id that no span has: a clock that is years ahead, an id of another kind. Kept all the same.
  EXECUTE format('CREATE TABLE %I PARTITION OF %I DEFAULT', kept.name || '_rest', kept.name);
  PERFORM close_partition(kept, kept.name || '_rest');
  FOR pointer IN SELECT * FROM jsonb_array_elements(pointing) LOOP
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', pointer ->> 'table', pointer ->> 'name', replace(pointer ->> 'definition', ' NOT VALID', ''))
      || CASE WHEN (pointer ->> 'partitioned')::boolean THEN later ELSE ' NOT VALID' END;
  END LOOP;
END $$;

SELECT partition_promise(kept, 'id') FROM partitioned_tables kept WHERE name = 'audit_entries';
SELECT partition_promise(kept, 'id') FROM partitioned_tables kept WHERE name = 'outbox_events';
SELECT partition_promise(kept, 'event_id') FROM partitioned_tables kept WHERE name = 'event_deliveries';
SELECT partition_promise(kept, 'transfer_id') FROM partitioned_tables kept WHERE name = 'ledger_postings';
SELECT partition_promise(kept, 'id') FROM partitioned_tables kept WHERE name = 'orders';
SELECT partition_promise(kept, 'id') FROM partitioned_tables kept WHERE name = 'order_lines';
SELECT partition_promise(kept, 'id') FROM partitioned_tables kept WHERE name = 'order_steps';
CALL partition_prove();

-- Those that are pointed to come first.
SELECT partition_table(kept, 'id') FROM partitioned_tables kept WHERE name = 'audit_entries';
SELECT partition_table(kept, 'id') FROM partitioned_tables kept WHERE name = 'outbox_events';
SELECT partition_table(kept, 'event_id') FROM partitioned_tables kept WHERE name = 'event_deliveries';
SELECT partition_table(kept, 'transfer_id') FROM partitioned_tables kept WHERE name = 'ledger_postings';
SELECT partition_table(kept, 'id') FROM partitioned_tables kept WHERE name = 'orders';
SELECT partition_table(kept, 'id') FROM partitioned_tables kept WHERE name = 'order_lines';
SELECT partition_table(kept, 'id') FROM partitioned_tables kept WHERE name = 'order_steps';
CALL partition_prove();

DROP FUNCTION partition_table;
DROP FUNCTION partition_promise;
DROP PROCEDURE partition_prove;
