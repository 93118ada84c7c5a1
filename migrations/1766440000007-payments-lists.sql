-- The operator's lists: payments of one state or one method, and the platform's own payouts, the latest first. Built beside the traffic.
-- no transaction
DROP INDEX CONCURRENTLY IF EXISTS payment_attempts_by_state;
CREATE INDEX CONCURRENTLY payment_attempts_by_state ON payment_attempts (state, created_at DESC, id DESC);
DROP INDEX CONCURRENTLY IF EXISTS payment_attempts_by_method;
CREATE INDEX CONCURRENTLY payment_attempts_by_method ON payment_attempts (method, created_at DESC, id DESC);
DROP INDEX CONCURRENTLY IF EXISTS provider_payouts_at;
CREATE INDEX CONCURRENTLY provider_payouts_at ON provider_payouts (at DESC, provider_ref DESC);
