/**
 * Writes transfers, their legs, their place on the list to be sealed, the balances and what
 * is left of a reservation, in one statement.
 * Accounts are locked in the order of their ids, so two transfers over the same accounts cannot deadlock; a key that
 * exists already contributes nothing. A leg on an unknown account leaves a leg missing and the balance trigger refuses it.
 */
export const INSERT_TRANSFERS = `
WITH drafts AS (
  SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[], $5::smallint[], $6::text[], $7::text[], $8::uuid[],
    $9::uuid[], $10::text[], $11::timestamptz[], $12::date[])
    AS d (id, kind, idempotency_key, fingerprint, legs, ref_type, ref_id, reservation_id, reverses_id, memo, at, business_on)
), transfers AS (
  INSERT INTO ledger_transfers (id, kind, idempotency_key, fingerprint, legs, ref_type, ref_id, reservation_id, reverses_id, memo, at, business_on)
  SELECT * FROM drafts ORDER BY idempotency_key
  ON CONFLICT (idempotency_key) DO NOTHING
  RETURNING id
), legs AS (
  SELECT l.transfer_id, a.id AS account_id, l.phase, l.amount
    FROM unnest($13::uuid[], $14::text[], $15::text[], $16::bigint[]) AS l (transfer_id, code, phase, amount)
    JOIN transfers t ON t.id = l.transfer_id
    JOIN ledger_accounts a ON a.code = l.code
), locked AS (
  SELECT a.id FROM ledger_accounts a WHERE a.id IN (SELECT account_id FROM legs) ORDER BY a.id FOR UPDATE
), sums AS (
  SELECT l.account_id,
         COALESCE(sum(l.amount) FILTER (WHERE l.phase = 'posted'), 0)::bigint AS posted,
         COALESCE(sum(l.amount) FILTER (WHERE l.phase = 'pending'), 0)::bigint AS pending
    FROM legs l JOIN locked ON locked.id = l.account_id GROUP BY l.account_id
), balances AS (
  UPDATE ledger_accounts a SET posted = a.posted + s.posted, pending = a.pending + s.pending
    FROM sums s WHERE a.id = s.account_id
), postings AS (
  INSERT INTO ledger_postings (transfer_id, account_id, phase, amount) SELECT transfer_id, account_id, phase, amount FROM legs
), remainders AS (
  INSERT INTO ledger_remainders (transfer_id, total)
  SELECT l.transfer_id, sum(l.amount) FILTER (WHERE l.amount > 0) FROM legs l JOIN drafts d ON d.id = l.transfer_id WHERE d.kind = 'reserve' GROUP BY 1
), unsealed AS (
  INSERT INTO ledger_unsealed (transfer_id) SELECT id FROM transfers
)
SELECT t.id, (SELECT count(*) FROM legs l WHERE l.transfer_id = t.id)::int AS legs FROM transfers t`;

/** An account of a reservation, and whether it holds the amount or owes it. */
export interface SignedAccount {
  readonly account: string;
  readonly sign: 1 | -1;
}

/**
 * $1 reservation, $2 key of the command, $3 amount or null for all that is left. Takes the amount off what is left, unless the command
 * has run before (`replay`) or that is too much (`taken` is null); answers the reservation's accounts as well.
 */
export const USE_RESERVATION = `
WITH known AS (
  SELECT id, kind FROM ledger_transfers WHERE idempotency_key = $2
), took AS (
  UPDATE ledger_remainders r SET used = r.used + x.amount
    FROM (SELECT transfer_id, COALESCE($3::bigint, total - used) AS amount
            FROM ledger_remainders WHERE transfer_id = $1 AND NOT EXISTS (SELECT FROM known) FOR UPDATE) x
   WHERE r.transfer_id = x.transfer_id AND r.used + x.amount <= r.total
  RETURNING x.amount
)
SELECT (SELECT json_build_object('id', id, 'kind', kind) FROM known) AS replay, (SELECT amount FROM took) AS taken,
       COALESCE((SELECT json_agg(json_build_object('account', a.code, 'sign', sign(p.amount)::int) ORDER BY a.code)
                   FROM ledger_postings p JOIN ledger_accounts a ON a.id = p.account_id
                  WHERE p.transfer_id = $1 AND p.phase = 'pending'), '[]') AS accounts`;

/** What a seal covers: every fact of a transfer and its legs, in one unambiguous text. */
export const TRANSFER_CONTENT = `
  concat_ws(E'\\n', t.id, t.kind, t.idempotency_key, t.ref_type, t.ref_id, COALESCE(t.reservation_id::text, '-'),
    COALESCE(t.reverses_id::text, '-'), COALESCE(t.memo, ''), to_char(t.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    t.business_on::text,
    (SELECT string_agg(a.code || '|' || a.unit || '|' || p.phase || '|' || p.amount, ';' ORDER BY a.code COLLATE "C", p.phase COLLATE "C")
       FROM ledger_postings p JOIN ledger_accounts a ON a.id = p.account_id WHERE p.transfer_id = t.id))`;
