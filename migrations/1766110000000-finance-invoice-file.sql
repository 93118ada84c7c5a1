-- The same paper is not registered twice under two numbers. Adds a column without a default and fills it once; where old rows share a file,
-- the first keeps the hash. The column is there in a moment; filling it and building the index goes on beside the traffic.
-- no transaction
ALTER TABLE invoices ADD COLUMN IF NOT EXISTS file_sha256 text;
ALTER TABLE invoices DROP CONSTRAINT IF EXISTS invoices_file_sha256_check;
ALTER TABLE invoices ADD CONSTRAINT invoices_file_sha256_check CHECK (file_sha256 ~ '^[0-9a-f]{64}$') NOT VALID;
ALTER TABLE invoices VALIDATE CONSTRAINT invoices_file_sha256_check;
UPDATE invoices i SET file_sha256 = first.sha256
  FROM (SELECT DISTINCT ON (one.supplier_id, f.sha256) one.id, f.sha256 FROM invoices one JOIN files f ON f.id = one.file_id
         ORDER BY one.supplier_id, f.sha256, one.created_at, one.id) first
 WHERE i.id = first.id AND i.file_sha256 IS NULL
   AND NOT EXISTS (SELECT FROM invoices other WHERE other.supplier_id = i.supplier_id AND other.file_sha256 = first.sha256);
DROP INDEX CONCURRENTLY IF EXISTS invoices_file_once;
CREATE UNIQUE INDEX CONCURRENTLY invoices_file_once ON invoices (supplier_id, file_sha256);
