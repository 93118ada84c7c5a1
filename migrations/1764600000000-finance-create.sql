-- Invoices, bank statements and the money matched between them. Creates only; locks nothing that exists.
CREATE TABLE finance_settings (
  key text NOT NULL CHECK (key IN ('invoice_due_days', 'due_soon_days')),
  valid_from date NOT NULL,
  value integer NOT NULL CHECK (value >= 0),
  basis text NOT NULL CHECK (basis <> ''),
  PRIMARY KEY (key, valid_from)
);
INSERT INTO finance_settings (key, valid_from, value, basis) VALUES
  ('due_soon_days', '2019-01-01', 7, '平台默认；到期前提醒');

CREATE TABLE invoices (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE CHECK (number ~ '^FP[0-9]{4}-[0-9]{6,}$'),
  supplier_id uuid NOT NULL REFERENCES organisations (id),
  buyer_id uuid NOT NULL REFERENCES organisations (id),
  -- The number that the tax platform gave; one invoice cannot be presented twice.
  invoice_number text NOT NULL CHECK (invoice_number ~ '^[0-9A-Z]{8,30}$'),
  kind text NOT NULL CHECK (kind IN ('ordinary', 'special', 'digital')),
  title text NOT NULL CHECK (length(title) BETWEEN 2 AND 100),
  tax_number text CHECK (tax_number ~ '^[0-9A-Z]{15,20}$'),
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  issued_on date NOT NULL,
  due_on date NOT NULL CHECK (due_on >= issued_on),
  reference_code text NOT NULL UNIQUE CHECK (reference_code ~ '^NZ[0-9]{10}[0-9A-Z]$'),
  file_id uuid NOT NULL REFERENCES files (id),
  issued_by uuid NOT NULL REFERENCES users (id),
  created_at timestamptz NOT NULL,
  -- Sums over allocations and credits; each changes by a single conditional statement, `verify` recomputes them.
  paid_fen bigint NOT NULL DEFAULT 0,
  credited_fen bigint NOT NULL DEFAULT 0,
  reminded_on date,
  UNIQUE (supplier_id, invoice_number),
  UNIQUE (id, supplier_id),
  CONSTRAINT invoices_never_overpaid CHECK (0 <= paid_fen AND 0 <= credited_fen AND paid_fen + credited_fen <= amount_fen),
  CHECK (buyer_id <> supplier_id)
);
CREATE INDEX invoices_buyer ON invoices (buyer_id, issued_on DESC, id DESC);
CREATE INDEX invoices_supplier ON invoices (supplier_id, issued_on DESC, id DESC);
CREATE INDEX invoices_open ON invoices (due_on, id) WHERE paid_fen + credited_fen < amount_fen;
CREATE INDEX invoices_open_buyer ON invoices (buyer_id, due_on, id) WHERE paid_fen + credited_fen < amount_fen;
CREATE INDEX invoices_file ON invoices (file_id);
CREATE INDEX invoices_issued_by ON invoices (issued_by);

CREATE TABLE invoice_lines (
  id uuid PRIMARY KEY,
  invoice_id uuid NOT NULL REFERENCES invoices (id),
  order_id uuid NOT NULL REFERENCES orders (id),
  -- A line of goods names its receipt line; the freight of a receipt names the receipt.
  receipt_line_id uuid UNIQUE REFERENCES receipt_lines (id),
  freight_receipt_id uuid UNIQUE REFERENCES receipts (id),
  order_line_id uuid REFERENCES order_lines (id),
  tax_treatment text NOT NULL CHECK (tax_treatment IN ('exempt', '9', '13', 'freight')),
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  CHECK ((receipt_line_id IS NULL) <> (freight_receipt_id IS NULL)),
  CHECK ((receipt_line_id IS NULL) = (order_line_id IS NULL)),
  UNIQUE (id, invoice_id)
);
CREATE INDEX invoice_lines_invoice ON invoice_lines (invoice_id, id);
CREATE INDEX invoice_lines_order ON invoice_lines (order_id);
CREATE INDEX invoice_lines_order_line ON invoice_lines (order_line_id);

