DO $$ BEGIN
  IF EXISTS (SELECT FROM objections WHERE cardinality(file_ids) > 0) THEN
    RAISE EXCEPTION 'objections: their evidence would be lost';
  END IF;
END $$;
ALTER TABLE objections DROP COLUMN file_ids;
