DO $$ BEGIN
  IF EXISTS (SELECT FROM allocations WHERE how = 'write_off') THEN
    RAISE EXCEPTION 'allocations: what was written off, and why, would be lost';
  END IF;
  IF EXISTS (SELECT FROM finance_settings WHERE key = 'write_off_most_fen' AND valid_from <> '2019-01-01') THEN
    RAISE EXCEPTION 'finance_settings: a limit that somebody has set would be lost';
  END IF;
END $$;
DELETE FROM finance_settings WHERE key = 'write_off_most_fen';
ALTER TABLE finance_settings DROP CONSTRAINT finance_settings_key_check;
ALTER TABLE finance_settings ADD CONSTRAINT finance_settings_key_check CHECK (key IN ('invoice_due_days', 'due_soon_days'));
ALTER TABLE allocations DROP CONSTRAINT allocations_write_off_has_reason;
ALTER TABLE allocations DROP CONSTRAINT allocations_credit_has_no_line;
ALTER TABLE allocations ADD CONSTRAINT allocations_credit_has_no_line CHECK ((how = 'credit') = (bank_line_id IS NULL));
ALTER TABLE allocations DROP CONSTRAINT allocations_how_check;
ALTER TABLE allocations ADD CONSTRAINT allocations_how_check
  CHECK (how IN ('code', 'known_account', 'payer_name', 'person', 'credit', 'virtual_account'));
ALTER TABLE allocations DROP COLUMN reason;