-- What a return takes off an invoice. `from_paid_fen` had been paid already and becomes the buyer's credit.
CREATE TABLE invoice_credits (
  return_id uuid PRIMARY KEY REFERENCES returns (id),
  invoice_id uuid NOT NULL,
  invoice_line_id uuid NOT NULL,
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  from_paid_fen bigint NOT NULL CHECK (from_paid_fen BETWEEN 0 AND amount_fen),
  red_letter_number text CHECK (length(red_letter_number) BETWEEN 8 AND 30),
  at timestamptz NOT NULL,
  FOREIGN KEY (invoice_line_id, invoice_id) REFERENCES invoice_lines (id, invoice_id)
);
CREATE INDEX invoice_credits_invoice ON invoice_credits (invoice_id);
CREATE INDEX invoice_credits_line ON invoice_credits (invoice_line_id, invoice_id);

-- Who ordered the bank to pay, and when; the payer is somebody else than orderer, approver and acceptor (order_duties).
CREATE TABLE payment_instructions (
  invoice_id uuid PRIMARY KEY REFERENCES invoices (id),
  payer_user_id uuid NOT NULL REFERENCES users (id),
  payer_account_name text NOT NULL CHECK (length(payer_account_name) BETWEEN 2 AND 100),
  planned_on date NOT NULL,
  note text NOT NULL DEFAULT '' CHECK (length(note) <= 300),
  at timestamptz NOT NULL
);
CREATE INDEX payment_instructions_payer ON payment_instructions (payer_user_id);

CREATE TABLE bank_accounts (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations (id),
  bank_name text NOT NULL CHECK (length(bank_name) BETWEEN 2 AND 100),
  account_name text NOT NULL CHECK (length(account_name) BETWEEN 2 AND 100),
  number_sealed text NOT NULL,
  number_masked text NOT NULL CHECK (number_masked LIKE '%*%'),
  number_fingerprint text NOT NULL UNIQUE,
  -- collection: money of buyers arrives here; payer: a buyer's own account, whose statements only announce payments.
  purpose text NOT NULL CHECK (purpose IN ('collection', 'payer')),
  created_at timestamptz NOT NULL
);
CREATE INDEX bank_accounts_organisation ON bank_accounts (organisation_id);

CREATE TABLE bank_statements (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES bank_accounts (id),
  file_id uuid NOT NULL REFERENCES files (id),
  format text NOT NULL CHECK (format IN ('csv', 'camt053')),
  from_on date NOT NULL,
  to_on date NOT NULL CHECK (to_on >= from_on),
  opening_fen bigint,
  closing_fen bigint,
  lines integer NOT NULL CHECK (lines > 0),
  new_lines integer NOT NULL CHECK (new_lines BETWEEN 0 AND lines),
  imported_by uuid NOT NULL REFERENCES users (id),
  imported_at timestamptz NOT NULL
);
CREATE INDEX bank_statements_account ON bank_statements (account_id, to_on DESC, id DESC);
CREATE INDEX bank_statements_file ON bank_statements (file_id);
CREATE INDEX bank_statements_imported_by ON bank_statements (imported_by);

CREATE TABLE bank_lines (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES bank_accounts (id),
  statement_id uuid NOT NULL REFERENCES bank_statements (id),
  line_key text NOT NULL,
  booked_on date NOT NULL,
  amount_fen bigint NOT NULL CHECK (amount_fen <> 0),
  balance_fen bigint,
  counterparty_name text NOT NULL DEFAULT '',
  counterparty_sealed text,
  counterparty_masked text NOT NULL DEFAULT '',
  counterparty_fingerprint text,
  remark text NOT NULL DEFAULT '',
  state text NOT NULL CHECK (state IN ('open', 'allocated', 'reversed', 'announced', 'ignored')),
  -- Allocated to invoices, and what was left over as the credit of a buyer.
  allocated_fen bigint NOT NULL DEFAULT 0,
  credit_fen bigint NOT NULL DEFAULT 0,
  credit_buyer_id uuid REFERENCES organisations (id),
  reverses_line_id uuid REFERENCES bank_lines (id),
  note text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT bank_lines_once UNIQUE (account_id, line_key),
  CONSTRAINT bank_lines_never_overspent CHECK (0 <= allocated_fen AND 0 <= credit_fen AND allocated_fen + credit_fen <= greatest(amount_fen, 0)),
  CHECK ((credit_fen > 0) <= (credit_buyer_id IS NOT NULL))
);
CREATE INDEX bank_lines_statement ON bank_lines (statement_id);
CREATE INDEX bank_lines_account ON bank_lines (account_id, booked_on DESC, id DESC);
CREATE INDEX bank_lines_open ON bank_lines (account_id, booked_on, id) WHERE state = 'open';
CREATE INDEX bank_lines_credit_buyer ON bank_lines (credit_buyer_id) WHERE credit_buyer_id IS NOT NULL;
CREATE INDEX bank_lines_reverses ON bank_lines (reverses_line_id) WHERE reverses_line_id IS NOT NULL;

