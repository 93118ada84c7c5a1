DO $$ BEGIN
  IF EXISTS (SELECT FROM commission_rules WHERE withdrawn_at IS NOT NULL) THEN
    RAISE EXCEPTION 'commission_rules: what was withdrawn, and why, would be lost';
  END IF;
END $$;
REVOKE UPDATE (withdrawn_by, withdrawn_at, withdrawal_reason) ON commission_rules FROM bangfu_app;
DROP INDEX commission_rules_one_a_day;
ALTER TABLE commission_rules
  DROP CONSTRAINT commission_rules_pkey,
  ADD CONSTRAINT commission_rules_pkey PRIMARY KEY (valid_from),
  DROP COLUMN withdrawn_by, DROP COLUMN withdrawn_at, DROP COLUMN withdrawal_reason, DROP COLUMN id;
