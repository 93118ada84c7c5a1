-- Counts alone: nothing is lost.
DROP FUNCTION mark_units_of_unit() CASCADE;
DROP FUNCTION mark_units_of_place() CASCADE;
DROP TABLE place_units, stale_units;
DROP INDEX organisations_unit_place;
