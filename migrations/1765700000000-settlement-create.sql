-- Settlements, payouts, money of linked households; and of agencies: credit that is used, one invoice a month, terms that run out.
-- Creates, and widens four tables of finance: each ALTER holds its table for the moment of the change, none rewrites it.
-- Forward only: the tables hold settlements and payouts.

-- A buyer's credit pays an invoice without a bank line of its own.
ALTER TABLE allocations ALTER COLUMN bank_line_id DROP NOT NULL;
ALTER TABLE allocations DROP CONSTRAINT allocations_how_check;
ALTER TABLE allocations ADD CONSTRAINT allocations_how_check
  CHECK (how IN ('code', 'known_account', 'payer_name', 'person', 'credit', 'virtual_account'));
ALTER TABLE allocations ADD CONSTRAINT allocations_credit_has_no_line CHECK ((how = 'credit') = (bank_line_id IS NULL));

-- A sub-account that one buyer alone pays into (虚拟子账号): what arrives on it is that buyer's, as long as it is open.
CREATE TABLE virtual_accounts (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES bank_accounts (id),
  buyer_id uuid NOT NULL REFERENCES organisations (id),
  number_sealed text NOT NULL,
  number_masked text NOT NULL CHECK (number_masked LIKE '%*%'),
  number_fingerprint text NOT NULL UNIQUE,
  opened_on date NOT NULL,
  closed_on date CHECK (closed_on >= opened_on),
  opened_by uuid NOT NULL REFERENCES users (id)
);
CREATE INDEX virtual_accounts_account ON virtual_accounts (account_id);
CREATE INDEX virtual_accounts_buyer ON virtual_accounts (buyer_id, id);
CREATE INDEX virtual_accounts_opened_by ON virtual_accounts (opened_by);
ALTER TABLE bank_lines ADD COLUMN virtual_fingerprint text;

-- What an agency asks of a supplier: one invoice for all deliveries of a month that have none.
CREATE TABLE invoice_requests (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE CHECK (number ~ '^KP[0-9]{4}-[0-9]{6,}$'),
  buyer_id uuid NOT NULL REFERENCES organisations (id),
  supplier_id uuid NOT NULL REFERENCES organisations (id),
  month text NOT NULL CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 300),
  asked_by uuid NOT NULL REFERENCES users (id),
  asked_at timestamptz NOT NULL,
  closed_at timestamptz,
  CONSTRAINT invoice_requests_once UNIQUE (buyer_id, supplier_id, month),
  CHECK (buyer_id <> supplier_id)
);
CREATE INDEX invoice_requests_supplier ON invoice_requests (supplier_id, asked_at DESC, id DESC);
CREATE INDEX invoice_requests_buyer ON invoice_requests (buyer_id, asked_at DESC, id DESC);
CREATE INDEX invoice_requests_asked_by ON invoice_requests (asked_by);
CREATE TABLE invoice_request_receipts (
  receipt_id uuid PRIMARY KEY REFERENCES receipts (id),
  request_id uuid NOT NULL REFERENCES invoice_requests (id)
);
CREATE INDEX invoice_request_receipts_request ON invoice_request_receipts (request_id);

-- Interest on late payment, for information: yuan a day on ten thousand yuan; no row in force, no figure.
CREATE TABLE late_interest_rates (
  valid_from date PRIMARY KEY,
  per_ten_thousand_a_day integer NOT NULL CHECK (per_ten_thousand_a_day BETWEEN 0 AND 50),
  basis text NOT NULL CHECK (basis <> '')
);
INSERT INTO late_interest_rates (valid_from, per_ten_thousand_a_day, basis) VALUES
  ('2020-09-01', 5, '《保障中小企业款项支付条例》：未约定逾期利率的，按照每日利率万分之五支付逾期利息');

-- How much a buyer may owe and have on order at once; no row, or null: no limit.
CREATE TABLE buyer_credit_limits (
  buyer_id uuid NOT NULL REFERENCES organisations (id),
  valid_from date NOT NULL,
  limit_fen bigint CHECK (limit_fen >= 0),
  reason text NOT NULL CHECK (length(reason) BETWEEN 2 AND 300),
  set_by uuid NOT NULL REFERENCES users (id),
  set_at timestamptz NOT NULL,
  PRIMARY KEY (buyer_id, valid_from)
);
CREATE INDEX buyer_credit_limits_set_by ON buyer_credit_limits (set_by);

