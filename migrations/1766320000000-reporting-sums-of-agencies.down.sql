-- Sums alone: nothing is lost.
DROP TRIGGER quota_plans_add_planned ON quota_plans;
DROP TRIGGER quota_plans_add_changed ON quota_plans;
DROP TRIGGER plan_totals_add ON plan_totals;
DROP FUNCTION add_planned();
DROP FUNCTION add_plan_totals();
DROP TABLE agency_plans;
