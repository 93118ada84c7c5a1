-- Whoever objects may show why: files stored by themselves, opened to the offices of the place. Adding a column with a constant
-- default rewrites nothing.
ALTER TABLE objections ADD COLUMN file_ids uuid[] NOT NULL DEFAULT '{}' CHECK (cardinality(file_ids) <= 5);
