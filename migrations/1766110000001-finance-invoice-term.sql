-- Until when a supplier answers an agency's request for an invoice. One row; locks nothing.
INSERT INTO finance_settings (key, valid_from, value, basis) VALUES
  ('invoice_due_days', '2019-01-01', 10, '平台默认；自申请之日起，应开具合并申请的发票');
