-- Suppliers, products and certificates of each county, counted ahead for the compliance page (docs/adr/0008). Creates two tables and an index on
-- organisations, which is small; the triggers lock these five tables for a moment.

CREATE INDEX organisations_supplier_place ON organisations (left(division_code, 6)) WHERE kind = 'supplier';

-- What was counted of a county on a day; a county without a row has no suppliers, or is stale.
CREATE TABLE place_supply (
  place text PRIMARY KEY,
  on_date date NOT NULL,
  applied integer NOT NULL CHECK (applied >= 0),
  admitted integer NOT NULL CHECK (admitted >= 0),
  uploaded integer NOT NULL CHECK (uploaded >= 0),
  listed integer NOT NULL CHECK (listed >= 0),
  certificates integer NOT NULL CHECK (certificates >= 0),
  certificates_issued integer NOT NULL CHECK (certificates_issued >= 0)
);

-- Counties in which something has changed since, written by the transaction that changed it. Of each its own row, so that nobody waits.
CREATE TABLE stale_supply (
  place text NOT NULL,
  changed_in xid8 NOT NULL,
  PRIMARY KEY (place, changed_in)
);
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON place_supply, stale_supply FROM bangfu_app;

-- The counts themselves, from what is so now; `issued` within [from, until).
CREATE FUNCTION supply_of(places text[], today date, issued_from timestamptz, issued_until timestamptz)
  RETURNS TABLE (division_code text, applied integer, admitted integer, uploaded integer, listed integer, certificates integer, certificates_issued integer)
  LANGUAGE sql STABLE AS $$
  WITH suppliers AS MATERIALIZED (
    SELECT o.id, o.division_code FROM organisations o WHERE o.kind = 'supplier' AND left(o.division_code, 6) = ANY (places)
  )
  SELECT s.division_code,
         (count(*) FILTER (WHERE EXISTS (SELECT FROM admission_applications a WHERE a.supplier_id = s.id AND a.round > 0)))::integer,
         (count(*) FILTER (WHERE EXISTS (SELECT FROM supplier_standings t WHERE t.supplier_id = s.id AND t.state = 'admitted')))::integer,
         coalesce(sum(p.uploaded), 0)::integer, coalesce(sum(p.listed), 0)::integer,
         coalesce(sum(c.valid), 0)::integer, coalesce(sum(c.issued), 0)::integer
    FROM suppliers s
    LEFT JOIN (SELECT supplier_id, count(*) AS uploaded, count(*) FILTER (WHERE state = 'listed') AS listed
                 FROM products WHERE supplier_id IN (SELECT id FROM suppliers) GROUP BY 1) p ON p.supplier_id = s.id
    LEFT JOIN (SELECT supplier_id, count(*) FILTER (WHERE state = 'valid' AND valid_from <= today AND valid_to >= today) AS valid,
                      count(*) FILTER (WHERE issued_at >= issued_from AND issued_at < issued_until) AS issued
                 FROM certificates WHERE supplier_id IN (SELECT id FROM suppliers) GROUP BY 1) c ON c.supplier_id = s.id
   GROUP BY 1
$$;

-- Counts stale counties anew; the answer is how many. A mark that comes meanwhile stays: whatever it stands for may not be in the count.
CREATE FUNCTION count_supply(today date, issued_from timestamptz, issued_until timestamptz)
  RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  stale text[];
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('reporting.count_supply', 0));
  WITH gone AS (DELETE FROM stale_supply RETURNING place)
  SELECT array_agg(DISTINCT place) INTO stale
    FROM (SELECT place FROM gone UNION SELECT place FROM place_supply WHERE on_date <> today) x;
  IF stale IS NULL THEN RETURN 0; END IF;
  DELETE FROM place_supply WHERE place = ANY (stale);
  INSERT INTO place_supply (place, on_date, applied, admitted, uploaded, listed, certificates, certificates_issued)
  SELECT left(s.division_code, 6), today, sum(s.applied), sum(s.admitted), sum(s.uploaded), sum(s.listed), sum(s.certificates), sum(s.certificates_issued)
    FROM supply_of(stale, today, issued_from, issued_until) s GROUP BY 1;
  RETURN cardinality(stale);
