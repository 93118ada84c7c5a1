-- An account may pay for many buyers (a treasury does): each is remembered, so that an amount which fits two decides nothing.
-- And payers are found by any name they ever had, without the marks and blanks that banks add or drop.
-- Locks known_payers and, for writing, organisation_names while their keys are built; both are small.
-- Forward only: an account that pays for two buyers does not fit the narrower key.
ALTER TABLE known_payers DROP CONSTRAINT known_payers_pkey, ADD PRIMARY KEY (account_fingerprint, buyer_id);
CREATE INDEX organisation_names_plain ON organisation_names (lower(regexp_replace(normalize(name, NFKC), '[\s()（）·.,，。-]', '', 'g')));
