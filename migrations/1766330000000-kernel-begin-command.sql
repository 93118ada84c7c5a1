-- Takes the key of a command and looks up what it answered before, in one round trip. Makes a function; locks nothing.

CREATE FUNCTION begin_command(by_whom text, with_key text, OUT mine boolean, OUT route text, OUT body_hash text, OUT status integer, OUT response jsonb)
  LANGUAGE plpgsql VOLATILE SET search_path = public, pg_temp AS $$
BEGIN
  mine := pg_try_advisory_xact_lock(hashtextextended('idempotency:' || by_whom || ':' || with_key, 0));
  IF mine THEN
    -- A statement of its own, and after the lock: it sees what whoever held the key has committed.
    SELECT k.route, k.body_hash, k.status, k.response INTO begin_command.route, begin_command.body_hash, begin_command.status, begin_command.response
      FROM idempotency_keys k WHERE k.scope = by_whom AND k.key = with_key;
  END IF;
END $$;
