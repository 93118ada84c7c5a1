-- Payments made online by shoppers: attempts, refunds, transfers to suppliers, and what the provider told. Creates only; locks nothing that exists.
-- Forward only: the tables hold payments.

-- The platform's commission on retail sales, dated; the row in force at the sale is frozen on the part (payment_parts.commission_bps).
CREATE TABLE commission_rules (
  valid_from date PRIMARY KEY,
  bps integer NOT NULL CHECK (bps BETWEEN 0 AND 3000),
  basis text NOT NULL CHECK (basis <> '')
);
INSERT INTO commission_rules (valid_from, bps, basis) VALUES ('2019-01-01', 0, '平台默认；不向合作社收取佣金');

-- A supplier's account at the provider (Connect); one per supplier and provider.
CREATE TABLE provider_accounts (
  supplier_id uuid NOT NULL REFERENCES organisations (id),
  provider text NOT NULL CHECK (provider IN ('stripe')),
  provider_ref text NOT NULL,
  -- ready: transfers may go; held: the provider wants something first (held_reason).
  state text NOT NULL CHECK (state IN ('onboarding', 'ready', 'held')),
  held_reason text CHECK (length(held_reason) BETWEEN 1 AND 300),
  checked_at timestamptz NOT NULL,
  PRIMARY KEY (supplier_id, provider),
  UNIQUE (provider, provider_ref),
  CHECK (state <> 'held' OR held_reason IS NOT NULL)
);

-- One try to have a subject (a checkout of the shop) paid. The row is committed before the provider is called.
CREATE TABLE payment_attempts (
  id uuid PRIMARY KEY,
  provider text NOT NULL CHECK (provider IN ('stripe')),
  subject_type text NOT NULL CHECK (subject_type IN ('checkout')),
  subject_id uuid NOT NULL,
  payer_id uuid NOT NULL REFERENCES users (id),
  try_number integer NOT NULL CHECK (try_number >= 1),
  amount_fen bigint NOT NULL CHECK (amount_fen BETWEEN 1 AND 99999999),
  currency text NOT NULL DEFAULT 'cny' CHECK (currency = 'cny'),
  -- What the payer reads on the provider's page, frozen: [{ name, amountFen }], at most 100; sums to amount_fen.
  lines jsonb NOT NULL CHECK (jsonb_typeof(lines) = 'array'),
  -- open: nothing decided; paid, declined, expired, cancelled are final; parked: a person must look (amount, currency or state unheard of).
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'paid', 'declined', 'expired', 'cancelled', 'parked')),
  -- How the payer paid: card, alipay, wechat_pay; as the provider says.
  method text CHECK (length(method) BETWEEN 1 AND 40),
  -- cs_…, pi_…, ch_… as they become known; page_url is where the payer goes.
  session_ref text UNIQUE,
  intent_ref text UNIQUE,
  charge_ref text UNIQUE,
  page_url text,
  failure_code text CHECK (length(failure_code) <= 80),
  parked_reason text CHECK (length(parked_reason) BETWEEN 1 AND 300),
  -- True when neither the return page nor a webhook, but the job found the payment.
  recovered boolean NOT NULL DEFAULT false,
  -- What the provider captured, whatever was asked for.
  captured_fen bigint CHECK (captured_fen >= 0),
  fee_fen bigint CHECK (fee_fen >= 0),
  -- Until when the goods wait for this payment; the provider's page may live a little longer (it knows no less than 30 minutes).
  expires_at timestamptz NOT NULL,
  page_expires_at timestamptz,
  created_at timestamptz NOT NULL,
  decided_at timestamptz,
  -- When the provider was first asked for a page, committed before the call: from then on it may have one.
  asked_at timestamptz,
  -- When the provider was last asked how it stands.
  checked_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (subject_type, subject_id, try_number),
  CHECK ((state = 'open') = (decided_at IS NULL)),
  CHECK (state <> 'paid' OR (charge_ref IS NOT NULL AND intent_ref IS NOT NULL AND captured_fen = amount_fen)),
  CHECK ((asked_at IS NULL) = (page_expires_at IS NULL)),
  CHECK (session_ref IS NULL OR asked_at IS NOT NULL),
  CHECK (state <> 'parked' OR parked_reason IS NOT NULL)
);
-- A double click and two tabs are one attempt.
CREATE UNIQUE INDEX payment_attempts_one_open ON payment_attempts (subject_type, subject_id) WHERE state = 'open';
CREATE UNIQUE INDEX payment_attempts_one_paid ON payment_attempts (subject_type, subject_id) WHERE state = 'paid';
CREATE INDEX payment_attempts_payer ON payment_attempts (payer_id, created_at DESC, id DESC);
CREATE INDEX payment_attempts_made ON payment_attempts (created_at DESC, id DESC);
CREATE INDEX payment_attempts_waiting ON payment_attempts (created_at, id) WHERE state = 'open';
CREATE INDEX payment_attempts_without_fee ON payment_attempts (decided_at, id) WHERE state = 'paid' AND fee_fen IS NULL;
CREATE INDEX payment_attempts_parked ON payment_attempts (decided_at, id) WHERE state = 'parked';

