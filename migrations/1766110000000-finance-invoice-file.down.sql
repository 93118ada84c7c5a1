-- The hash is that of the file, which stays.
ALTER TABLE invoices DROP COLUMN file_sha256;
