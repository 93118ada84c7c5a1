-- What the emulator of Stripe's protocol remembers in the demo and in development; empty in production, where it refuses to run.
-- Creates only; locks nothing that exists.
-- Forward only: the cashier would forget what was paid at it.

CREATE TABLE emulator_objects (
  id text PRIMARY KEY,
  -- acct_platform, or the connected account that the object belongs to.
  account text NOT NULL,
  -- The protocol's own word for its kind; emulator.… for what the protocol does not show.
  object text NOT NULL,
  -- The order in which objects came; lists go by it.
  seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  json jsonb NOT NULL CHECK (jsonb_typeof(json) = 'object')
);
CREATE INDEX emulator_objects_listed ON emulator_objects (object, account, seq DESC);
CREATE INDEX emulator_objects_intent ON emulator_objects ((json->>'payment_intent'), object) WHERE json->>'payment_intent' IS NOT NULL;
CREATE INDEX emulator_objects_charge ON emulator_objects ((json->>'charge'), object) WHERE json->>'charge' IS NOT NULL;
CREATE INDEX emulator_objects_source ON emulator_objects ((json->>'source')) WHERE object = 'balance_transaction';

-- What was answered to a call with an idempotency key: the same call hears the same answer.
CREATE TABLE emulator_answers (
  account text NOT NULL,
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
  -- Digest of method, path and parameters; the same key with others is refused.
  asked text NOT NULL,
  status integer NOT NULL CHECK (status BETWEEN 200 AND 599),
  body text NOT NULL,
  created bigint NOT NULL,
  PRIMARY KEY (account, key)
);