-- The share of one supplier's order in an attempt. Sums over refunds and transfers change by single conditional statements; verify recomputes them.
CREATE TABLE payment_parts (
  id uuid PRIMARY KEY,
  attempt_id uuid NOT NULL REFERENCES payment_attempts (id),
  supplier_id uuid NOT NULL REFERENCES organisations (id),
  -- The shop's order of this supplier.
  order_id uuid NOT NULL,
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  commission_bps integer NOT NULL CHECK (commission_bps BETWEEN 0 AND 3000),
  commission_fen bigint NOT NULL CHECK (commission_fen BETWEEN 0 AND amount_fen),
  -- held: with the platform until the goods are confirmed; due: the supplier's, to be transferred; frozen: a dispute of the payer is open.
  state text NOT NULL DEFAULT 'unpaid' CHECK (state IN ('unpaid', 'held', 'due', 'closed')),
  frozen boolean NOT NULL DEFAULT false,
  released_at timestamptz,
  refunded_fen bigint NOT NULL DEFAULT 0 CHECK (refunded_fen >= 0),
  transferred_fen bigint NOT NULL DEFAULT 0 CHECK (transferred_fen >= 0),
  UNIQUE (attempt_id, order_id),
  UNIQUE (id, attempt_id),
  UNIQUE (id, supplier_id),
  CONSTRAINT payment_parts_refunds_within CHECK (refunded_fen <= amount_fen),
  CONSTRAINT payment_parts_transfers_within CHECK (transferred_fen <= amount_fen - commission_fen),
  CHECK ((state IN ('due', 'closed')) = (released_at IS NOT NULL) OR state = 'closed')
);
CREATE INDEX payment_parts_order ON payment_parts (order_id);
CREATE INDEX payment_parts_supplier ON payment_parts (supplier_id, state, id);
CREATE INDEX payment_parts_due ON payment_parts (released_at, id) WHERE state = 'due';

-- Inbox of webhooks: the same event of a provider is one row, however often it comes.
CREATE TABLE provider_events (
  provider text NOT NULL,
  event_id text NOT NULL,
  type text NOT NULL,
  object_id text,
  created timestamptz NOT NULL,
  payload jsonb NOT NULL,
  state text NOT NULL DEFAULT 'received' CHECK (state IN ('received', 'handled', 'ignored', 'failed')),
  attempts integer NOT NULL DEFAULT 0,
  -- Who takes the event puts this ahead: nobody else takes it until then, and a crash costs no more than the wait.
  next_try_at timestamptz NOT NULL,
  error text CHECK (length(error) <= 1000),
  -- webhook, or replayed from the provider's list after an outage.
  came_by text NOT NULL CHECK (came_by IN ('webhook', 'list')),
  received_at timestamptz NOT NULL,
  handled_at timestamptz,
  PRIMARY KEY (provider, event_id)
);
CREATE INDEX provider_events_waiting ON provider_events (next_try_at) WHERE state IN ('received', 'failed');
CREATE INDEX provider_events_listed ON provider_events (provider, created DESC) WHERE came_by = 'list';
CREATE INDEX provider_events_received ON provider_events (received_at DESC, event_id DESC);
CREATE INDEX provider_events_disputes ON provider_events ((payload->'data'->'object'->>'charge')) WHERE type LIKE 'charge.dispute.%';
CREATE INDEX provider_events_object ON provider_events (object_id, created);

