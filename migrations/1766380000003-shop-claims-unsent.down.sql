DELETE FROM claim_settings WHERE key = 'send_back_hours';
ALTER TABLE claim_settings DROP CONSTRAINT claim_settings_key_check;
ALTER TABLE claim_settings ADD CONSTRAINT claim_settings_key_check CHECK (key IN ('answer_hours', 'escalation_hours', 'return_hours'));
