-- make_partitions() makes what is missing, as the owner: the application may not create tables in public. It answers how many were made; spans are those of Shanghai.
-- A new partition locks its table, what that points to and what points to it, each for a moment. They are locked before anything is made, in the order in
-- which the traffic comes by; whoever waits longer than the limit gives way, and is called again, one table at a time. Makes functions; locks nothing.
-- Forward only: nothing is lost by it, and nothing is won by going back.
DROP FUNCTION IF EXISTS make_partitions(timestamptz);
CREATE OR REPLACE FUNCTION make_partitions(upon timestamptz DEFAULT now(), one_table text DEFAULT NULL) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp SET lock_timeout = '300ms' AS $$
DECLARE
  kept partitioned_tables;
  starts timestamp;
  made integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('bangfu.partitions', 0));
  FOR kept IN SELECT * FROM partitioned_tables WHERE one_table IS NULL OR name = one_table ORDER BY name LOOP
    FOR n IN 0 .. kept.ahead LOOP
      starts := date_trunc(kept.span, upon AT TIME ZONE 'Asia/Shanghai') + n * ('1 ' || kept.span)::interval;
      made := made + make_partition(kept, starts);
    END LOOP;
  END LOOP;
  RETURN made;
END $$;

CREATE OR REPLACE FUNCTION make_partition(kept partitioned_tables, starts timestamp) RETURNS integer LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  part text := kept.name || '_' || to_char(starts, CASE kept.span WHEN 'year' THEN 'YYYY' ELSE 'YYYYMM' END);
  low uuid := first_id_of(starts AT TIME ZONE 'Asia/Shanghai');
  high uuid := first_id_of((starts + ('1 ' || kept.span)::interval) AT TIME ZONE 'Asia/Shanghai');
  statement text;
BEGIN
  -- The first partition reaches from the beginning to the end of the span in which it was attached.
  IF to_regclass(part) IS NOT NULL OR (SELECT relkind FROM pg_class WHERE oid = kept.name::regclass) <> 'p' OR low < (SELECT high_id FROM first_partition_ends WHERE name = kept.name) THEN
    RETURN 0;
  END IF;
  FOR statement IN
    SELECT format('LOCK TABLE %s IN %s MODE', name, mode) FROM (
      SELECT 1, confrelid::regclass::text, 'SHARE ROW EXCLUSIVE' FROM pg_constraint WHERE contype = 'f' AND conrelid = kept.name::regclass AND confrelid <> conrelid AND conparentid = 0
      UNION SELECT 2, kept.name, 'ACCESS EXCLUSIVE'
      UNION SELECT 3, conrelid::regclass::text, 'SHARE ROW EXCLUSIVE' FROM pg_constraint WHERE contype = 'f' AND confrelid = kept.name::regclass AND conparentid = 0
    ) t (turn, name, mode) ORDER BY turn, name
  LOOP
    EXECUTE statement;
  END LOOP;
  EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L) WITH (fillfactor = %s)', part, kept.name, low, high, kept.fillfactor);
  PERFORM close_partition(kept, part);
  RETURN 1;
END $$;
REVOKE EXECUTE ON FUNCTION make_partitions, make_partition FROM PUBLIC;
GRANT EXECUTE ON FUNCTION make_partitions TO bangfu_app;
