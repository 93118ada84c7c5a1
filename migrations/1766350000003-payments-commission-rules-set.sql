-- Who set a rule of the commission, and when; the rule that came with the tables has neither. Two empty columns of a table of a few rows.
ALTER TABLE commission_rules
  ADD COLUMN set_by uuid REFERENCES users (id),
  ADD COLUMN set_at timestamptz,
  ADD CONSTRAINT commission_rules_set CHECK ((set_by IS NULL) = (set_at IS NULL));
CREATE INDEX commission_rules_set_by ON commission_rules (set_by) WHERE set_by IS NOT NULL;
