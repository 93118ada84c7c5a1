DO $$ BEGIN
  IF EXISTS (SELECT FROM finance_settings WHERE key IN ('budget_cut_off_day', 'year_end_notice_days') AND valid_from <> '2019-01-01') THEN
    RAISE EXCEPTION 'finance_settings: a day that somebody has set would be lost';
  END IF;
  IF EXISTS (SELECT FROM year_end_reminders) THEN
    RAISE EXCEPTION 'year_end_reminders: who was told already would be told again';
  END IF;
END $$;
DROP TABLE year_end_reminders;
DELETE FROM finance_settings WHERE key IN ('budget_cut_off_day', 'year_end_notice_days');
ALTER TABLE finance_settings DROP CONSTRAINT finance_settings_cut_off_is_a_day;
ALTER TABLE finance_settings DROP CONSTRAINT finance_settings_key_check;
ALTER TABLE finance_settings ADD CONSTRAINT finance_settings_key_check
  CHECK (key IN ('invoice_due_days', 'due_soon_days', 'write_off_most_fen'));
