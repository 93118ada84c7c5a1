-- A rule of the commission that has not begun may be withdrawn, and another one set for the same day. A table of a few rows.
ALTER TABLE commission_rules
  ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
  ADD COLUMN withdrawn_by uuid REFERENCES users (id),
  ADD COLUMN withdrawn_at timestamptz,
  ADD COLUMN withdrawal_reason text CHECK (length(withdrawal_reason) BETWEEN 2 AND 300),
  DROP CONSTRAINT commission_rules_pkey,
  ADD CONSTRAINT commission_rules_pkey PRIMARY KEY (id),
  ADD CONSTRAINT commission_rules_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawal_reason IS NULL)),
  ADD CONSTRAINT commission_rules_not_begun CHECK ((withdrawn_at AT TIME ZONE 'Asia/Shanghai')::date < valid_from);
CREATE UNIQUE INDEX commission_rules_one_a_day ON commission_rules (valid_from) WHERE withdrawn_at IS NULL;
CREATE INDEX commission_rules_withdrawn_by ON commission_rules (withdrawn_by) WHERE withdrawn_by IS NOT NULL;
GRANT UPDATE (withdrawn_by, withdrawn_at, withdrawal_reason) ON commission_rules TO bangfu_app;
