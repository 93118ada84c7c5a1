-- What the supplier shows with its answer to a dispute. A column with a constant default: no rewrite, one short lock.
ALTER TABLE disputes ADD COLUMN answer_file_ids uuid[] NOT NULL DEFAULT '{}' CHECK (cardinality(answer_file_ids) <= 9);