END $$;

CREATE FUNCTION mark_supply_of_supplier() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO stale_supply (place, changed_in)
  SELECT DISTINCT left(division_code, 6), pg_current_xact_id() FROM organisations
   WHERE id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.supplier_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.supplier_id END)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE FUNCTION mark_supply_of_place() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO stale_supply (place, changed_in)
  SELECT DISTINCT left(code, 6), pg_current_xact_id()
    FROM unnest(ARRAY[CASE WHEN TG_OP <> 'INSERT' THEN OLD.division_code END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.division_code END]) code
   WHERE code IS NOT NULL
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER organisations_mark_supply AFTER INSERT ON organisations
  FOR EACH ROW WHEN (NEW.kind = 'supplier') EXECUTE FUNCTION mark_supply_of_place();
CREATE TRIGGER organisations_mark_supply_moved AFTER UPDATE OF kind, division_code ON organisations
  FOR EACH ROW WHEN ((OLD.kind, OLD.division_code) IS DISTINCT FROM (NEW.kind, NEW.division_code)) EXECUTE FUNCTION mark_supply_of_place();
CREATE TRIGGER organisations_mark_supply_gone AFTER DELETE ON organisations
  FOR EACH ROW WHEN (OLD.kind = 'supplier') EXECUTE FUNCTION mark_supply_of_place();

CREATE TRIGGER products_mark_supply AFTER INSERT OR DELETE ON products FOR EACH ROW EXECUTE FUNCTION mark_supply_of_supplier();
CREATE TRIGGER products_mark_supply_changed AFTER UPDATE ON products
  FOR EACH ROW WHEN ((OLD.state, OLD.supplier_id) IS DISTINCT FROM (NEW.state, NEW.supplier_id)) EXECUTE FUNCTION mark_supply_of_supplier();
CREATE TRIGGER certificates_mark_supply AFTER INSERT OR DELETE ON certificates FOR EACH ROW EXECUTE FUNCTION mark_supply_of_supplier();
CREATE TRIGGER certificates_mark_supply_changed AFTER UPDATE ON certificates
  FOR EACH ROW WHEN ((OLD.state, OLD.supplier_id, OLD.valid_from, OLD.valid_to, OLD.issued_at) IS DISTINCT FROM
                     (NEW.state, NEW.supplier_id, NEW.valid_from, NEW.valid_to, NEW.issued_at)) EXECUTE FUNCTION mark_supply_of_supplier();
CREATE TRIGGER supplier_standings_mark_supply AFTER INSERT OR DELETE ON supplier_standings FOR EACH ROW EXECUTE FUNCTION mark_supply_of_supplier();
CREATE TRIGGER supplier_standings_mark_supply_changed AFTER UPDATE ON supplier_standings
  FOR EACH ROW WHEN ((OLD.state, OLD.supplier_id) IS DISTINCT FROM (NEW.state, NEW.supplier_id)) EXECUTE FUNCTION mark_supply_of_supplier();
CREATE TRIGGER admission_applications_mark_supply AFTER INSERT OR DELETE ON admission_applications FOR EACH ROW EXECUTE FUNCTION mark_supply_of_supplier();
CREATE TRIGGER admission_applications_mark_supply_changed AFTER UPDATE ON admission_applications
  FOR EACH ROW WHEN ((OLD.round, OLD.supplier_id) IS DISTINCT FROM (NEW.round, NEW.supplier_id)) EXECUTE FUNCTION mark_supply_of_supplier();

INSERT INTO stale_supply (place, changed_in)
SELECT DISTINCT left(division_code, 6), pg_current_xact_id() FROM organisations WHERE kind = 'supplier';
