DROP INDEX quota_filings_submitted;
