ALTER TABLE settlement_held DROP CONSTRAINT settlement_held_why_check;
UPDATE settlement_held SET why = 'awaiting_receipt' WHERE why IN ('awaiting_shipment', 'claim_open');
ALTER TABLE settlement_held ADD CONSTRAINT settlement_held_why_check CHECK (why IN ('awaiting_receipt', 'disputed', 'account_not_ready'));
