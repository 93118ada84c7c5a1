-- Why a shopper's money is held: what has not left yet and what is claimed are no longer said to wait for a receipt. The wider check is written
-- without a look at the rows, which all keep to the narrow one; the lock is a moment's.
ALTER TABLE settlement_held DROP CONSTRAINT settlement_held_why_check;
ALTER TABLE settlement_held ADD CONSTRAINT settlement_held_why_check
  CHECK (why IN ('awaiting_shipment', 'awaiting_receipt', 'claim_open', 'disputed', 'account_not_ready')) NOT VALID;
ALTER TABLE settlement_held VALIDATE CONSTRAINT settlement_held_why_check;
