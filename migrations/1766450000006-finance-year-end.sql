-- Budgets end with the year: the day until which this year's money can be paid (month × 100 + day, dated: a year is judged by what holds on its last
-- day), how long before it people are told, and who was told last when. Small tables.
ALTER TABLE finance_settings DROP CONSTRAINT finance_settings_key_check;
ALTER TABLE finance_settings ADD CONSTRAINT finance_settings_key_check
  CHECK (key IN ('invoice_due_days', 'due_soon_days', 'write_off_most_fen', 'budget_cut_off_day', 'year_end_notice_days'));
ALTER TABLE finance_settings ADD CONSTRAINT finance_settings_cut_off_is_a_day
  CHECK (key <> 'budget_cut_off_day' OR (value / 100 BETWEEN 1 AND 12 AND value % 100 BETWEEN 1 AND 28 OR value IN (1031, 1130, 1231)));
INSERT INTO finance_settings (key, valid_from, value, basis) VALUES
  ('budget_cut_off_day', '2019-01-01', 1231, '平台默认；预算年度终了'),
  ('year_end_notice_days', '2019-01-01', 42, '平台默认；截止前六周起提醒');
CREATE TABLE year_end_reminders (
  buyer_id uuid NOT NULL REFERENCES organisations (id),
  year integer NOT NULL,
  reminded_on date NOT NULL,
  PRIMARY KEY (buyer_id, year)
);
REVOKE DELETE, TRUNCATE ON year_end_reminders FROM bangfu_app;