-- A payer's own statement says what is on its way; money counts when the collection account shows it.
CREATE TABLE payment_announcements (
  bank_line_id uuid NOT NULL REFERENCES bank_lines (id),
  invoice_id uuid NOT NULL REFERENCES invoices (id),
  PRIMARY KEY (bank_line_id, invoice_id)
);
CREATE INDEX payment_announcements_invoice ON payment_announcements (invoice_id);

CREATE TABLE allocations (
  id uuid PRIMARY KEY,
  bank_line_id uuid NOT NULL REFERENCES bank_lines (id),
  invoice_id uuid NOT NULL REFERENCES invoices (id),
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  how text NOT NULL CHECK (how IN ('code', 'known_account', 'payer_name', 'person', 'credit')),
  allocated_by uuid REFERENCES users (id),
  allocated_at timestamptz NOT NULL,
  transfer_id uuid NOT NULL REFERENCES ledger_transfers (id),
  undone_at timestamptz,
  undone_by uuid REFERENCES users (id),
  undone_reason text,
  CHECK ((undone_at IS NULL) = (undone_reason IS NULL))
);
CREATE INDEX allocations_bank_line ON allocations (bank_line_id);
CREATE INDEX allocations_invoice ON allocations (invoice_id, id);
CREATE INDEX allocations_transfer ON allocations (transfer_id);
CREATE INDEX allocations_by ON allocations (allocated_by);
CREATE INDEX allocations_undone_by ON allocations (undone_by) WHERE undone_by IS NOT NULL;

CREATE TABLE allocation_lines (
  allocation_id uuid NOT NULL REFERENCES allocations (id),
  invoice_line_id uuid NOT NULL REFERENCES invoice_lines (id),
  order_line_id uuid REFERENCES order_lines (id),
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  PRIMARY KEY (allocation_id, invoice_line_id)
);
CREATE INDEX allocation_lines_invoice_line ON allocation_lines (invoice_line_id);
CREATE INDEX allocation_lines_order_line ON allocation_lines (order_line_id);

-- A payer account that a person, or a valid code, has tied to a buyer before.
CREATE TABLE known_payers (
  account_fingerprint text PRIMARY KEY,
  buyer_id uuid NOT NULL REFERENCES organisations (id),
  learned_at timestamptz NOT NULL,
  learned_by uuid REFERENCES users (id)
);
CREATE INDEX known_payers_buyer ON known_payers (buyer_id);
CREATE INDEX known_payers_by ON known_payers (learned_by);

REVOKE UPDATE, DELETE, TRUNCATE ON invoice_lines, payment_announcements, allocation_lines, bank_statements FROM bangfu_app;
REVOKE DELETE, TRUNCATE ON invoices, invoice_credits, bank_lines, allocations, payment_instructions FROM bangfu_app;
REVOKE UPDATE ON allocations FROM bangfu_app;
GRANT UPDATE (undone_at, undone_by, undone_reason) ON allocations TO bangfu_app;
REVOKE UPDATE ON invoices FROM bangfu_app;
GRANT UPDATE (paid_fen, credited_fen, reminded_on) ON invoices TO bangfu_app;

-- What each supplier is owed, by buyer, is found by the end of the account's code.
CREATE INDEX ledger_accounts_receivable ON ledger_accounts (split_part(code, ':', 3)) WHERE code LIKE 'receivable:%';
