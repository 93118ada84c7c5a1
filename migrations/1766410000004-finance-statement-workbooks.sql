-- A statement may come as a workbook.
ALTER TABLE bank_statements DROP CONSTRAINT bank_statements_format_check;
ALTER TABLE bank_statements ADD CONSTRAINT bank_statements_format_check CHECK (format IN ('csv', 'xlsx', 'camt053'));
