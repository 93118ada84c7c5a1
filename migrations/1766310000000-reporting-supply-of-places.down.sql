-- Counts alone: nothing is lost.
DROP FUNCTION mark_supply_of_supplier() CASCADE;
DROP FUNCTION mark_supply_of_place() CASCADE;
DROP FUNCTION count_supply(date, timestamptz, timestamptz);
DROP FUNCTION supply_of(text[], date, timestamptz, timestamptz);
DROP TABLE place_supply, stale_supply;
DROP INDEX organisations_supplier_place;
