-- The same paper is not registered twice under two numbers. Adds a column without a default and fills it once; where old rows share a file,
-- the first keeps the hash. Locks invoices for the time of one pass.
ALTER TABLE invoices ADD COLUMN file_sha256 text CHECK (file_sha256 ~ '^[0-9a-f]{64}$');
UPDATE invoices i SET file_sha256 = first.sha256
  FROM (SELECT DISTINCT ON (one.supplier_id, f.sha256) one.id, f.sha256 FROM invoices one JOIN files f ON f.id = one.file_id
         ORDER BY one.supplier_id, f.sha256, one.created_at, one.id) first
 WHERE i.id = first.id;
CREATE UNIQUE INDEX invoices_file_once ON invoices (supplier_id, file_sha256);
