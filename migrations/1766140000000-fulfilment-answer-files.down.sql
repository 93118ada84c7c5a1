DO $$ BEGIN
  IF EXISTS (SELECT FROM disputes WHERE cardinality(answer_file_ids) > 0) THEN
    RAISE EXCEPTION 'disputes: what suppliers have shown would be lost';
  END IF;
END $$;
ALTER TABLE disputes DROP COLUMN answer_file_ids;
