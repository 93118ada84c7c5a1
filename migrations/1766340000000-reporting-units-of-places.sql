-- Budget units and unions of each county, counted ahead for the compliance page as suppliers are (docs/adr/0008). Creates two tables and an index on
-- organisations, which is small; the triggers lock four tables for a moment.

CREATE INDEX organisations_unit_place ON organisations (left(division_code, 6)) WHERE kind IN ('budget_unit', 'union');

-- What was counted on a day of the year that it is in, by the length of the units' codes; a county without rows has no units, or is stale.
CREATE TABLE place_units (
  place text NOT NULL,
  code_length integer NOT NULL,
  on_date date NOT NULL,
  imported integer NOT NULL CHECK (imported >= 0),
  unions integer NOT NULL CHECK (unions >= 0),
  activated integer NOT NULL CHECK (activated >= 0),
  filed integer NOT NULL CHECK (filed >= 0),
  returned integer NOT NULL CHECK (returned >= 0),
  confirmed integer NOT NULL CHECK (confirmed >= 0),
  no_canteen integer NOT NULL CHECK (no_canteen >= 0),
  represented integer NOT NULL CHECK (represented >= 0),
  owing integer NOT NULL CHECK (owing >= 0),
  reserved integer NOT NULL CHECK (reserved >= 0),
  not_reserved integer NOT NULL CHECK (not_reserved >= 0),
  not_bought integer NOT NULL CHECK (not_bought >= 0),
  laggards integer NOT NULL CHECK (laggards >= 0),
  PRIMARY KEY (place, code_length)
);

-- Counties in which something has changed since, written by the transaction that changed it. Of each its own row, so that nobody waits.
CREATE TABLE stale_units (
  place text NOT NULL,
  changed_in xid8 NOT NULL,
  PRIMARY KEY (place, changed_in)
);
-- The application counts and takes marks away; only what changes something makes them.
REVOKE INSERT, UPDATE, TRUNCATE ON stale_units FROM bangfu_app;
REVOKE UPDATE, TRUNCATE ON place_units FROM bangfu_app;

CREATE FUNCTION mark_units_of_place() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO stale_units (place, changed_in)
  SELECT DISTINCT left(code, 6), pg_current_xact_id()
    FROM unnest(ARRAY[CASE WHEN TG_OP <> 'INSERT' THEN OLD.division_code END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.division_code END]) code
   WHERE code IS NOT NULL
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
-- The argument names the column that has the unit.
CREATE FUNCTION mark_units_of_unit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO stale_units (place, changed_in)
  SELECT DISTINCT left(division_code, 6), pg_current_xact_id() FROM organisations
   WHERE id IN (CASE WHEN TG_OP <> 'INSERT' THEN (to_jsonb(OLD) ->> TG_ARGV[0])::uuid END, CASE WHEN TG_OP <> 'DELETE' THEN (to_jsonb(NEW) ->> TG_ARGV[0])::uuid END)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER organisations_mark_units AFTER INSERT ON organisations
  FOR EACH ROW WHEN (NEW.kind IN ('budget_unit', 'union')) EXECUTE FUNCTION mark_units_of_place();
CREATE TRIGGER organisations_mark_units_changed AFTER UPDATE OF kind, division_code, status ON organisations
  FOR EACH ROW WHEN ((OLD.kind, OLD.division_code, OLD.status) IS DISTINCT FROM (NEW.kind, NEW.division_code, NEW.status)) EXECUTE FUNCTION mark_units_of_place();
CREATE TRIGGER organisations_mark_units_gone AFTER DELETE ON organisations
  FOR EACH ROW WHEN (OLD.kind IN ('budget_unit', 'union')) EXECUTE FUNCTION mark_units_of_place();

CREATE TRIGGER quota_filings_mark_units AFTER INSERT OR DELETE ON quota_filings FOR EACH ROW EXECUTE FUNCTION mark_units_of_unit('agency_id');
CREATE TRIGGER quota_filings_mark_units_changed AFTER UPDATE ON quota_filings
  FOR EACH ROW WHEN ((OLD.agency_id, OLD.year, OLD.state, OLD.canteen) IS DISTINCT FROM (NEW.agency_id, NEW.year, NEW.state, NEW.canteen))
  EXECUTE FUNCTION mark_units_of_unit('agency_id');
CREATE TRIGGER first_sign_ins_mark_units AFTER INSERT OR DELETE ON first_sign_ins FOR EACH ROW EXECUTE FUNCTION mark_units_of_unit('organisation_id');

-- What is counted of an agency's sums: whether it has reserved, whether it has bought, whether it is behind. A further order changes none of them.
CREATE TRIGGER agency_plans_mark_units AFTER INSERT ON agency_plans
  FOR EACH ROW WHEN (NEW.programme_id IS NULL) EXECUTE FUNCTION mark_units_of_unit('agency_id');
CREATE TRIGGER agency_plans_mark_units_gone AFTER DELETE ON agency_plans
  FOR EACH ROW WHEN (OLD.programme_id IS NULL) EXECUTE FUNCTION mark_units_of_unit('agency_id');
CREATE TRIGGER agency_plans_mark_units_changed AFTER UPDATE ON agency_plans
  FOR EACH ROW WHEN (NEW.programme_id IS NULL AND (
    OLD.reserved_fen <> NEW.reserved_fen
    OR (OLD.canteen_ordered + OLD.union_ordered + OLD.personal_ordered = 0) <> (NEW.canteen_ordered + NEW.union_ordered + NEW.personal_ordered = 0)
    OR OLD.canteen_completed + OLD.union_completed + OLD.personal_completed <> NEW.canteen_completed + NEW.union_completed + NEW.personal_completed))
  EXECUTE FUNCTION mark_units_of_unit('agency_id');

INSERT INTO stale_units (place, changed_in)
SELECT DISTINCT left(division_code, 6), pg_current_xact_id() FROM organisations WHERE kind IN ('budget_unit', 'union');