CREATE TABLE refunds (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE CHECK (number ~ '^TK[0-9]{4}-[0-9]{6,}$'),
  attempt_id uuid NOT NULL REFERENCES payment_attempts (id),
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  reason text NOT NULL CHECK (reason IN ('cancelled', 'claim', 'stock_lost', 'amount_differs', 'paid_twice', 'too_late', 'dispute', 'operator')),
  -- What asked for it, once: a claim, a cancelled order, the platform itself.
  cause_type text NOT NULL CHECK (cause_type ~ '^[a-z_]{2,40}$'),
  cause_id uuid NOT NULL,
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 300),
  -- asked → reversing (transfers come back) → refunding (asked of the provider) → done | failed; by_bank: too old for the wallet, a person pays.
  state text NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'reversing', 'refunding', 'done', 'failed', 'by_bank')),
  provider_ref text UNIQUE,
  failure text CHECK (length(failure) <= 300),
  asked_by uuid REFERENCES users (id),
  asked_at timestamptz NOT NULL,
  -- When the provider was first asked: its memory of our key ends a day later.
  called_at timestamptz,
  -- Tried again after it had failed: the provider is called, and books are kept, under a name of this round.
  round integer NOT NULL DEFAULT 1 CHECK (round BETWEEN 1 AND 99),
  -- A person decided that the bank pays the payer, whatever the wallet would do.
  through_bank boolean NOT NULL DEFAULT false,
  settled_at timestamptz,
  tries integer NOT NULL DEFAULT 0,
  next_try_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT refunds_cause_once UNIQUE (cause_type, cause_id),
  UNIQUE (id, attempt_id),
  CHECK ((state IN ('done', 'failed')) = (settled_at IS NOT NULL))
);
CREATE INDEX refunds_attempt ON refunds (attempt_id, id);
CREATE INDEX refunds_asked_by ON refunds (asked_by) WHERE asked_by IS NOT NULL;
CREATE INDEX refunds_open ON refunds (next_try_at, id) WHERE state IN ('asked', 'reversing', 'refunding');
CREATE INDEX refunds_asked ON refunds (asked_at DESC, id DESC);

-- Rounds of a refund that failed, before it was tried again.
CREATE TABLE refund_failures (
  refund_id uuid NOT NULL REFERENCES refunds (id),
  round integer NOT NULL,
  provider_ref text UNIQUE,
  failure text NOT NULL,
  failed_at timestamptz NOT NULL,
  PRIMARY KEY (refund_id, round)
);

CREATE TABLE refund_parts (
  refund_id uuid NOT NULL,
  attempt_id uuid NOT NULL,
  part_id uuid NOT NULL,
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  -- Commission given back pro rata.
  commission_fen bigint NOT NULL DEFAULT 0 CHECK (commission_fen BETWEEN 0 AND amount_fen),
  -- What of it the supplier could not give back: booked as the supplier's debt, netted from the next settlement.
  debt_fen bigint NOT NULL DEFAULT 0 CHECK (debt_fen BETWEEN 0 AND amount_fen),
  PRIMARY KEY (refund_id, part_id),
  FOREIGN KEY (refund_id, attempt_id) REFERENCES refunds (id, attempt_id),
  FOREIGN KEY (part_id, attempt_id) REFERENCES payment_parts (id, attempt_id)
);
CREATE INDEX refund_parts_part ON refund_parts (part_id, attempt_id);
CREATE INDEX refund_parts_refund ON refund_parts (refund_id, attempt_id);

