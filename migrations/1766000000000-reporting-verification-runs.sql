-- Runs of the checks over the books, what each found, and the alarms that followed. Creates only; locks nothing that exists.
CREATE TABLE verification_runs (
  id uuid PRIMARY KEY,
  cause text NOT NULL CHECK (cause IN ('hourly', 'asked')),
  asked_by uuid REFERENCES users (id),
  -- asked: waits for the worker; abandoned: the process that ran it is gone.
  state text NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'running', 'green', 'red', 'incomplete', 'abandoned')),
  -- Also every stored file and the chain from its beginning; others take the chain up where the last run left it.
  whole boolean NOT NULL,
  checks integer NOT NULL DEFAULT 0 CHECK (checks >= 0),
  done integer NOT NULL DEFAULT 0 CHECK (done BETWEEN 0 AND checks),
  faulty integer NOT NULL DEFAULT 0,
  unknown integer NOT NULL DEFAULT 0,
  -- How far the chain was found intact.
  chain_position bigint CHECK (chain_position >= 0),
  chain_hash text CHECK (chain_hash ~ '^[0-9a-f]{64}$'),
  -- Of what went into in-between accounts, the share that left within its window; null when nothing went in.
  clearing_bps integer CHECK (clearing_bps BETWEEN 0 AND 10000),
  asked_at timestamptz NOT NULL,
  started_at timestamptz,
  finished_at timestamptz,
  CHECK (faulty >= 0 AND unknown >= 0 AND faulty + unknown <= checks),
  CHECK ((state IN ('asked', 'running')) = (finished_at IS NULL)),
  CHECK ((cause = 'asked') = (asked_by IS NOT NULL))
);
CREATE INDEX verification_runs_asked ON verification_runs (asked_at DESC, id DESC);
CREATE INDEX verification_runs_asked_by ON verification_runs (asked_by) WHERE asked_by IS NOT NULL;
CREATE UNIQUE INDEX verification_runs_one_asked ON verification_runs (state) WHERE state = 'asked';
CREATE UNIQUE INDEX verification_runs_one_running ON verification_runs (state) WHERE state = 'running';

-- One per check and run. `faults` names the first of them; a check that could not be made in time is unknown, and says why.
CREATE TABLE verification_findings (
  run_id uuid NOT NULL REFERENCES verification_runs (id) ON DELETE CASCADE,
  position integer NOT NULL CHECK (position > 0),
  check_name text NOT NULL CHECK (length(check_name) BETWEEN 3 AND 300),
  state text NOT NULL CHECK (state IN ('green', 'red', 'unknown')),
  counted bigint NOT NULL CHECK (counted >= 0),
  faults text[] NOT NULL DEFAULT '{}',
  milliseconds integer NOT NULL CHECK (milliseconds >= 0),
  PRIMARY KEY (run_id, check_name),
  CHECK ((state = 'green') = (cardinality(faults) = 0))
);

CREATE TABLE verification_alarms (
  id uuid PRIMARY KEY,
  check_name text NOT NULL,
  raised_at timestamptz NOT NULL,
  settled_at timestamptz CHECK (settled_at >= raised_at)
);
-- One lasting fault, one alarm.
CREATE UNIQUE INDEX verification_alarms_open ON verification_alarms (check_name) WHERE settled_at IS NULL;
CREATE INDEX verification_alarms_raised ON verification_alarms (raised_at DESC, id DESC);

-- What was found stays as it was found; a run older than sixty days may be forgotten as a whole.
CREATE FUNCTION verification_refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'verification_runs' AND TG_OP = 'UPDATE' THEN
    IF OLD.finished_at IS NULL THEN RETURN NEW; END IF;
  ELSIF TG_TABLE_NAME = 'verification_runs' AND TG_OP = 'DELETE' THEN
    IF OLD.asked_at < now() - interval '60 days' THEN RETURN OLD; END IF;
  END IF;
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER verification_runs_kept BEFORE UPDATE OR DELETE ON verification_runs
  FOR EACH ROW EXECUTE FUNCTION verification_refuse_rewriting();
CREATE TRIGGER verification_findings_kept BEFORE UPDATE ON verification_findings
  FOR EACH ROW EXECUTE FUNCTION verification_refuse_rewriting();
-- Findings go with their run only: the cascade needs no grant.
REVOKE UPDATE, DELETE, TRUNCATE ON verification_findings FROM bangfu_app;
REVOKE TRUNCATE ON verification_runs FROM bangfu_app;
REVOKE DELETE, TRUNCATE ON verification_alarms FROM bangfu_app;
