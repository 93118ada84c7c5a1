-- How long a buyer may take to send back what was agreed to come back; after that the claim is over, and holds nothing. One row of a small table.
ALTER TABLE claim_settings DROP CONSTRAINT claim_settings_key_check;
ALTER TABLE claim_settings ADD CONSTRAINT claim_settings_key_check
  CHECK (key IN ('answer_hours', 'escalation_hours', 'return_hours', 'send_back_hours'));
INSERT INTO claim_settings (key, valid_from, value, basis) VALUES
  ('send_back_hours', '2019-01-01', 168, '平台默认；同意退货后7日内买家没有寄出的，售后关闭');
