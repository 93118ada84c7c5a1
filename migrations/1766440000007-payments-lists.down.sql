DROP INDEX provider_payouts_at;
DROP INDEX payment_attempts_by_method;
DROP INDEX payment_attempts_by_state;
