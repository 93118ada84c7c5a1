-- A payment that falls a few fen short is written off by a person, with a reason; the platform bears it.
ALTER TABLE finance_settings DROP CONSTRAINT finance_settings_key_check;
ALTER TABLE finance_settings ADD CONSTRAINT finance_settings_key_check
  CHECK (key IN ('invoice_due_days', 'due_soon_days', 'write_off_most_fen'));
INSERT INTO finance_settings (key, valid_from, value, basis) VALUES
  ('write_off_most_fen', '2019-01-01', 100, '平台默认；银行手续费造成的尾差');
ALTER TABLE allocations ADD COLUMN reason text CHECK (length(reason) BETWEEN 1 AND 300);
ALTER TABLE allocations DROP CONSTRAINT allocations_how_check;
ALTER TABLE allocations ADD CONSTRAINT allocations_how_check
  CHECK (how IN ('code', 'known_account', 'payer_name', 'person', 'credit', 'virtual_account', 'write_off'));
ALTER TABLE allocations DROP CONSTRAINT allocations_credit_has_no_line;
ALTER TABLE allocations ADD CONSTRAINT allocations_credit_has_no_line CHECK ((how IN ('credit', 'write_off')) = (bank_line_id IS NULL));
ALTER TABLE allocations ADD CONSTRAINT allocations_write_off_has_reason CHECK ((how = 'write_off') = (reason IS NOT NULL));
