DO $$ BEGIN
  IF EXISTS (SELECT FROM bank_statements WHERE format = 'xlsx') THEN
    RAISE EXCEPTION 'bank_statements: statements that came as a workbook would have no format';
  END IF;
END $$;
ALTER TABLE bank_statements DROP CONSTRAINT bank_statements_format_check;
ALTER TABLE bank_statements ADD CONSTRAINT bank_statements_format_check CHECK (format IN ('csv', 'camt053'));
