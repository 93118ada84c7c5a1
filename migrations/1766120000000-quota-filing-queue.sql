-- The queue of a year and state, by submission. Built beside the traffic.
-- no transaction
DROP INDEX CONCURRENTLY IF EXISTS quota_filings_submitted;
CREATE INDEX CONCURRENTLY quota_filings_submitted ON quota_filings (year, state, submitted_at, id);
