-- What an agency's plans of a year reserve and count, summed up: a row for each programme and one for all of them, kept in the transaction that plans
-- or counts, because a province's page groups 20,000 agencies (docs/adr/0008). Nobody writes quota_plans and plan_totals while the sums are filled
-- (20,000 agencies: a second or two); reading goes on.

-- No programme: all of them.
CREATE TABLE agency_plans (
  agency_id uuid NOT NULL REFERENCES organisations (id),
  year integer NOT NULL,
  programme_id uuid REFERENCES programmes (id),
  division_code text NOT NULL,
  base_fen bigint NOT NULL DEFAULT 0,
  reserved_fen bigint NOT NULL DEFAULT 0,
  canteen_ordered bigint NOT NULL DEFAULT 0,
  canteen_accepted bigint NOT NULL DEFAULT 0,
  canteen_paid bigint NOT NULL DEFAULT 0,
  canteen_completed bigint NOT NULL DEFAULT 0,
  union_ordered bigint NOT NULL DEFAULT 0,
  union_accepted bigint NOT NULL DEFAULT 0,
  union_paid bigint NOT NULL DEFAULT 0,
  union_completed bigint NOT NULL DEFAULT 0,
  personal_ordered bigint NOT NULL DEFAULT 0,
  personal_accepted bigint NOT NULL DEFAULT 0,
  personal_paid bigint NOT NULL DEFAULT 0,
  personal_completed bigint NOT NULL DEFAULT 0,
  CONSTRAINT agency_plans_key UNIQUE NULLS NOT DISTINCT (agency_id, year, programme_id)
);
CREATE INDEX agency_plans_region ON agency_plans (year, programme_id, division_code text_pattern_ops);
CREATE INDEX agency_plans_programme ON agency_plans (programme_id);

-- Plans that came, or whose amounts changed.
CREATE FUNCTION add_planned() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    INSERT INTO agency_plans AS t (agency_id, year, programme_id, division_code, base_fen, reserved_fen)
    SELECT q.agency_id, q.year, each.programme_id, min(q.division_code), sum(q.base_fen - was.base_fen)::bigint, sum(q.reserved_fen - was.reserved_fen)::bigint
      FROM fresh q JOIN gone was USING (id) CROSS JOIN LATERAL (VALUES (q.programme_id), (NULL)) each (programme_id)
     GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT ON CONSTRAINT agency_plans_key DO UPDATE SET base_fen = t.base_fen + excluded.base_fen, reserved_fen = t.reserved_fen + excluded.reserved_fen;
  ELSE
    INSERT INTO agency_plans AS t (agency_id, year, programme_id, division_code, base_fen, reserved_fen)
    SELECT q.agency_id, q.year, each.programme_id, min(q.division_code), sum(q.base_fen)::bigint, sum(q.reserved_fen)::bigint
      FROM fresh q CROSS JOIN LATERAL (VALUES (q.programme_id), (NULL)) each (programme_id)
     GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT ON CONSTRAINT agency_plans_key DO UPDATE SET base_fen = t.base_fen + excluded.base_fen, reserved_fen = t.reserved_fen + excluded.reserved_fen;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER quota_plans_add_planned AFTER INSERT ON quota_plans
  REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION add_planned();
CREATE TRIGGER quota_plans_add_changed AFTER UPDATE ON quota_plans
  REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION add_planned();