-- Where a supplier's money goes: given by the supplier, looked at by the operator. Numbers are sealed.
CREATE TABLE payout_accounts (
  id uuid PRIMARY KEY,
  supplier_id uuid NOT NULL REFERENCES organisations (id),
  bank_name text NOT NULL CHECK (length(bank_name) BETWEEN 2 AND 100),
  account_name text NOT NULL CHECK (length(account_name) BETWEEN 2 AND 100),
  number_sealed text NOT NULL,
  number_masked text NOT NULL CHECK (number_masked LIKE '%*%'),
  number_fingerprint text NOT NULL,
  -- given: waits for the operator; refused: the operator or a bank would not have it (reason); retired: another took its place.
  state text NOT NULL CHECK (state IN ('given', 'verified', 'refused', 'retired')),
  reason text CHECK (length(reason) BETWEEN 2 AND 300),
  given_by uuid NOT NULL REFERENCES users (id),
  given_at timestamptz NOT NULL,
  decided_by uuid REFERENCES users (id),
  decided_at timestamptz,
  CHECK (state <> 'refused' OR reason IS NOT NULL),
  CONSTRAINT payout_accounts_two_people CHECK (decided_by IS NULL OR decided_by <> given_by)
);
CREATE UNIQUE INDEX payout_accounts_one_given ON payout_accounts (supplier_id) WHERE state = 'given';
CREATE UNIQUE INDEX payout_accounts_one_verified ON payout_accounts (supplier_id) WHERE state = 'verified';
CREATE INDEX payout_accounts_supplier ON payout_accounts (supplier_id, id DESC);
CREATE INDEX payout_accounts_waiting ON payout_accounts (given_at, id) WHERE state = 'given';
CREATE INDEX payout_accounts_given_by ON payout_accounts (given_by);
CREATE INDEX payout_accounts_decided_by ON payout_accounts (decided_by) WHERE decided_by IS NOT NULL;

-- How a supplier's retail money goes out; agencies' money always goes by bank. No row: by the provider.
CREATE TABLE payout_channels (
  supplier_id uuid NOT NULL REFERENCES organisations (id),
  valid_from date NOT NULL,
  channel text NOT NULL CHECK (channel IN ('stripe', 'bank')),
  reason text NOT NULL CHECK (length(reason) BETWEEN 2 AND 300),
  set_by uuid NOT NULL REFERENCES users (id),
  set_at timestamptz NOT NULL,
  PRIMARY KEY (supplier_id, valid_from)
);
CREATE INDEX payout_channels_set_by ON payout_channels (set_by);

CREATE TABLE payout_batches (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE CHECK (number ~ '^PC[0-9]{4}-[0-9]{6,}$'),
  -- The account of the operator that pays.
  account_id uuid NOT NULL REFERENCES bank_accounts (id),
  payouts integer NOT NULL CHECK (payouts > 0),
  total_fen bigint NOT NULL CHECK (total_fen > 0),
  -- made → approved (the file may be taken) → closed (the bank has answered for every payout); withdrawn: nothing left the house.
  state text NOT NULL CHECK (state IN ('made', 'approved', 'closed', 'withdrawn')),
  made_by uuid NOT NULL REFERENCES users (id),
  made_at timestamptz NOT NULL,
  checked_by uuid REFERENCES users (id),
  checked_at timestamptz,
  reason text CHECK (length(reason) BETWEEN 2 AND 300),
  CONSTRAINT payout_batches_two_people CHECK (checked_by IS NULL OR state = 'withdrawn' OR checked_by <> made_by),
  CHECK ((state IN ('approved', 'closed', 'withdrawn')) = (checked_by IS NOT NULL)),
  CHECK ((state = 'withdrawn') = (reason IS NOT NULL))
);
CREATE INDEX payout_batches_account ON payout_batches (account_id);
CREATE INDEX payout_batches_made ON payout_batches (made_at DESC, id DESC);
CREATE INDEX payout_batches_made_by ON payout_batches (made_by);
CREATE INDEX payout_batches_checked_by ON payout_batches (checked_by) WHERE checked_by IS NOT NULL;

