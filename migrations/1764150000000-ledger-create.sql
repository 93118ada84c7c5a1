-- The append-only ledger of money and quota. Creates only; locks nothing that exists.
CREATE TABLE ledger_accounts (
  id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE CHECK (code ~ '^[a-z-]+(:[A-Za-z0-9_-]+)+$'),
  unit text NOT NULL CHECK (unit IN ('CNY', 'QUOTA')),
  floor_amount bigint,
  posted bigint NOT NULL DEFAULT 0,
  pending bigint NOT NULL DEFAULT 0,
  CONSTRAINT ledger_accounts_floor CHECK (floor_amount IS NULL OR posted + pending >= floor_amount),
  -- What is promised to a limited account is not yet its own: only outflows may be pending there.
  CONSTRAINT ledger_accounts_no_pending_inflow CHECK (floor_amount IS NULL OR pending <= 0)
);

CREATE TABLE ledger_transfers (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('reserve', 'post', 'void', 'reverse')),
  idempotency_key text NOT NULL UNIQUE CHECK (length(idempotency_key) BETWEEN 3 AND 200),
  fingerprint bytea NOT NULL,
  legs smallint NOT NULL CHECK (legs >= 2),
  ref_type text NOT NULL,
  ref_id text NOT NULL,
  reservation_id uuid REFERENCES ledger_transfers (id),
  reverses_id uuid REFERENCES ledger_transfers (id),
  memo text,
  at timestamptz NOT NULL,
  business_on date NOT NULL,
  CHECK ((kind = 'reverse') = (reverses_id IS NOT NULL)),
  CHECK (kind <> 'void' OR reservation_id IS NOT NULL)
);
CREATE INDEX ledger_transfers_ref ON ledger_transfers (ref_type, ref_id);
CREATE INDEX ledger_transfers_reservation ON ledger_transfers (reservation_id) WHERE reservation_id IS NOT NULL;
CREATE INDEX ledger_transfers_reverses ON ledger_transfers (reverses_id) WHERE reverses_id IS NOT NULL;

CREATE TABLE ledger_postings (
  transfer_id uuid NOT NULL REFERENCES ledger_transfers (id),
  account_id uuid NOT NULL REFERENCES ledger_accounts (id),
  phase text NOT NULL CHECK (phase IN ('pending', 'posted')),
  amount bigint NOT NULL CHECK (amount <> 0),
  PRIMARY KEY (transfer_id, account_id, phase)
);
CREATE INDEX ledger_postings_account ON ledger_postings (account_id, transfer_id);

-- How much of a reservation is settled or void, and of a post reversed: the only mutable word about a transfer.
CREATE TABLE ledger_remainders (
  transfer_id uuid PRIMARY KEY REFERENCES ledger_transfers (id),
  total bigint NOT NULL CHECK (total > 0),
  used bigint NOT NULL DEFAULT 0,
  CONSTRAINT ledger_remainders_within CHECK (used BETWEEN 0 AND total)
);

-- The seal: each transfer's content hashed together with its predecessor's hash, in one order for the whole ledger.
CREATE TABLE ledger_chain (
  position bigint PRIMARY KEY CHECK (position > 0),
  transfer_id uuid NOT NULL UNIQUE REFERENCES ledger_transfers (id),
  content_hash bytea NOT NULL CHECK (length(content_hash) = 32),
  hash bytea NOT NULL UNIQUE CHECK (length(hash) = 32)
);
CREATE TABLE ledger_unsealed (transfer_id uuid PRIMARY KEY REFERENCES ledger_transfers (id));

-- A statement that leaves a transfer unbalanced in any unit and phase, or with legs added to it later, fails as a whole.
CREATE FUNCTION ledger_refuse_unbalanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE wrong uuid;
BEGIN
  SELECT p.transfer_id INTO wrong
    FROM ledger_postings p JOIN ledger_accounts a ON a.id = p.account_id
   WHERE p.transfer_id IN (SELECT transfer_id FROM added)
   GROUP BY p.transfer_id, a.unit, p.phase HAVING sum(p.amount) <> 0 LIMIT 1;
  IF wrong IS NOT NULL THEN
    RAISE EXCEPTION 'ledger transfer % does not balance', wrong USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_balanced';
  END IF;
  SELECT t.id INTO wrong
    FROM ledger_transfers t JOIN ledger_postings p ON p.transfer_id = t.id
   WHERE t.id IN (SELECT transfer_id FROM added)
   GROUP BY t.id, t.legs HAVING count(*) <> t.legs LIMIT 1;
  IF wrong IS NOT NULL THEN
    RAISE EXCEPTION 'ledger transfer % has other legs than declared', wrong USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_legs';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER ledger_postings_balanced AFTER INSERT ON ledger_postings
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_unbalanced();

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['ledger_transfers', 'ledger_postings', 'ledger_chain'] LOOP
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM bangfu_app', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_append_only', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
END $$;
REVOKE UPDATE, DELETE ON ledger_accounts FROM bangfu_app;
GRANT UPDATE (posted, pending) ON ledger_accounts TO bangfu_app;
REVOKE UPDATE, DELETE ON ledger_remainders FROM bangfu_app;
GRANT UPDATE (used) ON ledger_remainders TO bangfu_app;
