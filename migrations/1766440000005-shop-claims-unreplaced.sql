-- How long a supplier may take to send once more what it agreed to, and how long after its reminder the money goes back instead. Two empty
-- columns and a small index on claims, a wider check on their lines: a lock for as long as both are read once.
ALTER TABLE claim_settings DROP CONSTRAINT claim_settings_key_check;
ALTER TABLE claim_settings ADD CONSTRAINT claim_settings_key_check
  CHECK (key IN ('answer_hours', 'escalation_hours', 'return_hours', 'send_back_hours', 'replace_hours', 'replace_money_hours'));
INSERT INTO claim_settings (key, valid_from, value, basis) VALUES
  ('replace_hours', '2019-01-01', 120, '平台默认；同意补发后5日内须寄出，逾期买家可以改要退款'),
  ('replace_money_hours', '2019-01-01', 48, '平台默认；提醒后2日内仍没有补发的，自动改为退款');
ALTER TABLE claims
  -- The supplier was told that it is late with what it agreed to send.
  ADD COLUMN reminded_at timestamptz,
  -- Was to be sent once more; the money goes back instead.
  ADD COLUMN instead_at timestamptz,
  ADD CONSTRAINT claims_instead CHECK (instead_at IS NULL OR kind = 'refund' AND (refund_id IS NOT NULL OR state = 'withdrawn'));
-- Of goods that were to be sent once more no money was asked; their price may be granted all the same.
ALTER TABLE claim_lines DROP CONSTRAINT claim_lines_check1,
  ADD CONSTRAINT claim_lines_granted_fen CHECK (granted_fen >= 0 AND (granted_fen <= asked_fen OR asked_fen = 0));
CREATE INDEX claims_unreplaced ON claims (decided_at, id) WHERE kind = 'replacement' AND state = 'agreed';