-- Money that leaves by bank: a supplier's settled money, or a buyer's credit back to the account that paid.
CREATE TABLE payouts (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE CHECK (number ~ '^FK[0-9]{4}-[0-9]{6,}$'),
  kind text NOT NULL CHECK (kind IN ('settlement', 'credit_refund')),
  payee_id uuid NOT NULL REFERENCES organisations (id),
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  -- Of a settlement: what comes from agencies, from shoppers, and what the supplier owed and is kept back. Negative: taken from the other.
  trade_fen bigint NOT NULL DEFAULT 0,
  retail_fen bigint NOT NULL DEFAULT 0,
  debt_fen bigint NOT NULL DEFAULT 0 CHECK (debt_fen >= 0),
  -- Of a credit refund: the payment whose account gets the money back, and why.
  bank_line_id uuid REFERENCES bank_lines (id),
  reason text CHECK (length(reason) BETWEEN 2 AND 300),
  asked_by uuid REFERENCES users (id),
  -- held: waits for the payee (held_code); due: goes with the next batch; batched: in a payment file; paid, refused: the bank said so;
  -- void: another payout took its place.
  state text NOT NULL CHECK (state IN ('held', 'due', 'batched', 'paid', 'refused', 'void')),
  held_code text CHECK (held_code IN ('account_missing', 'account_unverified', 'account_refused')),
  account_id uuid REFERENCES payout_accounts (id),
  batch_id uuid REFERENCES payout_batches (id),
  follows_id uuid UNIQUE REFERENCES payouts (id),
  refusal text CHECK (length(refusal) BETWEEN 1 AND 300),
  made_at timestamptz NOT NULL,
  decided_on date,
  version integer NOT NULL DEFAULT 1,
  CHECK ((state = 'held') = (held_code IS NOT NULL)),
  CHECK ((state IN ('batched', 'paid', 'refused')) <= (batch_id IS NOT NULL)),
  CHECK ((state IN ('paid', 'refused')) = (decided_on IS NOT NULL)),
  CHECK (state <> 'refused' OR refusal IS NOT NULL),
  CHECK ((kind = 'credit_refund') = (bank_line_id IS NOT NULL)),
  CHECK (kind = 'credit_refund' OR amount_fen = trade_fen + retail_fen - debt_fen)
);
CREATE UNIQUE INDEX payouts_one_open ON payouts (payee_id) WHERE kind = 'settlement' AND state IN ('held', 'due');
CREATE INDEX payouts_payee ON payouts (payee_id, made_at DESC, id DESC);
CREATE INDEX payouts_made ON payouts (made_at DESC, id DESC);
CREATE INDEX payouts_waiting ON payouts (state, made_at, id) WHERE state IN ('held', 'due', 'batched');
CREATE INDEX payouts_batch ON payouts (batch_id, number) WHERE batch_id IS NOT NULL;
CREATE INDEX payouts_account ON payouts (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX payouts_bank_line ON payouts (bank_line_id) WHERE bank_line_id IS NOT NULL;
CREATE INDEX payouts_asked_by ON payouts (asked_by) WHERE asked_by IS NOT NULL;

-- The payment parts whose money a payout carries (libs/payments: Parts.payOut).
CREATE TABLE payout_parts (
  payout_id uuid NOT NULL REFERENCES payouts (id),
  part_id uuid NOT NULL REFERENCES payment_parts (id),
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  PRIMARY KEY (payout_id, part_id)
);
CREATE INDEX payout_parts_part ON payout_parts (part_id);

-- What the bank's result file said of each payout; the same answer twice is one row.
CREATE TABLE payout_results (
  payout_id uuid NOT NULL REFERENCES payouts (id),
  outcome text NOT NULL CHECK (outcome IN ('paid', 'refused')),
  reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 300),
  file_id uuid NOT NULL REFERENCES files (id),
  read_by uuid NOT NULL REFERENCES users (id),
  at timestamptz NOT NULL,
  PRIMARY KEY (payout_id, outcome)
);
CREATE INDEX payout_results_file ON payout_results (file_id);
CREATE INDEX payout_results_read_by ON payout_results (read_by);

CREATE TABLE settlements (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE CHECK (number ~ '^JS[0-9]{4}-[0-9]{6,}$'),
  supplier_id uuid NOT NULL REFERENCES organisations (id),
  from_on date NOT NULL,
  through_on date NOT NULL CHECK (through_on >= from_on),
  sold_fen bigint NOT NULL CHECK (sold_fen >= 0),
  refunded_fen bigint NOT NULL,
  fee_fen bigint NOT NULL,
  net_fen bigint NOT NULL CHECK (net_fen = sold_fen - refunded_fen - fee_fen),
  -- What of the net has gone to the supplier already: transfers of the provider and debts kept, less what came back or was advanced.
  transferred_fen bigint NOT NULL,
  held_fen bigint NOT NULL CHECK (held_fen >= 0),
  -- The payout that carries it by bank; another takes its place when the bank refuses.
  payout_id uuid REFERENCES payouts (id),
  made_by uuid REFERENCES users (id),
  made_at timestamptz NOT NULL,
  CONSTRAINT settlements_once UNIQUE (supplier_id, through_on)
);
CREATE INDEX settlements_made ON settlements (made_at DESC, id DESC);
CREATE INDEX settlements_payout ON settlements (payout_id) WHERE payout_id IS NOT NULL;
CREATE INDEX settlements_made_by ON settlements (made_by) WHERE made_by IS NOT NULL;