-- Money on its way from the platform to a supplier's account at the provider; one per released part, or per rest of it.
CREATE TABLE supplier_transfers (
  id uuid PRIMARY KEY,
  part_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  -- ready: to be sent; sent: the provider has it; refused: see failure; held: the account is not ready.
  state text NOT NULL DEFAULT 'ready' CHECK (state IN ('ready', 'sent', 'held', 'refused')),
  provider_ref text UNIQUE,
  failure text CHECK (length(failure) <= 300),
  reversed_fen bigint NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  called_at timestamptz,
  sent_at timestamptz,
  tries integer NOT NULL DEFAULT 0,
  next_try_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  FOREIGN KEY (part_id, supplier_id) REFERENCES payment_parts (id, supplier_id),
  CONSTRAINT supplier_transfers_reversed_within CHECK (reversed_fen BETWEEN 0 AND amount_fen),
  CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
  CHECK (state <> 'sent' OR provider_ref IS NOT NULL)
);
CREATE INDEX supplier_transfers_part ON supplier_transfers (part_id, supplier_id);
CREATE INDEX supplier_transfers_supplier ON supplier_transfers (supplier_id, created_at DESC, id DESC);
CREATE INDEX supplier_transfers_open ON supplier_transfers (next_try_at, id) WHERE state IN ('ready', 'held');
CREATE UNIQUE INDEX supplier_transfers_one_open ON supplier_transfers (part_id) WHERE state IN ('ready', 'held');

CREATE TABLE transfer_reversals (
  id uuid PRIMARY KEY,
  transfer_id uuid NOT NULL REFERENCES supplier_transfers (id),
  refund_id uuid NOT NULL REFERENCES refunds (id),
  part_id uuid NOT NULL REFERENCES payment_parts (id),
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  -- refused: the supplier's account is empty; the platform pays and books a debt. undone: the refund failed, the money went out again.
  state text NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'done', 'refused', 'undone')),
  provider_ref text UNIQUE,
  failure text CHECK (length(failure) <= 300),
  at timestamptz NOT NULL,
  called_at timestamptz,
  settled_at timestamptz,
  CHECK ((state = 'asked') = (settled_at IS NULL))
);
CREATE UNIQUE INDEX transfer_reversals_once ON transfer_reversals (refund_id, transfer_id) WHERE state <> 'undone';
CREATE INDEX transfer_reversals_refund ON transfer_reversals (refund_id);
CREATE INDEX transfer_reversals_transfer ON transfer_reversals (transfer_id);
CREATE INDEX transfer_reversals_part ON transfer_reversals (part_id);

-- What a supplier owed the platform and was kept from a part that was due: as good as transferred.
CREATE TABLE debt_nettings (
  id uuid PRIMARY KEY,
  part_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  at timestamptz NOT NULL,
  FOREIGN KEY (part_id, supplier_id) REFERENCES payment_parts (id, supplier_id)
);
CREATE INDEX debt_nettings_part ON debt_nettings (part_id, supplier_id);
CREATE INDEX debt_nettings_supplier ON debt_nettings (supplier_id, at DESC, id DESC);

-- The platform's own balance on its way to its bank.
CREATE TABLE provider_payouts (
  provider text NOT NULL CHECK (provider IN ('stripe')),
  provider_ref text NOT NULL,
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  -- sent: left the balance; failed: came back to it.
  state text NOT NULL CHECK (state IN ('sent', 'failed')),
  failure text CHECK (length(failure) <= 300),
  at timestamptz NOT NULL,
  PRIMARY KEY (provider, provider_ref)
);

