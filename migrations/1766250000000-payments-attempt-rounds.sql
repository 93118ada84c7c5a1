-- The provider may keep a fault of its own under our key for a day: the page of a payment is then asked for under the key of a next round.
ALTER TABLE payment_attempts ADD COLUMN round integer NOT NULL DEFAULT 1 CHECK (round BETWEEN 1 AND 99);