-- One cause, once: a part of a payment, an allocation, a refund: never in two settlements.
CREATE TABLE settlement_lines (
  settlement_id uuid NOT NULL REFERENCES settlements (id),
  source text NOT NULL CHECK (source IN ('trade', 'retail')),
  kind text NOT NULL CHECK (kind IN ('sold', 'refunded', 'fee', 'fee_back', 'refund_back', 'transferred', 'transfer_reversed',
    'advanced', 'debt_kept')),
  -- The cause: a payment part, an allocation (given, or undone), a return, a refund, a transfer, its reversal.
  ref_id uuid NOT NULL,
  -- What it is about: the invoice of an agency, the payment part of a shopper.
  subject_id uuid NOT NULL,
  -- Signed: positive is the supplier's, negative is taken off. `advanced`: the platform paid for an empty account, and the supplier owes it;
  -- `debt_kept`: what it owed was kept from what it was to get.
  amount_fen bigint NOT NULL CHECK (amount_fen <> 0),
  on_date date NOT NULL,
  subject_number text NOT NULL,
  counterparty text NOT NULL DEFAULT '',
  PRIMARY KEY (ref_id, kind, subject_id),
  CHECK ((kind IN ('sold', 'fee_back', 'refund_back', 'transfer_reversed', 'advanced')) = (amount_fen > 0))
);
CREATE INDEX settlement_lines_settlement ON settlement_lines (settlement_id, on_date, ref_id);
CREATE INDEX settlement_lines_subject ON settlement_lines (subject_id);

-- What the supplier did not get yet on the day of the settlement, until when, and why.
CREATE TABLE settlement_held (
  settlement_id uuid NOT NULL REFERENCES settlements (id),
  part_id uuid NOT NULL REFERENCES payment_parts (id),
  subject_number text NOT NULL,
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  why text NOT NULL CHECK (why IN ('awaiting_receipt', 'disputed', 'account_not_ready')),
  until_on date,
  PRIMARY KEY (settlement_id, part_id)
);
CREATE INDEX settlement_held_part ON settlement_held (part_id);

-- What a supplier paid its linked households, with the bank's slip; a mistake is taken back by a row of the opposite amount.
CREATE TABLE household_payments (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE CHECK (number ~ '^NH[0-9]{4}-[0-9]{6,}$'),
  supplier_id uuid NOT NULL REFERENCES organisations (id),
  settlement_id uuid REFERENCES settlements (id),
  from_on date NOT NULL,
  to_on date NOT NULL CHECK (to_on >= from_on),
  amount_fen bigint NOT NULL CHECK (amount_fen <> 0),
  paid_on date NOT NULL,
  households integer NOT NULL CHECK (households > 0),
  slip_file_id uuid NOT NULL REFERENCES files (id),
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 300),
  reverses_id uuid UNIQUE REFERENCES household_payments (id),
  recorded_by uuid NOT NULL REFERENCES users (id),
  recorded_at timestamptz NOT NULL,
  CHECK ((amount_fen < 0) = (reverses_id IS NOT NULL))
);
CREATE INDEX household_payments_supplier ON household_payments (supplier_id, paid_on DESC, id DESC);
CREATE INDEX household_payments_paid ON household_payments (paid_on DESC, id DESC);
CREATE INDEX household_payments_settlement ON household_payments (settlement_id) WHERE settlement_id IS NOT NULL;
CREATE INDEX household_payments_slip ON household_payments (slip_file_id);
CREATE INDEX household_payments_recorded_by ON household_payments (recorded_by);
CREATE TABLE household_payment_shares (
  payment_id uuid NOT NULL REFERENCES household_payments (id),
  household_id uuid NOT NULL REFERENCES households (id),
  weight bigint NOT NULL CHECK (weight > 0),
  amount_fen bigint NOT NULL,
  PRIMARY KEY (payment_id, household_id)
);
CREATE INDEX household_payment_shares_household ON household_payment_shares (household_id);

REVOKE UPDATE, DELETE, TRUNCATE ON invoice_request_receipts, late_interest_rates, buyer_credit_limits, payout_channels, payout_results, payout_parts,
  settlement_lines, settlement_held, household_payments, household_payment_shares FROM bangfu_app;
REVOKE DELETE, TRUNCATE ON virtual_accounts, invoice_requests, payout_accounts, payout_batches, payouts, settlements FROM bangfu_app;
REVOKE UPDATE ON settlements, invoice_requests, virtual_accounts FROM bangfu_app;
GRANT UPDATE (payout_id) ON settlements TO bangfu_app;
GRANT UPDATE (closed_at) ON invoice_requests TO bangfu_app;
GRANT UPDATE (closed_on) ON virtual_accounts TO bangfu_app;
-- The red-letter invoice comes after the return (B16).
ALTER TABLE invoice_credits ADD COLUMN red_letter_on date;
