DO $$ BEGIN
  IF EXISTS (SELECT FROM claims WHERE instead_at IS NOT NULL) THEN
    RAISE EXCEPTION 'claims: that money went back instead of goods would be lost';
  END IF;
END $$;
DROP INDEX claims_unreplaced;
ALTER TABLE claim_lines DROP CONSTRAINT claim_lines_granted_fen,
  ADD CONSTRAINT claim_lines_check1 CHECK (granted_fen BETWEEN 0 AND asked_fen);
ALTER TABLE claims DROP CONSTRAINT claims_instead, DROP COLUMN reminded_at, DROP COLUMN instead_at;
DELETE FROM claim_settings WHERE key IN ('replace_hours', 'replace_money_hours');
ALTER TABLE claim_settings DROP CONSTRAINT claim_settings_key_check;
ALTER TABLE claim_settings ADD CONSTRAINT claim_settings_key_check
  CHECK (key IN ('answer_hours', 'escalation_hours', 'return_hours', 'send_back_hours'));
