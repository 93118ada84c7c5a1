DO $$ BEGIN
  IF EXISTS (SELECT FROM delivery_stops) THEN
    RAISE EXCEPTION 'delivery_stops: who was sent nothing, and why, would be lost';
  END IF;
END $$;
DROP TABLE delivery_stops;
