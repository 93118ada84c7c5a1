-- The organisation with which a distributed PostgreSQL would place a line (the buyer, as of its order) and an event (docs/scale.md). One column each, written
-- beside the traffic; every statement may be repeated.
-- no transaction
ALTER TABLE outbox_events ADD COLUMN IF NOT EXISTS place_id uuid;
ALTER TABLE order_lines ADD COLUMN IF NOT EXISTS buyer_id uuid;

-- A program of the version before this one names no buyer, and goes on for as long as the release rolls. Whoever names one pays nothing for this.
CREATE OR REPLACE FUNCTION name_buyer_of_line() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW.buyer_id := (SELECT buyer_id FROM orders WHERE id = NEW.order_id);
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER order_lines_buyer BEFORE INSERT ON order_lines FOR EACH ROW WHEN (NEW.buyer_id IS NULL) EXECUTE FUNCTION name_buyer_of_line();

-- Those that are there, some thousand at a time, so that nobody waits for a line for longer than a moment.
CREATE OR REPLACE PROCEDURE name_buyers() LANGUAGE plpgsql AS $$
DECLARE
  at uuid := '00000000-0000-0000-0000-000000000000';
  next uuid;
BEGIN
  LOOP
    SELECT max(id::text)::uuid INTO next FROM (SELECT id FROM order_lines WHERE id > at ORDER BY id LIMIT 5000) batch;
    EXIT WHEN next IS NULL;
    UPDATE order_lines l SET buyer_id = o.buyer_id FROM orders o WHERE l.id > at AND l.id <= next AND o.id = l.order_id AND l.buyer_id IS NULL;
    COMMIT;
    at := next;
  END LOOP;
END $$;
CALL name_buyers();
DROP PROCEDURE IF EXISTS name_buyers;

-- Proved beside the traffic; what is proved need not be looked at again under the lock.
ALTER TABLE order_lines DROP CONSTRAINT IF EXISTS order_lines_buyer_named;
ALTER TABLE order_lines ADD CONSTRAINT order_lines_buyer_named CHECK (buyer_id IS NOT NULL) NOT VALID;
ALTER TABLE order_lines VALIDATE CONSTRAINT order_lines_buyer_named;
ALTER TABLE order_lines ALTER COLUMN buyer_id SET NOT NULL;
ALTER TABLE order_lines DROP CONSTRAINT order_lines_buyer_named;
