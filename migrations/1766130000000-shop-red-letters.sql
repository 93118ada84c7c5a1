-- Red-letter invoices for refunds after an invoice, and the term of an invoice that a buyer asked for. One short lock of
-- shop_settings for its CHECK.
CREATE TABLE shop_red_letters (
  id uuid PRIMARY KEY,
  -- The invoice that it takes back, wholly or in part.
  invoice_id uuid NOT NULL REFERENCES shop_invoices (id),
  order_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  number text NOT NULL CHECK (number ~ '^[0-9A-Z]{8,20}$'),
  issued_on date NOT NULL,
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  recorded_by uuid REFERENCES users (id),
  recorded_at timestamptz NOT NULL,
  CONSTRAINT shop_red_letters_number_once UNIQUE (supplier_id, number),
  FOREIGN KEY (order_id, supplier_id) REFERENCES shop_orders (id, supplier_id)
);
CREATE INDEX shop_red_letters_invoice ON shop_red_letters (invoice_id, recorded_at);
CREATE INDEX shop_red_letters_order ON shop_red_letters (order_id, supplier_id);
CREATE INDEX shop_red_letters_recorded_by ON shop_red_letters (recorded_by) WHERE recorded_by IS NOT NULL;
REVOKE UPDATE, DELETE, TRUNCATE ON shop_red_letters FROM bangfu_app;

ALTER TABLE shop_settings DROP CONSTRAINT shop_settings_key_check;
ALTER TABLE shop_settings ADD CONSTRAINT shop_settings_key_check CHECK (key IN ('payment_minutes', 'reservation_minutes',
  'confirm_after_delivery_days', 'confirm_after_shipping_days', 'invoice_days'));
INSERT INTO shop_settings (key, valid_from, value, basis) VALUES
  ('invoice_days', '2019-01-01', 10, '平台默认；自付款之日起，应开具买家要求的发票');