-- The payer's bank took the money back and asks for proof (chargeback).
CREATE TABLE payment_disputes (
  id uuid PRIMARY KEY,
  attempt_id uuid NOT NULL REFERENCES payment_attempts (id),
  provider_ref text NOT NULL UNIQUE,
  -- 0: everything had been refunded before, and only the provider's fee is lost.
  amount_fen bigint NOT NULL CHECK (amount_fen >= 0),
  fee_fen bigint NOT NULL DEFAULT 0 CHECK (fee_fen >= 0),
  reason text NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'won', 'lost')),
  evidence_due_at timestamptz,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  CHECK ((state = 'open') = (closed_at IS NULL))
);
CREATE INDEX payment_disputes_attempt ON payment_disputes (attempt_id);
CREATE INDEX payment_disputes_opened ON payment_disputes (opened_at DESC, id DESC);

-- Every movement on the platform's balance that the provider told of.
CREATE TABLE provider_movements (
  provider text NOT NULL CHECK (provider IN ('stripe')),
  ref text NOT NULL,
  kind text NOT NULL,
  source_ref text,
  amount_fen bigint NOT NULL,
  fee_fen bigint NOT NULL,
  net_fen bigint NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (provider, ref)
);
CREATE INDEX provider_movements_source ON provider_movements (source_ref, kind);
CREATE INDEX provider_movements_at ON provider_movements (at, ref);

-- Nightly: the provider's balance transactions against our books.
CREATE TABLE reconciliation_runs (
  id uuid PRIMARY KEY,
  provider text NOT NULL,
  from_at timestamptz NOT NULL,
  to_at timestamptz NOT NULL CHECK (to_at > from_at),
  checked integer NOT NULL CHECK (checked >= 0),
  differences integer NOT NULL CHECK (differences >= 0),
  provider_balance_fen bigint NOT NULL,
  ledger_balance_fen bigint NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX reconciliation_runs_at ON reconciliation_runs (at DESC, id DESC);

CREATE TABLE reconciliation_differences (
  id uuid PRIMARY KEY,
  run_id uuid NOT NULL REFERENCES reconciliation_runs (id),
  kind text NOT NULL CHECK (kind IN ('missing_here', 'missing_there', 'amount_differs', 'fee_differs', 'orphan', 'balance')),
  provider_ref text NOT NULL,
  provider_fen bigint,
  ledger_fen bigint,
  -- What to look at: attempt, refund, transfer …
  ref_type text,
  ref_id uuid,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'explained')),
  explained_by uuid REFERENCES users (id),
  explained_at timestamptz,
  explanation text CHECK (length(explanation) BETWEEN 2 AND 300),
  CHECK ((state = 'explained') = (explanation IS NOT NULL)),
  CHECK ((state = 'explained') = (explained_at IS NOT NULL))
);
CREATE INDEX reconciliation_differences_known ON reconciliation_differences (provider_ref, kind);
CREATE UNIQUE INDEX reconciliation_differences_once ON reconciliation_differences (kind, provider_ref) WHERE state = 'open';
CREATE INDEX reconciliation_differences_run ON reconciliation_differences (run_id);
CREATE INDEX reconciliation_differences_by ON reconciliation_differences (explained_by) WHERE explained_by IS NOT NULL;

REVOKE DELETE, TRUNCATE ON payment_attempts, payment_parts, provider_events, refunds, supplier_transfers, transfer_reversals,
  payment_disputes, reconciliation_runs, reconciliation_differences FROM bangfu_app;
REVOKE DELETE, TRUNCATE ON provider_accounts, provider_payouts FROM bangfu_app;
REVOKE UPDATE, DELETE, TRUNCATE ON refund_parts, commission_rules, debt_nettings, provider_movements, refund_failures FROM bangfu_app;
GRANT UPDATE (debt_fen) ON refund_parts TO bangfu_app;
REVOKE UPDATE ON payment_parts FROM bangfu_app;
GRANT UPDATE (state, frozen, released_at, refunded_fen, transferred_fen) ON payment_parts TO bangfu_app;
