ALTER TABLE commission_rules DROP COLUMN set_by, DROP COLUMN set_at;
