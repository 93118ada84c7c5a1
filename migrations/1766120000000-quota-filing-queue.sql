-- The queue of a year and state, by submission. Locks quota_filings for one short build.
CREATE INDEX quota_filings_submitted ON quota_filings (year, state, submitted_at, id);