-- What plans count more, or less. A row of nothing is written before the first amount; it changes no sum.
CREATE FUNCTION add_plan_totals() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO agency_plans AS t (agency_id, year, programme_id, division_code,
    canteen_ordered, canteen_accepted, canteen_paid, canteen_completed, union_ordered, union_accepted,
    union_paid, union_completed, personal_ordered, personal_accepted, personal_paid, personal_completed)
  SELECT q.agency_id, q.year, each.programme_id, min(q.division_code),
    coalesce(sum(now.ordered_fen - was.ordered_fen) FILTER (WHERE now.fund = 'canteen'), 0)::bigint,
    coalesce(sum(now.accepted_fen - was.accepted_fen) FILTER (WHERE now.fund = 'canteen'), 0)::bigint,
    coalesce(sum(now.paid_fen - was.paid_fen) FILTER (WHERE now.fund = 'canteen'), 0)::bigint,
    coalesce(sum(now.completed_fen - was.completed_fen) FILTER (WHERE now.fund = 'canteen'), 0)::bigint,
    coalesce(sum(now.ordered_fen - was.ordered_fen) FILTER (WHERE now.fund = 'union'), 0)::bigint,
    coalesce(sum(now.accepted_fen - was.accepted_fen) FILTER (WHERE now.fund = 'union'), 0)::bigint,
    coalesce(sum(now.paid_fen - was.paid_fen) FILTER (WHERE now.fund = 'union'), 0)::bigint,
    coalesce(sum(now.completed_fen - was.completed_fen) FILTER (WHERE now.fund = 'union'), 0)::bigint,
    coalesce(sum(now.ordered_fen - was.ordered_fen) FILTER (WHERE now.fund = 'personal'), 0)::bigint,
    coalesce(sum(now.accepted_fen - was.accepted_fen) FILTER (WHERE now.fund = 'personal'), 0)::bigint,
    coalesce(sum(now.paid_fen - was.paid_fen) FILTER (WHERE now.fund = 'personal'), 0)::bigint,
    coalesce(sum(now.completed_fen - was.completed_fen) FILTER (WHERE now.fund = 'personal'), 0)::bigint
    FROM fresh now JOIN gone was USING (plan_id, fund) JOIN quota_plans q ON q.id = now.plan_id
   CROSS JOIN LATERAL (VALUES (q.programme_id), (NULL)) each (programme_id)
   GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
  ON CONFLICT ON CONSTRAINT agency_plans_key DO UPDATE SET
    canteen_ordered = t.canteen_ordered + excluded.canteen_ordered, canteen_accepted = t.canteen_accepted + excluded.canteen_accepted,
    canteen_paid = t.canteen_paid + excluded.canteen_paid, canteen_completed = t.canteen_completed + excluded.canteen_completed,
    union_ordered = t.union_ordered + excluded.union_ordered, union_accepted = t.union_accepted + excluded.union_accepted,
    union_paid = t.union_paid + excluded.union_paid, union_completed = t.union_completed + excluded.union_completed,
    personal_ordered = t.personal_ordered + excluded.personal_ordered, personal_accepted = t.personal_accepted + excluded.personal_accepted,
    personal_paid = t.personal_paid + excluded.personal_paid, personal_completed = t.personal_completed + excluded.personal_completed;
  RETURN NULL;
END $$;
CREATE TRIGGER plan_totals_add AFTER UPDATE ON plan_totals
  REFERENCING OLD TABLE AS gone NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION add_plan_totals();

INSERT INTO agency_plans (agency_id, year, programme_id, division_code, base_fen, reserved_fen,
  canteen_ordered, canteen_accepted, canteen_paid, canteen_completed, union_ordered, union_accepted,
  union_paid, union_completed, personal_ordered, personal_accepted, personal_paid, personal_completed)
SELECT q.agency_id, q.year, each.programme_id, min(q.division_code), sum(q.base_fen), sum(q.reserved_fen),
  sum(canteen_ordered), sum(canteen_accepted), sum(canteen_paid), sum(canteen_completed), sum(union_ordered), sum(union_accepted),
  sum(union_paid), sum(union_completed), sum(personal_ordered), sum(personal_accepted), sum(personal_paid), sum(personal_completed)
  FROM plan_figures q CROSS JOIN LATERAL (VALUES (q.programme_id), (NULL)) each (programme_id) GROUP BY 1, 2, 3;

-- Only the triggers write these sums.
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON agency_plans FROM bangfu_app;
